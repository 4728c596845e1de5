"""Dates and months of a year, never in digits only.

Forms of a date: ``plain``, ``sentence`` (ru with «года»), ``on`` (an event of that day), ``attr`` («… 21 қыркүйектегі
дайджест»), ``day`` (without the year), ``since``. Forms of a month: ``plain``, ``in``, ``vintage`` ("data of …").
"""

from __future__ import annotations

from datetime import date as Date

from locales.tables import table
from terms.months import month_table

SECOND = 2  # «со 2 сентября»


def date(day: Date, language: str, form: str = "plain") -> str:
    """A day in words; KeyError for an unknown form.

    >>> date(Date(2019, 8, 28), "ru"), date(Date(2019, 8, 28), "kk")
    ('28 августа 2019', '2019 жылғы 28 тамыз')
    """
    row = month_table()[day.month - 1]
    return str(table("dates")[language][form].format(d=day.day, y=day.year, m=row, s=_with(day.day)))


def month_year(day: Date, language: str, form: str = "plain") -> str:
    """The month in which a day lies.

    >>> month_year(Date(2017, 9, 1), "ru", "in"), month_year(Date(2026, 9, 1), "kk", "vintage")
    ('в сентябре 2017 года', '2026 жылғы қыркүйектегі жағдай бойынша')
    """
    return str(table("dates")[language]["month"][form].format(y=day.year, m=month_table()[day.month - 1]))


def _with(day: int) -> str:
    return "со" if day == SECOND else "с"
