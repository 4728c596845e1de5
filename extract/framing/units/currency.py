"""Currencies of amounts: one that only repeats the amount before it, and one that is not written."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.draft import Draft
from extract.framing.periods.claims import CLAUSE
from extract.framing.scene import Scene, last_before
from extract.numbers.mentions import Mention
from extract.numbers.words import number_words

STRONG = ("USD", "EUR", "GBP", "CHF")  # of which a million is much
MAY_BE_STRONG = (None, *STRONG)  # an amount without any is in one of them
LINK = 3  # words that lead to a currency, at most: "in terms of tenge"
HEDGED = 1  # words between "equal to" and the amount: "about"
PAIR = 2
BRACKETED = 25  # letters between an amount and its repetition in brackets


def repeats(scene: Scene, mention: Mention) -> bool:
    """Whether an amount says the one before it in another currency: "$400 million (310 million euros)"."""
    if mention.kind == "quantity":
        return _counted_again(scene, mention)
    if mention.kind != "money" or scene.mentions[0].start == mention.start:
        return False
    before = last_before([m for m in scene.mentions if m.kind == "money" and m.unit], mention.start)
    if before is None or before.unit == mention.unit:
        return False
    if mention.unit is None:
        return _converted(scene, before, mention)
    between = scene.text[before.end : mention.start].strip()
    if between.startswith("("):
        return len(between) < BRACKETED and not scene.of_between("flow", before.end, mention.start)
    skipped = len(scene.text[before.end : mention.start]) - len(scene.text[before.end : mention.start].lstrip(" ,"))
    links = (c for c in scene.of_between("link", before.end, mention.start) if c.value == "or")
    return any(c.start == before.end + skipped and scene.words(c.end, mention.start) <= HEDGED for c in links)


def _converted(scene: Scene, before: Mention, mention: Mention) -> bool:
    """Whether only another currency is said between two amounts: "$150 million, in tenge this is 70 billion"."""
    start, end = before.end, mention.start
    start = next((at for at in range(start, end) if scene.text[at] in CLAUSE), start)  # "$5 million in 2023; in tenge"
    if said_between(scene, start, end) in (None, before.unit) or scene.of_between("flow", start, end):
        return False
    others = (told.start for layer in (scene.parties, scene.periods, scene.products) for told in layer)
    return not any(start <= place < end for place in others)


def _counted_again(scene: Scene, mention: Mention) -> bool:
    """Whether a number of things only says a weight again: "118 million litres, that is 157 million bottles"."""
    before = last_before(scene.mentions, mention.start)
    if before is None or before.kind != "quantity" or before.unit == mention.unit:
        return False
    said = scene.before(mention.start, 1) in scene.pack.table("frames").get("or", ())
    return said and any(before.end <= c.start < mention.start for c in scene.links.get("or", ()))


def named(scene: Scene) -> str | None:
    """The currency that a sentence says it counts in: "it gives figures in yen: exports of 805 billion", "иенамен"."""
    return said_between(scene, scene.start, scene.end)


def said_between(scene: Scene, start: int, end: int) -> str | None:
    """The last currency that a stretch says it counts in, apart from the amounts."""
    words, tokens, lows = number_words(scene.pack), scene.tokens, scene.lows
    endings = tuple(scene.pack.table("numbers").get("forms", {}).get("said_in", ()))
    for i in reversed(list(words.after.places(lows))):
        unit = words.after.at(tokens, i) if start <= tokens[i].start < end else None
        if unit is None or unit.payload.kind != "money":
            continue
        before = (words.heading_links.at(tokens, at) for at in range(max(0, i - LINK), i))
        linked = any(link is not None and link.last == i for link in before)
        if not linked and not lows[unit.last - 1].endswith(endings):
            continue
        if not any(m.start <= tokens[i].start < m.end for m in scene.mentions):
            return unit.payload.code
    return None


def nearest(scene: Scene, mention: Mention) -> str | None:
    """The currency of the nearest amount of the sentence that has one, or one said since: "imports, in tenge, ..."."""
    others = [m for m in scene.mentions if m.kind == "money" and m.unit is not None]
    found = min(others, key=lambda m: abs(m.start - mention.start), default=None)
    if found is None:
        return None
    return said_between(scene, found.end, mention.start) or found.unit


def settle_units(drafts: Sequence[Draft]) -> None:
    """Give sums that name no currency the one of all others: "It was 300 million. ... Exports were $120 million"."""
    sums = [draft for draft in drafts if draft.mention.kind == "money"]
    units = {draft.unit for draft in sums}
    if None not in units or len(units) != PAIR:
        return
    unit = next(code for code in units if code is not None)
    for draft in sums:
        draft.unit = unit
