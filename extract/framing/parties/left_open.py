"""What a sentence leaves open: from the text before, then from what the document is about."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.kinds import ONE_WAY
from extract.framing.parties.against import SPEAKERS
from extract.framing.parties.counted import counters
from extract.framing.parties.named import NOBODY, akin, same_land
from extract.framing.parties.partner_left_open import partner_left_open
from extract.framing.parties.pick import NEAR, settle, worldwide
from extract.framing.parties.the_two import is_of_two
from extract.framing.parties.wholes import has_parts_beyond
from extract.parties.context import OUTSIDE
from extract.parties.kinds import BLOCS, CITY_CASES, CUSTOMS, TRADED_WITH, UNION
from extract.parties.mentions import PartyMention
from terms.countries import land_of, members
from terms.figure import WORLD

AGAIN = 3  # words before a number that say it is one more: "another about"


def fill(draft: Draft, before: Draft | None, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """Set what the sentence leaves open."""
    _as_counted(draft, context)
    if draft.reporter is None:
        draft.reporter = _reporter(draft, before, named, context)
        _asked_of_us(draft, named, context)
    if draft.partner is None and "partner" not in draft.explicit:
        found = partner_left_open(draft, cue, named, context)
        found = WORLD if found is not None and has_parts_beyond(draft, found) else found
        draft.partner = None if found == WORLD and _is_with_somebody(draft, cue, named) else found
    if draft.reporter == WORLD and context.home not in (None, draft.partner):
        draft.reporter = context.home  # the world is but traded with
    if draft.reporter is not None and draft.partner is not None and akin(draft.reporter, draft.partner):
        _abroad(draft, context)
    _for_its_bloc(draft, cue, context)
    if draft.reporter == CUSTOMS and draft.partner == WORLD:
        draft.partner = OUTSIDE[CUSTOMS]


def _is_with_somebody(draft: Draft, cue: Cue | None, named: list[PartyMention]) -> bool:
    """Whether a number is of trade with some land, whoever that is: "bilateral trade", "our turnover has doubled"."""
    ours = (p for p in named if cue is not None and p.rule.startswith(SPEAKERS) and p.case == "genitive")
    plain = draft.flow == "turnover" and draft.product is None and draft.reporter not in BLOCS
    own = plain and any(draft.scene.words(p.end, cue.start) == 0 for p in ours if cue is not None)
    return is_of_two(draft, cue) or _with_these(draft) or (own and worldwide(draft, cue) is None)


def _with_these(draft: Draft) -> bool:
    """Whether a number is of trade with "these countries", of whom nobody knows which they are."""
    these = [p for p in draft.scene.parties if p.rule.startswith("group.these") and p.case in CITY_CASES]
    return bool(these) and draft.scene.nearest(these, draft.mention, NEAR)[0] is not None


def _of_both(draft: Draft, context: Context) -> bool:
    """Whether one way of a trade follows that of two named together."""
    told = context.told
    return told is not None and told.flow == "turnover" and draft.flow in ONE_WAY and told.scene is not draft.scene


def _both_ways(draft: Draft, context: Context) -> bool:
    """Whether a turnover, or the other way, follows one way of a trade."""
    told = context.told
    if told is None or told.flow not in ONE_WAY:
        return False
    return draft.flow in ("turnover", *ONE_WAY) and draft.flow != told.flow


def _asked_of_us(draft: Draft, named: list[PartyMention], context: Context) -> None:
    """"To us", where nobody else sells, are those of whom it is asked: "нам поручено довести экспорт до 3 млрд"."""
    home = context.home
    if home is None or draft.reporter is not None or draft.partner != home or "partner" not in draft.explicit:
        return
    if any(p.kind == "self" and p.case == "to" for p in named):
        draft.reporter, draft.partner = home, None
        draft.explicit.discard("partner")


def _as_counted(draft: Draft, context: Context) -> None:
    """What another land's statistics tell of a flow that nobody is said to own is its own, with the home."""
    home = context.home
    if home is None or draft.reporter is not None or not counters(draft.scene):
        return
    counter, _ = draft.scene.nearest(counters(draft.scene), draft.mention)
    if counter is None or same_land(counter.code, home):
        return
    named = {p.code for p in draft.scene.parties if p.code} - {counter.code, home}
    if not named and draft.partner in (None, home):
        settle(draft, "reporter", counter, "counted by")
        draft.partner = home


def _abroad(draft: Draft, context: Context) -> None:
    """A country and its region, or two regions, are no pair: the one named reports, on trade with who is abroad."""
    if "reporter" not in draft.explicit and "partner" in draft.explicit:
        draft.reporter = draft.partner
    others = (context.other, context.partner)
    draft.partner = next((code for code in others if code and not same_land(code, draft.reporter or "")), WORLD)


def _for_its_bloc(draft: Draft, cue: Cue | None, context: Context) -> None:
    """In a text on a bloc's trade with a land, be it its own, a member named alone trades with that land."""
    bloc, other = (context.home, context.other) if context.home in BLOCS else (context.other, context.home)
    told = context.told
    if other is None and told is not None and told.reporter == bloc and told.scene in (draft.scene, context.before):
        other = None if told.partner in (*NOBODY, *members(bloc or "")) else told.partner
    if bloc not in BLOCS or other in (None, WORLD, *BLOCS) or draft.explicit >= PARTIES:
        return
    if worldwide(draft, cue) is not None:
        return
    inside = set(members(bloc))
    member = next((code for code in (draft.reporter, draft.partner) if code in inside and code != other), None)
    rest = draft.partner if member == draft.reporter else draft.reporter
    if member is not None and rest in (bloc, WORLD) and draft.role != "share":
        draft.reporter, draft.partner = member, other
        draft.say("parties", "member of the bloc")


def _within_partner(party: PartyMention, context: Context) -> bool:
    """Whether a bloc is the one traded with, of which a member is told: "the main partner in the union is Chile"."""
    return party.rule.startswith(UNION) and party.code == context.partner != context.reporter != party.code


def _who_sold_another(draft: Draft, context: Context) -> str | None:
    """At whom goods were bought of which more went to a third: "Peru bought 9 million from Chile. Another 5 went"."""
    told, scene = context.told, draft.scene
    if told is None or told.flow != "import" or draft.flow != "export" or "partner" not in draft.explicit:
        return None
    if told.scene not in (scene, context.before) or draft.partner in (told.reporter, told.partner, None, *NOBODY):
        return None
    again = set(scene.before(draft.mention.start, AGAIN).split())
    return None if again.isdisjoint(scene.pack.words("another")) or told.partner in NOBODY else told.partner


def _reporter(draft: Draft, before: Draft | None, named: list[PartyMention], context: Context) -> str | None:
    """The speaker or the region meant, else whoever the text goes on about, else the document's home."""
    for party in named:
        if party.kind == "self" and party.code != draft.partner and not _within_partner(party, context):
            return party.code
    seller = _who_sold_another(draft, context)
    if seller is not None:
        return seller
    pair = (context.reporter, context.partner)
    here = before is not None and before.scene is draft.scene
    if "partner" in draft.explicit and not here and draft.partner not in pair:
        known = pair[0] in (context.home, context.other, land_of(context.home or ""))
        pair = pair if known else (context.home, context.other)
    going_on = pair[draft.partner == pair[0]] if None not in pair else pair[0]
    if context.home in pair and context.home != draft.partner and _of_both(draft, context):
        going_on = context.home  # behind "trade between Chile and Peru", of which either may stand first
    elif context.home in pair and draft.partner not in (None, *pair) and _both_ways(draft, context):
        going_on = context.home  # "from Peru goods for 5 million came to Chile. Trade with Cuba came to ..."
    other = (draft.partner, WORLD)
    for code in (going_on, context.home, context.other):
        if code and code not in other:
            return code
    # "Russia is second: it sent ..."; one that others trade with sends nothing: "exports to China grew, to Italy fell"
    told = (p.code for p in draft.scene.parties if p.kind == "country" and p.case not in TRADED_WITH)
    return next((code for code in told if code and code not in other), None)
