"""The part of a brief that gives a number: what one side says of a flow in a period."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefs.reconciling.numbers import Number
from briefs.reconciling.ranks import document_of
from terms.figure import WORLD, Figure
from terms.period import Period


@dataclass(frozen=True)
class Subject:
    """What a heading names: a flow between parties in a period."""

    flow: str
    reporter: str | None
    partner: str | None = None
    period: Period | None = None
    product: str | None = None
    unit: str | None = "USD"

    @property
    def is_pair(self) -> bool:
        """Whether it has two parties that are not the same and not the world."""
        return bool(self.partner) and self.partner not in (WORLD, self.reporter)


@dataclass(frozen=True)
class Move:
    """A change: by "pct", "times", "abs" or "points", against ``base``; ``of`` is the number that says or gives it."""

    kind: str
    value: float
    base: Period | None
    of: Number
    qualifier: str = "exact"
    unit: str | None = None


@dataclass(frozen=True)
class Line:
    """One flow of a reporter in a level: exports, imports, balance; ``side`` only where it is not the level's own."""

    flow: str
    reporter: str | None
    number: Number
    move: Move | None = None
    side: str | None = None
    partner: str | None = None


@dataclass(frozen=True)
class Level:
    """What one side's statistics say: the number, its change and the flows inside it.

    ``role`` says where it stands: "main" (the answer), "side" (one of two that differ), "part" (a part of the
    period asked for), "nearest" (another period), "first" (reported first, revised since), "rival" (contradicted).
    """

    role: str
    subject: Subject
    side: str | None
    number: Number | None
    move: Move | None = None
    lines: tuple[Line, ...] = ()
    sourced: bool = True

    @property
    def sources(self) -> tuple[Figure, ...]:
        """The figures to name as the source, each document once."""
        numbers = [self.number] if self.number else [line.number for line in self.lines]
        return one_a_document(source for number in numbers for source in number.sources)


def one_a_document(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The first figure of each document, in order."""
    found: dict[tuple[object, ...], Figure] = {}
    for figure in figures:
        found.setdefault(document_of(figure), figure)
    return tuple(found.values())
