"""Deliveries that are planned because something has become known or wrong, and not because a digest is due."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from store.moments import stamp

QUIET = timedelta(minutes=5)  # what happens within this time is told to a chat in one message


def unwritten(connection: sqlite3.Connection, chat: int, kind: str, thread: int | None = None) -> int | None:
    """The chat's (or one topic's) delivery of a kind, a condition of ``store.occasions``, that nobody has begun to
    write."""
    row = connection.execute(
        "SELECT d.id FROM deliveries AS d JOIN subscriptions AS s ON s.id = d.subscription "  # noqa: S608
        f"WHERE s.chat = ?1 AND (?2 IS NULL OR s.thread = ?2) AND d.{kind} AND d.state = 'pending' "
        "AND d.lease_owner IS NULL", (chat, thread)).fetchone()
    return row[0] if row else None


def planned(connection: sqlite3.Connection, subscription: int, occasion: str, now: datetime) -> int | None:
    """Plan a delivery that waits for what else becomes known; its id, None where the occasion had one already."""
    row = connection.execute(
        "INSERT INTO deliveries (subscription, occasion, due_at, state, not_before, planned_at, changed_at) "
        "VALUES (?1, ?2, ?3, 'pending', ?4, ?3, ?3) ON CONFLICT DO NOTHING RETURNING id",
        (subscription, occasion, stamp(now), stamp(now + QUIET))).fetchone()
    return row[0] if row else None
