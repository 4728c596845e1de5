"""Which period a number is for, and which it is compared with."""

from __future__ import annotations

import functools
from datetime import date

from extract.framing.draft import Context, Draft
from extract.framing.scene import FAR, Scene
from extract.framing.timeline import Timeline
from extract.languages import Pack
from extract.numbers import Mention
from extract.periods import PeriodMention, resolve
from extract.tokens import Lexicon
from terms.period import Period

NEAR = 6.0
LATER = 1.2  # a period after its number is rarer than one before it
AT_ONCE = 0.6  # but not one right behind it
BEHIND = 2  # words between a number and the period right behind it
TAKEN = 2.0  # for a period right behind another number
REPORT_MONTHS = 14  # how long ago a period may have ended for a sentence without trade to turn the text to it
POINTING = ("shift", "same", "same-year", "back")


def decide_period(draft: Draft, context: Context, today: date | None) -> None:
    """Set period and base; both may stay None."""
    times = context.times
    if draft.status != "actual" and _by_deadline(draft, times, today):
        times.goal = draft.period
        return
    if draft.role == "base" or draft.of_base:
        _base_level(draft, times, today)
        return
    plain, _ = _nearest(draft, _candidates(draft, today))
    if plain is not None:
        draft.period = _once(plain, draft.scene, times, today)
        if draft.period is not None and _led(draft):
            draft.period = _end_of(draft.period)
        if plain.role == "now":
            draft.period = _this_year(times, today) if draft.status == "actual" else None
        if draft.period is not None or plain.role == "now":
            draft.explicit.add("period")
            draft.say("period", plain.rule, _words(draft, plain))
    if "period" not in draft.explicit:
        _carry_over(draft, times)
    if draft.status != "actual":
        times.goal = draft.period
    if draft.flow == "investment":
        _since(draft, times, today)
    if draft.is_change or draft.role == "level":
        _base(draft, times, today)


def _by_deadline(draft: Draft, times: Timeline, today: date | None) -> bool:
    """A plan's period is its deadline, if one stands by the number."""
    scene, mention = draft.scene, draft.mention
    deadline, cost = scene.nearest([p for p in scene.periods if p.role == "deadline"], mention, NEAR)
    _, plain_cost = _nearest(draft, _candidates(draft, today))
    if deadline is None or cost > plain_cost + 1.5:
        return False
    draft.period = _resolved(deadline, _anchor(deadline, scene, times, today), today)
    draft.explicit.add("period")
    draft.say("period", deadline.rule, _words(draft, deadline))
    return True


def _candidates(draft: Draft, today: date | None) -> list[PeriodMention]:
    """The periods of a sentence that a number may be for."""
    found = []
    for period in draft.scene.periods:
        pointing = draft.is_change and _points_back(period)
        meant = period.role in ("period", "now") and not pointing and not _of_saying(draft, period, today)
        if meant or (period.role == "base" and (_opens_clause(draft, period) or _explained(draft, period))):
            found.append(period)
    return found


def _opens_clause(draft: Draft, base: PeriodMention) -> bool:
    """What is compared with, gone on about: "from a year earlier, when it was $3.6 billion"."""
    when = draft.scene.pack.table("periods").get("when", {}).get("words", ())
    return base.end <= draft.mention.start and any(w in when for w in draft.scene.after(base.end, 2).split())


def _explained(draft: Draft, base: PeriodMention) -> bool:
    """What is compared with, its number right behind it in brackets: "up 16.4% on 2021 ($366.5 million)"."""
    between = draft.scene.text[base.end : draft.mention.start]
    return base.end <= draft.mention.start and between.strip() == "(" and draft.role == "level"


def _of_saying(draft: Draft, period: PeriodMention, today: date | None) -> bool:
    """A month that is over tells when a plan was made, not what it is for; or when something was said to be so."""
    if today is None or period.period is None or period.period.months > 3:
        return False
    if draft.status == "actual":
        return period.rule == "month" and _said_that(draft, period)
    return period.period.last < today.year * 12 + today.month - 1


def _said_that(draft: Draft, period: PeriodMention) -> bool:
    """"In December the minister said that ...": the month is that of saying."""
    return _saying_follows(draft.scene, period.end, draft.mention.start)


def _saying_follows(scene: Scene, start: int, end: int) -> bool:
    return any(_sayings(scene.pack).find(scene.tokens[scene.index(start) : scene.index(end)]))


@functools.cache
def _sayings(pack: Pack) -> Lexicon[str]:
    return Lexicon((phrase, "saying") for phrase in pack.table("periods").get("saying", {}).get("words", ()))


def _nearest(draft: Draft, periods: list[PeriodMention]) -> tuple[PeriodMention | None, float]:
    best, best_cost = None, FAR
    for period in periods:
        cost = _cost(draft, period)
        limit = NEAR if period.end <= draft.mention.start else 2.2 if _points_back(period) else 4.0
        if cost < best_cost and cost <= limit:
            best, best_cost = period, cost
    return best, best_cost


def _cost(draft: Draft, period: PeriodMention) -> float:
    scene, mention = draft.scene, draft.mention
    cost = scene.cost(period, mention)
    if _bracketed_with(scene, period, mention):
        return min(cost, 0.6)
    if period.start >= mention.end:
        return cost + (AT_ONCE if _right_behind(scene, period, mention) else LATER)
    return cost + (TAKEN if _taken(scene, period, mention) else 0.0)


def _right_behind(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """"9.5% in February": only a preposition between."""
    if mention.end > period.start or scene.index(period.start) - scene.index(mention.end) > BEHIND:
        return False
    return not set(",;:()—") & set(scene.text[mention.end : period.start])


def _bracketed_with(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Both in one pair of brackets: "(25, 22 and 26 percent in January-February 2014)"."""
    first, last = min(period.start, mention.start), max(period.end, mention.end)
    opened = scene.text.rfind("(", scene.start, first)
    closed = scene.text.find(")", last, scene.end)
    inside = scene.text[opened + 1 : closed]
    return 0 <= opened < closed and "(" not in inside and ")" not in inside


def _once(mention: PeriodMention, scene: Scene, times: Timeline, today: date | None) -> Period | None:
    """A relative period means the same for all numbers of its sentence, though the first of them moves the text on."""
    if mention.start not in times.resolved:
        times.resolved[mention.start] = _resolved(mention, _anchor(mention, scene, times, today), today)
    return times.resolved[mention.start]


def _anchor(mention: PeriodMention, scene: Scene, times: Timeline, today: date | None) -> Period | None:
    """What a relative period hangs on: the one spoken of, with as many months where it counts them."""
    if mention.relative is None:
        return None
    kind, value = mention.relative
    if kind in ("same", "same-year") and isinstance(value, tuple) and _beside_earlier(mention, scene) is None:
        return times.like(value[1]) or times.now
    if kind == "current-year":
        before = [p for p in scene.periods if p.end <= mention.start and p.period is not None and p.role in ("period", "date")]
        if before:
            return before[-1].period
    earlier = _beside_earlier(mention, scene)
    if earlier is not None:
        return _resolved(earlier, times.now, today)
    return times.now if _points_back(mention) or times.here is None else times.here


def _beside_earlier(mention: PeriodMention, scene: Scene) -> PeriodMention | None:
    """"A year earlier" beside "the same months": they are those of the year before."""
    if mention.relative is None or mention.relative[0] != "same":
        return None
    at = scene.index(mention.start)
    return next((p for p in scene.periods if p.relative == ("shift", -1) and 0 <= at - scene.index(p.end) <= BEHIND), None)


def _carry_over(draft: Draft, times: Timeline) -> None:
    """What came about goes on in the period spoken of; a plan in that of the plan right before it, if any."""
    if draft.status != "actual":
        if times.goal is not None:
            draft.period = times.goal
            draft.say("period", "carried over from the plan before")
        return
    if _rate(draft):
        draft.say("period", "a rate")
        return
    current = times.now
    if current is not None:
        draft.period = _end_of(current) if _led(draft) else current
        draft.say("period", "carried over")


def _this_year(times: Timeline, today: date | None) -> Period | None:
    """What "now" means in a text about the year in which it is written; else no period."""
    return times.main if times.main is not None and today is not None and times.main.year == today.year else None


def _led(draft: Draft) -> bool:
    """Whether a number is where something has come to: "from $1.1 to $2.4 billion", "doubled to $2 billion"."""
    scene, at = draft.scene, draft.scene.index(draft.mention.start)
    to = any(c.end <= draft.mention.start and at - scene.index(c.end) <= 1 for c in scene.of("reach", "to"))
    return draft.from_to or draft.is_change or (draft.role == "level" and to and bool(scene.of("change")))


def _rate(draft: Draft) -> bool:
    """"200 thousand tonnes a year" is of no year."""
    scene = draft.scene
    rates = scene.pack.table("periods").get("rate", {}).get("words", ())
    after = scene.after(draft.mention.end, 3)
    return draft.role == "level" and any(after == r or after.startswith(f"{r} ") for r in rates)


def scene_period(scene: Scene, context: Context, today: date | None) -> Period | None:
    """What a sentence is about as a whole: its first period, where it speaks of trade or of a report."""
    times = context.times
    first = next((p for p in scene.periods if p.role == "period" and not _points_back(p)), None)
    if first is None or (first.rule == "month" and _saying_follows(scene, first.end, scene.end)):
        return None
    period = _resolved(first, _anchor(first, scene, times, today), today)
    if period is None or (times.now is not None and period == year_before(times.now)):
        return None
    turns = scene.of("flow") or scene.of("link", "report") or scene.kind in ("headline", "heading")
    return period if turns or _news(first, scene, period, today) else None


def _news(mention: PeriodMention, scene: Scene, period: Period, today: date | None) -> bool:
    """A sentence without numbers turns the text to a period that has just ended: "The first quarter was no better"."""
    if today is None or any(m.kind != "count" for m in scene.mentions) or mention.rule in ("month", "date"):
        return False
    now = today.year * 12 + today.month - 1
    return now - REPORT_MONTHS <= period.last <= now + 11


def _points_back(mention: PeriodMention) -> bool:
    """Said of an earlier period by the one being spoken of: "the same period of 2018", "a year earlier"."""
    return mention.relative is not None and mention.relative[0] in POINTING


def _words(draft: Draft, mention: PeriodMention) -> str:
    return draft.scene.text[mention.start : mention.end]


def _resolved(mention: PeriodMention, current: Period | None, today: date | None) -> Period | None:
    try:
        return resolve(mention, current, today)
    except ValueError:
        return None


def year_before(period: Period | None) -> Period | None:
    """What a change is compared with where the text does not say: the same months a year before."""
    return None if period is None else period.shifted(-max(1, period.months // 12))


def _span_start(draft: Draft, scene: Scene, times: Timeline, today: date | None) -> Period | None:
    """The first year of several over which a number has changed."""
    plain, _ = _nearest(draft, _candidates(draft, today))
    span = _once(plain, scene, times, today) if plain is not None else times.now
    return Period.of_year(span.first // 12) if span is not None and span.whole_years and span.months > 24 else None


def _base(draft: Draft, times: Timeline, today: date | None) -> None:
    scene, mention = draft.scene, draft.mention
    base, _ = scene.nearest([p for p in scene.periods if p.role == "base" or _points_back(p)], mention, 3.0)
    if base is not None:
        draft.base = _resolved(base, draft.period or times.now, today)
    if draft.period is not None:
        named = [p for p in scene.periods if p.role == "base"]
        times.compare(draft.period, _resolved(named[0], draft.period, today) if len(named) == 1 else None)
    if draft.base is None and _led(draft):
        draft.base = _span_start(draft, scene, times, today)
    if draft.base is None or (draft.period and draft.base.first >= draft.period.first):
        draft.base = year_before(draft.period)
    if draft.period is not None and draft.base is not None and draft.base.months > draft.period.months and draft.base.is_year:
        draft.base = year_before(draft.period)


def _base_level(draft: Draft, times: Timeline, today: date | None) -> None:
    """The level compared with: its own period, else the one said to compare with, else a year before the current one."""
    scene, now = draft.scene, times.now
    own, alone = _own(draft)
    period = _once(own, scene, times, today) if own is not None else None
    if period is not None and (alone or now is None or period != now):
        draft.period = period
    elif now is not None and now.whole_years and now.months > 12:
        draft.period = Period.of_year(now.first // 12)
    else:
        draft.period = times.base_of(now) or year_before(now)


def _own(draft: Draft) -> tuple[PeriodMention | None, bool]:
    """The period beside a level compared with, and whether it is of that level and of no other."""
    scene, mention = draft.scene, draft.mention
    periods = [p for p in scene.periods if p.role in ("base", "period")]
    behind = next((p for p in periods if _right_behind(scene, p, mention)), None)
    if behind is not None:
        return behind, True
    own, _ = scene.nearest(periods, mention, 1.4)
    if own is None or own.start >= mention.end or _taken(scene, own, mention):
        return own, False
    others = [m for m in scene.mentions if m is not mention and m.kind == mention.kind]
    led = any(c for c in scene.of("reach", "to") for m in others if mention.end <= c.start and c.end <= m.start)
    return own, not led and not any(own.end <= m.start < mention.start for m in others)


def _taken(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Whether a period stands right behind another number of the kind."""
    return any(_right_behind(scene, period, m) for m in scene.mentions if m is not mention and m.kind == mention.kind)


def _since(draft: Draft, times: Timeline, today: date | None) -> None:
    """Investment is counted from a year on, to the period that is said or to the document's day."""
    scene = draft.scene
    since, _ = scene.nearest([p for p in scene.periods if p.role == "since"], draft.mention, 2.5)
    span = _resolved(since, times.now, today) if since is not None else None
    if span is not None:
        said = draft.period if "period" in draft.explicit and draft.period and draft.period.last > span.first else None
        draft.period = Period(span.first, said.last) if said is not None else span


def _end_of(period: Period) -> Period:
    """The last year of several: "over 2019-2024 ... from $1.5 to $4.5 million"."""
    return Period.of_year(period.year) if period.whole_years and period.months > 12 else period
