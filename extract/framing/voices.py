"""Whose "we" the sentences of a text say: the country of the person who is quoted or answers questions."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.attribution import QUOTES, Source, attribute
from extract.framing.scene import Scene

DASHES = ("–", "—", "- ")
TALK = 4  # paragraphs that open with a dash, from which on a text is an interview


def voices(scenes: Sequence[Scene]) -> dict[int, str]:
    """The country of the speaker by the number of the paragraph, where the text tells it."""
    sources = attribute(scenes, None)
    found: dict[int, str] = {}
    for scene, source in zip(scenes, sources, strict=True):
        quoted = source.evidence == "office" and scene.text.startswith(QUOTES, scene.start)
        if source.side is not None and (source.evidence == "person" or quoted):
            found.setdefault(scene.paragraph, source.side)
    return {**_interview(scenes, sources), **found}


def _interview(scenes: Sequence[Scene], sources: Sequence[Source]) -> dict[int, str]:
    """In an interview all answers are given by the person whom the lead introduces."""
    said: dict[int, bool] = {}
    for scene in scenes:
        said.setdefault(scene.paragraph, scene.text.startswith(DASHES, scene.start))
    talk = [paragraph for paragraph, dashed in said.items() if dashed]
    if len(talk) < TALK:
        return {}
    lead = (source for scene, source in zip(scenes, sources, strict=True) if scene.paragraph < talk[0])
    side = next((source.side for source in lead if source.side and source.evidence in ("person", "office")), None)
    return dict.fromkeys(talk, side) if side is not None else {}
