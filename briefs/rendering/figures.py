"""One figure in words, without what else is known."""

from __future__ import annotations

from briefs.model.level import Subject
from briefs.model.targets import Goal
from briefs.reconciling.numbers import Stated
from briefs.rendering.blocks.shares import share_of
from briefs.rendering.blocks.targets import goal_line
from briefs.rendering.headings import listed
from briefs.rendering.render import Format
from briefs.rendering.speech import Speech
from locales import formats
from terms.figure import DIRECTIONS, Figure


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
    said = ", ".join(filter(None, (level(figure, speech), move(figure, speech))))
    return f"{formats.capital(figure_subject(figure, speech, first))}: {said}"


def subject_of(figure: Figure, first: str | None) -> Subject:
    """What a figure is about; ``first`` is the party to name first in a pair."""
    reporter, partner = figure.reporter, figure.partner
    if first == partner and figure.flow in ("turnover", "services_turnover"):
        reporter, partner = partner, reporter
    return Subject(figure.flow, reporter, partner, figure.period, figure.product, figure.unit)


def figure_subject(figure: Figure, speech: Speech, first: str | None = None) -> str:
    """"Kazakhstan – Belarus, trade turnover, 2018"."""
    subject = subject_of(figure, first)
    if figure.unit == "%" or figure.of is not None:
        period = [f"{speech.period(figure.period)}"] if figure.period else []
        return ", ".join([f"{speech.party(subject.reporter)}", share_of(subject, speech), *period])
    if not subject.is_pair or figure.flow not in DIRECTIONS:
        return listed(subject, speech)
    slots = {"A": speech.party(subject.reporter), "B": speech.party(subject.partner)}
    if figure.flow == "export":
        said = speech.text("{A:poss} exports {B:to}", **slots)
    else:
        said = speech.text("{A:poss} imports {B:from}", **slots)
    return ", ".join([said, *([speech.product(figure.product)] if figure.product else []),
                      *([f"{speech.period(figure.period)}"] if figure.period else [])])


def level(figure: Figure, speech: Speech) -> str:
    """The number of a figure as it is shown: "about $896 million"; "" for one that gives only a change."""
    if figure.value is None:
        return ""
    return str(speech.money(Stated(figure), signed=figure.flow == "balance"))


def move(figure: Figure, speech: Speech) -> str:
    """The change of a figure as it is shown, without its base: "+30%"; "" for none."""
    if figure.change is None:
        return ""
    return formats.change(figure.change, speech.language, unit=figure.unit, with_base=False)
