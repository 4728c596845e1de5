"""The brief: the answer to one question as an object, before any language.

A brief is a heading (``Subject``) and blocks. Every number in it is a ``Stated`` or a ``Calculated`` one, so every
number leads to stored figures; ``walk`` finds them all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from briefs.numbers import Calculated, Number, Stated
from briefs.question import Question
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
class Differ:
    """The figures differ: the two sides', or (``sides`` false) some whose side nobody states."""

    sides: bool = True


@dataclass(frozen=True)
class Contradict:
    """Two figures of one side contradict each other."""


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
    """Why the first figure of a contradiction stands first: the code of its rank."""

    code: str


@dataclass(frozen=True)
class Nearest:
    """The nearest period for which something is known, where nothing is known of the one asked for."""

    level: Level


@dataclass(frozen=True)
class Ask:
    """Nothing is near either."""


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
class Ranked:
    """A place in a ranking: the partner, its number, its share of the whole in percent where known."""

    place: int
    party: str
    number: Number
    share: Number | None = None
    side: str | None = None


@dataclass(frozen=True)
class Ranking:
    """Partners by size, of one side's statistics."""

    rows: tuple[Ranked, ...]
    side: str | None
    sources: tuple[Figure, ...]


@dataclass(frozen=True)
class Compared:
    """Levels set against each other; ``reason`` says why they are not comparable, else ``difference`` is given."""

    levels: tuple[Level, ...]
    axis: str
    difference: Calculated | None = None
    growth: Calculated | None = None
    reason: str | None = None


@dataclass(frozen=True)
class Verdict:
    """Whether a target was reached: "open", "reached" (with the period), "missed" or "unknown"."""

    state: str
    period: Period | None = None


@dataclass(frozen=True)
class Fact:
    """A level held against a target: ``when`` is "known", "fact", "before" or "later"; ``share`` is in percent."""

    when: str
    number: Number
    period: Period | None
    share: Calculated | None = None
    sourced: bool = True


@dataclass(frozen=True)
class Outcome:
    """A target with what became of it."""

    verdict: Verdict
    goal: Goal
    facts: tuple[Fact, ...]
    silent: Period | None
    speaker: Figure | None
    sources: tuple[Figure, ...]
    side: str | None
    side_unknown: bool = False


@dataclass(frozen=True)
class ShareOf:
    """A share in percent, what became of it later, and the same share elsewhere."""

    number: Number
    period: Period | None
    later: tuple[tuple[Number, Period | None, Calculated | None], ...]
    others: tuple[tuple[str, Number], ...]
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
    """The documents behind a subject."""

    rows: tuple[Source, ...]
    undated: int
    anonymous: int


Block = (Level | Missing | Differ | Contradict | Unknown | Agrees | Recalled | Goal | Excluded | Gap | How | Follows
         | Revised | Relabel | Preferred | Nearest | Ask | Series | Ranking | Compared | Outcome | ShareOf | Grew
         | Sources)


@dataclass(frozen=True)
class Brief:
    """The answer to a question: ``kind`` names its layout, ``blocks`` stand in the order in which they are read."""

    question: Question
    kind: str
    subject: Subject
    blocks: tuple[Block, ...] = ()

    @property
    def numbers(self) -> tuple[Number, ...]:
        """Every number of the brief, those inside formulas included."""
        return tuple(found for found in walk(self.blocks) if isinstance(found, Stated | Calculated))

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure that the brief stands on, each once."""
        return tuple(dict.fromkeys(figure for number in self.numbers for figure in number.figures))


def walk(item: Any) -> Iterator[Any]:
    """All dataclass objects inside an object, depth first; figures are leaves and not given."""
    if isinstance(item, Figure | Question | Period):
        return
    if isinstance(item, tuple):
        for part in item:
            yield from walk(part)
    elif is_dataclass(item):
        yield item
        for name in fields(item):
            yield from walk(getattr(item, name.name))


def one_a_document(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The first figure of each document, in order."""
    found: dict[tuple[str, str | None, str | None], Figure] = {}
    for figure in figures:
        found.setdefault((figure.doc, figure.outlet, figure.vintage), figure)
    return tuple(found.values())


