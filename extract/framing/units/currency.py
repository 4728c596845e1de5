"""Currencies of amounts: one that only repeats the amount before it, and one that is not written."""

from __future__ import annotations

from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.numbers.words import number_words

STRONG = (None, "USD", "EUR", "GBP", "CHF")  # of which a million is much; an amount without any is in one of them
BRACKETED = 25  # letters between an amount and its repetition in brackets


def repeats(scene: Scene, mention: Mention) -> bool:
    """Whether an amount says the one before it in another currency: "$400 million (310 million euros)"."""
    if mention.kind == "quantity":
        return _counted_again(scene, mention)
    if mention.kind != "money" or mention.unit is None:
        return False
    before = [m for m in scene.mentions if m.kind == "money" and m.end <= mention.start and m.unit]
    if not before or before[-1].unit == mention.unit:
        return False
    start = before[-1].end
    between = scene.text[start : mention.start].strip()
    if between.startswith("("):
        return len(between) < BRACKETED and not scene.of_between("flow", start, mention.start)
    words = between.strip(" ,")
    return any(scene.text[c.start : c.end] == words for c in scene.of("link", "or") if start <= c.start < mention.start)


def _counted_again(scene: Scene, mention: Mention) -> bool:
    """Whether a number of things only says a weight again: "118 million litres, that is 157 million bottles"."""
    before = next((m for m in reversed(scene.mentions) if m.end <= mention.start), None)
    if before is None or before.kind != "quantity" or before.unit == mention.unit:
        return False
    said = scene.before(mention.start, 1) in scene.pack.table("frames").get("or", ())
    return said and any(before.end <= c.start < mention.start for c in scene.of("link", "or"))


def named(scene: Scene) -> str | None:
    """The currency that a sentence says it counts in: "it gives figures in yen: exports of 805 billion", "иенамен"."""
    words, tokens = number_words(scene.pack), scene.tokens
    endings = tuple(scene.pack.table("numbers").get("forms", {}).get("said_in", ()))
    for i in words.after.places(tokens):
        unit = words.after.at(tokens, i)
        if unit is None or unit.payload.kind != "money":
            continue
        linked = i > 0 and words.heading_links.at(tokens, i - 1) is not None
        if not linked and not tokens[unit.last - 1].low.endswith(endings):
            continue
        if not any(m.start <= tokens[i].start < m.end for m in scene.mentions):
            return unit.payload.code
    return None


def nearest(scene: Scene, mention: Mention) -> str | None:
    """The currency of the nearest amount of the sentence that has one."""
    others = [m for m in scene.mentions if m.kind == "money" and m.unit is not None]
    found = min(others, key=lambda m: abs(m.start - mention.start), default=None)
    return found.unit if found else None
