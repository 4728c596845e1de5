"""A period of trade statistics: a closed interval of whole months."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from datetime import date

_BOUND = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?")
FIRST_YEAR, LAST_YEAR = 1900, 2199
YEAR = 12  # months


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A closed interval of months; a month is the number ``year * 12 + month - 1``.

    ``year`` is that in which the period ends, ``months`` how many it has; ``is_year``: whether it is one from January
    to December, ``whole_years``: one or more. All are asked far more often than a period is made.

    >>> str(Period.parse("2019-01/2019-06"))
    '2019-01/2019-06'
    >>> Period.parse("2018-01/2018-12") == Period.of_year(2018)
    True
    """

    first: int
    last: int
    year: int = field(init=False, repr=False, compare=False)
    months: int = field(init=False, repr=False, compare=False)
    is_year: bool = field(init=False, repr=False, compare=False)
    whole_years: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not FIRST_YEAR * 12 <= self.first <= self.last < (LAST_YEAR + 1) * 12:
            raise ValueError(f"no such period: months {self.first} to {self.last}")
        whole = self.first % 12 == 0 and self.last % 12 == 11
        self._keep(year=self.last // 12, months=self.last - self.first + 1,
                   is_year=whole and self.last == self.first + 11, whole_years=whole)

    def _keep(self, **told: int) -> None:
        for name, value in told.items():
            object.__setattr__(self, name, value)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read ``2018``, ``2019-05``, ``2019-01/2019-06`` or ``2015/2020``; ValueError for anything else."""
        left, _, right = text.partition("/")
        return cls(_bound(left, 1), _bound(right or left, 12))

    @classmethod
    def of_year(cls, year: int) -> Period:
        return period_of(year * 12, year * 12 + 11)

    @classmethod
    def of_months(cls, year: int, first: int, last: int) -> Period:
        """Months ``first`` to ``last`` (1 to 12) of one year."""
        return period_of(year * 12 + first - 1, year * 12 + last - 1)

    def shifted(self, years: int) -> Period:
        """The same months so many years later (earlier if negative)."""
        return period_of(self.first + 12 * years, self.last + 12 * years)

    def contains(self, other: Period) -> bool:
        return self.first <= other.first and other.last <= self.last

    def __str__(self) -> str:
        if self.whole_years:
            first, last = str(self.first // 12), str(self.last // 12)
        else:
            first, last = (f"{m // 12}-{m % 12 + 1:02}" for m in (self.first, self.last))
        return first if first == last else f"{first}/{last}"


period_of = functools.lru_cache(maxsize=4096)(Period)  # by its months: the same few are named again and again


def month_of(day: date) -> int:
    """The number of a day's month, as ``first`` and ``last`` of a period count them.

    >>> month_of(date(2019, 1, 31)) == Period.parse("2019-01").first
    True
    """
    return day.year * 12 + day.month - 1


def _bound(text: str, month: int) -> int:
    match = _BOUND.fullmatch(text)
    if match is None:
        raise ValueError(f"not a period: {text!r}; write 2019, 2019-05 or 2019-01/2019-06")
    return int(match[1]) * 12 + int(match[2] or month) - 1
