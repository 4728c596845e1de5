"""Which period a number is for, and which it is compared with."""

from __future__ import annotations

from datetime import date

from extract.framing.draft import Context, Draft
from extract.framing.scene import FAR
from extract.periods import PeriodMention, resolve
from terms.period import Period

NEAR = 6.0


def decide_period(draft: Draft, context: Context, today: date | None) -> None:
    """Set period and base; both may stay None."""
    scene, mention = draft.scene, draft.mention
    planned = draft.status != "actual"
    deadline, deadline_cost = scene.nearest([p for p in scene.periods if p.role == "deadline"], mention, NEAR)
    plain, plain_cost = scene.nearest([p for p in scene.periods if p.role == "period"], mention, NEAR)
    current = context.period
    if planned and deadline is not None and (plain is None or deadline_cost <= plain_cost + 1.5):
        draft.period = _resolved(deadline, current, today)
        draft.explicit.add("period")
        draft.say("period", deadline.rule, deadline_text(draft, deadline))
        return
    if draft.role == "base":
        _base_level(draft, context, today)
        return
    if plain is not None:
        draft.period = _resolved(plain, current, today)
        if draft.period is not None:
            draft.explicit.add("period")
            draft.say("period", plain.rule, deadline_text(draft, plain))
    if draft.period is None and not planned:
        draft.period = current
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
    base, _ = scene.nearest([p for p in scene.periods if p.role == "base"], mention, 4.0)
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
    else:
        draft.period = year_before(context.period)
