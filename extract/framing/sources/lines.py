"""Lines that name the source of what stands around them: a letterhead, "Source: ...", "that is the count of ..."."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extract.framing.cues import Cue
from extract.framing.scene import Scene, first_behind
from extract.framing.sources.claims import of_office, organ
from extract.framing.sources.source import Source
from extract.page.kinds import TITLES

HEAD = 4  # sentences of a page that may be its letterhead
LONGEST = 16  # words of a line that only names a source
BEHIND = 6  # words of a letterhead behind its office: "... of the Republic of Moldova"
AHEAD = 4  # words before it
SHORT = 10  # words of a sentence that only says whose figures those above are


class Lines(NamedTuple):
    """The lines that only name a source, and the source of each sentence that one holds for, by their numbers."""

    at: frozenset[int]
    held: dict[int, Source]


def line_sources(scenes: Sequence[Scene]) -> Lines:
    """What lines that only name a source hold for.

    One holds for what stands above it since the line before, and where nothing does, for what stands below; the last
    for the rest of the page too.
    """
    found: dict[int, Source] = {}
    opened = ((n, scene) for n, scene in enumerate(scenes) if "line" in scene.cues)
    lines = [(n, said) for n, scene in opened if (said := _of_line(scene)) is not None]
    start = 0
    for place, (n, said) in enumerate(lines):
        above = any(scenes[k].numbers for k in range(start, n))
        end = lines[place + 1][0] if place + 1 < len(lines) else len(scenes)
        last = place + 1 == len(lines)
        for k in range(start, n) if above and not last else range(start, end):
            found.setdefault(k, said)
        start = n + 1
    return Lines(frozenset(n for n, _ in lines), found)


def letterhead(scenes: Sequence[Scene]) -> Source | None:
    """The office that issues a page, where its first lines name it or its headline brings its words."""
    for scene in scenes[:HEAD]:
        if scene.kind in TITLES and not scene.numbers:
            office = next(iter(scene.of("evidence")), None)
            if office is not None and _heads(scene, office.start, office.end):
                return of_office(scene, office)
    return None


def _heads(scene: Scene, start: int, end: int) -> bool:
    """Whether an office is all that a line says, or what it brings behind a colon is its words."""
    line = scene.text[start : scene.end]
    if scene.words(scene.start, start) > AHEAD:
        return False
    colon = line.partition(":")
    short = scene.words(scene.start, start + len(colon[0])) <= LONGEST
    alone = scene.words(end, scene.end) == 0 or (line.isupper() and scene.words(end, scene.end) <= BEHIND)
    return alone or bool(colon[1] and short and ":" in scene.text[end : end + 2]) or "|" in line


def _of_line(scene: Scene) -> Source | None:
    """The source that a line names and nothing else: "Source: Ministry of Trade"."""
    opening = next(iter(scene.of("line")), None)
    if opening is not None and opening.value == "that":
        return _that(scene, opening)
    if opening is None or scene.words(scene.start, opening.start) > 1 or scene.words(opening.end, scene.end) > LONGEST:
        return None
    behind = scene.text[opening.end : opening.end + 2].lstrip()
    if not behind.startswith((":", "–", "—", "-")):
        return None
    office = first_behind(scene.of("evidence"), opening.end)
    if office is not None:
        return of_office(scene, office)
    side = organ(scene)
    return Source("office", side=side) if side is not None else None


def _that(scene: Scene, opening: Cue) -> Source | None:
    """The office whose figures a short sentence says those above are: "That's the Statistics Committee."."""
    office = next(iter(scene.of("evidence", "series", "customs")), None)
    if office is None or opening.start != scene.start or scene.numbers or scene.words(scene.start, scene.end) > SHORT:
        return None
    return of_office(scene, office)
