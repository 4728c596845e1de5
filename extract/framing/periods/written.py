"""When a text was written, as far as the periods of which it gives amounts tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from extract.page.heading import DocumentInfo, with_year
from extract.page.issue import issue_words
from extract.page.sentences import Span
from extract.periods.kinds import TOLD
from extract.periods.mentions import PeriodMention, Periods
from terms.period import LAST_YEAR, YEAR, Period

LEAD = 5  # words of a sentence before a day that is no dateline
NAME = 10  # words of a paper before the month of its issue
HISTORY = 8  # years after which a day is no longer that of writing
HEAD_LINES, SHORT = 14, 120  # lines of a heading, letters of the longest
WORD = re.compile(r"[^\W\d_]+")
YEARS = re.compile(r"(?:19(?<!\d19)|20(?<!\d20))\d\d(?!\d)")  # what begins with fixed signs is found faster


def dated(
    info: DocumentInfo, text: str, periods: Periods, published: date | None,
    told: Callable[[], Sequence[PeriodMention]],
) -> DocumentInfo:
    """The day that a text lacks: from the caller; or, without a year, from the periods of which it gives amounts.

    A text without any day is read as if written once the last period is over of which it speaks as past. ``told``
    finds what most texts need not be asked for: the periods of their amounts.
    """
    issue = None
    if info.date is not None and _in_a_sentence(info, text):
        issue = _later_issue(info.date, text)
        if issue is not None or _is_history(info.date, text, told):
            info = replace(info, date=None, date_how="none", dateline=None)
    if info.date is not None and _is_earlier(info.date, text, periods, told):
        info = replace(info, date=None, date_how="none")
    if info.date is None and info.month_day is not None:
        info = with_year(info, last_told(told()))
    if info.date is None and published is not None:
        info = replace(info, date=published, date_how="stated")
    return replace(info, written=info.date or issue or _after(_earliest(told()), _head_month(text, periods)))


def _in_a_sentence(info: DocumentInfo, text: str) -> bool:
    """Whether the day stands within a sentence of the text and opens nothing."""
    if info.dateline is None:
        return False
    opened = text[text.rfind("\n", 0, info.dateline.start) + 1 : info.dateline.start]
    return len(opened.split()) >= LEAD


def _is_history(day: date, text: str, told: Callable[[], Sequence[PeriodMention]]) -> bool:
    """Whether a text gives amounts of years later than a day that it names: "relations began on 24 January 1992"."""
    if not any(day.year + HISTORY <= int(year) <= LAST_YEAR for year in YEARS.findall(text)):
        return False
    latest = last_told(told())
    return latest is not None and latest.year >= day.year + HISTORY


def _is_earlier(day: date, text: str, periods: Periods, told: Callable[[], Sequence[PeriodMention]]) -> bool:
    """Whether amounts are compared with what was only to come on a day: that of a photograph, of an older story."""
    if not any(day.year < int(year) <= LAST_YEAR for year in YEARS.findall(text)):
        return False
    return _compares_later(day, periods.told(None)) and _compares_later(day, told())  # few that name a later year do


def _compares_later(day: date, told: Sequence[PeriodMention]) -> bool:
    """Whether something is compared with a year that comes after that of a day."""
    bases = (m.period for m in told if m.role == "base" and m.period is not None)
    return any(base.year > day.year for base in bases) or any(year > day.year for year in _compared(told))


def _compared(told: Sequence[PeriodMention]) -> Iterator[int]:
    """The years of "the same period of 2021"."""
    for mention in told:
        if mention.relative is not None and mention.relative[0] == "same-year":
            year = mention.relative[1]
            yield year if isinstance(year, int) else year[0]


def _later_issue(day: date, text: str) -> date | None:
    """The end of the year of an issue that the heading names, if it is later than a day of the story: "issue 2016"."""
    for line in text.split("\n", HEAD_LINES)[:HEAD_LINES]:
        years = YEARS.findall(line) if len(line) <= SHORT else []
        later = bool(years) and day.year < int(years[-1]) <= LAST_YEAR
        if later and not issue_words().isdisjoint(WORD.findall(line.lower())):
            return date(int(years[-1]), 12, 1)
    return None


def _head_month(text: str, periods: Periods) -> date | None:
    """The month that a line of the heading names: "The Steppe Review, March 2017"."""
    start = 0
    for line in text.split("\n", HEAD_LINES)[:HEAD_LINES]:
        told = periods.within(Span(start, start + len(line))) if len(line) <= SHORT and YEARS.search(line) else ()
        for mention in told:
            if len(text[start : mention.start].split()) > NAME:
                break  # "has written for us since we began in March 1999"
            if mention.rule == "month" and mention.role == "period" and mention.period is not None:
                return date(mention.period.year, mention.period.first % 12 + 1, 1)
        start += len(line) + 1
    return None


def _after(told: date | None, named: date | None) -> date | None:
    """The later of two days that a text is not older than."""
    return max((day for day in (told, named) if day is not None), default=None)


def _earliest(told: Sequence[PeriodMention]) -> date | None:
    """The first day on which all that is told can have been over; "this year" is the year of that day."""
    latest = last_told(told)
    if latest is None or latest.year >= LAST_YEAR:
        return None
    running = _running(told, latest)
    if running is not None:
        return running
    year, month = (latest.last + 1) // 12, (latest.last + 1) % 12 + 1
    told_of = [*this_year(told), *_of_the_year_after(told, year - 1)]
    return date(year, max(month, *(min(12, last + 1) for last in told_of), 1), 1)


def _of_the_year_after(told: Sequence[PeriodMention], base: int) -> Iterator[int]:
    """The last months of what is compared with the same ones of a year: "in January-May 4, in those of 2023 3"."""
    for mention in told if set(_compared(told)) == {base} else ():
        kind, value = mention.relative or ("", 0)
        if kind == "year-open" and isinstance(value, tuple) and value[0] <= value[-1] < 12:
            yield value[-1]


def _running(told: Sequence[PeriodMention], latest: Period) -> date | None:
    """The end of months without a year that a text opens with, where it looks back to a year that is over.

    "In the first three quarters trade was 28 billion. ... In 2008 it was 56 billion": the year behind that one.
    """
    first = told[0] if told else None
    kind, value = (first.relative if first is not None and first.role == "period" else None) or ("", 0)
    if kind != "year-open" or not isinstance(value, tuple) or not latest.is_year:
        return None
    if not any(m.period == latest and m.role == "period" and m.start > told[0].start for m in told):
        return None
    year, month = latest.year + 1 + value[1] // YEAR, value[1] % YEAR + 1
    return date(year, month, 1) if year <= LAST_YEAR else None


def this_year(told: Sequence[PeriodMention]) -> Iterator[int]:
    """The last months of the parts of "this year" that are told of."""
    for mention in told:
        kind, value = mention.relative or ("", 0)
        if kind == "today-year" and isinstance(value, tuple) and value[0] == 0 and value[2] < 12:
            yield value[2]


def last_told(told: Sequence[PeriodMention]) -> Period | None:
    """The last period that is told of as past."""
    return max((p for mention in told for p in _meant(mention)), key=lambda period: period.last, default=None)


def _meant(mention: PeriodMention) -> Iterator[Period]:
    """The period that a sentence speaks of where it says it or what it is compared with."""
    if mention.rule == "to-date" and mention.period is not None:
        yield Period.of_months(mention.period.year, 1, 1)  # "since the start of 2018" may be said in February
    elif mention.period is not None and mention.role in TOLD:
        yield mention.period.shifted(mention.role == "base")
    for year in _compared([mention]):
        yield Period.of_months(year + 1, 1, 1)
