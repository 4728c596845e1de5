"""A correction: figures that were sent and were wrong, what is right, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefs.rendering.figures import figure_line, figure_subject, level, move
from briefs.rendering.render import Format
from briefs.rendering.speech import Speech
from briefs.rendering.why_wrong import WHY
from locales import formats
from terms.figure import Figure


@dataclass(frozen=True)
class Corrected:
    """A figure that was sent on a day and was wrong; ``right`` is what its document says instead, ``other`` what is
    known from elsewhere where that says nothing."""

    was: Figure
    reason: str
    sent: date
    right: Figure | None = None
    other: Figure | None = None

    @property
    def shown(self) -> Figure:
        """The figure to ask about: the right one if there is one."""
        return self.right or self.other or self.was


def correction(one: Corrected, language: str, *, format: Format = "html") -> str:
    """The message about one wrong figure."""
    speech = Speech(language, markup=format == "html")
    return "\n".join([
        speech.bold(speech.text("Correction")),
        speech.text("{date} you were sent a wrong figure.", date=formats.capital(
            formats.date(one.sent, language, "on"))),
        _label(one.was, speech), _wrong(one, speech), _right(one, speech),
        speech.text("Reason: {reason}. We apologise.", reason=_reason(one, speech)),
    ])


def corrections(several: Sequence[Corrected], language: str, *, format: Format = "html") -> str:
    """The message about several wrong figures: a short list."""
    speech = Speech(language, markup=format == "html")
    head = [speech.bold(speech.text("Corrections: {n}", n=len(several))),
            speech.text("These figures that you were sent were wrong. We apologise.")]
    return "\n\n".join(["\n".join(head), *entries(several, language, format=format)])


def entries(several: Sequence[Corrected], language: str, *, format: Format = "html") -> list[str]:
    """The numbered entries of the list, three lines each."""
    speech = Speech(language, markup=format == "html")
    return [f"{n}. {_label(one.was, speech)}\n{_wrong(one, speech)} ({_reason(one, speech)})\n{_right(one, speech)}"
            for n, one in enumerate(several, 1)]


def _wrong(one: Corrected, speech: Speech) -> str:
    right = one.right
    moved = right is None or move(right, speech) != move(one.was, speech)
    return speech.text("Wrong: {figure}", figure=_value(one.was, speech, moved=moved))


def _right(one: Corrected, speech: Speech) -> str:
    """What is right, about something else where that was the mistake; else what is known from elsewhere."""
    right = one.right
    if right is not None:
        moved = move(right, speech) != move(one.was, speech)
        figure, source = speech.bold(_value(right, speech, moved=moved)), speech.source(right)
        label = _label(right, speech, one.was.reporter)
        if label == _label(one.was, speech):
            return speech.text("Right: {figure} ({source})", figure=figure, source=source)
        return speech.text("Right: {subject}: {figure} ({source})", subject=label, figure=figure, source=source)
    if one.other is None:
        return speech.text("No other figure is known.")
    return speech.text("From other sources: {figure} ({source})", source=speech.source(one.other),
                       figure=speech.bold(_value(one.other, speech, moved=False)))


def _reason(one: Corrected, speech: Speech) -> str:
    return speech.text(WHY[one.reason])


def _label(figure: Figure, speech: Speech, first: str | None = None) -> str:
    """What a figure is about; the deadline of a target stands with its number."""
    known = figure if figure.status == "actual" else replace(figure, period=None)
    return formats.capital(figure_subject(known, speech, first))


def _value(figure: Figure, speech: Speech, *, moved: bool) -> str:
    """The number, with its change where that is (also) wrong; a target with its deadline."""
    if figure.status != "actual":
        return figure_line(figure, speech.language, format="html" if speech.markup else "text")
    said = [level(figure, speech), move(figure, speech) if moved or figure.value is None else ""]
    return ", ".join(part for part in said if part)
