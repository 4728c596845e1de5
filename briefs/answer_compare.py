"""Comparisons: two years of one flow, one flow with several partners, the totals of several countries.

What cannot be compared is said.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from briefs.answer_figure import latest
from briefs.calculate import number
from briefs.levels import about, gap, growth, key_for, levels, move
from briefs.lists import Compared
from briefs.model import Brief
from briefs.numbers import Number
from briefs.parts import Ask, Level, Missing, Subject
from briefs.question import Question
from briefs.reconcile import Ledger
from terms.figure import WORLD
from terms.period import Period


def compared(question: Question, ledger: Ledger, today: date) -> Brief:
    """Levels side by side, two with their difference, where side and period are the same kind."""
    if question.reporter is not None and len(question.partners) == 1:  # nothing to set it against but another year
        question = replace(question, partner=question.partners[0], partners=())
    subject = _subject(question, ledger)
    axis = "party" if question.partners else "period"
    subjects = _by_party(question, ledger, subject) if question.partners else _by_period(subject)
    found = [_level(ledger, each, _common(ledger, subjects)) for each in subjects]
    if axis == "period" and not any(level.number for level in found):
        return Brief(question, "missing", subject, (Missing(subject.period, whole=True), Ask()), today)
    period = found[0].subject.period if axis == "party" else subject.period
    subject = replace(subject, period=period)
    if any(level.number is None for level in found):
        block = Compared(tuple(found), axis, reason="missing")
        return Brief(question, "compare", subject, (block,), today)
    first, second = found[0], found[-1]
    reason = next(filter(None, (_reason(first, other, axis) for other in found[1:])), None)
    if reason or first.number is None or second.number is None:
        block = Compared(tuple(found), axis, reason=reason or "sides")
    elif len(found) > 2:
        block = Compared(tuple(found), axis)
    elif axis == "party":
        block = Compared(tuple(found), axis, gap(*_larger(first.number, second.number)))
    else:
        block = Compared(tuple(found), axis, gap(second.number, first.number), growth(second.number, first.number))
    return Brief(question, "compare", subject, (block,), today)


def _subject(question: Question, ledger: Ledger) -> Subject:
    """What is compared; a single pair or country without a period in its latest one."""
    if question.reporter is None:
        totals = about(replace(question, reporter=question.partners[0], partner=WORLD), ledger)
        return replace(totals, reporter=None, partner=None)
    subject = about(question, ledger)
    if question.partners or subject.period:
        return subject
    return replace(subject, period=latest(ledger, subject))


def _larger(one: Number, other: Number) -> tuple[Number, Number]:
    return (one, other) if one.value >= other.value else (other, one)


def _by_party(question: Question, ledger: Ledger, subject: Subject) -> list[Subject]:
    """One subject a partner (or a country, with the world), in the period asked for or the latest that all have."""
    if question.reporter is None:
        each = [replace(subject, reporter=code, partner=WORLD) for code in question.partners]
    else:
        each = [replace(subject, partner=partner) for partner in question.partners if partner != subject.reporter]
    if subject.period:
        return each
    common = set.intersection(*(set(ledger.periods(key_for(s))) for s in each)) if each else set()
    period = max(common, key=lambda p: (p.last, p.months), default=None)
    return [replace(s, period=period or max(ledger.periods(key_for(s)), key=lambda p: p.last, default=None))
            for s in each]


def _same_months(period: Period) -> tuple[Period, Period]:
    """The same months of two years: those that the period begins and ends with, else its own and a year earlier."""
    low, high = period.first % 12, period.last % 12
    if period.months <= 12 or low > high:
        return period.shifted(-1), period
    return Period(period.first, period.first + high - low), Period(period.last - high + low, period.last)


def _by_period(subject: Subject) -> list[Subject]:
    """The first and the last year of the range; a range inside one year is held against the year before."""
    period = subject.period
    if period is None:
        return []
    if period.whole_years and not period.is_year:
        ends = Period.of_year(period.first // 12), Period.of_year(period.year)
    else:
        ends = _same_months(period)
    return [replace(subject, period=end) for end in ends]


def _common(ledger: Ledger, subjects: Iterable[Subject]) -> str | None:
    """A side that knows every one of the levels; None where there is none."""
    known = [{level.side for level in levels(ledger, each) if level.number} for each in subjects]
    common = set.intersection(*known) if known else set()
    return min((side for side in common if side), default=None)


def _level(ledger: Ledger, subject: Subject, side: str | None) -> Level:
    """The level of a subject, of one side where there is one; without a number where nothing is known."""
    found = number(ledger, key_for(subject), side) if side else None
    if found:
        return Level("compared", subject, side, found, move(ledger, key_for(subject), found, side))
    known = (replace(level, role="compared", lines=()) for level in levels(ledger, subject) if level.number)
    return next(known, Level("compared", subject, None, None))


def _reason(one: Level, other: Level, axis: str) -> str | None:
    """Why two levels are not comparable: other sides (a country's total is always its own), or other periods."""
    if axis == "party" and one.subject.period != other.subject.period:
        return "periods"
    own = one.subject.partner == other.subject.partner == WORLD
    return "sides" if one.side != other.side and not own else None
