"""Levels of two sides held against each other: the same goods as the one's export and the other's import."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefs.model.level import Level, Line
from briefs.reconciling.numbers import Number, difference, is_official
from briefs.reconciling.tables import LIMITS
from terms.figure import DIRECTIONS, WORLD


def sides_differ(one: Level, other: Level) -> bool:
    """Whether the total or any direction differs between two sides by more than the limit."""
    return any(difference(a.value, b.value) > LIMITS["sides_differ"] for a, b in shared(one, other))


def shared(one: Level, other: Level) -> list[tuple[Number, Number]]:
    """The pairs of numbers that two sides give for the same thing, the total first."""
    pairs = [(one.number, other.number)] if one.number and other.number else []
    for line in one.lines:
        twin = mirror(line, other)
        if twin and line.flow in DIRECTIONS:
            pairs.append((line.number, twin.number))
    return pairs


def mirror(line: Line, other: Level) -> Line | None:
    """The line of the other side about the same goods: its import where this is an export."""
    same = not other.lines or other.lines[0].reporter == line.reporter
    wanted = line.flow if same else {"export": "import", "import": "export"}.get(line.flow)
    return next((twin for twin in other.lines if twin.flow == wanted), None)


def completed(main: Level, others: Iterable[Level]) -> Level:
    """A level with the directions that only other sides know, each marked with its side."""
    if main.subject.flow != "turnover" or main.subject.partner == WORLD:
        return main
    lines = list(main.lines)
    for other in others:
        for line in other.lines:
            if line.flow in DIRECTIONS and not any(_same_goods(line, known) for known in lines):
                lines.append(replace(line, side=other.side))
    return replace(main, lines=tuple(lines))


def _same_goods(line: Line, known: Line) -> bool:
    if line.reporter == known.reporter:
        return line.flow == known.flow
    return known.flow in DIRECTIONS and line.flow != known.flow


def official(level: Level) -> bool:
    return level.number is not None and is_official(level.number)
