"""What a sentence leaves open: from the text before, then from what the document is about."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.kinds import BOTH, DEALING, ONE_WAY
from extract.framing.parties.against import SPEAKERS
from extract.framing.parties.counted import counters
from extract.framing.parties.mutual import is_of_two
from extract.framing.parties.named import NOBODY, akin, same_land
from extract.framing.parties.nearby import mainly
from extract.framing.parties.part_of_turnover import between_two
from extract.framing.parties.pick import NEAR, settle, worldwide
from extract.framing.parties.referents import BLOCS, CITY_CASES, CUSTOMS
from extract.framing.parties.wholes import has_parts_beyond, whole_of_brackets
from extract.framing.scene import Scene, first_behind
from extract.numbers.kinds import AMOUNTS
from extract.parties.context import OUTSIDE
from extract.parties.kinds import TRADED_WITH
from extract.parties.mentions import PartyMention
from terms.countries import land_of, members
from terms.figure import WORLD

LED = 3  # words between a partner who has a part of a number and his part
WHOLE = 1  # words between "total" and the flow that it is of
OPENS = 1  # words before a name that opens a sentence
LEADING = ("nominative", "with")
THERE = 2.0  # how near a number a word such as "there" must stand


def fill(draft: Draft, before: Draft | None, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """Set what the sentence leaves open."""
    _as_counted(draft, context)
    if draft.reporter is None:
        draft.reporter = _reporter(draft, before, named, context)
        _asked_of_us(draft, named, context)
    if draft.partner is None:
        found = _partner(draft, cue, named, context)
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
    return draft.scene.nearest(these, draft.mention, NEAR)[0] is not None


def _of_both(draft: Draft, context: Context) -> bool:
    """Whether one way of a trade follows that of two named together."""
    told = context.told
    return told is not None and told.flow == "turnover" and draft.flow in ONE_WAY and told.scene is not draft.scene


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


def _reporter(draft: Draft, before: Draft | None, named: list[PartyMention], context: Context) -> str | None:
    """The speaker or the region meant, else whoever the text goes on about, else the document's home."""
    for party in named:
        if party.kind == "self" and party.code != draft.partner:
            return party.code
    pair = (context.reporter, context.partner)
    here = before is not None and before.scene is draft.scene
    if "partner" in draft.explicit and not here and draft.partner not in pair:
        known = pair[0] in (context.home, context.other, land_of(context.home or ""))
        pair = pair if known else (context.home, context.other)
    going_on = pair[draft.partner == pair[0]] if None not in pair else pair[0]
    if context.home in pair and context.home != draft.partner and _of_both(draft, context):
        going_on = context.home  # behind "trade between Chile and Peru", of which either may stand first
    other = (draft.partner, WORLD)
    for code in (going_on, context.home, context.other):
        if code and code not in other:
            return code
    # "Russia is second: it sent ..."; one that others trade with sends nothing: "exports to China grew, to Italy fell"
    told = (p.code for p in draft.scene.parties if p.kind == "country" and p.case not in TRADED_WITH)
    return next((code for code in told if code and code not in other), None)


def _partner(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> str | None:
    """The world where the number is of all trade, else whoever the text goes on about."""
    linked = "link" in draft.scene.cues
    total = _of_which_one(draft) or (linked and (_total(draft, cue, named, context) or _most(draft, named)))
    opposite = draft.scene.of("link", "opposite") if linked else ()
    there = draft.scene.nearest(opposite, draft.mention, THERE)[0] if opposite else None
    if there is not None and context.partner not in (None, draft.reporter):
        return context.partner
    if total and draft.reporter in BLOCS and context.partner in NOBODY:
        return context.partner
    pair = None if total else between_two(draft, context)
    if pair is not None:
        draft.say("partner", "part of their turnover")
        return pair
    introduced = None if total else _introduced(draft, context)
    if introduced is not None:
        draft.say("partner", "introduced")
        return introduced
    foreign = "reporter" in draft.explicit and draft.reporter not in (context.reporter, context.home, context.other)
    if total or (foreign and context.other is None) or _alone(draft, named, context):
        return WORLD
    if _other_goods(draft, context):
        draft.say("partner", "other goods the other way")
        return WORLD
    if draft.reporter == context.reporter:
        return context.partner or context.other or WORLD
    if context.other not in (None, WORLD) and draft.reporter in (context.home, context.other):
        return context.home if draft.reporter == context.other else context.other
    if foreign:
        return context.home or WORLD
    return WORLD if context.partner in (None, draft.reporter) else context.partner


def _of_which_one(draft: Draft) -> bool:
    """Whether what follows is a part of a number that all have: "$3 billion, with Chile contributing $1 billion"."""
    scene, end = draft.scene, draft.mention.end
    following = first_behind(scene.numbers, end)
    if following is None or draft.role != "level" or scene.of_between("flow", end, following.start):
        return False
    led = [p for p in scene.parties if p.case == "with" and end <= p.start and p.end <= following.start]
    return any("," in scene.text[end : p.start] and scene.words(p.end, following.start) <= LED for p in led)


def _most(draft: Draft, named: list[PartyMention]) -> bool:
    """Whether a sentence only tells to whom most of a number went: all of it went to the world."""
    if not draft.scene.of("link", "most") or any(p.code != draft.reporter for p in named):
        return False
    return any(mainly(draft.scene, p) for p in draft.scene.parties)


def _introduced(draft: Draft, context: Context) -> str | None:
    """The one land that the sentence before named without an amount: "Peru is a young partner. Turnover was ..."."""
    scene, before = draft.scene, context.before
    if before is None or not before.parties or before.paragraph != scene.paragraph or scene.of("link", "world"):
        return None
    named = [p for p in before.parties if p.code]
    amounts = any(m.kind in AMOUNTS for m in before.mentions)
    others = [p for p in scene.parties if p.code or not p.rule.startswith(SPEAKERS)]
    if not amounts and not others and (dealt := _dealt_with(draft, before, named)) is not None:
        return dealt
    if amounts or others or len(named) != 1 or named[0].kind != "country" or named[0].case not in LEADING:
        return None
    opens = scene.words(before.start, named[0].start) <= OPENS
    return named[0].code if opens and draft.reporter and not same_land(named[0].code, draft.reporter) else None


def _dealt_with(draft: Draft, before: Scene, named: list[PartyMention]) -> str | None:
    """The one that the sentence before told of such trade with: "Exports to the CIS grew. The growth came to 3 bn"."""
    away = [p for p in named if (p.case in CITY_CASES or p.kind == "world") and not before.bracketed(p.start)]
    told = before.of("flow", draft.flow or "", DEALING.get(draft.flow or "", ""), "turnover")
    one = {p.code for p in away}
    plain = told and not before.numbers and len(one) == 1
    return one.pop() if plain and draft.reporter not in one else None


def _total(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> bool:
    """Whether a word says that a number is of all trade; "in total" does not where the pair, or "we", trade."""
    if "reporter" in draft.explicit and cue is not None and _whole(draft.scene, cue):
        return True
    if whole_of_brackets(draft.scene, draft.mention) is not None:
        return True
    word = worldwide(draft, cue)
    if word is None or word.value == "world":
        return word is not None
    ours = draft.flow == "turnover" and any(p.rule.startswith(SPEAKERS) and p.code == draft.reporter for p in named)
    told = (
        (ours or "reporter" not in draft.explicit)
        and context.other not in (None, WORLD)
        and context.partner in (context.home, context.other)
    )
    return not (told or _opposite(draft, context) in context.seen)


def _whole(scene: Scene, cue: Cue) -> bool:
    """Whether a word for all of it leads to a flow: "total merchandise exports"."""
    words = scene.of("link", "total", "world")
    return any(0 <= scene.words(word.end, cue.start) <= WHOLE for word in words if word.end <= cue.start)


def _other_goods(draft: Draft, context: Context) -> bool:
    """Whether goods of a land go the other way, in a text on no pair: "Peru buys oil from Chile. Peru sold copper"."""
    told = context.told
    if told is None or told.flow == draft.flow or {told.flow, draft.flow} - BOTH:
        return False
    if context.both_ways or context.pair is not None or told.scene is draft.scene or told.product is None:
        return False
    named = any(p.kind == "country" and p.code == draft.reporter for p in draft.scene.parties)
    return named and {"product", "flow", "reporter"} <= draft.explicit and draft.reporter == told.reporter


def _opposite(draft: Draft, context: Context) -> str | None:
    """The other one of the document's pair."""
    return context.home if draft.reporter == context.other else context.other


def _alone(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """Whether a party's trade is told of without anybody to trade with."""
    if context.other is None:
        return all(p.code == context.home for p in named) and {"product", "flow"} <= draft.explicit
    if _opposite(draft, context) in context.seen:
        return False
    we = any(p.rule.startswith(SPEAKERS) and p.code == draft.reporter for p in named)
    if not we and "reporter" in draft.explicit and draft.flow != "balance" and draft.role != "share":
        return True
    beyond = bool(context.seen - {context.home, context.other, None, WORLD})
    return beyond and not named and "flow" in draft.explicit and draft.flow != "turnover"
