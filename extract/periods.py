"""Periods of a text: what a statement is about, what it is compared with, deadlines, and days that are no periods."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from extract.fiscal import Books
from extract.languages import Pack
from extract.period_as_of import up_to
from extract.period_atoms import find_atoms
from extract.period_grammar import Grammar
from extract.period_horizons import Raw
from extract.period_roles import Roles
from extract.period_season_day import season_of
from extract.period_seasons import settle_seasons, share_years
from extract.period_spans import joined, lately
from extract.period_words import words_of
from extract.period_years import with_years
from extract.tokens import Token
from terms.period import FIRST_YEAR, LAST_YEAR, Period

_HANGING = {"years-later": "later", "years-earlier": "shift", "years-within": "within", "months-past": "months-past"}

Relative = tuple[str, int | tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """A period said in ``text[start:end]``.

    ``role``: period, base (compared with), deadline, since (``period`` is then where it begins), within (so many years,
    which end a plan and begin a change), date (a day or an event), now (the day of writing, no period). ``period`` is
    None where it hangs on another one; then ``relative`` says how, for ``resolve``:

    - ("shift", n): the current period n years later ("a year earlier" -1); ("back", n): n months later
    - ("same", n): the same as shift, said as "the same period"; ("same-year", y): the current months in the year y;
      both with (n or y, count) for "the same ten months", which are the year's first where the current are not ten;
      a negative count is that of "the same quarter", which is whichever quarter was spoken of
    - ("year-open", (m1, m2)): these months of a year that is not said
    - ("current-year", (n, m1, m2)): these months, n years after the year of the current period
    - ("today-year", (n, m1, m2)): the same counted from the document's date, which is not known
    - ("past", -n): the n years before the document's, which is not known
    - ("later", n): the year so many years after the current period
    - ("within", n): within n years of the document's, by which a plan's period is meant
    - ("months-past", -n): the last n months of what is spoken of, else those before the document's
    - ("to-date", ()): from January to the document's month

    A calendar day has ``month_day``, and ``day`` where the year is said.
    """

    start: int
    end: int
    period: Period | None
    role: str
    rule: str
    relative: Relative | None = None
    day: date | None = None
    month_day: tuple[int, int] | None = None


def find_periods(
    text: str, tokens: Sequence[Token], pack: Pack, today: date | None, books: Books | None = None
) -> list[PeriodMention]:
    """The period mentions of a text in order; ``today`` is its date, ``books`` the financial year of its state."""
    words = words_of(pack)
    atoms = with_years(text, tokens, words, list(find_atoms(tokens, words)))
    roles = Roles(text, tokens, words, today.year if today else None)
    out = []
    raws = settle_seasons(Grammar(text, tokens, words, atoms, books).read(), tokens, words)
    roles.ends = frozenset(raw.last for raw in raws)
    for raw in share_years(raws, text, tokens, roles):
        if raw.what == "now":
            out.append(PeriodMention(tokens[raw.first].start, tokens[raw.last - 1].end, None, "now", "now"))
            continue
        role = roles.of(raw)
        so_far = up_to(raw, role, tokens, words, today)
        raw, role = (so_far, "period") if so_far is not None else (raw, role)
        period, relative = _value(raw, today)
        if period is not None or relative is not None:
            start, end, rule = tokens[raw.first].start, tokens[raw.last - 1].end, raw.what
            if role == "deadline" and _over(period, today):
                role, rule = "period", "by"
            if role == "deadline" and raw.what == "month" and relative is not None and relative[0] == "current-year":
                role = "period"  # "by December of that year"
            out.append(PeriodMention(start, end, period, role, rule, relative, _day(raw), _month_day(raw)))
    return lately(joined(out, text, words), today, resolve)


def _over(period: Period | None, today: date | None) -> bool:
    """By 2010, said in 2011, is what had come to be; or a goal of that year: its words tell."""
    return period is not None and today is not None and period.last < today.year * 12 + today.month - 1


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
        return _period(last + value + 1, last)
    if isinstance(value, int):
        return _from_current(kind, value, current)
    if kind in ("same", "same-year") and len(value) == 2:
        return _counted(kind, value[0], value[1], current, today)
    if kind == "year-open" and len(value) == 2 and mention.rule == "month" and mention.role == "deadline" and today:
        return _months(today.year + (value[1] < today.month), value[0], value[1])
    if kind == "year-open" and len(value) == 2:
        return _open_year(value[0], value[1], current, today)
    if kind == "to-date":
        return _months(today.year, 1, today.month) if today else None
    if len(value) == 3 and kind == "current-year" and (current is not None or today is not None):
        year = current.year if current is not None else today.year if today is not None else 0
        return _months(year + value[0], value[1], value[2])
    if len(value) == 3 and kind == "today-year" and today is not None:
        return _months(today.year + value[0], value[1], value[2])
    return None


def _from_current(kind: str, value: int, current: Period | None) -> Period | None:
    if current is None:
        return None
    if kind == "past":
        return None
    if kind == "later":
        return Period.of_year(current.year + value) if current.year + value <= LAST_YEAR else None
    if kind == "back":
        return _period(current.first + value, current.last + value)
    years = value - current.year if kind == "same-year" else value
    return _period(current.first + 12 * years, current.last + 12 * years)


def _counted(kind: str, number: int, count: int, current: Period | None, today: date | None) -> Period | None:
    """The same so many months: the current ones if they are as many, else the first of the year."""
    touching = current is not None and current.first % 12 > 0 and current.months == count + 1  # from 20 March on
    if current is not None and count < 0 and current.months < -count:
        first = current.last // -count * -count
        current = _period(first, first - count - 1)  # the quarter of the month spoken of
    if current is not None and (current.months == abs(count) or count < 0 or touching):
        return _from_current(kind, number, current)
    if count < 0:
        return None
    if kind == "same-year":
        return _months(number, 1, count)
    now = _open_year(1, count, current, today)
    return _from_current("same", number, now)


def _open_year(first: int, last: int, current: Period | None, today: date | None) -> Period | None:
    """The latest such months that are over, or those of an older year being spoken of."""
    if today is not None and (current is None or current.year >= today.year - 1):
        year = today.year if last <= today.month else today.year - 1
        return _months(year, first, last)
    return None if current is None else _months(current.year, first, last)


def _since(start: Period, today: date | None) -> Period | None:
    if today is None:
        return None
    if start.is_year:
        return _period(start.first, today.year * 12 + 11)
    return _period(start.first, today.year * 12 + today.month - 1)


def _value(raw: Raw, today: date | None) -> tuple[Period | None, Relative | None]:
    if raw.year_to is not None and raw.year is not None:
        return _period(raw.year[1] * 12, raw.year_to * 12 + 11), None
    if raw.what == "to-date":
        return _to_date(raw, today)
    kind, number = raw.year or ("none", 0)
    if raw.what == "years-past":
        return (_period((today.year + number) * 12, today.year * 12 - 1), None) if today else (None, ("past", number))
    if raw.what in _HANGING:
        return None, (_HANGING[raw.what], number)
    if kind in ("this-month", "this-quarter"):
        return _calendar(kind, number, today)
    if kind == "back":
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
    if kind == "season":
        return season_of(raw, number, today), None
    if kind == "none":
        return None, ("year-open", (first, last))
    if kind == "year":
        return _since_year(raw.since, first, number, last) or _months(number, first, last), None
    if kind == "cur":
        return None, ("current-year", (number, first, last))
    if today is None:
        return None, ("today-year", (number, first, last))
    return _months(today.year + number, first, last), None


def _since_year(since: int | None, first: int, year: int, last: int) -> Period | None:
    """From a month of a year that is said to one of a later year."""
    return None if since is None else _period(since * 12 + first - 1, year * 12 + last - 1)


def _calendar(kind: str, number: int, today: date | None) -> tuple[Period | None, Relative | None]:
    """The month or quarter of the document's day, or so many before it."""
    size = 1 if kind == "this-month" else 3
    if today is None:
        return None, ("back", number * size)
    first = (today.year * 12 + today.month - 1) // size * size + number * size
    return _period(first, first + size - 1), None


def _to_date(raw: Raw, today: date | None) -> tuple[Period | None, Relative | None]:
    """From January to the document's month; of an earlier year the whole."""
    if raw.year is not None and raw.year[0] == "year":
        year = raw.year[1]
        return (_months(year, 1, today.month) if today and today.year == year else Period.of_year(year)), None
    return (_months(today.year, 1, today.month), None) if today else (None, ("to-date", ()))


def _month_day(raw: Raw) -> tuple[int, int] | None:
    if raw.day is None or raw.months is None:
        return None
    return (raw.months[0], raw.day.day if isinstance(raw.day, date) else raw.day)


def _day(raw: Raw) -> date | None:
    if isinstance(raw.day, date):
        return raw.day
    if raw.day is None or raw.months is None or raw.year is None or raw.year[0] != "year":
        return None
    year, month = raw.year[1], raw.months[0]
    return date(year, month, raw.day) if raw.day <= calendar.monthrange(year, month)[1] else None


def _months(year: int, first: int, last: int) -> Period | None:
    """Months of a year; where the first is after the last, it is of the year before."""
    return _period((year - (first > last)) * 12 + first - 1, year * 12 + last - 1)


def _period(first: int, last: int) -> Period | None:
    if FIRST_YEAR * 12 <= first <= last < (LAST_YEAR + 1) * 12:
        return Period(first, last)
    return None
