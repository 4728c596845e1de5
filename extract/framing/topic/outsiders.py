"""Paragraphs under a heading that names those outside a bloc, or its inner trade: "Trade with third countries"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.context import Focus
from extract.framing.scene import Scene
from extract.framing.topic.told import Told
from extract.page.kinds import OPENINGS
from extract.parties.kinds import BLOCS, TRADED_WITH


def under_outsiders(parts: Sequence[tuple[int, Sequence[Told]]], home: str) -> dict[int, Focus]:
    """The home and the outsiders by the number of each paragraph under such a heading, up to the next heading."""
    focus: dict[int, Focus] = {}
    outsiders: str | None = None
    for n, told in parts:
        scene = told[0].scene
        if scene.kind in OPENINGS:
            continue
        if scene.kind == "heading":
            outsiders = None if scene.mentions else _headed(scene, home)
        elif outsiders is not None:
            focus[n] = (home, outsiders)
    return focus


def _headed(scene: Scene, home: str) -> str | None:
    """With whom a heading says that trade is: those outside, or the home itself where it is of a bloc's members."""
    outside = [p.code for p in scene.parties if p.kind == "other" and p.case in TRADED_WITH]
    if len(outside) == 1:
        return outside[0]
    inner = home in BLOCS and "mutual" in scene.links and all(p.code in ("", home) for p in scene.parties)
    return home if inner else None
