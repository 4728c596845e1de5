"""Whose "we" and "you" the sentences of a text say: the country of the person who is quoted, answers or is asked."""

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
        if source.side is not None and not source.asked and (source.evidence == "person" or quoted):
            found.setdefault(scene.paragraph, source.side)
    return found


def guests(scenes: Sequence[Scene], sources: Sequence[Source]) -> dict[int, str]:
    """The country of the guest who is asked, by the number of the question's paragraph."""
    told = ((scene, source) for scene, source in zip(scenes, sources, strict=True) if source.asked)
    return {scene.paragraph: source.side for scene, source in told if source.side is not None}
