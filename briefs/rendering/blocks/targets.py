"""Targets in words: whether reached, the target, what is known in fact."""

from __future__ import annotations

import math
from dataclasses import replace

from briefs.model.brief import Brief
from briefs.model.level import Subject
from briefs.model.targets import Fact, Goal, NoGoal, OtherGoals, Outcome
from briefs.reconciling.numbers import Calculated, Stated
from briefs.reconciling.ranks import document_of, first_said, month_said
from briefs.rendering.printed import shown
from briefs.rendering.slots import MoneyName
from briefs.rendering.speech import Speech
from locales import formats
from terms.figure import Figure


def title(subject: Subject, goal: Goal | None, speech: Speech) -> str:
    """"target for trade turnover by 2020": with a year only where the question names it."""
    flow = speech.flow(subject.flow)
    if subject.period is None:
        return speech.text("target for {flow}", flow=flow)
    period = speech.period(subject.period)
    if goal and goal.style == "in":
        return speech.text("target for {flow} {period:in}", flow=flow, period=period)
    return speech.text("target for {flow} {period:by}", flow=flow, period=period)


def goal(block: Goal, brief: Brief, speech: Speech) -> list[str]:
    """A target beside the number that is asked for."""
    return [goal_line(block, speech, goal_aside(block, speech))]


def outcome(block: Outcome, brief: Brief, speech: Speech) -> list[str]:
    """The lines of a target with its outcome."""
    return [*_verdict(block, speech), *LAYOUTS[block.state](block, speech)]


def others(block: OtherGoals, brief: Brief, speech: Speech) -> list[str]:
    """The other targets for the same flow."""
    dated = (replace(goal, style="by") for goal in block.goals)
    return [goal_line(goal, speech, said_where(goal.number.figure, speech)) for goal in dated]


def none(block: NoGoal, brief: Brief, speech: Speech) -> list[str]:
    """That no target is known."""
    return [speech.text("No target is known.")]


def _verdict(block: Outcome, speech: Speech) -> list[str]:
    match block.state:
        case "open":
            return [speech.bold(speech.text("Not yet reached"))]
        case "missed":
            return [speech.bold(speech.text("Missed"))]
        case "unknown":
            return [speech.bold(speech.text("Not known whether reached"))]
        case "reached" if block.facts and block.facts[0].period:
            return [speech.bold(speech.text("Reached {period:in}", period=speech.period(block.facts[0].period)))]
    return []


def goal_line(goal: Goal, speech: Speech, aside: str = "") -> str:
    """"Target: $1 billion by 2020 (set in September 2017)"."""
    money, forecast = speech.money(goal.number), goal.number.figure.status == "forecast"
    tail = f" ({aside})" if aside else ""
    if goal.deadline is None:
        if forecast:
            return speech.text("Forecast: {money}", money=money) + tail
        return speech.text("Target: {money}, no deadline stated", money=money) + tail
    slots = {"money": money, "deadline": speech.period(goal.deadline)}
    if forecast:
        return speech.text("Forecast: {money} {deadline:for}", **slots) + tail
    if goal.style == "in":
        return speech.text("Target: {money}", money=money) + tail
    return speech.text("Target: {money} {deadline:by}", **slots) + tail


def goal_aside(goal: Goal, speech: Speech) -> str:
    """When a target was set; for one within its own year who said it and where."""
    figure = goal.number.figure
    if goal.style == "in" or goal.number.figure.status == "forecast":
        return said_where(figure, speech)
    said = first_said(figure)
    if said is None or (month_said(figure) or "").isdecimal():  # nothing, or a year alone
        return speech.source(figure)
    return speech.text("set {month}", month=formats.month_year(said, speech.language, "in"))


def said_where(figure: Figure, speech: Speech) -> str:
    """"ambassador, Kazakhstan · Trend, 23 November 2018"."""
    return " · ".join(filter(None, [speech.role(figure, comma=True), speech.source(figure)]))


def _open(block: Outcome, speech: Speech) -> list[str]:
    figures = [block.goal.number.figure, *(fact.number.sources[0] for fact in block.facts)]
    one = len({document_of(figure) for figure in figures}) == 1
    lines = [goal_line(block.goal, speech, "" if one else goal_aside(block.goal, speech))]
    for fact in block.facts:
        slots = {"money": speech.marked(fact.number)}
        if fact.period is None:
            said = speech.text("Known: {money}, year not stated", **slots)
        else:
            said = speech.text("Known: {money} {period:in}", period=speech.period(fact.period), **slots)
        said += f" ({_of_target(fact.share, speech)})" if fact.share else ""
        lines.append(said)
    if not block.facts:
        lines.append(speech.text("No figure is known yet."))
    if one or block.facts:
        lines.append(_last_line(figures[-1], speech))
    return lines


def _reached(block: Outcome, speech: Speech) -> list[str]:
    goal, facts = block.goal, block.facts
    figures = [goal.number.figure, *(fact.number.sources[0] for fact in facts)]
    speakers = {speech.role(figure) for figure in figures}
    items = ", ".join(_item(fact, speech) for fact in facts)
    aside = goal_aside(goal, speech) if first_said(goal.number.figure) else speech.source(goal.number.figure)
    lines = [goal_line(goal, speech, aside), speech.text("In fact: {items}", items=items)]
    if len(speakers) == 1 and "" not in speakers:
        lines.append(speech.text("All said by: {who}", who=speakers.pop()))
    sides = {figure.side for figure in figures[1:]}
    if sides == {None}:
        lines.append(speech.text("Whose statistics: not stated"))
    elif len(sides) == 1:
        lines.append(formats.capital(speech.side(str(sides.pop()))))
    return lines


def _item(fact: Fact, speech: Speech) -> str:
    source = speech.source(fact.number.sources[0])
    if fact.period is None:
        return f"{speech.marked(fact.number)} ({source})"
    return speech.text("{money} {period:in} ({source})", money=speech.marked(fact.number),
                       period=speech.period(fact.period), source=source)


def _missed(block: Outcome, speech: Speech) -> list[str]:
    fact = block.facts[0]
    said = speech.text("In fact: {items}", items=speech.marked(fact.number))
    if fact.share:
        said += f", {_of_target(fact.share, speech)} {formats.calculated(speech.language)}"
    return [goal_line(block.goal, speech, goal_aside(block.goal, speech)), said,
            _last_line(fact.number.sources[0], speech)]


def _unknown(block: Outcome, speech: Speech) -> list[str]:
    goal = block.goal
    lines = [goal_line(goal, speech, goal_aside(goal, speech))]
    deadline = goal.deadline
    if deadline is None:
        return [*lines, *(speech.text("Known: {items}", items=_item(fact, speech)) for fact in block.facts)]
    before = next((f for f in block.facts if f.period and f.period.last < deadline.last), None)
    later = next((f for f in block.facts if f.period and f.period.last > deadline.last), None)
    if before and before.period:
        lines.append(speech.text("{year}: no figure. Before: {money} {period:in}", year=deadline.year,
                                 money=speech.marked(before.number), period=speech.period(before.period)))
    else:
        lines.append(speech.text("{year}: no figure.", year=deadline.year))
    if later and later.period:
        lines.append(speech.text("Later: {money} {period:in} ({source})", money=speech.marked(later.number),
                                 period=speech.period(later.period),
                                 source=said_where(later.number.sources[0], speech)))
    return lines


def _forecast(block: Outcome, speech: Speech) -> list[str]:
    lines = [goal_line(block.goal, speech, goal_aside(block.goal, speech))]
    return lines + [speech.text("Known: {items}", items=_item(fact, speech)) for fact in block.facts]


LAYOUTS = {"open": _open, "reached": _reached, "missed": _missed, "unknown": _unknown, "forecast": _forecast}


def _of_target(share: Calculated, speech: Speech) -> str:
    """"over 93% of the target": as sure as the level and the target are."""
    level, goal = share.terms[0], share.terms[1]
    qualifier = _hedge(level, goal)
    value = math.floor(share.value) if qualifier == "over" else round(shown(share), 1)
    return speech.text("{share} of the target", share=MoneyName(value, "%", speech.language, qualifier))


def _hedge(level: object, goal: object) -> str:
    hedges = {number.figure.qualifier for number in (level, goal) if isinstance(number, Stated)}
    if hedges <= {"exact"}:
        return "exact"
    return "over" if hedges <= {"exact", "over"} else "under" if hedges <= {"exact", "under"} else "about"


def _last_line(figure: Figure, speech: Speech) -> str:
    """Whose data, else who said it, and where."""
    whose = speech.side(figure.side) if figure.side else ""
    parts = [whose, speech.role(figure) if not whose or figure.role else "", speech.source(figure)]
    return formats.capital(" · ".join(filter(None, parts)))


