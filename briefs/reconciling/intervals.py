"""What interval of values a printed number stands for, and arithmetic with such intervals.

The widths are a table, ``ranks.toml`` [interval]: half a unit of the last written digit for an exact number (trailing
zeros are not digits), a share of the value for a hedged one.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass, replace
from decimal import Decimal

from briefs.reconciling.tables import WIDTHS
from terms.figure import Change, Figure


@dataclass(frozen=True, slots=True)
class Interval:
    """A closed interval of values, in the unit of what it was made of."""

    low: float
    high: float

    @property
    def half(self) -> float:
        return (self.high - self.low) / 2

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __truediv__(self, other: Interval) -> Interval:
        """The quotient; both sides must be positive."""
        return Interval(self.low / other.high, self.high / other.low)

    def overlaps(self, other: Interval) -> bool:
        return self.low <= other.high and other.low <= self.high

    def holds(self, other: Interval) -> bool:
        return self.low <= other.low and other.high <= self.high


@functools.lru_cache(maxsize=16384)
def digit(value: float) -> float:
    """The unit of the last written digit of a number.

    >>> digit(896_000_000.0), digit(783_700_000), digit(42.5), digit(0)
    (1000000.0, 100000.0, 0.1, 1.0)
    """
    if not value:
        return 1.0
    if float(value).is_integer():
        written = str(int(value))
        return float(10 ** (len(written) - len(written.rstrip("0"))))
    exponent = Decimal(str(value)).normalize().as_tuple().exponent
    return float(10.0 ** exponent) if isinstance(exponent, int) else 1.0


@functools.lru_cache(maxsize=16384)
def exact(value: float) -> Interval:
    """What an exact number stands for.

    >>> exact(896_000_000)
    Interval(low=895500000.0, high=896500000.0)
    """
    half = min(digit(value) / 2, WIDTHS["exact_most"] * abs(value))
    return Interval(value - half, value + half)


def level(figure: Figure) -> Interval:
    """The interval of a figure's level, in its unit; ValueError where it has none."""
    if figure.value is None:
        raise ValueError("a figure that gives only a change has no level")
    value = float(figure.value)
    if figure.value_max is not None:
        return Interval(value, float(figure.value_max))
    spread = abs(value)
    match figure.qualifier:
        case "about":
            return Interval(value - WIDTHS["about"] * spread, value + WIDTHS["about"] * spread)
        case "over":
            return Interval(value, value + WIDTHS["over"] * spread)
        case "under":
            return Interval(value - WIDTHS["under"] * spread, value)
    return exact(value) if figure.unit != "%" else _fine(value)


def _fine(value: float) -> Interval:
    """Percent and multiples: the last digit is never coarser than one ("30%" is 29.5 to 30.5)."""
    half = min(1.0, digit(value)) / 2
    return Interval(value - half, value + half)


def ratio(change: Change) -> Interval | None:
    """New level over old level, as a change tells it by percent or by multiple; None if it does by neither."""
    if change.pct is not None and change.pct > -100:
        fine = _fine(change.pct)
        return Interval(1 + fine.low / 100, 1 + fine.high / 100)
    if change.times is not None and change.times > 0:
        half = min(min(1.0, digit(change.times)) / 2, change.times / 2)
        return Interval(change.times - half, change.times + half)
    return None


def step(half: float) -> float:
    """The unit of the last digit worth printing: the smallest power of ten that the half-width does not exceed.

    >>> step(0.26e6), step(0.1e6), step(0)
    (1000000.0, 100000.0, 1.0)
    """
    if half <= 0:
        return 1.0
    return float(10.0 ** math.ceil(math.log10(half) - 1e-9))


def agree(one: Figure, other: Figure) -> bool:
    """Whether two levels may be one claim: their intervals meet, or one is the other "quoted as" a rounder number."""
    a, b = level(one), level(other)
    if a.overlaps(b):
        return True
    if one.qualifier != "exact" or other.qualifier != "exact" or one.value is None or other.value is None:
        return False
    coarse = one.value if digit(one.value) >= digit(other.value) else other.value
    room = min(digit(coarse), 2 * WIDTHS["exact_most"] * abs(coarse))
    return abs(one.value - other.value) <= room


def is_like(figure: Figure, value: float) -> bool:
    """Whether an amount that a question names, as it is rounded, is that of a figure."""
    return figure.value is not None and agree(replace(figure, qualifier="exact"),
                                              replace(figure, value=value, qualifier="exact"))
