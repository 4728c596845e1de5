"""Where a period has no number: its parts, what was recalled, what is nearest, what was aimed at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefs.answering.goods import other_goods
from briefs.answering.levels import key_for, known_periods, levels
from briefs.answering.mirrors import completed
from briefs.model.brief import Block
from briefs.model.level import Level, Subject
from briefs.model.remarks import Missing, More, Nearest, Recalled
from briefs.model.targets import Goal
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.month_sums import months
from briefs.reconciling.numbers import Stated, difference
from briefs.reconciling.ranks import document_of, first_said
from briefs.reconciling.tables import LIMITS, MOST
from terms.figure import DIRECTIONS, Figure
from terms.period import Period

MOST_SPANS = 9  # so many spans back nothing is near


def missing(ledger: Ledger, subject: Subject) -> tuple[Block, ...]:
    """The blocks of a brief about a period without a number."""
    part = part_of(ledger, subject)
    nearest = _nearest(ledger, subject, alike=part is not None)
    remembered = tuple(_recalled(ledger, subject, nearest))
    recalled, others = remembered[:MOST["recalled"]], tuple(each.number for each in remembered[MOST["recalled"]:])
    goal = next(goals(ledger, subject), None)
    blocks: list[Block] = [Missing(subject.period, whole=part is None), *([part] if part else []), *recalled]
    if others:
        blocks.append(More(others))
    if nearest:
        brief = part is None and not recalled
        seen = bool(part and set(_documents(part)) >= set(_documents(nearest)))
        blocks.append(Nearest(nearest) if brief else replace(nearest, sourced=not seen))
    elif not part and not recalled:
        blocks.append(_both_ways(ledger, subject) or other_goods(ledger.keys, subject))
    return (*blocks, *([goal] if goal else []))


def _documents(level: Level) -> list[tuple[object, ...]]:
    return [(*document_of(figure), level.side) for figure in level.sources]


def part_of(ledger: Ledger, subject: Subject) -> Level | None:
    """The longest part of the period that has a number, one from its beginning before any other."""
    period = subject.period
    if period is None:
        return None
    parts = {p for p in known_periods(ledger, subject) if period.contains(p) and p != period}
    parts |= set(_official_part(ledger, subject, period))
    return _first_known(ledger, subject, sorted(parts, key=lambda p: (p.first != period.first, -p.months, -p.last)))


def since(ledger: Ledger, subject: Subject) -> Level | None:
    """What is known of the time behind a period: of the months that end last, the most of them."""
    period = subject.period
    if period is None:
        return None
    later = {p for p in ledger.periods(key_for(subject)) if p.first > period.last}
    later |= set(_official_part(ledger, subject, Period.of_year(period.year + 1)))
    return _first_known(ledger, subject, sorted(later, key=lambda p: (-p.last, p.first)))


def _first_known(ledger: Ledger, subject: Subject, periods: Iterable[Period]) -> Level | None:
    """The level of the first of some periods that has a number, without the flows inside it."""
    for part in periods:
        found = levels(ledger, replace(subject, period=part), "part")
        if found and found[0].number:
            return replace(completed(found[0], found[1:]), lines=())
    return None


def _official_part(ledger: Ledger, subject: Subject, period: Period) -> Iterator[Period]:
    """The longest run of months from the period's beginning that an official series covers."""
    for last in range(period.last - 1, period.first - 1, -1):
        part = Period(period.first, last)
        if months(ledger, key_for(subject, period=part), subject.reporter):
            yield part
            return


def _official_before(ledger: Ledger, subject: Subject, period: Period) -> Iterator[Period]:
    """The last span of as many months that an official series covers, of those that end before: the quarter before."""
    if period.is_year or period.months == 1:
        return
    for spans in range(1, MOST_SPANS):
        earlier = Period(period.first - spans * period.months, period.last - spans * period.months)
        if months(ledger, key_for(subject, period=earlier), subject.reporter):
            yield earlier
            return


def _nearest(ledger: Ledger, subject: Subject, *, alike: bool) -> Level | None:
    """The nearest period of the same length that has a number, else, unless it must be ``alike``, of any length."""
    period = subject.period
    if period is None:
        return None
    periods = [p for p in known_periods(ledger, subject) if not period.contains(p)]
    if not alike:
        periods += [p for p in _official_before(ledger, subject, period) if p not in periods]
    same = [p for p in periods if p.months == period.months]
    for candidates in (same, [p for p in periods if p not in same and not alike]):
        for near in sorted(candidates, key=lambda p: (abs(p.first - period.first) + abs(p.last - period.last), p)):
            found = [level for level in levels(ledger, replace(subject, period=near), "nearest") if level.number]
            if found:
                return completed(found[0], found[1:])
    return None


def _both_ways(ledger: Ledger, subject: Subject) -> Nearest | None:
    """Trade both ways, of the same period or the nearest one, where only that is known."""
    if subject.flow not in (*DIRECTIONS, "balance"):
        return None
    wide = replace(subject, flow="turnover")
    periods = [p for p in known_periods(ledger, wide) if p.is_year] if wide.period is None else [wide.period]
    for period in periods[-1:]:
        known = levels(ledger, replace(wide, period=period), "nearest")
        if known and known[0].number:
            return Nearest(replace(known[0], lines=()))
    near = _nearest(ledger, wide, alike=False)
    return Nearest(replace(near, lines=())) if near else None


def _recalled(ledger: Ledger, subject: Subject, nearest: Level | None) -> Iterator[Recalled]:
    """What was recalled for the period later; never a headline, and set against the nearest number if far from it."""
    if subject.period is None:
        return
    for recalled in ledger.recollections(key_for(subject)):
        against = nearest.number if nearest else None
        if against and nearest and difference(recalled.value, against.value) > LIMITS["far"]:
            yield Recalled(recalled, subject.period, against, nearest.subject.period)
        else:
            yield Recalled(recalled, subject.period)


def goals(ledger: Ledger, subject: Subject) -> Iterator[Goal]:
    """The targets that were set by the period asked for and are due at its end or later, the nearest deadline first;
    then forecasts of exactly this period."""
    period = subject.period
    if period is None:
        return
    for status in ("target", "forecast"):
        found = [(figure.period, figure) for figure in ledger.planned(key_for(subject), status)
                 if figure.value is not None and figure.period and _timely(figure, period)]
        for due, figure in sorted(found, key=lambda pair: pair[0].last):
            if status == "target" or due == period:
                yield goal_of(figure)


def _timely(figure: Figure, period: Period) -> bool:
    said = first_said(figure)
    set_then = said is None or said.year <= period.year
    return set_then and figure.period is not None and figure.period.last >= period.last


def goal_of(figure: Figure) -> Goal:
    """A target as a block; one set within its own year is "for" that year, an earlier one is "by" it."""
    said = first_said(figure)
    within = bool(said and figure.period and said.year >= figure.period.year)
    return Goal(Stated(figure), figure.period, "in" if within else "by")
