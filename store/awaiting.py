"""Figures that chats want to be told of once: asked for, looked for when figures come, told by a delivery.

Each is a subscription of the frequency "once", so that it moves with its chat, is forgotten with it, and its
deliveries go the way of all others. docs/delivery.md says what holds when the process dies at any line.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from store.base import Base, Row
from store.moments import moment, stamp
from store.occasions import IS_KNOWN, KNOWN
from store.told import planned, unwritten

AT_ONCE = -1

_SELECT = ("SELECT s.id, s.chat, s.thread, s.question, s.state = 'active' AS active, a.asked_at, a.until, a.seen "
           "FROM awaited AS a JOIN subscriptions AS s ON s.id = a.subscription")


@dataclass(frozen=True, slots=True)
class Awaited:
    """What a chat waits for (``question`` is a code of handlers/awaiting.py), since when and until when.

    ``seen`` is the last figure that was looked at for it; ``active`` is False once it was told or taken back.
    """

    id: int
    chat: int
    thread: int
    question: str
    active: bool
    asked_at: datetime
    until: datetime
    seen: int


class Awaiting(Base):
    """A chat (or one forum topic of it) waits for a figure once, however often it asks."""

    def await_figure(self, chat_id: int, question: str, now: datetime, *, until: datetime, seen: int,
                     thread: int = 0) -> Awaited:
        """Wait for a figure among those after ``seen``; what is waited for already stays as it is."""
        ours = f"{_SELECT} WHERE s.chat = ? AND s.thread = ? AND s.question = ?"
        with self.writing() as connection:
            known = self.row(ours, chat_id, thread, question)
            if known is not None and known["active"]:
                return _awaited(known)
            connection.execute("INSERT INTO chats (id, created_at, changed_at) VALUES (?, ?, ?) "
                               "ON CONFLICT DO NOTHING", (chat_id, stamp(now), stamp(now)))
            key, = connection.execute(
                "INSERT INTO subscriptions (chat, thread, question, frequency, since, created_at) "
                "VALUES (?1, ?2, ?3, 'once', ?4, ?4) ON CONFLICT (chat, thread, question) "
                "DO UPDATE SET state = 'active', since = excluded.since RETURNING id",
                (chat_id, thread, question, stamp(now))).fetchone()
            connection.execute("INSERT OR REPLACE INTO awaited (subscription, asked_at, until, seen) "
                               "VALUES (?, ?, ?, ?)", (key, stamp(now), stamp(until), seen))
            made = self.row(ours, chat_id, thread, question)
        if made is None:
            raise LookupError(question)
        return _awaited(made)

    def awaited(self, chat_id: int) -> list[Awaited]:
        """What the chat waits for, oldest first."""
        return self._found("WHERE s.chat = ? AND s.state = 'active' ORDER BY a.asked_at, s.id", chat_id)

    def withdraw(self, chat_id: int, awaited_id: int) -> bool:
        """Wait no longer; False where the chat has no such thing. What is written already leaves all the same."""
        with self.writing() as connection:
            ended = connection.execute("UPDATE subscriptions SET state = 'ended' WHERE id = ? AND chat = ? "
                                       "AND frequency = 'once' AND state = 'active'", (awaited_id, chat_id)).rowcount
            if ended:
                connection.execute(
                    "DELETE FROM awaited WHERE subscription = ? AND (delivery IS NULL OR EXISTS (SELECT 1 "
                    "FROM deliveries AS d WHERE d.id = delivery AND d.state = 'pending'))", (awaited_id,))
                _drop(connection)
            return ended > 0

    def expire(self, now: datetime) -> int:
        """End what was waited for long enough; how much."""
        return self._forget("SELECT a.subscription FROM awaited AS a JOIN subscriptions AS s ON s.id = a.subscription "
                            "WHERE a.delivery IS NULL AND a.until <= ? AND s.state = 'active'", now)

    def drop_questions(self, before: datetime) -> int:
        """Forget what was waited for in messages that were settled before a moment; how much."""
        return self._forget("SELECT a.subscription FROM awaited AS a JOIN subscriptions AS s ON s.id = a.subscription "
                            "JOIN deliveries AS d ON d.id = a.delivery WHERE s.state = 'ended' AND d.changed_at < ? "
                            "AND d.state NOT IN ('pending', 'sending')", before)

    def last_figure(self) -> int:
        """The id of the figure that was stored last, 0 where there is none."""
        return int(self.rows("SELECT coalesce(max(id), 0) AS id FROM figures")[0]["id"])

    def pairs_after(self, figure_id: int) -> set[tuple[str | None, str | None]]:
        """Between whom the trade is that the figures stored after this one tell of."""
        rows = self.rows("SELECT DISTINCT pair_a, pair_b FROM figures WHERE id > ? AND superseded_at IS NULL",
                         figure_id)
        return {(row["pair_a"], row["pair_b"]) for row in rows}

    def unseen(self, last: int, now: datetime, limit: int = 200) -> list[Awaited]:
        """What active chats wait for and was not looked for among the figures up to ``last``, longest first."""
        return self._found("JOIN chats AS c ON c.id = s.chat WHERE a.delivery IS NULL AND a.seen < ? AND a.until > ? "
                           "AND s.state = 'active' AND c.state = 'active' ORDER BY a.seen, s.id LIMIT ?",
                           last, stamp(now), limit)

    def plan_known(self, looked: Iterable[int], known: Sequence[int], last: int, now: datetime) -> int:
        """Say that these were looked for up to the figure ``last``, and plan that the known ones of them are told.

        All of it is one transaction. What a chat is to be told joins its message that nobody has begun to write; the
        number of new messages is given.
        """
        with self.writing() as connection:
            connection.executemany("UPDATE awaited SET seen = ? WHERE subscription = ?",
                                   [(last, key) for key in looked])
            return sum(_plan(connection, key, now) for key in known)

    def told_in(self, delivery_id: int) -> list[Awaited]:
        """What a delivery tells, oldest first."""
        return self._found("WHERE a.delivery = ? ORDER BY a.asked_at, s.id", delivery_id)

    def _forget(self, over: str, at: datetime) -> int:
        """End and forget what a query finds to be over at a moment; how much; nothing is written for none."""
        if self.row(over, stamp(at)) is None:
            return 0
        with self.writing() as connection:
            keys = connection.execute(over, (stamp(at),)).fetchall()
            connection.executemany("UPDATE subscriptions SET state = 'ended' WHERE id = ? AND state = 'active'", keys)
            connection.executemany("DELETE FROM awaited WHERE subscription = ?", keys)
            _drop(connection)
        return len(keys)

    def _found(self, condition: str, *values: object) -> list[Awaited]:
        return [_awaited(row) for row in self.rows(f"{_SELECT} {condition}", *values)]


def _drop(connection: sqlite3.Connection) -> None:
    """Forget the questions that nobody waits for and that no message is to say; their rows stay, for an id that is
    given again would be another's in an old button."""
    connection.execute("UPDATE subscriptions SET question = 'ended:' || id WHERE frequency = 'once' "
                       "AND state = 'ended' AND question NOT GLOB 'ended:*' "
                       "AND id NOT IN (SELECT subscription FROM awaited)")


def let_go(connection: sqlite3.Connection, awaited: Iterable[int]) -> None:
    """What a delivery was to tell and is not known any more is waited for again."""
    connection.executemany("UPDATE awaited SET delivery = NULL WHERE subscription = ?", [(key,) for key in awaited])


def end_told(connection: sqlite3.Connection, delivery: int) -> None:
    """A delivery is closed: what it told has ended; what cannot have arrived, for the chat was closed, is due again.

    What Telegram refused as it is has ended too: it would refuse it for ever, and the next message says so.
    """
    row = connection.execute(f"SELECT state, reason FROM deliveries WHERE id = ? AND {IS_KNOWN}",  # noqa: S608
                             (delivery,)).fetchone()
    if row is None:
        return
    state, reason = row
    arrived = connection.execute("SELECT 1 FROM delivery_parts WHERE delivery = ? "
                                 "AND state IN ('sent', 'uncertain')", (delivery,)).fetchone()
    if arrived or (state == "failed" and reason != "closed"):
        connection.execute("UPDATE subscriptions SET state = 'ended' WHERE id IN "
                           "(SELECT subscription FROM awaited WHERE delivery = ?)", (delivery,))
    else:
        connection.execute("UPDATE awaited SET delivery = NULL, seen = ? WHERE delivery = ?", (AT_ONCE, delivery))


def _plan(connection: sqlite3.Connection, awaited: int, now: datetime) -> int:
    chat, thread = connection.execute("SELECT chat, thread FROM subscriptions WHERE id = ?", (awaited,)).fetchone()
    waiting = unwritten(connection, chat, IS_KNOWN, thread)
    told, = connection.execute("SELECT count(*) FROM deliveries WHERE subscription = ?", (awaited,)).fetchone()
    delivery = waiting or planned(connection, awaited, f"{KNOWN}{told + 1}", now)
    connection.execute("UPDATE awaited SET delivery = ? WHERE subscription = ?", (delivery, awaited))
    return 0 if waiting else 1


def _awaited(row: Row) -> Awaited:
    return Awaited(**{**row, "active": bool(row["active"]), "asked_at": moment(row["asked_at"]),
                      "until": moment(row["until"])})
