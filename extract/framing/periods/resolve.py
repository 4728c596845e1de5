"""What a relative period comes to, given what the text has spoken of."""

from __future__ import annotations

from datetime import date

from extract.framing.periods.day import is_over, reaches_beyond
from extract.framing.periods.near import hangs_on
from extract.framing.periods.timeline import Timeline
from extract.framing.scene import Scene
from extract.periods.mentions import PeriodMention
from extract.periods.resolve import resolve
from extract.periods.solar import COUNTED
from extract.periods.solar_months import is_solar, solar_part_told
from extract.periods.value import span_of
from terms.figure import PLANNED
from terms.period import YEAR, Period

OPEN = "year-open"
WHOLE_YEAR = ("current-year", (0, 1, 12))
YEAR_END = 11  # the month from which on the results of a year are told of
LAG = 2  # months by which what is told of the year so far may lag behind the day of writing
NAMING, DUE = ("period", "date", "base"), ("by", "until")
OPENS = 1  # words before "that year" that still opens its sentence
SOLAR_YEAR = YEAR + 1  # months of ours that a solar year touches
APART = 4  # tokens between "a year earlier" and the same months


def once_a_sentence(mention: PeriodMention, scene: Scene, times: Timeline) -> Period | None:
    """A relative period means the same for all numbers of its sentence, though the first of them moves the text on."""
    key = (mention.start, mention.period)
    try:
        return times.resolved[key]
    except KeyError:
        found = resolved(mention, anchor(mention, scene, times), times.today)
        told = times.resolved[key] = _taken_up(mention, found, scene, times)
        return told


def _taken_up(mention: PeriodMention, found: Period | None, scene: Scene, times: Timeline) -> Period | None:
    """"Since the start of the year" runs to the day as of which the text has told, or as far as its own first months.

    "In the eight months", where the text has spoken of eight months that ended later, takes those up; months without
    their year may be those of the whole that they are a part of, or of the later months told beside them.
    """
    if mention.rule == "as-of" and found is not None:
        found = times.so_far = _season_so_far(found, scene, times)
    if mention.rule == "to-date" and found is not None:
        return _year_so_far(found, times)
    if found is None or mention.relative is None or mention.relative[0] != OPEN:
        return found
    if mention.rule in (*COUNTED, "part") and is_solar(times.heard.get(SOLAR_YEAR)) and times.today is not None:
        return _of_solar_year(mention, times.today)
    heard = times.like(found.months) if mention.rule == "n-months" else None
    if heard is not None and heard.last > found.last:
        return heard
    return _of_whole(mention, found, scene, times) or _of_one_year(mention, found, scene, times) or found


def _of_solar_year(mention: PeriodMention, today: date) -> Period | None:
    """"In the first four months" of a text that has told of a whole solar year: those of such a year, too."""
    months = mention.relative[1] if mention.relative is not None else 0
    return solar_part_told(months[0], months[1], today) if isinstance(months, tuple) else None


def _of_whole(mention: PeriodMention, found: Period, scene: Scene, times: Timeline) -> Period | None:
    """The months of the year that they are a part of: "$5 million in 2023, of which 2 million in the first quarter"."""
    whole = times.here
    if whole is None or whole.year >= found.year:
        return None
    if not any(link.end <= mention.start for link in scene.links.get("including", ())):
        return None
    months = _years_before(found, found.year - whole.year)
    return months if months is not None and whole.contains(months) else None


def _of_one_year(mention: PeriodMention, found: Period, scene: Scene, times: Timeline) -> Period | None:
    """Last year's quarter where a later one of it follows: "2 million in the first quarter and 3 in the fourth"."""
    if found.months == 1:
        return None  # "in January less than in December"
    behind = (p for p in scene.periods if p.start > mention.start and p.relative is not None and p.relative[0] == OPEN)
    later = [resolved(p, times.now, times.today) for p in behind]
    if not any(p is not None and p.year == found.year - 1 and p.first + YEAR > found.last for p in later):
        return None
    return _years_before(found, 1)


def _years_before(found: Period, years: int) -> Period | None:
    """The same months so many years before; None before the first year that a period may have."""
    return span_of(found.first - YEAR * years, found.last - YEAR * years)


def _year_so_far(found: Period, times: Timeline) -> Period:
    """The year up to the day of writing, or up to the month that the text has counted it to a little before."""
    if times.so_far is not None:
        return times.so_far if times.so_far.first == found.first else found
    levels = (times.opened, *times.spoken)  # "in May $6 billion, and since the start of the year $31 billion"
    months = (p for p in levels if p is not None and p.months == 1 and p.year == found.year)
    month = next((p for p in months if 0 < found.last - p.last <= LAG), None)
    if month is not None:
        return Period(found.first, month.last)
    told = (period for period in (times.now, times.main) if period is not None and period.months > 1)
    return next((p for p in told if p.first == found.first and 0 < found.last - p.last <= LAG), found)


def _season_so_far(found: Period, scene: Scene, times: Timeline) -> Period:
    """What was shipped by a day in a text of seasons was so from the first month of the season, not from January."""
    season = times.now if times.now is not None and times.now.months == 12 else None
    season = next((p.period for p in scene.periods if p.rule == "season-to-date"), None) or season
    if season is None:
        return found
    return Period(season.first + (found.last - season.first) // 12 * 12, found.last)


def anchor(mention: PeriodMention, scene: Scene, times: Timeline) -> Period | None:
    """What a relative period hangs on: the one spoken of, with as many months where it counts them."""
    today = times.today
    if mention.relative is None:
        return None
    kind, value = mention.relative
    if kind == "whole-season":
        return times.season
    if kind in ("same", "same-year") and isinstance(value, tuple) and _beside_earlier(mention, scene) is None:
        return times.like(value[1]) or times.now
    if kind in ("same", "same-year") and times.now is None:
        told = [p.period for p in scene.periods if p.end <= mention.start and p.role == "period"]
        if told and told[-1] is not None:
            return told[-1]
        if times.other is not None and kind == "same":
            return times.other
    if kind == "current-year":
        said = [p for p in scene.periods if p.period is not None and p.role in ("period", "date", "base", "deadline")]
        before = [p for p in said if p.end <= mention.start]
        if before and not (_is_reported(mention, scene, today) and reaches_beyond(before[-1].period, today)):
            return before[-1].period
        pointed = _pointed_to(mention, scene, times)
        if pointed is not None:
            return pointed
    if times.goal is not None and kind == "shift" and isinstance(value, int) and value > 0:
        return times.goal  # "20 billion next year and 22 the year after"
    earlier = _beside_earlier(mention, scene)
    if earlier is not None:
        return resolved(earlier, times.now, today)
    spoken = times.now if hangs_on(mention) or times.here is None else times.here
    return spoken or _reported(mention, scene, today) or _of_writing(mention, scene, today)


def _pointed_to(mention: PeriodMention, scene: Scene, times: Timeline) -> Period | None:
    """"That year" at the head of a sentence is the last one over that the sentence before names, whatever it tells."""
    if scene.words(scene.start, mention.start) > OPENS:
        return None
    first = scene.lows[scene.index(mention.start)]
    return named_before(scene, times) if first in scene.pack.words("that_year") else None


def named_before(scene: Scene, times: Timeline) -> Period | None:
    """The last time over that the sentence before names, whatever it tells, in the same paragraph."""
    if times.today is None or times.before is None or times.before.paragraph != scene.paragraph:
        return None
    named = (p for p in reversed(times.before.periods) if p.role in NAMING and p.rule not in DUE)
    return next((p.period for p in named if is_over(p.period, times.today)), None)


def _of_writing(mention: PeriodMention, scene: Scene, today: date | None) -> Period | None:
    """"In the previous year" of a text that has named none hangs on that of writing, as what a plan starts from does.

    "С прошлогодних 18 до 25 млрд к 2030 году".
    """
    starts = mention.rule == "vs" and bool(scene.of("status", *PLANNED))
    hangs = (mention.role == "period" or starts) and mention.relative == ("shift", -1)
    return Period.of_year(today.year) if today is not None and hangs else None


def _reported(mention: PeriodMention, scene: Scene, today: date | None) -> Period | None:
    """"The reporting year" of a text that has named none: the last that was over, or all but, on its day."""
    if today is None or not _is_reported(mention, scene, today):
        return None
    return Period.of_year(today.year - (today.month < YEAR_END))


def _is_reported(mention: PeriodMention, scene: Scene, today: date | None) -> bool:
    """Whether a whole year is told of as past, not "3 billion are expected for the year"."""
    if today is None or mention.role != "period" or mention.relative != WHOLE_YEAR:
        return False
    return not scene.of("status", *PLANNED) or bool(scene.of("status", "actual"))


def _beside_earlier(mention: PeriodMention, scene: Scene) -> PeriodMention | None:
    """"A year earlier" beside "the same months": they are those of the year before."""
    if mention.relative is None or mention.relative[0] != "same":
        return None
    earlier = [p for p in scene.periods if p.relative == ("shift", -1)]
    return next((p for p in earlier if 0 <= scene.words(p.end, mention.start) <= APART), None)


def resolved(mention: PeriodMention, current: Period | None, today: date | None) -> Period | None:
    try:
        return resolve(mention, current, today)
    except ValueError:
        return None
