"""The period of a cell: the year that one label gives, the months that another does."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from extract.framing.context import Context
from extract.framing.periods.resolve import anchor, resolved
from extract.framing.periods.timeline import Timeline
from extract.framing.scene import Scene
from extract.framing.tables.label import Label, read_label
from extract.framing.tables.months import months_of, open_months
from extract.periods.mentions import PeriodMention
from terms.period import Period


def cell_period(labels: Iterable[Label], times: Timeline) -> tuple[Period | None, str]:
    """The period that the labels of a cell come to, from the nearest; and the words of the label that led.

    "January-July" over rows of years is the months of each; a month under a head with a year is of that year.
    """
    said = [(label, label.period) for label in labels if label.period is not None]
    for n, (label, first) in enumerate(said):
        period = _settled(first, [mention for _, mention in said[n + 1 :]], label, times)
        if period is not None:
            return period, label.scene.text[first.start : first.end]
    return None, ""


def _settled(
    first: PeriodMention, others: Sequence[PeriodMention], label: Label, times: Timeline
) -> Period | None:
    """What the period of a label comes to beside those of the labels farther off; None if that is not enough."""
    months = open_months(first)
    wider = next((p.period for p in others if p.period is not None), None)
    if months is not None and wider is not None:
        return months_of(wider, months)
    period = resolved(first, anchor(first, label.scene, times), times.today)
    if months is not None or period is None or period.months != 12:
        return period
    part = next((m for m in map(_part, others) if m is not None), None)
    return months_of(period, part) if part is not None else period


def dated(rows: Sequence[Label], dates: Sequence[Scene | None], context: Context) -> list[Label]:
    """The labels of rows with the years that cells of theirs give."""
    return [
        label if date is None or label.period else replace(label, period=read_label(date, context).period)
        for label, date in zip(rows, dates, strict=True)
    ]


def without_issue(captions: Sequence[Label], others: Sequence[Label]) -> tuple[Label, ...]:
    """Captions without the month of an issue: "Tbilisi, April 2022" over columns of 2020 and 2021."""
    named = (label.period.period for label in others if label.period is not None)
    years = {period.year for period in named if period is not None and period.is_year}
    return tuple(replace(label, period=None) if years and _issued(label, years) else label for label in captions)


def _issued(caption: Label, years: Collection[int]) -> bool:
    """Whether a caption names months of a year of which the table tells nothing."""
    period = caption.period.period if caption.period is not None else None
    return period is not None and period.months < 12 and period.year not in years


def compared(heads: tuple[Label, ...], above: Sequence[Label]) -> tuple[Label, ...]:
    """The heads of a column of indices, their one period earlier than that of the table being what is compared with."""
    later = [label.period.period for label in above if label.period is not None and label.period.period is not None]

    def earlier(label: Label) -> bool:
        period = label.period.period if label.period is not None and label.base is None else None
        return period is not None and any(p.first > period.first and p.months == period.months for p in later)

    return tuple(replace(label, period=None, base=label.period) if earlier(label) else label for label in heads)


def _part(mention: PeriodMention) -> tuple[int, int] | None:
    """The months that a caption speaks of, where they are less than a year."""
    if mention.period is not None and mention.period.months < 12:
        return mention.period.first % 12 + 1, mention.period.last % 12 + 1
    return open_months(mention)
