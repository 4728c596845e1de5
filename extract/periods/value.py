"""What a period as the words give it comes to: months of a year, or how it hangs on another period."""

from __future__ import annotations

import calendar
from datetime import date

from extract.periods.horizons import DECADE, Raw
from extract.periods.season_day import season_of
from extract.periods.solar_months import solar_part_told
from terms.period import FIRST_YEAR, LAST_YEAR, Period, month_of, period_of

_HANGING = {"years-later": "later", "years-earlier": "shift", "years-within": "within", "months-past": "months-past"}
Relative = tuple[str, int | tuple[int, ...]]


def value_of(raw: Raw, today: date | None) -> tuple[Period | None, Relative | None]:
    if raw.year_to is not None and raw.year is not None:
        return span_of(raw.year[1] * 12, raw.year_to * 12 + 11), None
    if raw.what == "to-date":
        return _to_date(raw, today)
    kind, number = raw.year or ("none", 0)
    if raw.what == "years-past":
        return (span_of((today.year + number) * 12, today.year * 12 - 1), None) if today else (None, ("past", number))
    if raw.what == "decade-end":
        return (Period.of_year(today.year // DECADE * DECADE + DECADE) if today else None), None
    if raw.what in _HANGING:
        return None, (_HANGING[raw.what], number)
    if raw.what == "whole-season":
        return None, ("whole-season", raw.months or (1, 12))
    if kind in ("this-month", "this-quarter"):
        return _calendar(kind, number, today)
    if kind in ("back", "vs-month"):
        return None, ("back", number)
    if raw.what == "same":
        return None, _same(raw, kind, number)
    return _of_year(raw, kind, number, today)


def _same(raw: Raw, kind: str, number: int) -> Relative:
    count = raw.months[1] * (1 if raw.months[0] else -1) if raw.months else 0
    return "same-year" if kind == "year" else "same", (number, count) if count else number


def _of_year(raw: Raw, kind: str, number: int, today: date | None) -> tuple[Period | None, Relative | None]:
    """Months of a year or a season, or the whole of it."""
    if kind in ("cur", "vs") and raw.months is None and number:
        return None, ("shift", number)
    first, last = raw.months or (1, 12)
    if kind == "solar":
        return (solar_part_told(first, last, today) if today else None), None
    if kind == "season":
        return season_of(raw, number, today), None
    if kind == "none":
        return None, ("year-open", (first, last))
    if kind == "year":
        return _since_year(raw.since, first, number, last) or months_of(number, first, last), None
    if kind == "cur":
        return None, ("current-year", (number, first, last))
    if today is None:
        return None, ("today-year", (number, first, last))
    return months_of(today.year + number, first, last), None


def _since_year(since: int | None, first: int, year: int, last: int) -> Period | None:
    """From a month of a year that is said to one of a later year."""
    return None if since is None else span_of(since * 12 + first - 1, year * 12 + last - 1)


def _calendar(kind: str, number: int, today: date | None) -> tuple[Period | None, Relative | None]:
    """The month or quarter of the document's day, or so many before it."""
    size = 1 if kind == "this-month" else 3
    if today is None:
        return None, ("back", number * size)
    first = month_of(today) // size * size + number * size
    return span_of(first, first + size - 1), None


def _to_date(raw: Raw, today: date | None) -> tuple[Period | None, Relative | None]:
    """From January to the document's month; of an earlier year the whole."""
    if raw.year is not None and raw.year[0] == "year":
        year = raw.year[1]
        return (months_of(year, 1, today.month) if today and today.year == year else Period.of_year(year)), None
    return (months_of(today.year, 1, today.month), None) if today else (None, ("to-date", ()))


def month_day_of(raw: Raw) -> tuple[int, int] | None:
    if raw.day is None or raw.months is None:
        return None
    return (raw.months[0], raw.day.day if isinstance(raw.day, date) else raw.day)


def day_of(raw: Raw) -> date | None:
    if isinstance(raw.day, date):
        return raw.day
    if raw.day is None or raw.months is None or raw.year is None or raw.year[0] != "year":
        return None
    year, month = raw.year[1], raw.months[0]
    return date(year, month, raw.day) if raw.day <= calendar.monthrange(year, month)[1] else None


def months_of(year: int, first: int, last: int) -> Period | None:
    """Months of a year; where the first is after the last, it is of the year before."""
    return span_of((year - (first > last)) * 12 + first - 1, year * 12 + last - 1)


def span_of(first: int, last: int) -> Period | None:
    if FIRST_YEAR * 12 <= first <= last < (LAST_YEAR + 1) * 12:
        return period_of(first, last)
    return None
