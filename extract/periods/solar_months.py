"""Months of the Iranian calendar, each of which begins in one of ours and ends in the next."""

from __future__ import annotations

from datetime import date

from terms.period import YEAR, Period, month_of, period_of

MARCH = 3
SOLAR = range(1360, 1421)  # years of the calendar


def solar_part(start: int, first: int, last: int) -> Period:
    """Months ``first`` to ``last`` of the solar year that starts in the March of a year."""
    begun = start * YEAR + MARCH - 1
    return period_of(begun + first - 1, begun + last)


def solar_part_told(first: int, last: int, today: date) -> Period:
    """The latest such months that are over on a day."""
    return solar_part((month_of(today) - (MARCH - 1) - last) // YEAR, first, last)


def is_solar(period: Period | None) -> bool:
    """Whether a period is a whole solar year."""
    return period is not None and period.months == YEAR + 1 and period.first % YEAR == MARCH - 1
