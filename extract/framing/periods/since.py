"""What so many years have brought: money counted from a year on, a level so long after another."""

from __future__ import annotations

from datetime import date

from extract.framing.draft import Draft
from extract.framing.periods.near import NEAR
from extract.framing.periods.resolve import resolved
from extract.framing.periods.timeline import Timeline
from extract.periods.mentions import PeriodMention
from extract.periods.value import span_of
from terms.period import Period

BEHIND = 2  # words between a number and the period behind it: "1 billion — in 2023"


def count_since(draft: Draft, times: Timeline) -> None:
    """Investment is counted from a year on, to the period that is said or to the document's day."""
    scene = draft.scene
    since, _ = scene.nearest([p for p in scene.periods if p.role == "since"], draft.mention, 2.5)
    span = resolved(since, times.now, times.today) if since is not None else _so_many_years(draft, times.today)
    if span is not None:
        said = draft.period if "period" in draft.explicit and draft.period and draft.period.last > span.first else None
        if said is not None and since is not None and _turned_to_a_part(draft, since):
            return
        draft.period = Period(span.first, said.last) if said is not None else span


def _so_many_years(draft: Draft, today: date | None) -> Period | None:
    """The years up to the document's day over which money has come: "8 billion within thirty years"."""
    within, _ = draft.scene.nearest([p for p in draft.scene.periods if p.role == "within"], draft.mention, NEAR)
    if within is None or within.relative is None or today is None or draft.status != "actual":
        return None
    years = within.relative[1]
    return span_of(12 * (today.year - years), 12 * today.year + 11) if isinstance(years, int) else None


def _turned_to_a_part(draft: Draft, since: PeriodMention) -> bool:
    """Whether a number with a period of its own stands behind another one: "5 billion since 2005, 1 billion in May"."""
    scene, start = draft.scene, draft.mention.start
    between = [m for m in scene.mentions if since.end <= m.start < start and m.kind == draft.mention.kind]
    own = [p for p in scene.periods if p.role == "period"]
    behind = any(0 <= scene.words(draft.mention.end, p.start) <= BEHIND for p in own)
    return bool(between) and (behind or any(between[-1].end <= p.start < start for p in own))
