"""What a period that hangs on another one comes to, given that one and the day of writing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from extract.periods.season_day import season_told
from extract.periods.value import months_of, span_of
from terms.period import LAST_YEAR, Period, month_of

if TYPE_CHECKING:
    from extract.periods.mentions import PeriodMention

CLOSING = 20  # the day of a month from which on several months that end with it are told of as over


def resolve(mention: PeriodMention, current: Period | None, today: date | None) -> Period | None:
    """The period of a mention, given the one being spoken of and the document's date; None if that is not enough."""
    if mention.role == "since" and mention.period is not None:
        return _since(mention.period, today)
    if mention.period is not None or mention.relative is None:
        return mention.period
    kind, value = mention.relative
    if kind == "within" and isinstance(value, int):
        return Period.of_year(today.year + value) if today else None
    if kind == "months-past" and isinstance(value, int):
        last = current.last if current else today.year * 12 + today.month - 2 if today else 0
        return span_of(last + value + 1, last)
    if isinstance(value, int):
        return _from_current(kind, value, current, today)
    if len(value) == 2:
        return _of_two(mention, kind, value[0], value[1], current, today)
    if kind == "to-date":
        return months_of(today.year, 1, today.month) if today else None
    if len(value) == 3 and kind == "current-year" and (current is not None or today is not None):
        year = current.year if current is not None else today.year if today is not None else 0
        return months_of(year + value[0], value[1], value[2])
    if len(value) == 3 and kind == "today-year" and today is not None:
        return months_of(today.year + value[0], value[1], value[2])
    return None


def _of_two(
    mention: PeriodMention, kind: str, one: int, other: int, current: Period | None, today: date | None
) -> Period | None:
    """What hangs on another period by two numbers."""
    if kind in ("same", "same-year"):
        return _counted(kind, one, other, current, today)
    if kind == "whole-season":
        return current or (season_told(one, other, today) if today else None)
    if mention.rule == "month" and mention.role == "deadline" and today:
        return months_of(today.year + (other < today.month), one, other)
    return _open_year(one, other, current, today, running=mention.rule == "as-of")


def _from_current(kind: str, value: int, current: Period | None, today: date | None = None) -> Period | None:
    if current is None and kind == "same-year" and today is not None:
        return months_of(value, 1, today.month) if value == today.year else Period.of_year(value)
    if current is None and kind == "same" and value < 0 and today is not None:
        current = months_of(today.year, 1, today.month)  # "by this time last year"
    if current is None:
        return None
    if kind == "past":
        return None
    if kind == "later":
        return Period.of_year(current.year + value) if current.year + value <= LAST_YEAR else None
    if kind == "back":
        return span_of(current.first + value, current.last + value)
    years = value - current.year if kind == "same-year" else value
    return span_of(current.first + 12 * years, current.last + 12 * years)


def _counted(kind: str, number: int, count: int, current: Period | None, today: date | None) -> Period | None:
    """The same so many months: the current ones if they are as many, else the first of the year."""
    touching = current is not None and current.first % 12 > 0 and current.months == count + 1  # from 20 March on
    if current is not None and count < 0 and current.months < -count:
        first = current.last // -count * -count
        current = span_of(first, first - count - 1)  # the quarter of the month spoken of
    if current is not None and (current.months == abs(count) or count < 0 or touching):
        return _from_current(kind, number, current)
    if count < 0:
        return None
    if kind == "same-year":
        return months_of(number, 1, count)
    now = _open_year(1, count, current, today)
    return _from_current("same", number, now)


def _open_year(
    first: int, last: int, current: Period | None, today: date | None, running: bool = False
) -> Period | None:
    """The latest such months that are over or about to be, or those of an older year being spoken of.

    Several months are told of once they are over, or nearly; one month, and what is counted up to a day, before.
    The first day behind what is spoken of is but the one on which a text without a day is read as written.
    """
    if today is not None and (current is None or current.year >= today.year - 1):
        inferred = current is not None and today.day == 1 and current.last + 1 == month_of(today)
        unfinished = inferred or (last > first and today.day < CLOSING and not running)
        year = today.year if last <= today.month - unfinished else today.year - 1
        return months_of(year, first, last)
    return None if current is None else months_of(current.year, first, last)


def _since(start: Period, today: date | None) -> Period | None:
    if today is None:
        return None
    if start.is_year:
        return span_of(start.first, today.year * 12 + 11)
    return span_of(start.first, month_of(today))
