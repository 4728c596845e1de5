"""Which season is meant by "this season", "last season", counted from the document's day."""

from __future__ import annotations

from datetime import date

from extract.periods.horizons import Raw
from terms.period import FIRST_YEAR, LAST_YEAR, Period, month_of

_UNDER_WAY = 3  # months after which a season has brought something


def season_of(raw: Raw, number: int, today: date | None) -> Period | None:
    """The season that runs on the document's day, so many seasons from it, or the latest part of one that is over."""
    if today is None or raw.months is None or not FIRST_YEAR + 2 < today.year < LAST_YEAR - 2:
        return None
    first, last = raw.months
    start = raw.start or first
    begun = today.year - (today.month < start) + number
    if raw.what == "season-part":
        part = _months(begun + (last < start), first, last)
        return part.shifted(-1) if number == 0 and part.last > _now(today) else part
    season = _months(begun + (first > last), first, last)
    return Period(season.first, max(season.first, _now(today))) if raw.what == "season-to-date" else season


def season_running(first: int, last: int, today: date) -> Period:
    """The season of which the document's day is one."""
    return _months(today.year - (today.month < first) + (first > last), first, last)


def season_told(first: int, last: int, today: date) -> Period:
    """The season of which a text tells what it brought: the last one, or the one that is well under way."""
    season = season_running(first, last, today)
    return season.shifted(-1) if _now(today) - season.first < _UNDER_WAY else season


def _now(today: date) -> int:
    return month_of(today)


def _months(year: int, first: int, last: int) -> Period:
    return Period((year - (first > last)) * 12 + first - 1, year * 12 + last - 1)
