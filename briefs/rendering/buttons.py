"""The buttons under a brief, in rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefs.model.brief import Brief
from briefs.model.level import Level, Subject
from briefs.model.lists import Compared, Sources
from briefs.model.remarks import Missing, More
from briefs.reconciling.numbers import Stated
from briefs.rendering.actions import action
from briefs.rendering.speech import Speech
from locales.formats import capital
from terms.figure import WORLD
from terms.period import Period, month_of

ROW = 4
LATELY = 24  # months; what nobody has stated by then seldom comes


@dataclass(frozen=True, slots=True)
class Button:
    """A label in the chat's language and an action of at most 64 bytes."""

    label: str
    action: str


def buttons(brief: Brief, language: str) -> list[list[Button]]:
    """Rows of buttons: earlier and later, then what explains, then what else the chat may want; the file where not all
    is shown."""
    rows = _rows(brief, language)
    if not any(isinstance(block, More) for block in brief.blocks):
        return rows
    download = Speech(language, markup=False).text("Download")
    return [*rows, [Button(download, action("file", brief.subject))]]


def _rows(brief: Brief, language: str) -> list[list[Button]]:
    speech, subject = Speech(language, markup=False), brief.subject
    sources = Button(speech.text("Sources"), action("src", subject))
    chart = Button(speech.text("Chart"), action("chart", subject))
    tell = Button(speech.text("Tell me when known"), action("tell", subject))
    telling = [tell] if _unknown(brief) else []
    if brief.question.intent == "conflict":
        return [*_around(brief, speech), [sources]]
    match brief.kind:
        case "sources":
            return _numbered(brief, speech)
        case "rivals":
            return [[_why(brief, speech), sources]]
        case "sides":
            why = Button(speech.text("Why two numbers?"), action("con", subject))
            return [*_around(brief, speech), [why, sources]]
        case "missing" if subject.flow.startswith("services"):
            every = replace(subject, flow="turnover", product=None)
            return [[Button(_goods(speech, subject.period), action("ask", every)), tell]]
        case "level" | "missing":
            if subject.period and not subject.period.is_year:
                row = [_whole_year(brief, speech, subject.period), sources]
                return [*_around(brief, speech), row, *([telling] if telling else [])]
            follow = [Button(speech.text("Subscribe"), action("sub", subject)), *telling]
            return [*_around(brief, speech), [chart, sources], follow]
        case "series" if not brief.figures:
            return [[Button(speech.text("Subscribe"), action("sub", subject))]]
        case "series":
            return [[chart, sources]]
        case "compare" if subject.partner is None or brief.question.each:
            return _compared(brief, speech)
        case "rank" if not brief.question.among:  # a group of countries is more than a button can say
            return [[Button(speech.text("Chart"), action("bar", subject)), sources]]
    return [[sources]] if brief.figures else []


def _unknown(brief: Brief) -> bool:
    """Whether nothing at all is known of what was asked, or of a period that is not long over only a part."""
    missing = [block for block in brief.blocks if isinstance(block, Missing)]
    if brief.kind != "missing" or not missing:
        return False
    period = brief.subject.period
    lately = period is not None and brief.today is not None and month_of(brief.today) - period.last <= LATELY
    return missing[0].whole or lately


def _around(brief: Brief, speech: Speech) -> list[list[Button]]:
    """The same months of the year before and of the year after, unless that is still to come."""
    period = brief.subject.period
    if period is None:
        return []
    years = max(1, period.months // 12)
    earlier, later = period.shifted(-years), period.shifted(years)
    row = [Button(f"‹ {speech.period(earlier):short}", action("ask", brief.subject, earlier))]
    begins = later.first if years == 1 else later.last - 11  # of several years the last
    if brief.today is None or begins <= month_of(brief.today):
        row.append(Button(f"{speech.period(later):short} ›", action("ask", brief.subject, later)))
    return [row]


def _whole_year(brief: Brief, speech: Speech, period: Period) -> Button:
    year = Period.of_year(period.year)
    return Button(speech.text("Year {year}", year=period.year), action("ask", brief.subject, year))


def _compared(brief: Brief, speech: Speech) -> list[list[Button]]:
    """A button for each of the levels that are compared, which asks for it alone, with what tells them apart."""
    found = [(block.axis, level.subject) for block in brief.blocks if isinstance(block, Compared)
             for level in block.levels]
    each = [Button(_apart(axis, subject, speech), action("ask", subject)) for axis, subject in found]
    rows = [each[at:at + ROW // 2] for at in range(0, len(each), ROW // 2)]
    axis, first = found[0]
    if axis == "party":
        return rows
    return [*rows, [Button(speech.text("Sources"), action("src", replace(first, period=None)))]]


def _apart(axis: str, subject: Subject, speech: Speech) -> str:
    if axis == "party" or subject.period is None:
        codes = (code for code in (subject.reporter, subject.partner) if code and code != WORLD)
        return " – ".join(f"{speech.party(code)}" for code in codes)
    period = f"{speech.period(subject.period):short}"
    return capital(f"{speech.flow(subject.flow)}, {period}") if axis == "flow" else period


def _goods(speech: Speech, period: Period | None) -> str:
    if period is None:
        return speech.text("Goods")
    return speech.text("Goods, {period}", period=f"{speech.period(period):short}")


def _why(brief: Brief, speech: Speech) -> Button:
    """Why the second number stands beside the first."""
    rivals = [block.number for block in brief.blocks if isinstance(block, Level)]
    figure = next((number.figure for number in rivals[1:] if isinstance(number, Stated)), None)
    return Button(speech.text("Why?"), f"why:{figure.id}" if figure else action("con", brief.subject))


def _numbered(brief: Brief, speech: Speech) -> list[list[Button]]:
    """One button a document, then the file; a button cannot say that a country's partners are meant."""
    rows = next((block.rows for block in brief.blocks if isinstance(block, Sources)), ())
    numbered = [Button(str(n), f"why:{row.figure.id}") for n, row in enumerate(rows, 1)]
    grid = [numbered[at:at + ROW] for at in range(0, len(numbered), ROW)]
    if brief.subject.partner is None:
        return grid
    return [*grid, [Button(speech.text("Download"), action("file", brief.subject, brief.question.period))]]


def why_buttons(figure_id: int | None, language: str) -> list[list[Button]]:
    """Under ``/why``: a way to say that it is wrong."""
    speech = Speech(language, markup=False)
    return [[Button(speech.text("Something is wrong"), f"bad:{figure_id}")]]


def source_buttons(figures: Sequence[int | None], language: str, *, heard: bool) -> list[list[Button]]:
    """Under a correction: where the figure comes from (one a figure), and where ``heard`` that this is wrong too."""
    speech = Speech(language, markup=False)
    if len(figures) == 1:
        source = Button(speech.text("Source"), f"why:{figures[0]}")
        return [[source, *(button for row in why_buttons(figures[0], language) for button in row if heard)]]
    numbered = [Button(str(n), f"why:{figure}") for n, figure in enumerate(figures, 1)]
    return [numbered[at:at + ROW] for at in range(0, len(numbered), ROW)]
