"""What a number is compared with, and the period of a level that only serves to compare."""

from __future__ import annotations

from extract.framing.draft import Draft
from extract.framing.periods.near import NEAR, candidates, nearest, points_back, right_behind, taken
from extract.framing.periods.resolve import once_a_sentence, resolved
from extract.framing.periods.timeline import Timeline
from extract.framing.roles.compared import in_ablative
from extract.framing.scene import Scene, once
from extract.periods.kinds import TOLD
from extract.periods.mentions import PeriodMention
from terms.figure import PLANNED
from terms.period import YEAR, Period

BESIDE = 2  # words between a span of years and the word for what changed over it
DECADE = 10  # years
SPAN = 24  # months; what lasts longer is a span of years
OPEN_ENDED = ("as-of", "to-date")  # rules of periods that run as far as the text has told
ALONE = 3.0  # how far the only period of a sentence may stand: "in 2020, he recalled, it had been 5 billion"


def decide_base(draft: Draft, times: Timeline) -> None:
    scene, mention = draft.scene, draft.mention
    told = scene.periods and [p for p in scene.periods if p.role == "base" or (p.relative and points_back(p))]
    if told:
        base = _behind_each(draft, told) if len(told) > 1 else None
        base = base or scene.nearest(told, mention, 3.0)[0]
        if base is not None:
            draft.base = resolved(base, draft.period or times.now, times.today)
        named = [p for p in told if p.role == "base"]
        if draft.period is not None and len(named) == 1:
            times.compare(draft.period, resolved(named[0], draft.period, times.today))
    if draft.base is None and scene.periods and draft.is_change:
        draft.base = _so_long_before(draft, scene) or _since_when(draft, scene)
    if draft.base is None:
        draft.base = _span_start(draft, scene, times)
    if draft.base is None or (draft.period and draft.base.first >= draft.period.first):
        draft.base = None if _over_many_years(scene) else year_before(draft.period)
    if draft.period is None or draft.base is None or not draft.base.is_year:
        return
    year = times.main if "period" not in draft.explicit else None
    if year is not None and year.is_year and year.contains(draft.period) and draft.base.last < year.first:
        draft.period = year  # what is compared with a year is of one
    if draft.base.months > draft.period.months:
        draft.base = year_before(draft.period)


def _behind_each(draft: Draft, bases: list[PeriodMention]) -> PeriodMention | None:
    """The base behind a change where the one before has its own: "3% less than in 2018 but 15% more than in 2015"."""
    scene, mention = draft.scene, draft.mention
    before = [p for p in bases if p.end <= mention.start]
    behind = next((p for p in bases if p.start >= mention.end), None)
    if not before or behind is None or any(mention.end <= m.start < behind.start for m in scene.numbers):
        return None
    led = any(m.kind == mention.kind and m.end <= before[-1].start for m in scene.numbers)
    return behind if led and not any(before[-1].end <= m.start < mention.start for m in scene.numbers) else None


def decide_base_level(draft: Draft, times: Timeline) -> None:
    """The level compared with: its own period, else the base that was said, else a year before the current one."""
    scene, now = draft.scene, times.now
    own, alone = _own(draft)
    period = once_a_sentence(own, scene, times) if own is not None else None
    if own is not None and period is not None and now is not None and _last_year_of_books(own, period, now):
        period = year_before(now)
    if period is not None and (alone or now is None or period != now):
        draft.period = Period.of_year(period.first // 12) if period.whole_years and period.months > 12 else period
        if own is not None and own.role == "period":
            times.taken.add(own.start)
            times.compare(now, period)
    elif now is not None and now.whole_years and now.months > 12:
        draft.period = Period.of_year(now.first // 12)
    elif draft.scene.of("status", *PLANNED) and draft.status == "actual":
        draft.period = now  # what a plan starts from
    else:
        begun = _since_when(draft, scene) or _years_before(now, draft, scene)
        draft.period = begun or times.base_of(now) or times.step_before(now, scene) or year_before(now)


def _last_year_of_books(own: PeriodMention, period: Period, now: Period) -> bool:
    """Whether "last year" beside a level of a financial year is the financial year before."""
    return own.rule == "rel" and period.is_year and now.months == YEAR and not now.is_year and period.last < now.last


def _own(draft: Draft) -> tuple[PeriodMention | None, bool]:
    """The period beside a level compared with, and whether it is of that level and of no other."""
    scene, mention = draft.scene, draft.mention
    periods = [p for p in scene.periods if p.role in TOLD]
    behind = next((p for p in periods if right_behind(scene, p, mention)), None)
    if behind is not None:
        return behind, True
    own, _ = scene.nearest(periods, mention, 1.4 if len(periods) > 1 else ALONE)
    if own is None or own.start >= mention.end or taken(scene, own, mention):
        return own, False
    others = [m for m in scene.mentions if m is not mention and m.kind == mention.kind]
    led = any("to" in m.written for m in others if m.start >= mention.end)
    led = led or any(c for c in scene.of("reach", "to") for m in others if mention.end <= c.start and c.end <= m.start)
    led = led or in_ablative(scene, mention)
    return own, not led and not any(own.end <= m.start < mention.start for m in others)


def _so_long_before(draft: Draft, scene: Scene) -> Period | None:
    """The base of a change over so many years: "doubled in two years"."""
    return _years_before(draft.period, draft, scene) if draft.status == "actual" else None


def _since_when(draft: Draft, scene: Scene) -> Period | None:
    """The year from which on a sentence tells of a change: "since 2018 exports have risen from 6 to 15 billion"."""
    if not scene.periods or "change" not in scene.cues:
        return None
    begun = (p.period for p in scene.periods if p.role == "since" and p.end <= draft.mention.start)
    return next((period for period in begun if period is not None), None)


def _years_before(period: Period | None, draft: Draft, scene: Scene) -> Period | None:
    """The same months before the span of years that a sentence tells of: "from 5% to 4% in two years"."""
    spans = [p for p in scene.periods if p.role == "within"]
    within, _ = scene.nearest(spans, draft.mention, NEAR) if spans else (None, 0.0)
    years = within.relative[1] if within is not None and within.relative is not None else None
    return period.shifted(-years) if period is not None and isinstance(years, int) else None


@once
def _over_many_years(scene: Scene) -> bool:
    """Whether a multiple may be one of decades: "thanks to 30 years of friendship trade has grown 50-fold"."""
    if "times" not in [m.kind for m in scene.mentions]:
        return False
    return any(m.kind == "count" and m.value >= DECADE and _of_years(scene, m.end) for m in scene.mentions)


def _of_years(scene: Scene, end: int) -> bool:
    return scene.after(end, 2).lstrip("- ").startswith(scene.pack.words("years_of"))


def _span_start(draft: Draft, scene: Scene, times: Timeline) -> Period | None:
    """The first year of several over which a number has changed."""
    if not any(map(_may_be_long, scene.periods)) and (times.now is None or times.now.months <= SPAN):
        return None
    if not led(draft):
        return None
    plain, _ = nearest(draft, candidates(draft, times.today))
    span = once_a_sentence(plain, scene, times) if plain is not None else times.now
    if span is None or not span.whole_years or span.months <= SPAN:
        return None
    counted = plain is not None and plain.rule == "years-past"  # "over the past five years": from the year before them
    return Period.of_year(span.first // 12 - counted)


def _may_be_long(period: PeriodMention) -> bool:
    """Whether a period may come to several years: one that is told as such, or that is worked out."""
    return period.period is None or period.period.months > SPAN or period.role == "since" or period.rule in OPEN_ENDED


def year_before(period: Period | None) -> Period | None:
    """What a change is compared with where the text does not say: the same months a year before."""
    return None if period is None else period.shifted(-max(1, period.months // 12))


def led(draft: Draft) -> bool:
    """Whether a number is where something has come to: "from $1.1 to $2.4 billion", "doubled to $2 billion"."""
    if draft.from_to or draft.is_change:
        return True
    scene, at = draft.scene, draft.mention.start
    moved = bool(scene.of("change")) or any(m.kind == "times" and m.end <= at for m in scene.mentions)
    if draft.role != "level" or not moved:
        return False
    end = draft.mention.end
    gaps = ((end, c.start) if scene.pack.verb_last else (c.end, at) for c in scene.of("reach", "to"))
    return any(0 <= scene.words(*gap) <= 1 for gap in gaps)


def reached(draft: Draft, period: Period) -> Period:
    """The last year of several, of what something has come to: "over 2019-2024 ... from $1.5 to $4.5 million"."""
    if period.months <= YEAR or not period.whole_years:
        return period
    return Period.of_year(period.year) if led(draft) or _grown(draft) else period


def _grown(draft: Draft) -> bool:
    """Whether a level is what has grown over the years just past: "doubled over the past three years and came to"."""
    scene, mention = draft.scene, draft.mention
    past = (p for p in scene.periods if p.rule == "years-past" and p.end <= mention.start)
    spans = list(past) if draft.role == "level" else []
    last = scene.pack.verb_last
    reach = scene.of("reach", "level") if spans else []
    if not any(0 <= scene.words(*((mention.end, c.start) if last else (c.end, mention.start))) <= 1 for c in reach):
        return False
    changes = [(c.start, c.end) for c in scene.of("change", "up", "down")]
    changes += [(m.start, m.end) for m in scene.mentions if m.kind == "times"]
    gaps = (max(scene.words(end, p.start), scene.words(p.end, start)) for start, end in changes for p in spans)
    return any(0 <= gap <= BESIDE for gap in gaps)
