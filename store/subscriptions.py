"""Subscriptions: which digest a chat gets, and when."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from store.base import Base, Row
from store.moments import moment, stamp
from store.occasions import IS_CORRECTION


@dataclass(frozen=True, slots=True)
class Subscription:
    """A digest that a chat asked for: ``question`` at local ``time`` (HH:MM), daily or on ``weekday`` (0 is Monday).

    ``thread`` is a forum topic, 0 for none. ``kind``, ``language``, ``zone`` and ``home`` are the chat's. ``next_at``
    (UTC) is None until the planner has computed it; ``next_occasion`` is the local date it stands for. A ``paused`` one
    has none until it is resumed. ``begun_at`` is when the chat began to wait for it: made, made again, resumed. Of one
    with ``news_only`` a digest with nothing new is not sent. One whose frequency is "once" (store/awaiting.py) is no
    digest: its ``time`` is empty.
    """

    id: int
    chat: int
    question: str
    time: str
    frequency: str
    weekday: int | None
    thread: int
    since: datetime
    begun_at: datetime
    next_at: datetime | None
    next_occasion: str | None
    paused: bool
    news_only: bool
    kind: str
    language: str | None
    zone: str | None
    home: str | None


SELECT_SUBSCRIPTION = """
    SELECT s.id, s.chat, s.question, coalesce(s.time, '') AS time, s.frequency, s.weekday, s.thread, s.since,
           coalesce(s.begun_at, s.since) AS begun_at, s.next_at, s.next_occasion, s.paused_at IS NOT NULL AS paused,
           s.news_only, c.kind, c.language, c.zone, c.home
    FROM subscriptions AS s JOIN chats AS c ON c.id = s.chat
"""
ACTIVE_DIGEST = "s.state = 'active' AND s.frequency <> 'once'"
COMING_DIGEST = f"{ACTIVE_DIGEST} AND s.paused_at IS NULL"


class Subscriptions(Base):
    """A chat (or one forum topic of it) has at most one subscription to a question."""

    def subscribe(self, chat_id: int, question: str, now: datetime, *, time: str, frequency: str = "daily",
                  weekday: int | None = None, thread: int = 0, news_only: bool | None = None) -> Subscription:
        """Make the subscription, or give the existing one this time, resumed; its next digest is after ``now``.

        Without ``news_only`` one that has not ended keeps what it has, another sends every digest.
        """
        with self.writing() as connection:
            connection.execute("INSERT INTO chats (id, created_at, changed_at) VALUES (?, ?, ?) "
                               "ON CONFLICT DO NOTHING", (chat_id, stamp(now), stamp(now)))
            connection.execute(
                "INSERT INTO subscriptions (chat, thread, question, frequency, weekday, time, since, begun_at, "
                "created_at, news_only) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?7, coalesce(?8, 0)) "
                "ON CONFLICT (chat, thread, question) DO UPDATE SET frequency = excluded.frequency, "
                "weekday = excluded.weekday, time = excluded.time, since = excluded.since, "
                "begun_at = excluded.begun_at, next_at = NULL, next_occasion = NULL, paused_at = NULL, "
                "news_only = coalesce(?8, CASE state WHEN 'active' THEN news_only ELSE 0 END), state = 'active'",
                (chat_id, thread, question, frequency, weekday, time, stamp(now), news_only))
            row = self.row(f"{SELECT_SUBSCRIPTION} WHERE s.chat = ? AND s.thread = ? AND s.question = ?",
                           chat_id, thread, question)
        if row is None:
            raise LookupError(question)
        return subscription_of(row)

    def subscriptions(self, chat_id: int) -> list[Subscription]:
        """The digests that the chat gets, oldest first; paused ones too."""
        rows = self.rows(f"{SELECT_SUBSCRIPTION} WHERE s.chat = ? AND {ACTIVE_DIGEST} ORDER BY s.id", chat_id)
        return [subscription_of(row) for row in rows]

    def subscription(self, subscription_id: int) -> Subscription | None:
        """The subscription to a digest with this id if it has not ended, else None."""
        row = self.row(f"{SELECT_SUBSCRIPTION} WHERE s.id = ? AND {ACTIVE_DIGEST}", subscription_id)
        return subscription_of(row) if row else None

    def pause(self, chat_id: int, subscription_id: int, now: datetime) -> None:
        """Let a subscription of the chat rest; a digest on its way is called back, a correction is not."""
        with self.writing() as connection:
            connection.execute(
                "UPDATE subscriptions AS s SET paused_at = ?, since = ?, next_at = NULL, next_occasion = NULL "  # noqa: S608
                f"WHERE chat = ? AND id = ? AND {COMING_DIGEST}", (stamp(now), stamp(now), chat_id, subscription_id))
            _call_back(connection, now, "id = ? AND chat = ? AND paused_at IS NOT NULL", subscription_id, chat_id)

    def resume(self, chat_id: int, subscription_id: int, now: datetime) -> None:
        """Have the digests of a paused subscription come again, the next one after ``now``."""
        self.change("UPDATE subscriptions AS s SET paused_at = NULL, since = ?1, begun_at = ?1 WHERE chat = ?2 "  # noqa: S608
                    f"AND id = ?3 AND {ACTIVE_DIGEST} AND paused_at IS NOT NULL", stamp(now), chat_id, subscription_id)

    def send_news_only(self, chat_id: int, subscription_id: int, *, only: bool) -> None:
        """Have a subscription of the chat send a digest with news only, or every digest again."""
        self.change(f"UPDATE subscriptions AS s SET news_only = ? WHERE chat = ? AND id = ? AND {ACTIVE_DIGEST}",  # noqa: S608
                    only, chat_id, subscription_id)

    def unsubscribe(self, chat_id: int, subscription_id: int, now: datetime) -> bool:
        """End a subscription of the chat; False where it has no such digest.

        A digest on its way is called back; a correction is not: it is about what was sent before.
        """
        chosen = "chat = ? AND id = ? AND state = 'active' AND frequency <> 'once'"
        with self.writing() as connection:
            _call_back(connection, now, chosen, chat_id, subscription_id)
            return connection.execute(f"UPDATE subscriptions SET state = 'ended' WHERE {chosen}",  # noqa: S608
                                      (chat_id, subscription_id)).rowcount > 0


def _call_back(connection: sqlite3.Connection, now: datetime, chosen: str, *values: object) -> None:
    """Skip the digests of the chosen subscriptions that are still to be sent: nobody waits for them."""
    connection.execute(
        f"UPDATE deliveries SET state = 'skipped', reason = 'unsubscribed', changed_at = ? "  # noqa: S608
        f"WHERE state = 'pending' AND NOT {IS_CORRECTION} "
        f"AND subscription IN (SELECT id FROM subscriptions WHERE {chosen})", (stamp(now), *values))


def subscription_of(row: Row) -> Subscription:
    """The subscription of a row of ``SELECT_SUBSCRIPTION``."""
    next_at = moment(row["next_at"]) if row["next_at"] else None
    return Subscription(**{**row, "since": moment(row["since"]), "begun_at": moment(row["begun_at"]),
                           "next_at": next_at, "paused": bool(row["paused"]), "news_only": bool(row["news_only"])})
