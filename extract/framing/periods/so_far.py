"""What "this year" is of what has come about: the months of it that the text tells of."""

from __future__ import annotations

from collections.abc import Iterator

from extract.framing.draft import Draft
from extract.framing.periods.timeline import Timeline
from extract.periods.kinds import TOLD
from extract.periods.mentions import PeriodMention
from terms.period import YEAR, Period

RELATIVE = "rel"  # the rule of "this year" and "last year"


def so_far(draft: Draft, mention: PeriodMention, period: Period, times: Timeline) -> Period:
    """The first months of "this year" where the sentence, or the text before, tells of them; never of a plan.

    "Grew this year and reached $4 billion in January-June", "up this year with respect to January-June 2018".
    """
    if draft.status != "actual" or mention.rule != RELATIVE or not period.is_year or period.year != times.year:
        return period
    first_months = (p for p in _told(draft, times) if p.first == period.first and p.months < YEAR)
    return next(first_months, period)


def _told(draft: Draft, times: Timeline) -> Iterator[Period]:
    """The periods of the sentence, those of a year before as of this one, and then those of the text before."""
    for mention in draft.scene.periods:
        if mention.period is not None and mention.role in TOLD:
            yield mention.period.shifted(mention.role == "base")
    yield from (period for period in (times.now, times.main) if period is not None and period.months > 1)
