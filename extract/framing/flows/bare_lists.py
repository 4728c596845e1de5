"""Partners or goods listed with their amounts, where no other word of trade stands: "Partners: Peru ($3 mln)"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.parties.lists import items
from extract.framing.scene import Scene
from extract.numbers.kinds import AMOUNTS
from extract.tables.words import find_group

LISTED = 2  # parties or goods with a number each that make a list
OWNERS = ("genitive", "adjective", "to", "from", "with", "in")  # cases of the one whose partners or goods are listed
BESIDE = 2  # words and signs between goods and their number


def add_partners(scene: Scene) -> None:
    """Put the words for those who trade, buy or supply, or for goods sold, among those of trade of a list of them."""
    if len(scene.mentions) < LISTED or len(scene.parties) + len(scene.products) < LISTED or scene.of("flow"):
        return
    words = find_group(scene.tokens, scene.pack, "flow")
    if not words:
        return
    listed = items(scene)
    starts = list(listed) if len({p.code for p in listed.values()}) >= LISTED else _goods(scene)
    if len(starts) < LISTED or not any(p.case in OWNERS and p.end <= min(starts) for p in scene.parties):
        return
    scene.cues["flow"] = [
        Cue(scene.tokens[word.first].start, scene.tokens[word.last - 1].end, "flow", word.value)
        for word in words if scene.tokens[word.first].start < min(starts)
    ][:1]


def _goods(scene: Scene) -> list[int]:
    """Where amounts stand that have goods right before them."""
    ends = [scene.index(p.end) for p in scene.products if p.name]
    starts = [m.start for m in scene.mentions if m.kind in AMOUNTS]
    return [start for start in starts if any(0 <= scene.index(start) - end <= BESIDE for end in ends)]
