"""Whose "we" the sentences of a text say: the country of the person who is quoted or answers questions."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.scene import Scene
from extract.framing.sources.attribution import QUOTES
from extract.framing.sources.source import Source


def voices(scenes: Sequence[Scene], sources: Sequence[Source]) -> dict[int, str]:
    """The country of the speaker by the number of the paragraph, where the text tells it."""
    found: dict[int, str] = {}
    for scene, source in zip(scenes, sources, strict=True):
        quoted = source.evidence == "office" and scene.text.startswith(QUOTES, scene.start)
        if source.side is not None and (source.evidence == "person" or quoted):
            found.setdefault(scene.paragraph, source.side)
    return found
