"""Shares and growth: each with what it is a share of or grew from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from briefs.answering.compare import compared
from briefs.answering.figure import latest, subject_of
from briefs.answering.levels import about, key_for, levels
from briefs.answering.missing import missing
from briefs.answering.moves import growth, ratio, stated_move
from briefs.model.brief import Brief
from briefs.model.level import Level, Move, Subject, one_a_document
from briefs.model.lists import Grew, PartOf, ShareOf, SharesOf
from briefs.model.question import Question
from briefs.model.remarks import Ask, Missing
from briefs.reconciling.calculate import number
from briefs.reconciling.claims import Claims
from briefs.reconciling.intervals import Interval
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.numbers import Calculated, Number, Stated
from briefs.reconciling.ranks import document_of
from terms.figure import WORLD
from terms.period import Period


def shares(question: Question, ledger: Ledger, today: date) -> Brief:
    """A bloc's trade within itself as a share of all its trade, a partner's share of a country's trade, or several."""
    if question.partners:
        return _several(question, ledger, today)
    whole = WORLD if question.product else question.reporter
    subject = Subject(question.flow or "turnover", question.reporter, question.partner or whole,
                      question.period, question.product, unit="%")
    found = _stated(ledger, subject) or list(_calculated(ledger, subject))
    asked = [row for row in found if row[1] == subject.period] if subject.period else found
    shown = asked or found
    if not shown:
        return Brief(question, "share", subject, (Missing(subject.period, whole=True), Ask()), today)
    first, *later = shown if not subject.period or not asked else asked[:1]
    steps = tuple((value, period, _points(value, first[0])) for value, period in later)
    numbers = [first[0], *(value for value, _ in later)]
    block = ShareOf(first[0], first[1], steps, tuple(_elsewhere(ledger, subject)),
                    one_a_document(source for value in numbers for source in value.sources))
    unknown = [] if asked else [Missing(subject.period, whole=True)]
    return Brief(question, "share", subject, (*unknown, block), today)


def _several(question: Question, ledger: Ledger, today: date) -> Brief:
    """The shares of several partners in one period, and their sum."""
    subject = Subject(question.flow or "turnover", question.reporter, None, question.period, question.product, unit="%")
    each = [replace(subject, partner=partner) for partner in question.partners]
    rows = [_part(ledger, part) for part in each]
    periods = {row.period for row in rows if row.number and row.period}
    if len(periods) > 1:  # all of the earliest of their latest ones
        first = min(periods, key=lambda period: (period.last, period.first))
        again = [_part(ledger, replace(part, period=first)) for part in each]
        rows = again if all(row.number for row in again) else rows
    known = [row.number for row in rows if row.number]
    if not known:
        return Brief(question, "share", subject, (Missing(subject.period, whole=True), Ask()), today)
    alike = len(known) == len(rows) and len({row.period for row in rows}) == 1
    block = SharesOf(tuple(rows), _sum(known) if alike else None,
                     one_a_document(source for number in known for source in number.sources))
    told = replace(subject, period=rows[0].period) if alike else subject
    return Brief(question, "share", told, (block,), today)


def _part(ledger: Ledger, subject: Subject) -> PartOf:
    """One of several shares, in the period asked for or the latest known one."""
    found = _stated(ledger, subject) or list(_calculated(ledger, subject))
    if subject.period:
        found = [row for row in found if row[1] == subject.period] or list(_calculated(ledger, subject))
    return PartOf(str(subject.partner), *(found[-1] if found else (None, None)))


def _sum(numbers: list[Number]) -> Calculated:
    interval = Interval(sum(n.interval.low for n in numbers), sum(n.interval.high for n in numbers))
    terms = tuple(n for n in numbers if isinstance(n, Stated | Calculated))
    return Calculated("sum", sum(n.value for n in numbers), interval, terms, "%")


def _stated(ledger: Ledger, subject: Subject) -> list[tuple[Number, Period | None]]:
    """The stated shares, that of no stated period first, then by period."""
    key = key_for(replace(subject, period=None))
    undated = ledger.claims(key)
    told = _in_order(undated[0]) if undated else []
    return [*((number, None) for number in told),
            *((ledger.claims(key.at(period))[0].best, period) for period in ledger.periods(key))]


def _in_order(claims: Claims) -> list[Stated]:
    """The shares of no stated period in the order in which one document tells them."""
    document = document_of(claims.best.figure)
    told = [number for number in (claims.best, *claims.others) if document_of(number.figure) == document]
    return sorted(told, key=lambda number: number.figure.start)


def _calculated(ledger: Ledger, subject: Subject) -> Iterator[tuple[Number, Period | None]]:
    """A partner's share from both levels, of one side in one period."""
    level = replace(subject, unit="USD")
    wide = replace(level, partner=WORLD, product=None if subject.partner == WORLD else subject.product)
    for period in [subject.period] if subject.period else reversed(ledger.periods(key_for(level))):
        if period is None or subject.partner == subject.reporter:
            return
        part = number(ledger, key_for(level, period=period), subject.reporter)
        whole = number(ledger, key_for(wide, period=period), subject.reporter)
        if part and whole and whole.value > part.value:
            yield ratio(part, whole), period
            return


def _points(new: Number, old: Number) -> Calculated:
    return Calculated("points", new.value - old.value, Interval(
        new.interval.low - old.interval.high, new.interval.high - old.interval.low), (new, old), "%")


def _elsewhere(ledger: Ledger, subject: Subject) -> Iterator[tuple[str, Number]]:
    """The same share of other blocs, the largest first."""
    if subject.reporter != subject.partner:
        return
    found = {key.first: ledger.claims(key)[0].best for key in ledger.keys
             if key.share and key.first == key.second and key.first != subject.reporter and key.flow == subject.flow}
    for code, best in sorted(found.items(), key=lambda row: (-row[1].value, row[0] or "")):
        if code:
            yield code, best


def grown(question: Question, ledger: Ledger, today: date) -> Brief:
    """The growth of a flow, as a document states it or between two levels of one side."""
    if question.each:
        return compared(question, ledger, today)
    if question.period and question.period.whole_years and not question.period.is_year:
        return compared(replace(question, period=_told(question.period, ledger, question)), ledger, today)
    subject = subject_of(question, ledger)
    block = next(filter(None, (_of_level(ledger, level) for level in levels(ledger, subject))), None)
    block = block or _change_only(ledger, subject)
    if block is None and subject.period and any(level.number for level in levels(ledger, subject)):
        return compared(replace(question, period=subject.period), ledger, today)
    if block is None:
        return Brief(question, "missing", subject, missing(ledger, subject), today)
    return Brief(question, "growth", subject, (block,), today)


def _told(period: Period, ledger: Ledger, question: Question) -> Period:
    """Several years that end, at the latest, with the last year of which there are figures: "since 2019"."""
    last = latest(ledger, about(replace(question, period=None), ledger))
    if last is None or not last.is_year or not period.first < last.first < period.last:
        return period
    return Period(period.first, last.last)


def _of_level(ledger: Ledger, level: Level) -> Grew | None:
    """The growth that led to a level."""
    period, new = level.subject.period, level.number
    if new is None or period is None:
        return None
    move = level.move
    base_period = move.base if move and move.base else period.shifted(-1)
    base = number(ledger, key_for(level.subject, period=base_period), level.side)
    if move is None and base and base.value > 0:
        found = growth(new, base)
        move = Move("pct", found.value, base_period, found)
    if move is None:
        return None
    return Grew(move, new, base, base_period, level.side, level.sources)


def _change_only(ledger: Ledger, subject: Subject) -> Grew | None:
    """A change of which no document gives the level."""
    for figure in ledger.moves(key_for(replace(subject, unit=None))):
        move = stated_move(Stated(figure))
        if move:
            return Grew(move, None, None, move.base, figure.side, (figure,))
    return None
