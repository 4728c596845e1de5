"""Chats: their language, zone and home, whether they may be written to, and leaving for good."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict, Unpack

from store.awaiting import end_told
from store.base import Base
from store.correcting import plan_after_return
from store.moments import stamp
from store.parts import OUTCOME


@dataclass(frozen=True, slots=True)
class Chat:
    """A chat's settings; None means "not set": the caller falls back on what it knows.

    ``kind`` is Telegram's (private, group, supergroup, channel), ``language`` en, ru or kk, ``zone`` an IANA name,
    ``home`` a country code. A paused chat (it blocked the bot or threw it out) gets nothing until it speaks again.
    """

    id: int
    kind: str = "private"
    language: str | None = None
    zone: str | None = None
    home: str | None = None
    state: str = "active"
    paused_why: str | None = None


class ChatChanges(TypedDict, total=False):
    """What ``save_chat`` may change; what is left out stays as it is."""

    kind: str
    language: str | None
    zone: str | None
    home: str | None
    state: str
    paused_why: str | None


class Chats(Base):
    """A chat is a row as soon as it has a setting; a chat that is forgotten leaves no row anywhere."""

    def chat(self, chat_id: int) -> Chat | None:
        """The chat's settings, or None for a chat that never set any."""
        row = self.row("SELECT id, kind, language, zone, home, state, paused_why FROM chats WHERE id = ?", chat_id)
        return Chat(**row) if row else None

    def save_chat(self, chat_id: int, now: datetime, **changes: Unpack[ChatChanges]) -> Chat:
        """Set what is given and keep the rest; the chat as it then stands.

        After a change of zone or a return from a pause the next digests are computed anew, from ``now`` on.
        """
        unknown = set(changes) - ChatChanges.__optional_keys__
        if unknown:
            raise TypeError(f"a chat has no {', '.join(sorted(unknown))}")
        with self.writing() as connection:
            connection.execute("INSERT INTO chats (id, created_at, changed_at) VALUES (?, ?, ?) "
                               "ON CONFLICT DO NOTHING", (chat_id, stamp(now), stamp(now)))
            before = self.chat(chat_id)
            for name, value in changes.items():
                connection.execute(f"UPDATE chats SET {name} = ?, changed_at = ? WHERE id = ?",  # noqa: S608
                                   (value, stamp(now), chat_id))
            after = self.chat(chat_id)
            if before is None or after is None:
                raise LookupError(chat_id)
            if before.zone != after.zone or (before.state, after.state) == ("paused", "active"):
                connection.execute("UPDATE subscriptions SET next_at = NULL, next_occasion = NULL, since = ? "
                                   "WHERE chat = ?", (stamp(now), chat_id))
            if (before.state, after.state) == ("paused", "active"):
                plan_after_return(connection, chat_id, now)
        return after

    def pause_chat(self, chat_id: int, why: str, now: datetime) -> None:
        """Stop writing to a chat: what was on its way is skipped, its subscriptions stay for its return."""
        with self.writing() as connection:
            connection.execute("UPDATE chats SET state = 'paused', paused_why = ?, changed_at = ? WHERE id = ?",
                               (why, stamp(now), chat_id))
            idle = ("SELECT d.id FROM deliveries AS d JOIN subscriptions AS s ON s.id = d.subscription "
                    "WHERE s.chat = ? AND (d.state = 'pending' OR d.state = 'sending' AND d.lease_owner IS NULL)")
            keys = [key for key, in connection.execute(idle, (chat_id,))]
            connection.executemany("UPDATE delivery_parts SET state = 'skipped', reason = ?, changed_at = ? "
                                   "WHERE delivery = ? AND state = 'pending'", [(why, stamp(now), key) for key in keys])
            connection.executemany(f"UPDATE deliveries SET state = {OUTCOME}, reason = ?, changed_at = ? "  # noqa: S608
                                   "WHERE id = ?", [(why, stamp(now), key) for key in keys])
            for key in keys:
                end_told(connection, key)

    def migrate_chat(self, old: int, new: int, now: datetime) -> None:
        """Give a chat its new id (a group became a supergroup), with all that hangs on it; twice does no harm.

        Where the new id has a row already, what that has not set is taken from the old one.
        """
        with self.writing() as connection:
            taken = connection.execute("SELECT 1 FROM chats WHERE id = ?", (new,)).fetchone()
            if taken:
                _join(connection, old, new)
                connection.execute("UPDATE subscriptions SET next_at = NULL, next_occasion = NULL, since = ?1 "
                                   "WHERE chat = ?2 AND next_at > ?1", (stamp(now), new))
                plan_after_return(connection, new, now)
            else:
                connection.execute("UPDATE chats SET id = ?, kind = 'supergroup', changed_at = ? WHERE id = ?",
                                   (new, stamp(now), old))

    def forget_chat(self, chat_id: int) -> bool:
        """Delete the chat with its subscriptions and deliveries, from the log of writes too; False if there was nothing
        to delete."""
        deleted = self.change("DELETE FROM chats WHERE id = ?", chat_id) > 0
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        return deleted

    def first_sight(self, update_id: int, now: datetime) -> bool:
        """True the first time that an update is seen, False when Telegram gives it again."""
        return self.change("INSERT INTO seen_updates (id, seen_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                           update_id, stamp(now)) > 0

    def seen(self, update_id: int) -> bool:
        """Whether an update was seen before."""
        return self.row("SELECT 1 FROM seen_updates WHERE id = ?", update_id) is not None

    def drop_seen(self, before: datetime) -> int:
        """Forget the updates seen before a moment (Telegram keeps them for 24 hours); how many."""
        return self.change("DELETE FROM seen_updates WHERE seen_at < ?", stamp(before))


def _join(connection: sqlite3.Connection, old: int, new: int) -> None:
    """Put two rows of one chat together. Of two subscriptions to one question that of the new id stays, unless it has
    ended; what was delivered for the other goes over to it."""
    connection.execute(
        "UPDATE chats SET language = coalesce(chats.language, was.language), zone = coalesce(chats.zone, was.zone), "
        "home = coalesce(chats.home, was.home) FROM chats AS was WHERE chats.id = ? AND was.id = ?", (new, old))
    twice = connection.execute(
        "SELECT a.id, b.id, a.state = 'active' AND b.state = 'ended' FROM subscriptions AS a JOIN subscriptions AS b "
        "ON b.thread = a.thread AND b.question = a.question WHERE a.chat = ? AND b.chat = ?", (old, new)).fetchall()
    for was, now, older in twice:
        stays, goes = (was, now) if older else (now, was)
        connection.execute("UPDATE OR IGNORE deliveries SET subscription = ? WHERE subscription = ?", (stays, goes))
        connection.execute("DELETE FROM subscriptions WHERE id = ?", (goes,))
    connection.execute("UPDATE subscriptions SET chat = ? WHERE chat = ?", (new, old))
    connection.execute("UPDATE OR IGNORE corrected_chats SET chat = ? WHERE chat = ?", (new, old))
    connection.execute("DELETE FROM chats WHERE id = ?", (old,))
