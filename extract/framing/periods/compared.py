"""The months of a number by what it is set against: "42 million, in ten months of last year it was 40"."""

from __future__ import annotations

from datetime import date

from extract.framing.draft import Draft
from extract.framing.periods.near import points_back
from extract.framing.periods.resolve import resolved
from extract.periods.kinds import TOLD
from terms.period import YEAR, Period, month_of

LEADS = 2  # words between a period and the number that it is of


def a_year_after(draft: Draft, today: date | None) -> Period | None:
    """The same months of this year, where the next number of a sentence is of months of the last one."""
    scene, mention = draft.scene, draft.mention
    if today is None or draft.role != "level" or len(scene.numbers) < 2 or not scene.periods:
        return None
    following = next((m for m in scene.numbers if m.start >= mention.end), None)
    if following is None or following.kind != mention.kind:
        return None
    told = [p for p in scene.periods if p.role in TOLD]
    if any(p.end <= mention.start for p in told):
        return None
    for period in told:
        then = period.period
        behind = mention.end <= period.start and 0 <= scene.words(period.end, following.start) <= LEADS
        if not behind or then is None or then.months >= YEAR or points_back(period):
            continue
        parted = "," in scene.text[mention.end : period.start]
        if parted and then.year == today.year - 1 and then.shifted(1).last <= month_of(today):
            return then.shifted(1)
    return None


def as_long_as_its_base(draft: Draft, current: Period | None, today: date | None) -> Period | None:
    """The months of this year that are set against those of the last one: "against the first quarter of last year".

    Not where the text already speaks of as many months: April is set against March too.
    """
    if today is None or not draft.scene.periods:
        return None
    bases = [p for p in draft.scene.periods if p.role == "base"]
    if len(bases) != 1 or bases[0].start >= draft.mention.end:
        return None
    if any(p.role in ("period", "now") and p.end <= draft.mention.start for p in draft.scene.periods):
        return None
    named = bases[0].relative is None or bases[0].relative[0] == "today-year"
    then = resolved(bases[0], None, today) if named else None
    if then is None or then.months >= YEAR or (current is not None and current.months == then.months):
        return None
    fits = then.year == today.year - 1 and then.shifted(1).last <= month_of(today)
    return then.shifted(1) if fits else None
