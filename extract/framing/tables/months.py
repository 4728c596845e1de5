"""Months that a label names beside their year: "Exports 2018, Jan.-July"."""

from __future__ import annotations

from extract.periods.mentions import PeriodMention
from terms.period import Period


def open_months(mention: PeriodMention) -> tuple[int, int] | None:
    """The months of a period that names no year."""
    if mention.relative is None or mention.relative[0] != "year-open" or not isinstance(mention.relative[1], tuple):
        return None
    return mention.relative[1][0], mention.relative[1][1]


def months_of(period: Period, months: tuple[int, int] | None) -> Period:
    """The months within a year or a season that begins in any month."""
    if months is None:
        return period
    first = period.first + (months[0] - 1 - period.first) % 12
    return Period(first, first + (months[1] - months[0]) % 12)
