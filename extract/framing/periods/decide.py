"""Which period a number is for."""

from __future__ import annotations

from datetime import date

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.periods.at_present import at_present
from extract.framing.periods.base import decide_base, decide_base_level, reached
from extract.framing.periods.claims import CLAUSE
from extract.framing.periods.compared import a_year_after, as_long_as_its_base
from extract.framing.periods.day import is_over
from extract.framing.periods.lasting import is_lasting, is_stock
from extract.framing.periods.later_goal import has_own_year
from extract.framing.periods.near import NEAR, candidates, looks_back, nearest, points_back, right_behind
from extract.framing.periods.phrase_end import own_behind
from extract.framing.periods.plan_made import counted_from
from extract.framing.periods.resolve import WHOLE_YEAR, anchor, once_a_sentence, resolved
from extract.framing.periods.shared import bracketed, dealt
from extract.framing.periods.since import count_since
from extract.framing.periods.so_far import so_far
from extract.framing.periods.timeline import Timeline
from extract.framing.periods.yearly import NEW_YEAR, is_rate, year_planned, year_told
from extract.framing.scene import Scene
from extract.periods.mentions import PeriodMention
from extract.periods.season_day import season_running
from terms.period import Period

FROM_TODAY = "today-year"


def decide_period(draft: Draft, context: Context) -> None:
    """Set period and base; both may stay None."""
    times = context.times
    if draft.status != "actual" and _by_deadline(draft, times):
        times.goal = draft.period
        return
    if (draft.role == "base" or draft.of_base) and draft.status == "actual":
        decide_base_level(draft, times)
        return
    plain = _plain(draft, times)
    if "then" in draft.scene.links and _as_told(draft, plain, context):
        plain = None
    if plain is not None and not (draft.status == "target" and _of_the_fact_before(draft, plain, context.times.today)):
        _say(draft, plain, times)
    if "period" not in draft.explicit and draft.period is None:
        _carry_over(draft, times)
    if draft.status != "actual":
        times.goal = draft.period
    if draft.flow == "investment":
        count_since(draft, times)
    if draft.role == "level" or draft.is_change:
        decide_base(draft, times)


def _as_told(draft: Draft, plain: PeriodMention | None, context: Context) -> bool:
    """Whether a number is of the time that the last one was of: "In 2017 it was 10 million. Exports were 4 then"."""
    told = context.told
    if plain is not None and not any(c.start <= plain.start < c.end for c in draft.scene.links["then"]):
        return False
    if told is None or told.period is None or draft.status != "actual" or told.status != "actual":
        return False
    if told.scene not in (draft.scene, context.before) or (told.role == "base" and told.scene is draft.scene):
        return False
    draft.period = told.period
    draft.say("period", "then")
    return True


def _say(draft: Draft, plain: PeriodMention, times: Timeline) -> None:
    """Set the period that is said of a number."""
    today = times.today
    draft.period = _next(draft, plain, today) or _running_season(draft, plain, today)
    draft.period = draft.period or once_a_sentence(plain, draft.scene, times)
    if draft.period is not None:
        draft.period = so_far(draft, plain, reached(draft, draft.period), times)
    if draft.period is not None and times.now is not None and looks_back(plain, draft.scene):
        draft.looks_back = draft.period.last < times.now.last
        times.compare(times.now, draft.period)
    if plain.role == "now":
        draft.period = at_present(plain, draft.scene, times) if draft.status == "actual" else None
    unknown = today is None and (plain.relative or ("",))[0] == FROM_TODAY  # "this year" of a text of no known year
    if draft.period is not None or plain.role == "now" or unknown:
        draft.explicit.add("period")
        draft.say("period", plain.rule, _words(draft, plain))


def _plain(draft: Draft, times: Timeline) -> PeriodMention | None:
    """The period said of a number: in brackets behind it, dealt out to it, or the nearest."""
    scene, mention = draft.scene, draft.mention
    if not scene.periods:
        return None
    own = bracketed(scene, mention) or (dealt(scene).get(mention.start) if len(scene.numbers) > 1 else None)
    own = own or own_behind(scene, mention, draft.status == "actual", times.today)
    if own is not None:
        return own
    free = [p for p in candidates(draft, times.today) if p.rule != "now" or draft.status == "actual"]
    if draft.is_change and times.taken:
        free = [p for p in free if p.start not in times.taken]
    if "now" in [p.role for p in free]:
        said = [p for p in free if p.role != "now" and (p.end <= mention.start or right_behind(scene, p, mention))]
        free = [p for p in free if p.role != "now" or not any(q.start > p.start for q in said)]
    return nearest(draft, free)[0] or _only(draft, free) if free else None


def _of_the_fact_before(draft: Draft, plain: PeriodMention, today: date | None) -> bool:
    """Whether last year is of what came about, and a plan stands in a later clause: "96 last year, this time 120"."""
    start, end = plain.end, draft.mention.start
    if not (is_over(plain.period, today) or points_back(plain)):
        return False
    told = any(start <= m.start < end for m in draft.scene.numbers)
    return told and bool(CLAUSE & set(draft.scene.text[start:end]))


def _only(draft: Draft, periods: list[PeriodMention]) -> PeriodMention | None:
    """The one period of a clause with one number, however far behind it stands."""
    scene, mention = draft.scene, draft.mention
    if len(periods) != 1 or len(scene.numbers) != 1 or periods[0].role != "period" or periods[0].start < mention.end:
        return None
    goals = scene.of("status", "target") if draft.status != "actual" else []
    if any(0 <= scene.words(c.end, periods[0].start) <= 1 for c in goals):
        return periods[0]  # "a billion, long dreamt of, is now the goal for 2030"
    return None if CLAUSE & set(scene.text[mention.end : periods[0].start]) else periods[0]


def _by_deadline(draft: Draft, times: Timeline) -> bool:
    """A plan's period is its deadline, if one stands by the number."""
    today = times.today
    scene, mention = draft.scene, draft.mention
    ends = [p for p in scene.periods if p.role in ("deadline", "within") or p.rule in ("by", "until", "years-later")]
    if not ends:
        return False
    deadline, cost = scene.nearest(ends, mention, NEAR)
    plain = candidates(draft, today)
    _, plain_cost = nearest(draft, plain)
    if deadline is None or cost > plain_cost + 1.5 or _of_next(draft, deadline, plain):
        return False
    if has_own_year(draft, deadline, plain):
        return False
    from_now = deadline.rule == "years-later" or _is_this_year(deadline, scene, today)
    written = Period.of_year(today.year) if today is not None and from_now else None
    draft.period = counted_from(deadline, scene, today)
    draft.period = draft.period or resolved(deadline, written or anchor(deadline, scene, times), today)
    draft.explicit.add("period")
    draft.say("period", deadline.rule, _words(draft, deadline))
    return True


def _of_next(draft: Draft, deadline: PeriodMention, plain: list[PeriodMention]) -> bool:
    """Whether a deadline is of a number that follows: "plans 3 billion this year and 5 billion by 2030"."""
    scene, mention = draft.scene, draft.mention
    later = (m for m in scene.mentions if mention.end <= m.start < deadline.start and m.kind == mention.kind)
    following = next(later, None)
    return following is not None and any(p.start < following.start and p.role == "period" for p in plain)


def _is_this_year(mention: PeriodMention, scene: Scene, today: date | None) -> bool:
    """Whether "by the end of the year" is said in a sentence that names no year: it is that of writing."""
    if today is None or today.month <= NEW_YEAR or mention.relative is None or mention.relative[0] != "current-year":
        return False
    return not any(p.period is not None and p.end <= mention.start for p in scene.periods)


def _carry_over(draft: Draft, times: Timeline) -> None:
    """What came about goes on in the period spoken of; a plan in that of the plan right before it, if any."""
    today = times.today
    if draft.status != "actual":
        draft.period = year_planned(draft, today)
        if draft.period is None and times.goal is not None:
            draft.period = times.goal
            draft.say("period", "carried over from the plan before")
        return
    if is_rate(draft):
        draft.say("period", "a rate")
        return
    if is_lasting(draft) or is_stock(draft):
        draft.say("period", "so for years")
        return
    current = times.invested if draft.flow == "investment" and times.invested is not None else times.now
    year = year_told(draft, current, today) or a_year_after(draft, today) or as_long_as_its_base(draft, current, today)
    if year is not None:
        draft.period = year
        return
    known = times.known_as(draft.mention.value) if draft.role == "level" else None
    if known is not None:
        draft.period = known
        draft.say("period", "that of the same number before")
        return
    if current is not None:
        draft.period = reached(draft, current)
        draft.say("period", "carried over")
    elif (told := times.made or times.other) is not None:
        draft.period = told
        draft.say("period", "that of what is no trade before")


def _next(draft: Draft, mention: PeriodMention, today: date | None) -> Period | None:
    """The months of a plan without their year are the next ones: "1.2 billion are expected in the second quarter".

    "For the year as a whole" is the year of writing, once that has begun well.
    """
    kind, value = mention.relative or ("", 0)
    if draft.status != "actual" and mention.relative == WHOLE_YEAR and _is_this_year(mention, draft.scene, today):
        return Period.of_year(today.year) if today is not None else None
    if draft.status == "actual" or today is None or kind != "year-open" or not isinstance(value, tuple):
        return None
    first, last = value
    return Period.of_months(today.year + (last < today.month), first, last) if first <= last else None


def _running_season(draft: Draft, mention: PeriodMention, today: date | None) -> Period | None:
    """"Over the season" is in a plan the one that runs, and not the last that was told of."""
    kind, value = mention.relative or ("", 0)
    if draft.status == "actual" or today is None or kind != "whole-season" or not isinstance(value, tuple):
        return None
    return season_running(value[0], value[1], today)


def _words(draft: Draft, mention: PeriodMention) -> str:
    return draft.scene.text[mention.start : mention.end]
