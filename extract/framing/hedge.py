"""Hedges that stand apart from their number: "exceeded the long-awaited $1 billion"."""

from __future__ import annotations

from extract.framing.scene import Scene
from extract.numbers.mentions import Mention

REACH = 5  # words between such a verb and its number


def qualifier(scene: Scene, mention: Mention) -> str:
    """The hedge that the number itself bears, else the one of a verb shortly before it."""
    if mention.qualifier != "exact":
        return mention.qualifier
    i = scene.index(mention.start)
    for cue in reversed(scene.of("hedge")):
        if cue.end <= mention.start and i - scene.index(cue.end) <= REACH:
            between = scene.text[cue.end : mention.start]
            crossed = any(cue.end <= m.start < mention.start for m in scene.mentions)
            return mention.qualifier if crossed or set(",;:()") & set(between) else cue.value
    return mention.qualifier
