"""The parts of a brief about many numbers: series, rankings, comparisons, targets, shares, sources."""

from __future__ import annotations

from dataclasses import dataclass

from briefs.model.level import Level, Move
from briefs.reconciling.numbers import Calculated, Number, Stated
from terms.figure import Figure
from terms.period import Period


@dataclass(frozen=True)
class Cell:
    """One number of a series row; ``part`` is the part of the row's period that it covers."""

    number: Number
    side: str | None
    part: Period | None = None


@dataclass(frozen=True)
class Row:
    """A row of a series: the numbers of a period, none where nothing is known, and a target for it."""

    period: Period
    cells: tuple[Cell, ...]
    goal: Stated | None = None


@dataclass(frozen=True)
class Series:
    """Rows by period, and whose data they hold."""

    rows: tuple[Row, ...]
    sides: tuple[str | None, ...]
    sources: tuple[Figure, ...]


@dataclass(frozen=True)
class Mean:
    """The mean of a month or a year (``each``), or the "sum", of one side's numbers; None where of ``parts`` only
    ``known`` are."""

    each: str
    parts: int
    known: int
    number: Calculated | None = None


@dataclass(frozen=True)
class Peak:
    """The highest, or the lowest (``least``), numbers of a series: a row a side."""

    rows: tuple[Row, ...]
    least: bool = False


@dataclass(frozen=True)
class Passed:
    """The first row of a series that surely reaches ``amount`` (base units), as some side knows it; None for no row."""

    amount: float
    unit: str | None
    row: Row | None


@dataclass(frozen=True)
class Ranked:
    """A place in a ranking: the partner, its number, its share of the whole in percent where known."""

    place: int
    party: str
    number: Number
    share: Number | None = None
    side: str | None = None


@dataclass(frozen=True)
class Ranking:
    """Partners by size, of one side's statistics; ``unknown`` are those that are asked for and not known, ``among`` is
    the bloc whose members alone are ranked."""

    rows: tuple[Ranked, ...]
    side: str | None
    sources: tuple[Figure, ...]
    least: bool = False
    unknown: tuple[str, ...] = ()
    among: str | None = None


@dataclass(frozen=True)
class Compared:
    """Levels set against each other; ``reason`` says why they are not comparable, else ``difference`` is given.

    ``axis`` is what they differ in: "party", "flow" or "period". ``others`` are what other sides say, and parts of a
    period of which the whole is not known; ``measured`` is whose numbers the difference is of, where several are shown.
    """

    levels: tuple[Level, ...]
    axis: str
    difference: Calculated | None = None
    growth: Calculated | None = None
    reason: str | None = None
    others: tuple[Level, ...] = ()
    measured: str | None = None


@dataclass(frozen=True)
class ShareOf:
    """A share in percent, what became of it later, and the same share elsewhere."""

    number: Number
    period: Period | None
    later: tuple[tuple[Number, Period | None, Calculated | None], ...]
    others: tuple[tuple[str, Number], ...]
    sources: tuple[Figure, ...]


@dataclass(frozen=True)
class PartOf:
    """One of several parts of a whole: its share in percent, None where it is not known."""

    party: str
    number: Number | None
    period: Period | None


@dataclass(frozen=True)
class SharesOf:
    """The shares of several parties in one whole, and what they are together where all are known of one period."""

    rows: tuple[PartOf, ...]
    total: Calculated | None
    sources: tuple[Figure, ...]


@dataclass(frozen=True)
class Grew:
    """A growth: the move, the level that it led to, the base level."""

    move: Move
    level: Number | None
    base: Number | None
    base_period: Period | None
    side: str | None
    sources: tuple[Figure, ...]


@dataclass(frozen=True)
class Source:
    """One document among the sources: how many figures and targets it has on the subject, and over which years."""

    figure: Figure
    figures: int
    targets: int
    years: tuple[int, int] | None


@dataclass(frozen=True)
class Sources:
    """The documents behind a subject, and how many ``earlier`` ones are not listed."""

    rows: tuple[Source, ...]
    undated: int
    anonymous: int
    earlier: int = 0
