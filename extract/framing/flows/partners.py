"""Partners listed with their amounts, where no other word of trade stands: "Partners: Peru ($3 mln), Chile (2)"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.parties.lists import items
from extract.framing.scene import Scene
from extract.tables.words import find_words

LISTED = 2  # parties with a number each that make a list


def add_partners(scene: Scene) -> None:
    """Put the words for those who trade, buy or supply among the words of trade of a list of them."""
    if scene.of("flow") or not scene.mentions or len(scene.parties) < LISTED:
        return
    words = [word for word in find_words(scene.tokens, scene.pack) if word.group == "flow"]
    if not words or len({p.code for p in items(scene).values()}) < LISTED:
        return
    first = min(items(scene))
    scene.cues["flow"] = [
        Cue(scene.tokens[word.first].start, scene.tokens[word.last - 1].end, "flow", word.value)
        for word in words if scene.tokens[word.first].start < first
    ][:1]
