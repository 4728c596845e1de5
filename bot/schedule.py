"""When a digest is due: one instant for each local date, whatever the zone's clocks do.

A local time that the clocks skip stands for the instant at which they would have shown it, had they not been moved
(02:30 becomes 03:30); a time that they show twice stands for the first of the two. A date that a zone left out
altogether (Apia, 30 December 2011) has no digest.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from store.planning import Occasion

_DAY = timedelta(days=1)
_NOON = time(12)


def next_occasion(local: time, zone: ZoneInfo, after: datetime, weekday: int | None = None) -> Occasion:
    """The first occasion later than the instant ``after``: a local date, and the instant (UTC) it is due.

    ``weekday`` (0 is Monday) asks for that day of the week; None for every day.

    >>> str(next_occasion(time(9), ZoneInfo("Asia/Almaty"), datetime(2026, 11, 21, 22, tzinfo=UTC)).due_at)
    '2026-11-22 04:00:00+00:00'
    """
    day = after.astimezone(zone).date() - _DAY
    while True:
        if weekday in (None, day.weekday()) and _exists(day, zone):
            due_at = instant(day, local, zone)
            if due_at > after:
                return Occasion(day.isoformat(), due_at)
        day += _DAY


def occasions_until(local: time, zone: ZoneInfo, after: datetime, now: datetime,
                    weekday: int | None = None) -> tuple[list[Occasion], Occasion]:
    """All occasions later than ``after`` and not later than ``now``, and the one that follows them."""
    found: list[Occasion] = []
    following = next_occasion(local, zone, after, weekday)
    while following.due_at <= now:
        found.append(following)
        following = next_occasion(local, zone, following.due_at, weekday)
    return found, following


def instant(day: date, local: time, zone: ZoneInfo) -> datetime:
    """The instant (UTC) that a local time of a date stands for."""
    return datetime.combine(day, local.replace(fold=0), tzinfo=zone).astimezone(UTC)


def _exists(day: date, zone: ZoneInfo) -> bool:
    return instant(day, _NOON, zone).astimezone(zone).date() == day
