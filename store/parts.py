"""The messages of a delivery, one row each, and how far each got.

A part goes ``pending -> sending -> sent``. What may have left this machine without an answer is ``uncertain`` and is
tried once more (``attempts`` counts to two); what Telegram refused is ``failed``; what is no longer wanted or comes too
late is ``skipped``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from store.base import Base
from store.moments import stamp

# The state of a row of "deliveries" of which nothing is left to do, from the states of its parts.
OUTCOME = """CASE
    WHEN EXISTS (SELECT 1 FROM delivery_parts AS p WHERE p.delivery = deliveries.id AND p.state = 'uncertain')
        THEN 'uncertain'
    WHEN EXISTS (SELECT 1 FROM delivery_parts AS p WHERE p.delivery = deliveries.id AND p.state = 'failed')
        THEN 'failed'
    WHEN EXISTS (SELECT 1 FROM delivery_parts AS p WHERE p.delivery = deliveries.id AND p.state = 'sent')
        AND NOT EXISTS (SELECT 1 FROM delivery_parts AS p WHERE p.delivery = deliveries.id AND p.state <> 'sent')
        THEN 'sent'
    ELSE 'skipped' END"""


@dataclass(frozen=True, slots=True)
class PartRow:
    """One message: its HTML, its rows of buttons (label, action), its state and how often it may have left."""

    position: int
    html: str
    buttons: list[list[tuple[str, str]]]
    state: str
    attempts: int


class Parts(Base):
    """Each step is committed before or right after the act that it describes."""

    def parts(self, delivery_id: int) -> list[PartRow]:
        """The parts of a delivery in their order."""
        rows = self.rows("SELECT position, html, buttons, state, attempts FROM delivery_parts WHERE delivery = ? "
                         "ORDER BY position", delivery_id)
        return [PartRow(row["position"], row["html"],
                        [[(label, action) for label, action in line] for line in json.loads(row["buttons"])],
                        row["state"], row["attempts"]) for row in rows]

    def sent_parts(self, delivery_id: int, chat_id: int) -> list[PartRow] | None:
        """The parts of a chat's delivery that arrived or may have, as they were sent; their texts are empty once they
        are dropped. None where the chat has no such delivery."""
        ours = self.row("SELECT 1 FROM deliveries AS d JOIN subscriptions AS s ON s.id = d.subscription "
                        "WHERE d.id = ? AND s.chat = ?", delivery_id, chat_id)
        if ours is None:
            return None
        return [part for part in self.parts(delivery_id) if part.state in ("sent", "uncertain")]

    def begin_part(self, delivery_id: int, position: int, owner: str, now: datetime) -> bool:
        """Say that the request is about to leave. False, and it must not, if the lease is lost or the part is done."""
        return self.change(
            "UPDATE delivery_parts SET state = 'sending', attempts = attempts + 1, changed_at = ? "
            "WHERE delivery = ? AND position = ? AND attempts < 2 AND state IN ('pending', 'uncertain') "
            "AND EXISTS (SELECT 1 FROM deliveries WHERE id = delivery AND lease_owner = ?)",
            stamp(now), delivery_id, position, owner) == 1

    def part_sent(self, delivery_id: int, position: int, message: int, now: datetime) -> None:
        """Telegram answered: the part is the message with this id."""
        self.change("UPDATE delivery_parts SET state = 'sent', message = ?, reason = NULL, changed_at = ? "
                    "WHERE delivery = ? AND position = ?", message, stamp(now), delivery_id, position)

    def part_back(self, delivery_id: int, position: int, reason: str, now: datetime) -> None:
        """The request never left, or Telegram said "later": this attempt does not count."""
        self.change(
            "UPDATE delivery_parts SET state = CASE attempts WHEN 1 THEN 'pending' ELSE 'uncertain' END, "
            "attempts = attempts - 1, reason = ?, changed_at = ? WHERE delivery = ? AND position = ? "
            "AND state = 'sending'", reason, stamp(now), delivery_id, position)

    def part_uncertain(self, delivery_id: int, position: int, reason: str, now: datetime) -> None:
        """The request left and no answer came: the message may have arrived."""
        self.change("UPDATE delivery_parts SET state = 'uncertain', reason = ?, changed_at = ? "
                    "WHERE delivery = ? AND position = ? AND state = 'sending'",
                    reason, stamp(now), delivery_id, position)

    def part_refused(self, delivery_id: int, position: int, reason: str, now: datetime) -> None:
        """Telegram refused it: failed, unless an earlier attempt may have arrived, which stays uncertain."""
        self.change("UPDATE delivery_parts SET state = CASE attempts WHEN 1 THEN 'failed' ELSE 'uncertain' END, "
                    "reason = ?, changed_at = ? WHERE delivery = ? AND position = ? AND state = 'sending'",
                    reason, stamp(now), delivery_id, position)
