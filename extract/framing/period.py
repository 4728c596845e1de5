"""Which period a number is for, and which it is compared with."""

from __future__ import annotations

from datetime import date

from extract.framing.draft import Context, Draft
from extract.framing.scene import FAR, Scene
from extract.periods import PeriodMention, resolve
from terms.period import Period

NEAR = 6.0
LATER = 1.2  # a period after its number is rarer than one before it


def decide_period(draft: Draft, context: Context, today: date | None) -> None:
    """Set period and base; both may stay None."""
    scene, mention = draft.scene, draft.mention
    planned = draft.status != "actual"
    deadline, deadline_cost = scene.nearest([p for p in scene.periods if p.role == "deadline"], mention, NEAR)
    plain, plain_cost = _nearest(draft, [p for p in scene.periods if p.role == "period" and not (draft.is_change and _points_back(p))])
    current = context.period
    here = context.period_here
    if planned and deadline is not None and (plain is None or deadline_cost <= plain_cost + 1.5):
        draft.period = _resolved(deadline, current, today)
        draft.explicit.add("period")
        draft.say("period", deadline.rule, deadline_text(draft, deadline))
        return
    if draft.role == "base" or draft.of_base:
        _base_level(draft, context, today)
        return
    if plain is not None:
        draft.period = _once(plain, context, current if _points_back(plain) else here, today)
        if draft.period is not None:
            draft.explicit.add("period")
            draft.say("period", plain.rule, deadline_text(draft, plain))
    if draft.period is None and not planned:
        draft.period = _end_of(current) if current is not None and draft.from_to else current
        if current is not None:
            draft.say("period", "carried over")
    since, _ = scene.nearest([p for p in scene.periods if p.role == "since"], mention, 2.5)
    if since is not None and draft.flow == "investment":
        start = _resolved(since, current, today)
        last = draft.period if "period" in draft.explicit and plain_cost < FAR else None
        end = last.last if last and start and last.last > start.first else (today.year * 12 + today.month - 1 if today else None)
        if start is not None and end is not None and end >= start.first:
            draft.period = Period(start.first, end)
    if draft.is_change or draft.role == "level":
        _base(draft, context, today)


def _nearest(draft: Draft, periods: list[PeriodMention]) -> tuple[PeriodMention | None, float]:
    best, best_cost = None, FAR
    for period in periods:
        cost = draft.scene.cost(period, draft.mention)
        cost += LATER if period.start >= draft.mention.end else 0.0
        limit = NEAR if period.end <= draft.mention.start else 2.2 if _points_back(period) else 4.0
        if cost < best_cost and cost <= limit:
            best, best_cost = period, cost
    return best, best_cost


def _once(mention: PeriodMention, context: Context, current: Period | None, today: date | None) -> Period | None:
    """A relative period means the same for all numbers of its sentence, though the first of them moves the text on."""
    if mention.start not in context.resolved:
        context.resolved[mention.start] = _resolved(mention, current, today)
    return context.resolved[mention.start]


def scene_period(scene: Scene, context: Context, today: date | None) -> Period | None:
    """What a sentence is about as a whole: its first period, where it speaks of trade or of a report."""
    if not (scene.of("flow") or scene.of("link", "report") or scene.kind in ("headline", "heading")):
        return None
    first = next((p for p in scene.periods if p.role == "period" and not _points_back(p)), None)
    period = None if first is None else _resolved(first, context.period_here, today)
    return None if period is not None and context.period is not None and period == year_before(context.period) else period


def _points_back(mention: PeriodMention) -> bool:
    """Said of an earlier period by the one being spoken of: "the same period of 2018", "a year earlier"."""
    return mention.relative is not None and mention.relative[0] in ("shift", "same", "same-year", "back")


def deadline_text(draft: Draft, mention: PeriodMention) -> str:
    return draft.scene.text[mention.start : mention.end]


def _resolved(mention: PeriodMention, current: Period | None, today: date | None) -> Period | None:
    try:
        return resolve(mention, current, today)
    except ValueError:
        return None


def year_before(period: Period | None) -> Period | None:
    """What a change is compared with where the text does not say: the same months a year before."""
    return None if period is None else period.shifted(-max(1, period.months // 12))


def _base(draft: Draft, context: Context, today: date | None) -> None:
    scene, mention = draft.scene, draft.mention
    base, _ = scene.nearest([p for p in scene.periods if p.role == "base" or _points_back(p)], mention, 3.0)
    if base is not None:
        draft.base = _resolved(base, draft.period or context.period, today)
    if draft.base is None or (draft.period and draft.base.first >= draft.period.first):
        draft.base = year_before(draft.period)
    if draft.period is not None and draft.base is not None and draft.base.months > draft.period.months and draft.base.is_year:
        draft.base = year_before(draft.period)


def _base_level(draft: Draft, context: Context, today: date | None) -> None:
    """The level compared with: its own period if one stands beside it, else a year before the current one."""
    scene, mention = draft.scene, draft.mention
    own, _ = scene.nearest([p for p in scene.periods if p.role in ("base", "period")], mention, 1.4)
    period = _resolved(own, context.period, today) if own is not None else None
    if period is not None and (context.period is None or period != context.period):
        draft.period = period
    elif context.period is not None and context.period.whole_years and context.period.months > 12:
        draft.period = Period.of_year(context.period.first // 12)
    else:
        draft.period = year_before(context.period)


def _end_of(period: Period) -> Period:
    """The last year of several: "over 2019-2024 ... from $1.5 to $4.5 million"."""
    return Period.of_year(period.year) if period.whole_years and period.months > 12 else period
