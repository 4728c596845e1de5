"""Periods said by where they begin: "2023 жылдың 1 қыркүйегінен 2024 жылдың 15 наурызына дейін", "since September".

Or by both ends with "and" between: "2023 жылғы қыркүйек пен 2024 жылғы тамыз аралығында".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from extract.periods.kinds import DATED
from extract.periods.resolve import resolve
from extract.periods.words import DASHES, Words
from extract.tokens import fold
from terms.period import YEAR, Period, month_of

if TYPE_CHECKING:
    from extract.periods.mentions import PeriodMention

LATELY = 14  # months before the document's day in which a month must lie for "since" it to be a period of its own
OPEN = "year-open"
AS_OF = "as-of"
ENDS = ("month", "date", AS_OF, "by", "until")  # rules of what a span may end in
LONGEST_SPAN = 24  # months
LONGEST = 24  # letters of the words behind a span: "until", "айлары аралығында"


def joined(mentions: list[PeriodMention], text: str, words: Words) -> list[PeriodMention]:
    """Two neighbours that begin and end a span, as one period: "from" and "until", or "and" and "between"."""
    out: list[PeriodMention] = []
    for mention in mentions:
        whole = _between(out[-1], mention, text, words) if out and words.range_until else None
        if whole is None and out and out[-1].rule == "month":
            whole = _from_to(out[-1], mention, text, words)
        if whole is None:
            out.append(mention)
        else:
            out[-1] = whole
    return out


def _from_to(left: PeriodMention, right: PeriodMention, text: str, words: Words) -> PeriodMention | None:
    """A month and where it goes on to: "from May last year to 15 January 2024", "с мая по 15 января"."""
    if right.rule not in ENDS or (left.period is not None and left.period.months > 1):
        return None
    between = fold(text[left.end : right.start]).replace(",", " ").split()
    after = fold(text[right.end : right.end + LONGEST]).split()[:1]
    if words.range_until:
        joined = len(between) == 1 and between[0] in words.joints and not words.range_until.isdisjoint(after)
    else:
        opened = fold(text[max(0, left.start - LONGEST) : left.start]).split()[-1:]
        joined = (*opened, *between) in words.range_pairs
    last = _last_month(right)
    if not joined or last is None:
        return None
    whole = replace(left, end=right.end, relative=None, role="period", rule="months", day=None, month_day=None)
    if left.period is None:
        first, last = _month(left), _month(right)
        return None if first is None or last is None else replace(whole, relative=(OPEN, (first, last)))
    told = right.period is not None and right.period.last > left.period.first
    span = Period(left.period.first, right.period.last) if told and right.period else _up_to_month(left.period, last)
    return replace(whole, period=span) if span.months <= LONGEST_SPAN else None


def _last_month(right: PeriodMention) -> int | None:
    """The month in which a span ends, whatever its year."""
    if right.period is not None:
        return right.period.last % YEAR + 1 if right.rule == AS_OF or right.period.months == 1 else None
    _, value = right.relative or ("", 0)
    return value[-1] if isinstance(value, tuple) and value and value[-1] == value[-2:][0] else None


def explained(mentions: list[PeriodMention], text: str) -> list[PeriodMention]:
    """Without "the reporting period" or "the season" before brackets that say which it is: "... (January-May 2023)"."""
    out: list[PeriodMention] = []
    for mention in mentions:
        last = out[-1].relative if out else None
        pointing = last is not None and (last == ("same", 0) or last[0] == "whole-season")
        if pointing and mention.role == "period" and text[out[-1].end : mention.start].strip() == "(":
            out.pop()
        out.append(mention)
    return out


def _between(left: PeriodMention, right: PeriodMention, text: str, words: Words) -> PeriodMention | None:
    between = fold(text[left.end : right.start]).replace(",", " ").split()
    after = [word.strip(",.;:)") for word in fold(text[right.end : right.end + LONGEST]).split()[:2]]
    until = _reaches(after, words) and _begins(left, text, between, words)
    if left.role == "deadline" or not (until or _ends_between(left, right, between, after, words)):
        return None
    first, last = _month(left), _month(right)
    early = until and after[0] in words.range_start
    whole = replace(left, end=right.end, period=None, role="period", rule="months", day=None, month_day=None)
    if left.rule == "to-date":
        return _since_january(left, whole, last - early if last is not None else None)
    if left.period is not None and right.period is not None and left.period.first <= right.period.last - early:
        return replace(whole, period=Period(left.period.first, right.period.last - early), relative=None)
    if last is None and left.period is not None and left.period.months == 1:
        last = _last_month(right)  # "this April" in a text whose day is not known to be later
    if left.period is not None and left.rule in DATED and last is not None:
        return replace(whole, period=_up_to_month(left.period, last - early), relative=None)
    if first is None or last is None:
        return None
    return replace(whole, relative=(OPEN, (first, last - early if last > 1 else last)))


def _since_january(left: PeriodMention, whole: PeriodMention, last: int | None) -> PeriodMention | None:
    """From the start of the year to a month: "жыл басынан қыркүйектің соңына дейін"."""
    if left.period is None or not last:
        return None
    end = left.period.first + last - 1
    late = YEAR if end > left.period.last else 0  # said in March of September: of the year before
    return replace(whole, period=Period(left.period.first - late, end - late), relative=None)


def _up_to_month(start: Period, last: int) -> Period:
    """From a month with its year to one without: "2023 жылғы қаңтардан тамызға дейін"."""
    end = start.year * 12 + last - 1
    return Period(start.first, end if end >= start.first else end + 12)


def _reaches(after: list[str], words: Words) -> bool:
    """Whether "until" follows the last of a span, or its end: "дейін", "соңына дейін"."""
    edge = bool(after) and after[0] in words.range_edge
    return not words.range_until.isdisjoint(after[edge : edge + 1])


def _begins(left: PeriodMention, text: str, between: list[str], words: Words) -> bool:
    """Whether the first of two periods is where a span begins: "қыркүйектен", "қыркүйектен бастап"."""
    froms = tuple(ending for ending, role in words.endings if role == "base")
    said = bool(between) or fold(text[left.start : left.end]).endswith(froms)
    return said and set(between) <= words.span_fill


def _ends_between(
    left: PeriodMention, right: PeriodMention, between: list[str], after: list[str], words: Words
) -> bool:
    """Whether two periods are the ends of a span: "... мен ... аралығында", of two months "... – ... айларында"."""
    rules = {left.rule, right.rule}
    if len(between) != 1 or not (rules <= {"month", "date"} or rules == {"year"}):
        return False
    closed = between[0] in words.joints and not words.range_end.isdisjoint(after)
    return closed or (between[0] in DASHES and "year" not in rules)


def _month(mention: PeriodMention) -> int | None:
    """The month of a mention that names one without its year."""
    kind, value = mention.relative or ("", 0)
    if kind != OPEN or not isinstance(value, tuple):
        return None
    return value[1] if value[0] == value[1] or mention.rule == "as-of" else None


def lately(mentions: Iterable[PeriodMention], today: date | None) -> list[PeriodMention]:
    """"Since September", said in March, as the period from September to March."""
    return [
        _up_to(mention, today) if mention.role == "since" and mention.rule == "month" and today else mention
        for mention in mentions
    ]


def _up_to(mention: PeriodMention, today: date) -> PeriodMention:
    start = resolve(replace(mention, role="period"), None, today)
    now = month_of(today)
    if start is None or start.months != 1 or not now - LATELY <= start.first < now:
        return mention
    return replace(mention, period=Period(start.first, now), relative=None, role="period", rule="since")
