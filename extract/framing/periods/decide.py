"""Which period a number is for."""

from __future__ import annotations

import functools
from datetime import date

from extract.framing.draft import Context, Draft
from extract.framing.periods.base import decide_base, decide_base_level, end_of, led
from extract.framing.periods.lasting import is_lasting
from extract.framing.periods.near import NEAR, candidates, looks_back, nearest, right_behind
from extract.framing.periods.resolve import WHOLE_YEAR, anchor, once_a_sentence, resolved
from extract.framing.periods.shared import as_bracketed, bracketed, dealt
from extract.framing.periods.timeline import Timeline
from extract.framing.scene import Scene, once
from extract.languages import Pack
from extract.page.sentences import Span
from extract.periods.mentions import PeriodMention
from extract.periods.season_day import season_running
from extract.periods.value import span_of
from extract.tokens import Lexicon
from terms.period import Period

RATE_BEHIND = 6  # words behind a number among which "a year" may stand
CLAUSE = 80  # letters of the longest clause between "every year" and its number
YEAR = 12  # months
YEAR_BEHIND = 3  # words between a level and "over the year"
NEW_YEAR = 2  # the months in which "the end of the year" may still be that of the year before


def decide_period(draft: Draft, context: Context, today: date | None) -> None:
    """Set period and base; both may stay None."""
    times = context.times
    if draft.status != "actual" and _by_deadline(draft, times, today):
        times.goal = draft.period
        return
    if (draft.role == "base" or draft.of_base) and draft.status == "actual":
        decide_base_level(draft, times, today)
        return
    plain = _plain(draft, times, today)
    if plain is not None:
        draft.period = _next(draft, plain, today) or _running_season(draft, plain, today)
        draft.period = draft.period or once_a_sentence(plain, draft.scene, times, today)
        if draft.period is not None and led(draft):
            draft.period = end_of(draft.period)
        if draft.period is not None and times.now is not None and looks_back(plain, draft.scene):
            draft.looks_back = draft.period.last < times.now.last
            times.compare(times.now, draft.period)
        if plain.role == "now":
            draft.period = _this_year(times, today) if draft.status == "actual" else None
        if draft.period is not None or plain.role == "now":
            draft.explicit.add("period")
            draft.say("period", plain.rule, _words(draft, plain))
    if "period" not in draft.explicit:
        _carry_over(draft, times, today)
    if draft.status != "actual":
        times.goal = draft.period
    if draft.flow == "investment":
        _since(draft, times, today)
    if draft.is_change or draft.role == "level":
        decide_base(draft, times, today)


def _plain(draft: Draft, times: Timeline, today: date | None) -> PeriodMention | None:
    """The period said of a number: in brackets behind it, dealt out to it, or the nearest."""
    scene, mention = draft.scene, draft.mention
    own = bracketed(scene, mention) or dealt(scene).get(mention.start) or as_bracketed(scene, mention)
    if own is not None:
        return own
    free = [p for p in candidates(draft, today) if not (draft.is_change and p.start in times.taken)]
    said = [p for p in free if p.role != "now" and (p.end <= mention.start or right_behind(scene, p, mention))]
    free = [p for p in free if p.role != "now" or not any(q.start > p.start for q in said)]
    return nearest(draft, free)[0]


def _by_deadline(draft: Draft, times: Timeline, today: date | None) -> bool:
    """A plan's period is its deadline, if one stands by the number."""
    scene, mention = draft.scene, draft.mention
    ends = [p for p in scene.periods if p.role in ("deadline", "within") or p.rule in ("by", "until", "years-later")]
    deadline, cost = scene.nearest(ends, mention, NEAR)
    _, plain_cost = nearest(draft, candidates(draft, today))
    if deadline is None or cost > plain_cost + 1.5:
        return False
    from_now = deadline.rule == "years-later" or _is_this_year(deadline, scene, today)
    written = Period.of_year(today.year) if today is not None and from_now else None
    draft.period = resolved(deadline, written or anchor(deadline, scene, times, today), today)
    draft.explicit.add("period")
    draft.say("period", deadline.rule, _words(draft, deadline))
    return True


def _is_this_year(mention: PeriodMention, scene: Scene, today: date | None) -> bool:
    """Whether "by the end of the year" is said in a sentence that names no year: it is that of writing."""
    if today is None or today.month <= NEW_YEAR or mention.relative is None or mention.relative[0] != "current-year":
        return False
    return not any(p.period is not None and p.end <= mention.start for p in scene.periods)


def _year_planned(draft: Draft, today: date | None) -> Period | None:
    """"Over the year", which of what came about is a span of any twelve months, is in a plan that of writing."""
    if today is None or today.month <= NEW_YEAR:
        return None
    said, periods = _said_in(draft.scene)["planned_year"], draft.scene.periods
    if not any(not any(p.start <= span.start < p.end for p in periods) for span in said):
        return None
    draft.explicit.add("period")
    draft.say("period", "the year of writing")
    return Period.of_year(today.year)


def _year_told(draft: Draft, now: Period | None, today: date | None) -> Period | None:
    """"Over the year" beside a level is, once that year is over, all of it and not the months told of before."""
    if draft.role != "level" or now is None or today is None or now.months >= YEAR or now.year >= today.year:
        return None
    scene, mention = draft.scene, draft.mention
    if not any(_of_one_phrase(scene, mention.end, span.start) for span in _said_in(scene)["planned_year"]):
        return None
    draft.explicit.add("period")
    draft.say("period", "the whole year")
    return Period.of_year(now.year)


def _of_one_phrase(scene: Scene, start: int, end: int) -> bool:
    """Whether a few words stand between two places, and none that joins or parts: "5 billion of proceeds over"."""
    between = scene.tokens[scene.index(start) : scene.index(end)] if start <= end else []
    joint = any(token.low in scene.conjunctions or token.text in ",;:()—–" for token in between)
    return 0 <= scene.words(start, end) <= YEAR_BEHIND and not joint


def _carry_over(draft: Draft, times: Timeline, today: date | None) -> None:
    """What came about goes on in the period spoken of; a plan in that of the plan right before it, if any."""
    if draft.status != "actual":
        draft.period = _year_planned(draft, today)
        if draft.period is None and times.goal is not None:
            draft.period = times.goal
            draft.say("period", "carried over from the plan before")
        return
    if _rate(draft):
        draft.say("period", "a rate")
        return
    if is_lasting(draft):
        draft.say("period", "so for years")
        return
    current = times.now
    year = _year_told(draft, current, today)
    if year is not None:
        draft.period = year
        return
    if draft.role == "level" and draft.mention.value in times.known:
        draft.period = times.known[draft.mention.value]
        draft.say("period", "that of the same number before")
        return
    if current is not None:
        draft.period = end_of(current) if led(draft) else current
        draft.say("period", "carried over")


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


def _this_year(times: Timeline, today: date | None) -> Period | None:
    """What "now" means in a text about the year in which it is written; else no period."""
    return times.main if times.main is not None and today is not None and times.main.year == today.year else None


def _rate(draft: Draft) -> bool:
    """"200 thousand tonnes of wheat a year" is of no year; "... a year earlier" is."""
    scene, at = draft.scene, draft.scene.index(draft.mention.end)
    tokens = scene.tokens[at : at + RATE_BEHIND]
    if draft.role != "level":
        return False
    if any(scene.words(r.end, draft.mention.start) == 0 for r in _said_in(scene)["rate"]) or _every_year(draft):
        return True
    for found in _phrases(scene.pack, "rate").find(tokens):
        start = tokens[found.first].start
        if not set(",;:()") & set(scene.text[draft.mention.end : start]):
            return not any(p.start <= start < p.end for p in scene.periods)
    return False


def _every_year(draft: Draft) -> bool:
    """Whether the clause of a number opens with "every year": "жылына жалпы алғанда 45 мың тонна"."""
    scene, mention = draft.scene, draft.mention
    ends = [span.end for span in _said_in(scene)["every_year"] if span.end <= mention.start]
    if not ends or mention.start - ends[-1] > CLAUSE:
        return False
    other = any(ends[-1] <= m.start < mention.start for m in scene.mentions)
    return not other and not set(",;:()") & set(scene.text[ends[-1] : mention.start])


@once
def _said_in(scene: Scene) -> dict[str, list[Span]]:
    """The places in a sentence of "a year", "жылына" behind and before a number, and of "over the year"."""
    tokens = scene.tokens
    return {
        name: [Span(tokens[f.first].start, tokens[f.last - 1].end) for f in _phrases(scene.pack, name).find(tokens)]
        for name in ("rate", "every_year", "planned_year")
    }


@functools.cache
def _phrases(pack: Pack, name: str) -> Lexicon[str]:
    return Lexicon((phrase, name) for phrase in pack.table("periods").get(name, {}).get("words", ()))


def _turned_to_a_part(draft: Draft, since: PeriodMention) -> bool:
    """Whether a number with a period of its own stands behind another one: "5 billion since 2005, 1 billion in May"."""
    scene, start = draft.scene, draft.mention.start
    between = [m for m in scene.mentions if since.end <= m.start < start and m.kind == draft.mention.kind]
    return bool(between) and any(between[-1].end <= p.start < start for p in scene.periods if p.role == "period")


def _so_many_years(draft: Draft, today: date | None) -> Period | None:
    """The years up to the document's day over which money has come: "8 billion within thirty years"."""
    within, _ = draft.scene.nearest([p for p in draft.scene.periods if p.role == "within"], draft.mention, NEAR)
    if within is None or within.relative is None or today is None or draft.status != "actual":
        return None
    years = within.relative[1]
    return span_of(12 * (today.year - years), 12 * today.year + 11) if isinstance(years, int) else None


def _words(draft: Draft, mention: PeriodMention) -> str:
    return draft.scene.text[mention.start : mention.end]


def _since(draft: Draft, times: Timeline, today: date | None) -> None:
    """Investment is counted from a year on, to the period that is said or to the document's day."""
    scene = draft.scene
    since, _ = scene.nearest([p for p in scene.periods if p.role == "since"], draft.mention, 2.5)
    span = resolved(since, times.now, today) if since is not None else _so_many_years(draft, today)
    if span is not None:
        said = draft.period if "period" in draft.explicit and draft.period and draft.period.last > span.first else None
        if said is not None and since is not None and _turned_to_a_part(draft, since):
            return
        draft.period = Period(span.first, said.last) if said is not None else span
