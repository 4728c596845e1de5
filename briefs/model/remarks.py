"""The parts of a brief that say what is beside a number, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass

from briefs.model.level import Level, Line
from briefs.reconciling.numbers import Calculated, Number, Stated
from terms.period import Period


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


@dataclass(frozen=True)
class Quoted:
    """The words behind the numbers of a brief, each with its source and rank."""

    numbers: tuple[Stated, ...]


@dataclass(frozen=True)
class Changed:
    """A revision: the number that was, the number that is, the growth from one to the other in percent."""

    was: Number
    now: Number
    percent: Calculated
