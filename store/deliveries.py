"""Deliveries: claimed with a lease, sent part by part; every step is a row before it is an act.

docs/delivery.md says what holds when the process dies at any line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from store.awaiting import end_told, let_go
from store.base import Base
from store.composed import Composed
from store.correcting import plan_after_delivery
from store.moments import moment, stamp
from store.occasions import IS_DIGEST, IS_KNOWN, kind_of
from store.parts import OUTCOME
from store.subscriptions import SELECT_SUBSCRIPTION, Subscription, subscription_of


@dataclass(frozen=True, slots=True)
class Missed:
    """An earlier delivery that did not arrive, or may not have: to be said in the next digest."""

    delivery: int
    occasion: str
    state: str
    reason: str | None
    due_at: datetime

    @property
    def kind(self) -> str:
        """"digest" (of the local date ``occasion``), "correction" or "known"."""
        return kind_of(self.occasion)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A claimed delivery; ``composed`` is False until its parts are written."""

    id: int
    subscription: Subscription
    occasion: str
    due_at: datetime
    composed: bool

    @property
    def kind(self) -> str:
        """"digest" (of the local date ``occasion``), "correction" or "known"."""
        return kind_of(self.occasion)


@dataclass(frozen=True, slots=True)
class Told:
    """An earlier digest: when it was due, and the last document that it took into account."""

    due_at: datetime
    documents: int


SOON = timedelta(seconds=1)
OPEN = "d.state IN ('pending', 'sending')"
_UNSAID = ("said_in IS NULL AND state IN ('uncertain', 'failed', 'skipped') "  # noqa: S608
           "AND coalesce(reason, '') NOT IN ('unsubscribed', 'empty') "
           f"AND (NOT {IS_KNOWN} OR EXISTS (SELECT 1 FROM awaited AS a WHERE a.delivery = deliveries.id))")
# What waits for a figure has no next digest: the next one of any of the chat's subscriptions says it.
_OURS = ("subscription = ?1 OR subscription IN (SELECT o.id FROM subscriptions AS s JOIN subscriptions AS o "
         "ON o.chat = s.chat AND o.frequency = 'once' WHERE s.id = ?1)")


class Deliveries(Base):
    """Deliveries and their parts; ``owner`` names the sender that holds the lease."""

    def claim(self, owner: str, now: datetime, until: datetime, limit: int = 100) -> list[Delivery]:
        """Take open deliveries of active chats whose time has come and whose lease is free or over.

        A part found ``sending`` was in flight when its sender died: it becomes uncertain.
        """
        with self.writing() as connection:
            rows = self.rows(
                "SELECT d.id FROM deliveries AS d JOIN subscriptions AS s ON s.id = d.subscription "  # noqa: S608
                f"JOIN chats AS c ON c.id = s.chat WHERE {OPEN} AND c.state = 'active' AND d.not_before <= ? "
                "AND (d.lease_until IS NULL OR d.lease_until <= ?) ORDER BY d.not_before, d.id LIMIT ?",
                stamp(now), stamp(now), limit)
            taken = [row["id"] for row in rows]
            connection.executemany("UPDATE deliveries SET lease_owner = ?, lease_until = ? WHERE id = ?",
                                   [(owner, stamp(until), key) for key in taken])
            connection.executemany(
                "UPDATE delivery_parts SET state = 'uncertain', reason = 'the sender died', changed_at = ? "
                "WHERE state = 'sending' AND delivery = ?", [(stamp(now), key) for key in taken])
            return [self._delivery(key) for key in taken]

    def _delivery(self, delivery_id: int) -> Delivery:
        row = self.rows("SELECT id, subscription, occasion, due_at, state FROM deliveries WHERE id = ?", delivery_id)[0]
        subscription = self.rows(f"{SELECT_SUBSCRIPTION} WHERE s.id = ?", row["subscription"])[0]
        return Delivery(row["id"], subscription_of(subscription), row["occasion"], moment(row["due_at"]),
                        row["state"] == "sending")

    def release_all(self) -> int:
        """Let go of every lease: for a process that starts and knows that no other one runs."""
        return self.change("UPDATE deliveries AS d SET lease_owner = NULL, lease_until = NULL "  # noqa: S608
                           f"WHERE {OPEN} AND lease_until IS NOT NULL")

    def release_held(self, owner: str) -> int:
        """Let go of the leases of a sender that knows that it sends nothing now."""
        return self.change("UPDATE deliveries SET lease_owner = NULL, lease_until = NULL WHERE lease_owner = ?", owner)

    def release(self, delivery_id: int, owner: str, not_before: datetime) -> None:
        """Put a delivery back: not to be claimed before that moment."""
        self.change("UPDATE deliveries SET lease_owner = NULL, lease_until = NULL, not_before = ? "
                    "WHERE id = ? AND lease_owner = ?", stamp(not_before), delivery_id, owner)

    def missed(self, subscription_id: int) -> list[Missed]:
        """What did not arrive, or may not have, and the next digest is to say; oldest first."""
        rows = self.rows("SELECT id AS delivery, occasion, state, reason, due_at FROM deliveries "  # noqa: S608
                         f"WHERE ({_OURS}) AND {_UNSAID} ORDER BY due_at, id", subscription_id)
        return [Missed(**{**row, "due_at": moment(row["due_at"])}) for row in rows]

    def missed_answers(self, chat_id: int, after: datetime) -> list[Missed]:
        """What a chat waited for, did not get (or may not have) after a moment, and was not yet told of."""
        rows = self.rows("SELECT id AS delivery, occasion, state, reason, due_at FROM deliveries "  # noqa: S608
                         "WHERE subscription IN (SELECT id FROM subscriptions WHERE chat = ? AND frequency = 'once') "
                         f"AND due_at > ? AND {_UNSAID} ORDER BY due_at, id", chat_id, stamp(after))
        return [Missed(**{**row, "due_at": moment(row["due_at"])}) for row in rows]

    def write_parts(self, delivery_id: int, owner: str, composed: Composed, said: Iterable[Missed],
                    now: datetime) -> bool:
        """Write what is to be sent, the figures it quotes and the missed digests it tells of, in one transaction.

        False, and nothing written, if the delivery was called back or another sender has it, or if a figure was
        superseded since it was read: then the delivery is free to be composed anew, in a moment.
        """
        with self.writing() as connection:
            if self._superseded(composed.figure_ids):
                connection.execute("UPDATE deliveries SET lease_owner = NULL, lease_until = NULL, not_before = ? "
                                   "WHERE id = ? AND lease_owner = ?", (stamp(now + SOON), delivery_id, owner))
                return False
            ours = connection.execute("UPDATE deliveries SET state = 'sending', documents = ?, changed_at = ? "
                                      "WHERE id = ? AND lease_owner = ? AND state = 'pending'",
                                      (composed.documents, stamp(now), delivery_id, owner))
            if not ours.rowcount:
                return False
            connection.executemany(
                "INSERT INTO delivery_parts (delivery, position, html, buttons, state, changed_at) "
                "VALUES (?, ?, ?, ?, 'pending', ?)",
                [(delivery_id, position, part.html, json.dumps(part.buttons, ensure_ascii=False), stamp(now))
                 for position, part in enumerate(composed.parts)])
            connection.executemany("INSERT INTO delivery_figures (delivery, figure) VALUES (?, ?) "
                                   "ON CONFLICT DO NOTHING", [(delivery_id, figure) for figure in composed.figure_ids])
            connection.executemany("UPDATE deliveries SET said_in = ? WHERE id = ?",
                                   [(delivery_id, one.delivery) for one in said])
            let_go(connection, composed.unknown)
            return True

    def last_quoting(self, subscription_id: int) -> Told | None:
        """The last digest with figures that arrived, or may have; None if there was none."""
        return self._last("EXISTS (SELECT 1 FROM delivery_figures WHERE delivery = d.id) AND EXISTS (SELECT 1 "
                          "FROM delivery_parts WHERE delivery = d.id AND state IN ('sent', 'uncertain'))",
                          subscription_id)

    def last_told(self, subscription_id: int, before: datetime) -> Told | None:
        """The last digest due before a moment that arrived, or may have, or had nothing to tell."""
        return self._last("due_at < ? AND (state IN ('sent', 'uncertain') OR state = 'skipped' AND reason = 'empty')",
                          subscription_id, stamp(before))

    def _last(self, condition: str, subscription_id: int, *values: object) -> Told | None:
        row = self.row(f"SELECT due_at, documents FROM deliveries AS d WHERE subscription = ? AND {IS_DIGEST} "  # noqa: S608
                       f"AND documents IS NOT NULL AND {condition} ORDER BY due_at DESC LIMIT 1",
                       subscription_id, *values)
        return Told(moment(row["due_at"]), row["documents"]) if row else None

    def _superseded(self, figures: Iterable[int]) -> bool:
        return any(self.row("SELECT 1 FROM figures WHERE id = ? AND superseded_at IS NOT NULL", figure)
                   for figure in figures)

    def settle(self, delivery_id: int, owner: str, now: datetime, *, give_up: str | None = None) -> str | None:
        """Close a delivery of which nothing is left to do, and give its state; None while something is.

        With ``give_up`` (a reason) what is left is skipped. What a failed delivery told of is untold again.
        """
        with self.writing() as connection:
            if give_up is not None:
                connection.execute("UPDATE delivery_parts SET state = 'skipped', reason = ?, changed_at = ? "
                                   "WHERE delivery = ? AND state = 'pending'", (give_up, stamp(now), delivery_id))
            elif connection.execute("SELECT 1 FROM delivery_parts WHERE delivery = ? AND (state IN ('pending', "
                                    "'sending') OR state = 'uncertain' AND attempts < 2)", (delivery_id,)).fetchone():
                return None
            row = connection.execute(
                f"UPDATE deliveries SET state = {OUTCOME}, reason = coalesce(?, "  # noqa: S608
                "(SELECT p.reason FROM delivery_parts AS p WHERE p.delivery = deliveries.id AND p.state <> 'sent' "
                "ORDER BY p.position LIMIT 1), CASE WHEN NOT EXISTS (SELECT 1 FROM delivery_parts AS p "
                "WHERE p.delivery = deliveries.id) THEN 'empty' END), lease_owner = NULL, lease_until = NULL, "
                "changed_at = ? WHERE id = ? AND lease_owner = ? RETURNING state",
                (give_up, stamp(now), delivery_id, owner)).fetchall()
            if row and row[0][0] in ("failed", "skipped"):
                connection.execute("UPDATE deliveries SET said_in = NULL WHERE said_in = ?", (delivery_id,))
            if row:
                plan_after_delivery(connection, delivery_id, now)
                end_told(connection, delivery_id)
            return str(row[0][0]) if row else None

    def delivery_states(self) -> dict[str, int]:
        """How many deliveries there are in each state."""
        rows = self.rows("SELECT state, count(*) AS n FROM deliveries GROUP BY state ORDER BY state")
        return {row["state"]: row["n"] for row in rows}
