"""A series: a row a year (or a stated period inside the range), each side's number, what is only a part, targets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from briefs.answering.goods import directed, other_goods
from briefs.answering.levels import about, key_for
from briefs.answering.mean import mean_of
from briefs.answering.missing import missing, part_of
from briefs.model.brief import Block, Brief
from briefs.model.level import Subject, one_a_document
from briefs.model.lists import Cell, Passed, Peak, Row, Series
from briefs.model.question import Question
from briefs.model.remarks import Missing
from briefs.reconciling.calculate import number
from briefs.reconciling.keys import Key
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.numbers import Calculated, Number, Stated, difference
from briefs.reconciling.ranks import rank
from briefs.reconciling.tables import LIMITS
from terms.figure import Figure
from terms.period import YEAR, Period

MOST_YEARS = 30


def series(question: Question, ledger: Ledger, today: date) -> Brief:
    """Every year of the range asked for, or all years known where none is."""
    subject = directed(about(question, ledger), ledger)
    spans = list(question.periods) or _steps(subject.period, question.step) or _spans(ledger, subject)
    if subject.period is None and spans:
        subject = replace(subject, period=Period(spans[0].first, spans[-1].last))
    rows = tuple(_row(ledger, subject, span) for span in spans)
    if not any(row.cells or row.goal for row in rows):
        return Brief(question, "series", subject, _nothing(ledger, subject), today)
    cells = [cell for row in rows for cell in row.cells]
    own = (subject.reporter, subject.partner)
    found = {cell.side for cell in cells}
    sides = (*(s for s in own if s in found), *sorted(s for s in found if s and s not in own))
    sources = one_a_document(source for cell in cells for source in cell.number.sources)
    found_mean = mean_of(question, ledger, subject, rows)
    told = Series(rows, sides, sources)
    beside = [block for block in (_peak(question, rows, sides), _passed(question, rows), found_mean) if block]
    return Brief(question, "series", subject, (told, *beside), today)


def _nothing(ledger: Ledger, subject: Subject) -> tuple[Block, ...]:
    """The blocks of a series of which nothing is known: what is nearest to its end."""
    period = subject.period
    if period is None:
        return Missing(None, whole=True), other_goods(ledger.keys, subject)
    end = replace(subject, period=Period.of_year(period.year)) if period.months > YEAR else subject
    return Missing(period, whole=True), *missing(ledger, end)[1:]


def _peak(question: Question, rows: tuple[Row, ...], sides: tuple[str | None, ...]) -> Peak | None:
    """The row that each side knows to be the highest or the lowest, of those that it knows whole."""
    if question.extreme is None:
        return None
    least, found = question.extreme == "least", []
    for side in sides or (None,):
        own = [Row(row.period, (cell,)) for row in rows for cell in row.cells if cell.side == side and not cell.part]
        if len(own) > 1:
            found.append((min if least else max)(own, key=lambda row: row.cells[0].number.value))
    return Peak(tuple(found), least) if found else None


def _passed(question: Question, rows: tuple[Row, ...]) -> Passed | None:
    """The first row of which any side's number, or a part of it, surely reaches the amount asked for."""
    if question.value is None:
        return None
    first = next((row for row in rows if any(cell.number.interval.low >= question.value for cell in row.cells)), None)
    unit = next((cell.number.unit for row in rows for cell in row.cells), None)
    return Passed(question.value, unit, first)


def _steps(period: Period | None, step: int | None) -> list[Period]:
    """The rows of a series of which the question says how long they are: its quarters."""
    if period is None or step in (None, 1) or period.months % step:  # of months those that are known
        return []
    return [Period(first, first + step - 1) for first in range(period.first, period.last + 1, step)][-MOST_YEARS:]


def _spans(ledger: Ledger, subject: Subject) -> list[Period]:
    """The rows' periods: years where the range has several, else what is stated inside it."""
    period = subject.period
    if period is None:
        years = {p.year for flow in (subject.flow, "export", "import") for p in ledger.periods(key_for(subject, flow))}
        return [Period.of_year(year) for year in range(min(years), max(years) + 1)][-MOST_YEARS:] if years else []
    if period.months > 12:
        return [Period.of_year(year) for year in range(period.first // 12, period.year + 1)][-MOST_YEARS:]
    inside = {p for flow in (subject.flow, "export") for p in ledger.periods(key_for(subject, flow))}
    told = sorted(p for p in inside if period.contains(p))
    months = [p for p in told if p.months == 1]
    return (months if len(months) > 1 else told) or [period]  # never a half-year between its months


def _row(ledger: Ledger, subject: Subject, span: Period) -> Row:
    cells = tuple(_cells(ledger, subject, span))
    if cells:
        return Row(span, cells)
    part = part_of(ledger, replace(subject, period=span))
    if part and part.number:
        cells = (Cell(part.number, part.side, part.subject.period),)
    return Row(span, cells, _goal(ledger, key_for(subject), span))


def _cells(ledger: Ledger, subject: Subject, span: Period) -> Iterator[Cell]:
    """One number a side, stated before calculated; an unknown side only where it says something else."""
    key = key_for(subject, period=span)
    sides = {side for flow in (subject.flow, "export", "import") for side in ledger.sides(key_for(subject, flow))}
    found = [(side, cell) for side in sides if (cell := number(ledger, key, side))]
    found.sort(key=lambda pair: _order(pair[0], pair[1], subject))
    shown: list[Number] = []
    for side, cell in found:
        if side is None and any(difference(cell.value, seen.value) <= LIMITS["sides_differ"] for seen in shown):
            continue
        shown.append(cell)
        yield Cell(cell, side)


def _order(side: str | None, number: Number, subject: Subject) -> tuple[int, int, str]:
    own = (subject.reporter, subject.partner)
    place = own.index(side) if side in own else 2
    if isinstance(number, Stated):
        return rank(number.figure).number, place, side or ""
    return (1 if isinstance(number, Calculated) and number.official else 9), place, side or ""


def _goal(ledger: Ledger, key: Key, span: Period) -> Stated | None:
    """The latest set target for exactly this period."""
    found: list[Figure] = [figure for figure in ledger.planned(key, "target")
                           if figure.period == span and figure.value is not None]
    return Stated(found[0]) if found else None
