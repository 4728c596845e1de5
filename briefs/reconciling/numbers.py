"""The two kinds of numbers in a brief: one that a document states, and one that follows from stated ones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from briefs.reconciling.intervals import Interval, level, step
from terms.figure import Figure


@dataclass(frozen=True)
class Stated:
    """A claim: the figure to quote, and the witnesses that say the same within rounding."""

    figure: Figure
    witnesses: tuple[Figure, ...] = ()

    @cached_property
    def interval(self) -> Interval:
        return level(self.figure)

    @property
    def value(self) -> float:
        if self.figure.value is None:
            raise ValueError("a figure that gives only a change states no level")
        return float(self.figure.value)

    @property
    def unit(self) -> str | None:
        return self.figure.unit

    @property
    def figures(self) -> tuple[Figure, ...]:
        return (self.figure, *self.witnesses)

    @property
    def sources(self) -> tuple[Figure, ...]:
        """The figures to name as the source: the quoted one."""
        return (self.figure,)


@dataclass(frozen=True)
class Factor:
    """A growth as a divisor: new level over old, with the figure that states the growth."""

    value: float
    interval: Interval
    figure: Figure

    @property
    def figures(self) -> tuple[Figure, ...]:
        return (self.figure,)

    @property
    def sources(self) -> tuple[Figure, ...]:
        return (self.figure,)


@dataclass(frozen=True)
class Calculated:
    """A number that no document states.

    ``formula`` is one of base (terms: level, growth), sum, difference, balance, months (a complete sum of the months
    of one official series, which ranks as that series), growth (new, old; in percent), ratio (part, whole; in
    percent), points (new, old) and mean (the terms' sum over ``parts``).
    """

    formula: str
    value: float
    interval: Interval
    terms: tuple[Stated | Calculated | Factor, ...]
    unit: str | None = "USD"
    side: str | None = None
    checks: tuple[Calculated, ...] = ()
    parts: int = 1

    @property
    def official(self) -> bool:
        """Whether it is nothing but a sum of months of one official series."""
        return self.formula == "months"

    @property
    def step(self) -> float:
        """The unit of the last digit worth printing."""
        return step(self.interval.half)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        return tuple(dict.fromkeys(figure for term in self.terms for figure in term.figures))

    @cached_property
    def sources(self) -> tuple[Figure, ...]:
        return tuple(dict.fromkeys(figure for term in self.terms for figure in term.sources))


Number = Stated | Calculated


def is_official(number: Number) -> bool:
    """Whether a number is of an official series, as stated or as a complete sum of its months."""
    if isinstance(number, Calculated):
        return number.official
    return number.figure.evidence == "series"


def difference(one: float, other: float) -> float:
    """How far two levels are apart, as a share of the larger."""
    largest = max(abs(one), abs(other))
    return abs(one - other) / largest if largest else 0.0
