"""From subscriptions that are due to deliveries in the database."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.schedule import occasions_until
from store import Occasion, Plan, Store, Subscription
from terms.zones import zone_info

LATE = timedelta(hours=12)
BATCH = 200
_log = logging.getLogger(__name__)


async def plan_due(store: Store, now: datetime, default_zone: str) -> int:
    """Plan what is due at ``now``, and the next digest of each subscription touched; how many deliveries are new.

    Of several occasions missed in a row the last is sent if it is less than twelve hours late; the others are kept as
    skipped, and said in the next digest. The event loop gets its turn after each batch.
    """
    planned = 0
    while subscriptions := store.due_subscriptions(now, BATCH):
        planned += store.plan([_plan(one, now, default_zone) for one in subscriptions], now)
        await asyncio.sleep(0)
    return planned


def _plan(subscription: Subscription, now: datetime, default_zone: str) -> Plan:
    due, following = _occasions(subscription, now, default_zone)
    return Plan(subscription, _with_late_ones(due, now), following)


def _occasions(subscription: Subscription, now: datetime, default_zone: str) -> tuple[list[Occasion], Occasion]:
    local, zone = time.fromisoformat(subscription.time), zone_of(subscription, default_zone)
    if subscription.next_at is None or subscription.next_occasion is None:
        return occasions_until(local, zone, subscription.since, now, subscription.weekday)
    due, following = occasions_until(local, zone, subscription.next_at, now, subscription.weekday)
    return [Occasion(subscription.next_occasion, subscription.next_at), *due], following


def _with_late_ones(due: list[Occasion], now: datetime) -> list[Occasion]:
    return [one if one is due[-1] and now - one.due_at < LATE else Occasion(one.name, one.due_at, skipped="late")
            for one in due]


def zone_of(subscription: Subscription, default: str) -> ZoneInfo:
    """The chat's zone; the default where it has none or one that this machine does not know."""
    zone = zone_info(subscription.zone, default)
    if subscription.zone and zone.key != subscription.zone:
        _log.warning("Zone %r of subscription %s is unknown; %s is used", subscription.zone, subscription.id, default)
    return zone
