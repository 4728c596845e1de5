"""Shares told by the way behind whose they are: "Peru, with 7.6%, is third"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention

BESIDE = 2  # words and signs between a land and its percentage
ENDS = frozenset(",;.)")


def told_with(scene: Scene, mention: Mention, context: Context) -> bool:
    """Whether "with" gives a land its percentage and nothing more, in a passage on shares."""
    if context.percent_mode != "share" or scene.before(mention.start, 1) not in scene.pack.words("with"):
        return False
    if scene.text[mention.end : mention.end + 1] not in ENDS:
        return False
    return any(p.code and 0 < scene.words(p.end, mention.start) <= BESIDE for p in scene.parties)
