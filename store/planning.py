"""Planning: which subscriptions are due, and the deliveries that follow from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from store.base import Base
from store.moments import stamp
from store.subscriptions import SELECT_SUBSCRIPTION, Subscription, subscription_of


@dataclass(frozen=True, slots=True)
class Occasion:
    """One reason to deliver: its name (a local date), when it is due, and why it is skipped if it is."""

    name: str
    due_at: datetime
    skipped: str | None = None


class Planning(Base):
    """A delivery is a row, one for each subscription and occasion, whoever plans it and how often."""

    def due_subscriptions(self, now: datetime, limit: int = 1000) -> list[Subscription]:
        """Subscriptions of active chats whose next digest is due or not computed yet, the longest due first."""
        rows = self.rows(f"{SELECT_SUBSCRIPTION} WHERE s.state = 'active' AND c.state = 'active' "
                         "AND (s.next_at IS NULL OR s.next_at <= ?) ORDER BY s.next_at LIMIT ?", stamp(now), limit)
        return [subscription_of(row) for row in rows]

    def plan(self, subscription: Subscription, occasions: Sequence[Occasion], next_: Occasion, now: datetime) -> int:
        """Write the deliveries of these occasions and the subscription's next one, in one transaction.

        Gives the number of new deliveries. Does nothing if the subscription changed since it was read: whoever
        changed it planned it, or wants it planned anew.
        """
        with self.writing() as connection:
            moved = connection.execute(
                "UPDATE subscriptions SET next_at = ?, next_occasion = ? "
                "WHERE id = ? AND state = 'active' AND next_at IS ? AND since = ?",
                (stamp(next_.due_at), next_.name, subscription.id,
                 subscription.next_at and stamp(subscription.next_at), stamp(subscription.since)))
            if not moved.rowcount:
                return 0
            rows = [(subscription.id, one.name, stamp(one.due_at), "skipped" if one.skipped else "pending",
                     one.skipped, stamp(one.due_at), stamp(now), stamp(now)) for one in occasions]
            return connection.executemany(
                "INSERT INTO deliveries (subscription, occasion, due_at, state, reason, not_before, planned_at, "
                "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (subscription, occasion) DO NOTHING",
                rows).rowcount

    def next_due(self, after: datetime) -> datetime | None:
        """When the next planned digest of any active chat is due, or None if there is none."""
        row = self.row("SELECT min(s.next_at) AS next_at FROM subscriptions AS s JOIN chats AS c ON c.id = s.chat "
                       "WHERE s.state = 'active' AND c.state = 'active' AND s.next_at > ?", stamp(after))
        return datetime.fromisoformat(row["next_at"]) if row and row["next_at"] else None

    def last_due(self) -> datetime | None:
        """When the latest delivery so far was due, or None if there was none."""
        row = self.row("SELECT max(due_at) AS due_at FROM deliveries")
        return datetime.fromisoformat(row["due_at"]) if row and row["due_at"] else None

    def replan(self, now: datetime) -> int:
        """Have every digest that is still to come computed anew: zones and their rules may have changed; how many."""
        return self.change("UPDATE subscriptions SET next_at = NULL, next_occasion = NULL, since = ? "
                           "WHERE state = 'active' AND next_at > ?", stamp(now), stamp(now))
