"""Planning: which subscriptions are due, and the deliveries that follow from it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from store.base import Base
from store.moments import stamp
from store.subscriptions import COMING_DIGEST, SELECT_SUBSCRIPTION, Subscription, subscription_of


@dataclass(frozen=True, slots=True)
class Occasion:
    """One reason to deliver: its name (a local date), when it is due, and why it is skipped if it is."""

    name: str
    due_at: datetime
    skipped: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What follows for a subscription: the occasions that are due, and the one after them."""

    subscription: Subscription
    due: Sequence[Occasion]
    following: Occasion


# What was given up as too late, at a time that has not come yet, was planned by a clock that ran ahead.
_BY_A_CLOCK_AHEAD = (
    "DO UPDATE SET state = excluded.state, reason = excluded.reason, due_at = excluded.due_at, "
    "not_before = excluded.not_before, planned_at = excluded.planned_at, changed_at = excluded.changed_at, "
    "said_in = NULL WHERE state = 'skipped' AND reason = 'late' AND planned_at > excluded.planned_at "
    "AND NOT EXISTS (SELECT 1 FROM delivery_parts AS p WHERE p.delivery = deliveries.id)")


class Planning(Base):
    """A delivery is a row, one for each subscription and occasion, whoever plans it and how often."""

    def due_subscriptions(self, now: datetime, limit: int = 200) -> list[Subscription]:
        """Subscriptions of active chats whose next digest is due, longest first, then those not computed yet."""
        due = self._active("s.next_at <= ? ORDER BY s.next_at", limit, stamp(now))
        return due if len(due) == limit else due + self._active("s.next_at IS NULL", limit - len(due))

    def _active(self, condition: str, limit: int, *values: object) -> list[Subscription]:
        rows = self.rows(f"{SELECT_SUBSCRIPTION} WHERE {COMING_DIGEST} AND c.state = 'active' AND {condition} "
                         "LIMIT ?", *values, limit)
        return [subscription_of(row) for row in rows]

    def plan(self, plans: Iterable[Plan], now: datetime) -> int:
        """Write the deliveries of these plans and each subscription's next occasion, in one transaction.

        Gives the number of new deliveries. A plan of a subscription that changed since it was read does nothing:
        whoever changed it planned it, or wants it planned anew.
        """
        with self.writing() as connection:
            return sum(_write(connection, plan, stamp(now)) for plan in plans)

    def next_due(self, after: datetime) -> datetime | None:
        """When the next planned digest of any active chat is due, or None if there is none."""
        row = self.row("SELECT min(s.next_at) AS next_at "  # noqa: S608
                       "FROM subscriptions AS s JOIN chats AS c ON c.id = s.chat "
                       f"WHERE {COMING_DIGEST} AND c.state = 'active' AND s.next_at > ?", stamp(after))
        return datetime.fromisoformat(row["next_at"]) if row and row["next_at"] else None

    def last_due(self) -> datetime | None:
        """When the latest delivery so far was due, or None if there was none."""
        row = self.row("SELECT max(due_at) AS due_at FROM deliveries")
        return datetime.fromisoformat(row["due_at"]) if row and row["due_at"] else None

    def replan(self, now: datetime) -> int:
        """Have every digest that is still to come computed anew: zones and their rules may have changed, or the clock
        was set back; how many. None is due before the chat began to wait for it."""
        return self.change("UPDATE subscriptions SET next_at = NULL, next_occasion = NULL, "
                           "since = max(?1, coalesce(begun_at, ?1)) WHERE state = 'active' AND next_at > ?1",
                           stamp(now))


def _write(connection: sqlite3.Connection, plan: Plan, now: str) -> int:
    one = plan.subscription
    moved = connection.execute(
        "UPDATE subscriptions SET next_at = ?, next_occasion = ? "
        "WHERE id = ? AND state = 'active' AND next_at IS ? AND since = ?",
        (stamp(plan.following.due_at), plan.following.name, one.id, one.next_at and stamp(one.next_at),
         stamp(one.since)))
    if not moved.rowcount:
        return 0
    rows = [(one.id, each.name, stamp(each.due_at), "skipped" if each.skipped else "pending", each.skipped,
             stamp(each.due_at), now, now) for each in plan.due]
    return connection.executemany(
        "INSERT INTO deliveries (subscription, occasion, due_at, state, reason, not_before, planned_at, changed_at) "  # noqa: S608
        f"VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (subscription, occasion) {_BY_A_CLOCK_AHEAD}", rows).rowcount
