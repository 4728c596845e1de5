"""Corrections: figures that were sent and were wrong, and what is right instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from store.base import Row
from store.correcting import LAST_SENT, OF_DELIVERY, plan_corrections
from store.documents import Documents
from store.moments import moment, stamp


@dataclass(frozen=True, slots=True)
class Wrong:
    """A wrong figure as one chat is told of it: why, what now stands where it stood (None: nothing), when it was sent,
    and whether the operator called it wrong."""

    figure: int
    reason: str
    right: int | None
    sent_at: datetime
    retracted: bool = False


@dataclass(frozen=True, slots=True)
class Retracted:
    """The figure that was called wrong, whether that is new, and how many chats are to be told."""

    figure: int
    new: bool
    chats: int


class Corrections(Documents):
    """A figure is called wrong once; nothing of it is deleted."""

    def retract(self, figure_id: int, reason: str, now: datetime) -> Retracted | None:
        """Call a figure wrong, and plan that whoever was sent it is told, in one transaction; None if there is none.

        Of a figure that newer readings gave again the latest is meant.
        """
        with self.writing() as connection:
            if not connection.execute("SELECT 1 FROM figures WHERE id = ?", (figure_id,)).fetchone():
                return None
            figure = self._latest_alike(figure_id)
            new = connection.execute(
                "INSERT INTO corrections (figure, reason, retracted, made_at) VALUES (?, ?, 1, ?) "
                "ON CONFLICT DO NOTHING", (figure, reason, stamp(now))).rowcount == 1
            connection.execute("UPDATE figures SET superseded_at = ? WHERE id = ? AND superseded_at IS NULL",
                               (stamp(now), figure))
            chats = plan_corrections(connection, [figure], now)
            self._changed()
        return Retracted(figure, new, chats)

    def why_wrong(self, figure_id: int) -> str | None:
        """The reason why a figure was called wrong; None for one that was not."""
        row = self.row("SELECT reason FROM corrections WHERE figure = ?", figure_id)
        return str(row["reason"]) if row else None

    def wrong_in(self, delivery_id: int) -> list[Wrong]:
        """What a correction tells its chat of, in the order in which it was found."""
        return self._as_sent(self.rows(
            "SELECT t.chat, c.figure, c.reason, c.retracted FROM corrected_chats AS t "
            "JOIN corrections AS c ON c.figure = t.figure WHERE t.delivery = ? "
            "ORDER BY c.made_at, c.figure", delivery_id))

    def wrong_since(self, delivery_id: int) -> list[Wrong]:
        """What a delivery quotes and was found wrong since, as its chat is told of it."""
        return self._as_sent(self.rows(
            "SELECT s.chat, c.figure, c.reason, c.retracted FROM corrections AS c "  # noqa: S608
            "JOIN deliveries AS d ON d.id = ?1 JOIN subscriptions AS s ON s.id = d.subscription "
            f"WHERE c.figure IN ({OF_DELIVERY}) ORDER BY c.made_at, c.figure", delivery_id))

    def _as_sent(self, rows: list[Row]) -> list[Wrong]:
        sent = ((row, self.row(LAST_SENT, row["figure"], row["chat"])) for row in rows)
        return [Wrong(row["figure"], row["reason"], self._right(row["figure"]), moment(last["sent_at"]),
                      bool(row["retracted"]))
                for row, last in sent if last is not None]

    def _latest_alike(self, figure_id: int) -> int:
        """The last of the readings that say the same as this one."""
        while row := self.row("SELECT became FROM figures WHERE id = ? AND became IS NOT NULL "
                              "AND id NOT IN (SELECT figure FROM corrections)", figure_id):
            figure_id = row["became"]
        return figure_id

    def _right(self, figure_id: int) -> int | None:
        """What stands today where a figure stood."""
        while row := self.row("SELECT became FROM figures WHERE id = ? AND became IS NOT NULL", figure_id):
            figure_id = row["became"]
        standing = self.row("SELECT id FROM figures WHERE id = ? AND superseded_at IS NULL", figure_id)
        return int(standing["id"]) if standing else None
