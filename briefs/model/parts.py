"""The parts of a brief about one flow in one period: levels, and what has to be said beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefs.reconciling.numbers import Calculated, Number, Stated
from briefs.reconciling.ranks import document_of
from terms.figure import Figure
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


@dataclass(frozen=True)
class Missing:
    """Nothing is known for the period; ``whole`` is false where a part of it is."""

    period: Period | None
    whole: bool


@dataclass(frozen=True)
class OtherUnit:
    """Nothing is known in the unit that was asked for; what follows is in another."""

    asked: str


@dataclass(frozen=True)
class Differ:
    """The figures differ: the two sides', or (``sides`` false) some whose side nobody states."""

    sides: bool = True


@dataclass(frozen=True)
class Contradict:
    """Figures of one side contradict each other: two, or ``several``."""

    several: bool = False


@dataclass(frozen=True)
class More:
    """Claims that differ too, ranked behind those that are shown: an answer counts them, its file has them."""

    numbers: tuple[Number, ...]


@dataclass(frozen=True)
class Unknown:
    """One side's data are not known."""

    side: str


@dataclass(frozen=True)
class Agrees:
    """The other side's number, which does not differ by more than the limit."""

    level: Level


@dataclass(frozen=True)
class Recalled:
    """What was said later from memory, against the number of another period that it is far from."""

    number: Stated
    period: Period
    against: Number | None = None
    against_period: Period | None = None


@dataclass(frozen=True)
class Goal:
    """A target or a forecast with its deadline; ``style`` is "by" (set before its year) or "in" (set within it)."""

    number: Stated
    deadline: Period | None
    style: str
    sourced: bool = True


@dataclass(frozen=True)
class Doubt:
    """A check that a stated level does not pass.

    ``kind`` is "parts" (exports and imports add up to ``number``), "base" (``number`` of ``period`` does not fit the
    growth), "half" (``number`` of a part, ``period``, is more than the whole) or "growth" (not between its parts').
    """

    kind: str
    number: Number | None
    period: Period | None


@dataclass(frozen=True)
class Excluded:
    """Flows of the same parties and period that the number does not contain."""

    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Gap:
    """The direction in which the sides are farthest apart: each side's number for the same goods."""

    reporter: str
    partner: str
    numbers: tuple[Number, Number]


@dataclass(frozen=True)
class How:
    """How the calculated numbers of a brief were made."""

    numbers: tuple[Calculated, ...]


@dataclass(frozen=True)
class Follows:
    """What the calculated number of a level follows from; no source states it."""

    level: Level


@dataclass(frozen=True)
class Revised:
    """How far the later official figure is from the one first reported: the amount, and the percent of the first."""

    amount: Calculated
    percent: Calculated


@dataclass(frozen=True)
class Relabel:
    """A claim that equals an official sum of other months than it says."""

    total: Calculated
    period: Period
    claimed: Stated


@dataclass(frozen=True)
class Preferred:
    """Why the first figure of a contradiction stands first: the code of its rank, or "later" within one rank."""

    code: str


@dataclass(frozen=True)
class Nearest:
    """The nearest period for which something is known, where nothing is known of the one asked for."""

    level: Level


@dataclass(frozen=True)
class Unsaid:
    """No source states the value that was asked for; what is known follows."""

    value: float


@dataclass(frozen=True)
class OtherGoods:
    """Products of the same flow and parties of which something is known, where nothing is of the one asked for, or
    (``other`` false) where it is asked which goods are traded."""

    products: tuple[str, ...]
    other: bool = True


@dataclass(frozen=True)
class Ask:
    """Nothing is near either."""


def one_a_document(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The first figure of each document, in order."""
    found: dict[tuple[object, ...], Figure] = {}
    for figure in figures:
        found.setdefault(document_of(figure), figure)
    return tuple(found.values())
