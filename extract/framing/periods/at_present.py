"""What "now" means: the year of writing, or the time that the text tells of behind one told to be over."""

from __future__ import annotations

from extract.framing.periods.near import points_back
from extract.framing.periods.timeline import Timeline
from extract.framing.scene import Scene
from extract.periods.mentions import PeriodMention
from terms.period import Period, month_of

REPORT_MONTHS = 14  # how long ago a period may have ended for "now" to mean it


def at_present(now: PeriodMention, scene: Scene, times: Timeline) -> Period | None:
    """The period of "now"; None where the text tells of none that could be meant."""
    if times.main is not None and times.main.year == times.year:
        return _after_then(now, scene, times) or times.main
    return _after_then(now, scene, times)


def _after_then(now: PeriodMention, scene: Scene, times: Timeline) -> Period | None:
    """What "now" means behind a time that is over: "in 2021 it was 90, and now 70", "a year ago 90, now 70"."""
    then = [p for p in scene.periods if p.end <= now.start and p.role == "period"]
    if not then:
        return None
    if points_back(then[-1]):
        return times.compared[0] if times.compared is not None else None
    told = then[-1].period
    for period in (times.entered, times.main):
        if told is not None and period is not None and told.last < period.first and _of_late(period, times):
            return period
    return None


def _of_late(period: Period, times: Timeline) -> bool:
    return times.today is None or month_of(times.today) - period.last <= REPORT_MONTHS
