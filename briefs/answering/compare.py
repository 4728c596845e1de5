"""Comparisons: two years of one flow, one flow with several partners, the totals of several countries, two pairs.

What cannot be compared is said.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from briefs.answering.compare_levels import Shown, shown_levels
from briefs.answering.figure import latest
from briefs.answering.levels import about, key_for
from briefs.answering.moves import gap, growth
from briefs.model.brief import Brief
from briefs.model.level import Level, Subject
from briefs.model.lists import Compared
from briefs.model.question import Question, ends
from briefs.model.remarks import Ask, Missing
from briefs.reconciling.ledger import Ledger
from terms.figure import WORLD
from terms.period import Period

PAIR = 2


def compared(question: Question, ledger: Ledger, today: date) -> Brief:
    """Levels side by side, two with their difference, where side and period are the same kind."""
    if question.reporter is not None and len(question.partners) == 1:  # nothing to set it against but another year
        question = replace(question, partner=question.partners[0], partners=())
    subject = _subject(question, ledger)
    subjects = _subjects(question, ledger, subject)
    shown = shown_levels(ledger, subjects)
    if not question.each and not question.partners and not any(level.number for level in shown.levels):
        return Brief(question, "missing", subject, (Missing(subject.period, whole=True), Ask()), today)
    return Brief(question, "compare", _heading(question, subject, subjects), (_block(shown, _axis(subjects)),), today)


def _subject(question: Question, ledger: Ledger) -> Subject:
    """What is compared; a single pair or country without a period in its latest one."""
    if question.each:
        first = question.each[0]
        return about(replace(question, reporter=first.reporter, partner=first.partner, flow=first.flow,
                             period=first.period, partners=()), ledger)
    if question.reporter is None:
        totals = about(replace(question, reporter=question.partners[0], partner=WORLD), ledger)
        return replace(totals, reporter=None, partner=None)
    subject = about(question, ledger)
    if question.partners or subject.period:
        return subject
    return replace(subject, period=latest(ledger, subject))


def _subjects(question: Question, ledger: Ledger, subject: Subject) -> list[Subject]:
    if question.each:
        each = [replace(subject, reporter=one.reporter, partner=one.partner, flow=one.flow, period=one.period)
                for one in question.each]
        return each if all(one.period for one in each) else _lately(each, ledger)
    if question.partners:
        return _by_party(question, ledger, subject)
    return [replace(subject, period=end) for end in ends(subject.period)] if subject.period else []


def _by_party(question: Question, ledger: Ledger, subject: Subject) -> list[Subject]:
    """One subject a partner (or a country, with the world), in the period asked for or the latest that all have."""
    if question.reporter is None:
        each = [replace(subject, reporter=code, partner=WORLD) for code in question.partners]
    else:
        each = [replace(subject, partner=partner) for partner in question.partners if partner != subject.reporter]
    return each if subject.period else _lately(each, ledger)


def _lately(each: list[Subject], ledger: Ledger) -> list[Subject]:
    """Subjects in the latest period that all have, else each in its own latest; one that has none, in another's."""
    common = set.intersection(*(set(ledger.periods(key_for(s))) for s in each)) if each else set()
    period = max(common, key=lambda p: (p.last, p.months), default=None)
    own = [s.period or period or latest(ledger, s) for s in each]
    return [replace(s, period=known or next(filter(None, own), None)) for s, known in zip(each, own, strict=True)]


def _axis(subjects: list[Subject]) -> str:
    """What the levels differ in: the parties, else the flow, else the period."""
    if len({(s.reporter, s.partner) for s in subjects}) > 1:
        return "party"
    return "flow" if len({s.flow for s in subjects}) > 1 else "period"


def _heading(question: Question, subject: Subject, subjects: list[Subject]) -> Subject:
    """What all the levels have in common; a range of years by its first and last."""
    axis = _axis(subjects)
    periods = list(dict.fromkeys(s.period for s in subjects))
    if not question.each and axis == "party":
        return replace(subject, period=subjects[0].period)
    if not question.each:
        months = subject.period and not subject.period.whole_years and len(periods) > 1
        return replace(subject, period=None) if months else subject
    period = periods[0] if len(periods) == 1 else None
    if axis == "period":
        return replace(subject, period=period)
    return replace(subject, reporter=None, partner=None, period=period)


def _block(shown: Shown, axis: str) -> Compared:
    """The levels with their difference, or why there is none."""
    levels, others = shown.levels, shown.others
    if any(level.number is None for level in levels):
        return Compared(levels, axis, reason="missing", others=others)
    reason = next(filter(None, (_reason(levels[0], other, axis) for other in levels[1:])), None)
    pair = shown.measured or (levels if not reason else ())
    if len(pair) != PAIR or (reason and reason != "sides"):
        return Compared(levels, axis, reason=reason, others=others)
    one, other = pair[0].number, pair[1].number
    if one is None or other is None:
        return Compared(levels, axis, reason=reason, others=others)
    side = pair[0].side if shown.measured else None
    if axis == "period":
        return Compared(levels, axis, gap(other, one), growth(other, one), others=others, measured=side)
    first, second = (one, other) if one.value >= other.value else (other, one)
    return Compared(levels, axis, gap(first, second), others=others, measured=side)


def _reason(one: Level, other: Level, axis: str) -> str | None:
    """Why two levels are not comparable: other periods, or other sides (a country's total is always its own, and pairs
    without a common country have none in common)."""
    first, second = one.subject, other.subject
    if (axis == "party" and first.period != second.period) or _length(first.period) != _length(second.period):
        return "periods"
    own = first.partner == second.partner == WORLD
    apart = not {first.reporter, first.partner} & {second.reporter, second.partner}
    return "sides" if one.side != other.side and not own and not apart else None


def _length(period: Period | None) -> int:
    return period.months if period else 0
