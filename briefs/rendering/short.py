"""Short forms for other messages: a digest's block, one figure in one line."""

from __future__ import annotations

from dataclasses import replace

from briefs.model.brief import Brief, sources_of
from briefs.model.parts import Goal, Level, Subject
from briefs.reconciling.numbers import Stated
from briefs.rendering.adding import fit_level
from briefs.rendering.level import common_step
from briefs.rendering.lists import share_of
from briefs.rendering.render import Format, heading, listed, render
from briefs.rendering.speech import Speech, is_pair
from briefs.rendering.target import goal_line
from locales import formats
from terms.figure import DIRECTIONS, Figure


def digest(brief: Brief, language: str, *, format: Format = "html") -> str:
    """The block of a digest: heading, number with its change, the two directions, the source.

    A brief that is more than one number is given in full.
    """
    speech, level = Speech(language, markup=format == "html"), _only_level(brief)
    if level is None or level.number is None:
        return render(brief, language, format=format)
    number, step = level.number, common_step(level)
    directed = tuple(line for line in level.lines if line.flow in DIRECTIONS)
    speech, _ = fit_level(replace(level, lines=directed), speech, step)
    said = speech.bold(formats.capital(str(speech.money(number, step=step)))) + speech.mark(number)
    if level.move:
        said += f", {speech.move(level.move)}"
    world = not is_pair(level.subject)
    lines = [speech.line(line, step, world=world) for line in directed]
    return "\n".join([speech.bold(heading(brief, speech)), said, *lines, _source(level, speech)])


def shown(brief: Brief) -> tuple[Figure, ...]:
    """The figures that a reader of the block is shown."""
    level = _only_level(brief)
    if level is None:
        return brief.sources
    return sources_of((level.number, level.move, tuple(line for line in level.lines if line.flow in DIRECTIONS)))


def _only_level(brief: Brief) -> Level | None:
    """The level that is all that the block says; None for a brief that is given in full."""
    levels = [block for block in brief.blocks if isinstance(block, Level)]
    return levels[0] if brief.kind == "level" and len(levels) == 1 and levels[0].number is not None else None


def _source(level: Level, speech: Speech) -> str:
    """Whose data and which source, without how many months were added."""
    whose = [speech.side(level.side)] if level.side and is_pair(level.subject) else []
    return formats.capital(" · ".join([*whose, *(speech.source(figure) for figure in level.sources)]))


def figure_line(figure: Figure, language: str, *, format: Format = "html", first: str | None = None) -> str:
    """One figure in one line: "Belarus's exports to Kazakhstan, 2018: $783.7 million, +32.3%".

    ``first`` is the party to name first in a pair.
    """
    speech = Speech(language, markup=format == "html")
    if figure.status != "actual" and figure.value is not None:
        money = speech.money(Stated(figure))
        if figure.status == "forecast":
            return goal_line(Goal(Stated(figure), figure.period, "by"), speech)
        if figure.period is None:
            return speech.text("Target, no deadline: {money}", money=money)
        return speech.text("Target, {deadline:by}: {money}", deadline=speech.period(figure.period), money=money)
    return f"{formats.capital(figure_subject(figure, speech, first))}: {_value(figure, speech)}"


def figure_subject(figure: Figure, speech: Speech, first: str | None = None) -> str:
    """"Kazakhstan – Belarus, trade turnover, 2018"."""
    reporter, partner = figure.reporter, figure.partner
    if first == partner and figure.flow in ("turnover", "services_turnover"):
        reporter, partner = partner, reporter
    subject = Subject(figure.flow, reporter, partner, figure.period, figure.product, figure.unit)
    if figure.unit == "%" or figure.of is not None:
        period = [f"{speech.period(figure.period)}"] if figure.period else []
        return ", ".join([f"{speech.party(reporter)}", share_of(subject, speech), *period])
    if not is_pair(subject) or figure.flow not in DIRECTIONS:
        return listed(subject, speech)
    slots = {"A": speech.party(reporter), "B": speech.party(partner)}
    if figure.flow == "export":
        said = speech.text("{A:poss} exports {B:to}", **slots)
    else:
        said = speech.text("{A:poss} imports {B:from}", **slots)
    return ", ".join([said, *([speech.product(figure.product)] if figure.product else []),
                      *([f"{speech.period(figure.period)}"] if figure.period else [])])


def _value(figure: Figure, speech: Speech) -> str:
    change = formats.change(figure.change, speech.language, unit=figure.unit, with_base=False) if figure.change else ""
    if figure.value is None:
        return change
    money = f"{speech.money(Stated(figure), signed=figure.flow == 'balance')}"
    return f"{money}, {change}" if change else money


