"""Targets against what was reached: a target is never a level, and only levels of its own flow are held against it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from briefs.answering.figure import latest
from briefs.answering.levels import about, key_for, levels
from briefs.answering.missing import goal_of
from briefs.model.brief import Block, Brief
from briefs.model.level import Subject
from briefs.model.question import Question
from briefs.model.remarks import Ask
from briefs.model.targets import Fact, Goal, NoGoal, OtherGoals, Outcome
from briefs.reconciling.calculate import number
from briefs.reconciling.intervals import Interval, is_like
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.numbers import Calculated, Number, Stated
from briefs.reconciling.ranks import first_said
from terms.figure import Figure
from terms.period import month_of

MOST_OTHERS = 4


def targets(question: Question, ledger: Ledger, today: date) -> Brief:
    """What became of a target: of the one that the question names by value or year, else of the one to come."""
    subject = about(question, ledger)
    planned = [figure for status in ("target", "forecast") for figure in ledger.planned(key_for(subject), status)
               if figure.value is not None]
    figure = _meant(question, planned, today)
    if figure is None:
        others = _others(planned, None) if question.value is not None else ()
        return Brief(question, "target", subject, _unknown(ledger, subject, others), today)
    others = () if question.period or question.value else _others(planned, figure)
    blocks: tuple[Block, ...] = (outcome(ledger, subject, figure, today), *([OtherGoals(others)] if others else []))
    return Brief(question, "target", subject, blocks, today)


def _unknown(ledger: Ledger, subject: Subject, others: tuple[Goal, ...]) -> tuple[Block, ...]:
    """No target of the kind is known: the latest level, and the targets of other amounts."""
    now = replace(subject, period=subject.period or latest(ledger, subject))
    known = levels(ledger, now, "part")[:1]
    return (*known, OtherGoals(others)) if others else (NoGoal(), *(known or (Ask(),)))


def _others(planned: list[Figure], meant: Figure | None) -> tuple[Goal, ...]:
    """The other targets of the same flow, each amount and deadline once, the latest set first."""
    found = {(figure.value, figure.value_max, figure.period): figure for figure in reversed(planned)}
    if meant is not None:
        found.pop((meant.value, meant.value_max, meant.period), None)
    status = meant.status if meant is not None else "target"
    kept = [figure for figure in planned if figure in found.values() and figure.status == status]
    return tuple(goal_of(figure) for figure in kept[:MOST_OTHERS])


def _meant(question: Question, planned: list[Figure], today: date) -> Figure | None:
    """The target meant: targets before forecasts, then the value, the deadline, the one to come, the latest set."""
    found = planned
    if question.value is not None:
        found = [f for f in found if is_like(f, question.value)]
    if question.period:
        found = [f for f in found if f.period and f.period.last == question.period.last] or (
            [f for f in found if f.period is None] if question.value is None else found)
    if not found:
        return None
    now = month_of(today)

    def order(figure: Figure) -> tuple[int, ...]:
        due = figure.period.last if figure.period else None
        coming = 1 if due is None else 0 if due >= now else 2
        return (figure.status != "target", coming, 0 if due is None else due if due >= now else -due,
                planned.index(figure))

    return min(found, key=order)


def outcome(ledger: Ledger, subject: Subject, figure: Figure, today: date) -> Outcome:
    """The target held against the stated levels since it was set."""
    goal = goal_of(figure)
    facts = _facts(ledger, subject, figure)
    if figure.status == "forecast":
        return Outcome("forecast", goal, tuple(facts[-1:]))
    deadline = figure.period
    in_time = [f for f in facts if f.period and (deadline is None or f.period.last <= deadline.last)]
    done = next((f for f in in_time if reaches(f.number, goal)), None)
    if done and first_said(figure) is None and deadline is None:  # the level may have come before the target
        return Outcome("unknown", goal, tuple(facts[-1:]))
    if done:
        return Outcome("reached", goal, tuple(dict.fromkeys((done, facts[-1]))))
    now = month_of(today)
    if deadline is None or deadline.last >= now:
        loose = _undated(ledger, subject)
        last = tuple(facts[-1:]) or ((Fact(loose, None),) if loose else ()) or tuple(_years(ledger, subject, 0)[-1:])
        done = next((f for f in last if reaches(f.number, goal)), None)  # before the target was set
        kind = "unknown" if done else "open"
        return Outcome(kind, goal, tuple(replace(f, share=share(f.number, goal)) for f in last))
    due = next((f for f in facts if f.period == deadline), None)
    if due:
        return Outcome("missed", goal, (replace(due, share=share(due.number, goal)),))
    before = [f for f in facts if f.period and f.period.last < deadline.last][-1:]
    later = [f for f in facts if f.period and f.period.last > deadline.last][:1]
    return Outcome("unknown", goal, (*before, *later))


def _facts(ledger: Ledger, subject: Subject, figure: Figure) -> list[Fact]:
    """The stated whole years that end after the target was set, earliest first, one number a year."""
    said = first_said(figure)
    return _years(ledger, subject, said.year * 12 if said else 0)


def _years(ledger: Ledger, subject: Subject, since: int) -> list[Fact]:
    """The stated whole years that end in the month ``since`` or later."""
    years = [period for period in ledger.periods(key_for(subject)) if period.is_year and period.last >= since]
    found = []
    for year in years:
        best = ledger.claims(key_for(subject, period=year))[0].best
        found.append(Fact(number(ledger, key_for(subject, period=year), best.figure.side) or best, year))
    return found


def _undated(ledger: Ledger, subject: Subject) -> Stated | None:
    """A level whose year nobody states."""
    claims = ledger.claims(key_for(subject).at(None))
    return claims[0].best if claims else None


def reaches(level: Number, goal: Goal) -> bool:
    """Whether a level is at least the target, the lower end of a range."""
    return level.interval.low >= goal.number.interval.low if goal.number.figure.qualifier == "about" \
        else level.value >= goal.number.value


def share(level: Number, goal: Goal) -> Calculated:
    """The level in percent of the target; an exact target is a point, not a measured number."""
    aim = goal.number
    whole = aim.interval if aim.figure.qualifier in ("about", "range") else Interval(aim.value, aim.value)
    return Calculated("ratio", level.value / aim.value * 100, Interval(
        level.interval.low / whole.high * 100, level.interval.high / whole.low * 100), (level, aim), "%")


