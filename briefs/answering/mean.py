"""The mean of a month or a year over a series, or the sum of its years: of one side's numbers, if all are known."""

from __future__ import annotations

from collections.abc import Sequence

from briefs.answering.levels import key_for
from briefs.model.level import Subject
from briefs.model.lists import Mean, Row
from briefs.model.question import Question
from briefs.reconciling.calculate import number
from briefs.reconciling.claims import side_of
from briefs.reconciling.intervals import Interval
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.numbers import Calculated, Number
from terms.period import YEAR


def mean_of(question: Question, ledger: Ledger, subject: Subject, rows: Sequence[Row]) -> Mean | None:
    """The mean, or the sum, that a question asks for; None where it asks for none, or for that of a single part."""
    period = subject.period
    if question.mean is None or period is None or not rows:
        return None
    several = period.months > YEAR
    each = question.mean if question.mean != "any" else "year" if several else "month"
    if each == "year" and not several:
        return None
    terms, known, wanted = _years(rows) if several else _months(ledger, subject, rows)
    if each == "sum" and not several:
        return None
    parts = 1 if each == "sum" else period.months if not several else len(rows) * (1 if each == "year" else YEAR)
    if len(terms) < wanted:
        return Mean(each, wanted, known)
    total = sum(term.value for term in terms)
    low, high = sum(term.interval.low for term in terms), sum(term.interval.high for term in terms)
    interval = Interval(low / parts, high / parts)
    sides = {term.side if isinstance(term, Calculated) else side_of(term.figure) for term in terms}
    side = sides.pop() if len(sides) == 1 else None
    made = Calculated("sum" if each == "sum" else "mean", total / parts, interval, tuple(terms), subject.unit, side,
                      parts=parts)
    return Mean(each, len(terms) if each == "sum" else parts, known, made)


def _years(rows: Sequence[Row]) -> tuple[list[Number], int, int]:
    """The whole years of the side that knows most of them, how many they are, and how many there should be."""
    sides = {cell.side for row in rows for cell in row.cells}
    by_side = [[next((cell.number for cell in row.cells if cell.side == side and cell.part is None), None)
                for row in rows] for side in sorted(sides, key=str)]
    best = max(([found for found in numbers if found] for numbers in by_side), key=len, default=[])
    return best, len(best), len(rows)


def _months(ledger: Ledger, subject: Subject, rows: Sequence[Row]) -> tuple[list[Number], int, int]:
    """The whole period as one term, or else its months."""
    period = subject.period
    whole = next((found for side in (subject.reporter, subject.partner, None)
                  if (found := number(ledger, key_for(subject), side))), None)
    if whole is not None:
        return [whole], 1, 1
    single = [row.cells[0].number for row in rows if row.period.months == 1 and row.cells and not row.cells[0].part]
    return single, len(single), period.months if period else 0
