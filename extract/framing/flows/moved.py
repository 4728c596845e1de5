"""Words that say trade only where goods are told of: "в Китай прокачано 5 млрд кубометров", "заплатил за газ"."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from extract.framing.cues import Cue
from extract.languages import Pack
from extract.numbers.mentions import ITEMS, PORTIONS, Mention
from extract.parties.mentions import PartyMention
from extract.products import ProductMention
from extract.tokens import Token

FLOW = "flow"
COST = "cost"  # of goods that stand right before the word: "газ обошёлся в 5 млн"
PART = 24  # letters between a percentage and the goods that it is a part of
AHEAD, BACK = 12, 6  # words from a word of movement to the amount behind it, and to the one before it


def with_moved(
    cues: list[Cue], mentions: Sequence[Mention], products: Sequence[ProductMention],
    parties: Sequence[PartyMention], tokens: Sequence[Token], pack: Pack,
) -> list[Cue]:
    """The cues of a sentence, those of movement and of earning made words of trade where goods move or earn."""
    weak = [cue for cue in cues if cue.group in ("moved", "earned")]
    if not weak or not mentions:
        return cues
    taken = [cue for cue in cues if cue.group == FLOW]
    table = pack.table("frames")
    by = frozenset((*table["reach"].get("by", ()), *table.get("costs", ())))
    goods = bool(products) or any(cue.group == "link" and cue.value == "goods" for cue in cues)
    last = bool(table.get("verb_last"))
    foreign = not {p.end for p in parties}.isdisjoint(n for thing in products for n in (thing.start - 1, thing.start))
    starts = [token.start for token in tokens]
    added = []
    for cue in weak:
        if any(t.start < cue.end and cue.start < t.end for t in taken):
            continue
        mention = _beside(cue, mentions, starts, last)
        if cue.group == "earned" and any(0 <= r.start - cue.end <= 1 for r in cues if r.group == "reject"):
            continue  # "brought the budget $5 million"
        if mention is not None and _goods(cue, mention, products, tokens, by, foreign, goods):
            added.append(Cue(cue.start, cue.end, FLOW, "buy" if cue.value == COST else cue.value))
    return sorted([*cues, *added], key=lambda cue: cue.start) if added else cues


def _beside(cue: Cue, mentions: Sequence[Mention], starts: list[int], verb_last: bool) -> Mention | None:
    """The amount that such a word tells of: the next one, for goods that moved and a verb that ends its clause else
    the one before."""
    first, last = bisect.bisect_left(starts, cue.start), bisect.bisect_left(starts, cue.end)
    following = next((m for m in mentions if m.start >= cue.end and m.kind != "count"), None)
    if following is not None and bisect.bisect_left(starts, following.start) - last <= AHEAD:
        return following
    before = next((m for m in reversed(mentions) if m.end <= cue.start and m.kind != "count"), None)
    back = AHEAD if before is not None and before.kind in PORTIONS else BACK
    near = before is not None and first - bisect.bisect_left(starts, before.end) <= back
    return before if near and (verb_last or cue.group == "moved") else None


def _goods(
    cue: Cue, mention: Mention, products: Sequence[ProductMention], tokens: Sequence[Token], by: frozenset[str],
    foreign: bool, goods: bool,
) -> bool:
    """Whether the amount is a weight or part of goods that moved, what they moved for, or money for goods that are
    named or a land's own."""
    if cue.value == COST:
        return mention.kind == "money" and any(p.name and 0 <= cue.start - p.end <= 1 for p in products)
    if cue.group == "earned":
        return mention.kind == "money" and (foreign or any(p.name for p in products))
    if mention.kind in PORTIONS:
        return any(p.name and 0 <= p.start - mention.end <= PART for p in products)
    if mention.kind == "quantity":
        return mention.unit != ITEMS
    at = bisect.bisect_left([token.start for token in tokens], mention.start)
    led = any(token.low in by for token in tokens[max(0, at - 2) : at])
    return mention.kind == "money" and led and goods
