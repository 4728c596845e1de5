"""With whom a flow is where its sentence does not say: with the world, else whoever the text goes on about."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import BOTH, DEALING, DEALT
from extract.framing.parties.against import SPEAKERS
from extract.framing.parties.all_trade import is_all_trade
from extract.framing.parties.named import NOBODY, same_land
from extract.framing.parties.part_of_turnover import between_two
from extract.framing.scene import Scene
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.parties.kinds import BLOCS, CITY_CASES
from extract.parties.mentions import PartyMention
from terms.figure import WORLD

OPENS = 1  # words before a name that opens a sentence
LEADING = ("nominative", "with")
ALL = frozenset(("world", "macro"))  # words of a trade with whomever, or of those who count it
THERE = 2.0  # how near a number a word such as "there" must stand


def partner_left_open(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> str | None:
    """The world where a number is of all trade, else the one that the sentences before tell of."""
    if _is_opposite(draft, context):
        return context.partner
    if is_all_trade(draft, cue, named, context):
        return context.partner if draft.reporter in BLOCS and context.partner in NOBODY else WORLD
    told = _told_before(draft, context)
    if told is not None:
        return told
    if _supplies(draft, cue, context):
        return context.home
    foreign = "reporter" in draft.explicit and draft.reporter not in (context.reporter, context.home, context.other)
    if (foreign and context.other is None) or _alone(draft, named, context):
        return WORLD
    if _other_goods(draft, context):
        draft.say("partner", "other goods the other way")
        return WORLD
    return _running(draft, context, foreign)


def _is_opposite(draft: Draft, context: Context) -> bool:
    """Whether a word such as "there" beside a number means the partner that the text goes on about."""
    words = draft.scene.links.get("opposite")
    there = draft.scene.nearest(words, draft.mention, THERE)[0] if words else None
    return there is not None and context.partner not in (None, draft.reporter)


def _told_before(draft: Draft, context: Context) -> str | None:
    """The other one of two whose turnover was told, or the one that the sentence before introduced."""
    two = between_two(draft, context)
    if two is not None:
        draft.say("partner", "part of their turnover")
        return two
    introduced = _introduced(draft, context)
    if introduced is not None:
        draft.say("partner", "introduced")
    return introduced


def _running(draft: Draft, context: Context, foreign: bool) -> str | None:
    """The one with whom the text goes on; for ``foreign``, a land that it has not told of so far, the home."""
    if draft.reporter == context.reporter:
        return context.partner or context.other or WORLD
    if context.other not in (None, WORLD) and draft.reporter in (context.home, context.other):
        return context.opposite(draft.reporter)
    if foreign:
        return context.home or WORLD
    return WORLD if context.partner in (None, draft.reporter) else context.partner


def _introduced(draft: Draft, context: Context) -> str | None:
    """The one land that the sentence before named without an amount: "Peru is a young partner. Turnover was ..."."""
    scene, before = draft.scene, context.before
    if before is None or not before.parties or before.paragraph != scene.paragraph or "world" in scene.links:
        return None
    named = [p for p in before.parties if p.code]
    amounts = any(m.kind in AMOUNTS for m in before.mentions)
    others = [p for p in scene.parties if p.code or not p.rule.startswith(SPEAKERS)]
    known = {p.code for p in named}
    again = all(p.code in known and p.start >= draft.mention.end for p in others)  # "..., of it 3 from Peru"
    if not amounts and again and (dealt := _dealt_with(draft, before, named)) is not None:
        return dealt
    if amounts or others or len(named) != 1 or named[0].kind != "country" or named[0].case not in LEADING:
        return None
    if any(m.kind in PORTIONS for m in before.mentions) and _turns(draft, before):
        return None  # "Peru had 41% of exports. Imports grew to 9 million"
    opens = scene.words(before.start, named[0].start) <= OPENS
    return named[0].code if opens and draft.reporter and not same_land(named[0].code, draft.reporter) else None


def _turns(draft: Draft, before: Scene) -> bool:
    """Whether a number is of another flow than the sentence before told of."""
    told = {DEALT.get(cue.value, cue.value) for cue in before.of("flow")}
    return "flow" in draft.explicit and bool(told) and draft.flow not in told


def _dealt_with(draft: Draft, before: Scene, named: list[PartyMention]) -> str | None:
    """The one that the sentence before told of such trade with: "Exports to the CIS grew. The growth came to 3 bn"."""
    away = [p for p in named if (p.case in CITY_CASES or p.kind == "world") and not before.bracketed(p.start)]
    told = before.of("flow", draft.flow or "", DEALING.get(draft.flow or "", ""), "turnover")
    one = {p.code for p in away}
    plain = told and not before.numbers and len(one) == 1
    return one.pop() if plain and draft.reporter not in one else None


def _other_goods(draft: Draft, context: Context) -> bool:
    """Whether goods of a land go the other way, in a text on no pair: "Peru buys oil from Chile. Peru sold copper"."""
    told = context.told
    if told is None or told.flow == draft.flow or {told.flow, draft.flow} - BOTH:
        return False
    if context.both_ways or context.pair is not None or told.scene is draft.scene or told.product is None:
        return False
    named = any(p.kind == "country" and p.code == draft.reporter for p in draft.scene.parties)
    return named and {"product", "flow", "reporter"} <= draft.explicit and draft.reporter == told.reporter


def _supplies(draft: Draft, cue: Cue | None, context: Context) -> bool:
    """Whether another land sends the goods that the home was told to import: "Chile's deliveries rose to 5".

    Where it was told to import them from anywhere, a word of supplying has to say so.
    """
    told = context.told
    if told is None or told.flow != "import" or draft.flow != "export" or told.reporter != context.home:
        return False
    if "reporter" not in draft.explicit or draft.reporter in (None, context.home, told.partner):
        return False
    words = draft.scene.pack.words("supplies")
    supplied = cue is not None and draft.scene.text[cue.start : cue.end].lower().startswith(words)
    known = told.partner is not None and (supplied or told.partner != WORLD)
    return told.scene is context.before and known and draft.product == told.product


def _of_the_same(draft: Draft, context: Context) -> bool:
    """Whether a product was named with another in the sentence before, as told of a partner: "wheat and flour"."""
    told = context.told
    if told is None or told.scene is not context.before or told.flow != draft.flow or told.partner in (None, WORLD):
        return False
    names = {p.name for p in told.scene.products if p.name}
    alone = not any(p.code not in (draft.reporter, told.partner) for p in draft.scene.parties)
    return alone and len(names) > 1 and draft.product in names and told.reporter == draft.reporter


def _one_way_of_two(draft: Draft, context: Context) -> bool:
    """Whether a way of trade opens the paragraph behind one that ends in the two's turnover: "Czech exports fell"."""
    told = context.told
    if told is None or told.flow != "turnover" or draft.flow not in BOTH or draft.role == "share":
        return False
    if draft.is_level and told.is_level and abs(draft.mention.value or 0) > abs(told.mention.value or 0):
        return False  # more than both ways of the two
    pair, before = {told.reporter, told.partner}, context.before
    if before is not None and before is not told.scene and before.paragraph == draft.scene.paragraph:
        return False
    whole = not draft.scene.links.keys().isdisjoint(ALL)
    return pair == {context.home, context.other} and told.product == draft.product and not whole


def _alone(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """Whether a party's trade is told of without anybody to trade with."""
    if context.other is None:
        if _of_the_same(draft, context):
            return False
        return all(p.code == context.home for p in named) and {"product", "flow"} <= draft.explicit
    if context.opposite(draft.reporter) in context.seen:
        return False
    we = any(p.rule.startswith(SPEAKERS) and p.code == draft.reporter for p in named)
    we = we or _one_way_of_two(draft, context)
    if not we and "reporter" in draft.explicit and draft.flow != "balance" and draft.role != "share":
        return True
    beyond = bool(context.seen - {context.home, context.other, None, WORLD})
    return beyond and not named and "flow" in draft.explicit and draft.flow != "turnover"
