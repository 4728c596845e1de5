"""Digests as the deliverer has them composed: due at a moment, composed then or later, and arrived."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.schedule import next_occasion
from handlers import Composer
from store import Composed, Delivery, Store, Subscription
from store.moments import stamp
from tests.handlers.models import tagless

WEEK = timedelta(weeks=1)


def claimed(store: Store, one: Subscription, due: datetime, now: datetime | None = None) -> Delivery:
    """The digest of a subscription that is due, about to be composed."""
    now = now or due
    day = due.astimezone(ZoneInfo(one.zone or "Asia/Almaty")).date().isoformat()
    store.change("INSERT INTO deliveries (subscription, occasion, due_at, state, not_before, planned_at, changed_at) "
                 "VALUES (?1, ?2, ?3, 'pending', ?3, ?3, ?3)", one.id, day, stamp(due))
    found, = store.claim("me", now, now + timedelta(minutes=1))
    return found


def deliver(store: Store, one: Subscription, due: datetime, now: datetime | None = None) -> Composed:
    """Compose that digest at ``now``, by default when it is due, and have it arrive."""
    now = now or due
    delivery = claimed(store, one, due, now)
    composed = Composer(store, next_occasion)(delivery, now)
    store.write_parts(delivery.id, "me", composed, [], now)
    for part in store.parts(delivery.id):
        store.begin_part(delivery.id, part.position, "me", now)
        store.part_sent(delivery.id, part.position, 1, now)
    store.settle(delivery.id, "me", now, give_up=None if composed.parts else "empty")
    return composed


def said(composed: Composed) -> str:
    """What a person reads of it."""
    return tagless("\n".join(part.html for part in composed.parts))
