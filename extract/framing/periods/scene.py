"""What a sentence or a heading is about as a whole, for the numbers that say no period of their own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extract.framing.context import Context
from extract.framing.flows.rejected import tells_else
from extract.framing.periods.base import year_before
from extract.framing.periods.claims import (
    alone,
    numbered_aside,
    of_bracket_behind,
    of_start,
    only_related,
    opens_later_clause,
    trails,
)
from extract.framing.periods.day import is_ahead
from extract.framing.periods.near import looks_back, saying_follows
from extract.framing.periods.plan_made import made_then
from extract.framing.periods.resolve import named_before, once_a_sentence
from extract.framing.periods.timeline import Timeline
from extract.framing.scene import Scene
from extract.page.kinds import HEADS, LINES
from extract.periods.kinds import DATED
from extract.periods.mentions import PeriodMention
from terms.figure import PLANNED
from terms.period import YEAR, Period, month_of

PARTS = frozenset(";:")  # signs that open another part of a sentence
SHORT = 60  # letters of the longest line that heads others
COUNTED = ("n-months", "months", "quarter", "half")
REPORT_MONTHS = 14  # how long ago a period may have ended for a sentence without trade to turn the text to it


def scene_period(scene: Scene, context: Context) -> Period | None:
    """What a sentence is about as a whole: its first period, where it speaks of trade or of a report."""
    if not scene.periods:
        return None
    times, today = context.times, context.times.today
    if "reject" in scene.cues and scene.kind not in HEADS and tells_else(scene):
        told = next((p.period for p in scene.periods if p.role == "period" and p.period is not None), None)
        times.other = told or times.other
        if told is not None and any(m.kind == "quantity" for m in scene.mentions):
            times.made = told
        return None
    if not scene.numbers and today is not None and scene.of("status", *PLANNED) and _goes_on(scene, today):
        return None  # "We hope that this year it will be more"
    first = next((p for p in scene.periods if _meant(scene, p) and not looks_back(p, scene)), None)
    if first is None or (first.rule == "month" and saying_follows(scene, first.end, scene.end)):
        return None
    if first.rule == "years-past" and not scene.numbers:
        return None  # "Flour, cement and for the last two years sheep": what has been so since
    if first.rule in DATED and _only_planned(scene):
        return None  # when a plan was made
    if scene.of("status", *PLANNED, "named") and made_then(scene, first, today):
        return None
    first = _wider(first, scene)
    if _aside(scene, first):
        return None
    period = once_a_sentence(first, scene, times)
    if period is None or is_ahead(period, today) or _running(first, period, times):
        return None
    if times.now is not None and period == year_before(times.now):
        return None
    turns = scene.of("flow") or "report" in scene.links or scene.kind in HEADS or is_heading(scene)
    turns = turns or _narrows(first, scene, period, times)
    return period if turns or times.main is None or _news(first, scene, period, today) else None


def told_then(scene: Scene, context: Context) -> Period | None:
    """The year named in a sentence before that told no number: "The embargo came in May 2006. Back then exports fell".
    """
    words = scene.links["then"]
    if not scene.numbers or any(not any(c.start <= p.start < c.end for c in words) for p in scene.periods):
        return None
    if context.told is not None and context.told.scene is context.before:
        return None
    named = named_before(scene, context.times)
    return named if named is None or named.months >= YEAR else Period.of_year(named.year)


def _goes_on(scene: Scene, today: date) -> bool:
    """Whether a sentence tells of a time that is not over."""
    return any(p.period is not None and p.period.last >= month_of(today) for p in scene.periods)


def _aside(scene: Scene, period: PeriodMention) -> bool:
    """Whether a period is only of a part of its sentence."""
    if numbered_aside(scene, period) or of_bracket_behind(scene, period) or only_related(scene, period):
        return True
    if not scene.mentions:
        return False
    if trails(scene, period):
        return True
    of_a_number = alone(scene, period) or opens_later_clause(scene, period) or of_start(scene, period)
    return of_a_number or _late(scene, period)


def _wider(first: PeriodMention, scene: Scene) -> PeriodMention:
    """The year or season of a sentence that begins with one of its months: "With August the 2023/24 season ended"."""
    if first.rule != "month" or first.period is not None or first.relative is None:
        return first
    wide = (p for p in scene.periods if p.role == "period" and p.period is not None and p.start > first.start)
    return next((p for p in wide if p.period is not None and p.period.months == YEAR), first)


def tell_on(scene: Scene, times: Timeline) -> None:
    """Read "next year" in an account of the past as the year after the one that is told of."""
    now, today = times.now, times.today
    if now is None or today is None or now.year + 1 >= today.year or scene.of("status", *PLANNED):
        return
    coming = Period.of_year(today.year + 1)
    for n, mention in enumerate(scene.periods):
        if mention.rule == "rel" and mention.period == coming:
            scene.periods[n] = replace(mention, period=None, relative=("shift", 1))


def _meant(scene: Scene, mention: PeriodMention) -> bool:
    """What a sentence can be about; "the report runs to the end of October" without a number is that too."""
    if mention.role == "period":
        return mention.rule != "until"
    said = mention.role == "deadline" and mention.rule in COUNTED
    return said and not scene.numbers


def _running(mention: PeriodMention, period: Period, times: Timeline) -> bool:
    """Whether it is an unfinished season, or the year of whose first months the text tells: "this year Italy led"."""
    if times.today is None or period.last < month_of(times.today):
        return False
    told = times.main or times.now
    within = told is not None and told != period and period.contains(told)
    return mention.rule == "season" or (period.is_year and within)


def _only_planned(scene: Scene) -> bool:
    return bool(scene.of("status", *PLANNED)) and not scene.of("status", "actual")


def is_heading(scene: Scene) -> bool:
    """Whether a line heads what follows: a title, a heading, or "4. June 2019"."""
    line = scene.kind in LINES or (scene.end - scene.start <= SHORT and _is_line(scene))
    return line and not scene.numbers


def _is_line(scene: Scene) -> bool:
    """Whether a sentence without a stop fills its line: "In April 2024"."""
    around = {scene.text[scene.start - 1 : scene.start], scene.text[scene.end : scene.end + 1]}
    return around <= {"", "\n"} and scene.text[scene.end - 1] not in ".!?…;,"


def _late(scene: Scene, mention: PeriodMention) -> bool:
    """Whether a number stands before the part of a sentence that names the period: "...; in 2022 they were ..."."""
    if PARTS.isdisjoint(scene.vocabulary):
        return False
    last = max([scene.text.rfind(sign, scene.start, mention.start) for sign in PARTS])
    return last >= 0 and any(m.end <= last for m in scene.mentions)


def _narrows(mention: PeriodMention, scene: Scene, period: Period, times: Timeline) -> bool:
    """A sentence of a rise or fall turns the text to a month of what it tells: "In January the fall was steeper"."""
    within = times.main is not None and times.main != period and times.main.contains(period)
    tells = scene.of("change", "up", "down") or mention.start == scene.start  # "December was a better month"
    counted = bool(scene.numbers)
    return within and not counted and mention.rule == "month" and bool(tells)


def _news(mention: PeriodMention, scene: Scene, period: Period, today: date | None) -> bool:
    """A sentence without numbers turns the text to a period that has just ended: "The first quarter was no better"."""
    if today is None or scene.numbers or mention.rule in DATED:
        return False
    now = month_of(today)
    return now - REPORT_MONTHS <= period.last <= now + 11
