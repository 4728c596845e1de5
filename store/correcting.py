"""Which chats are to be told that a figure was wrong: planned by whatever makes it due, in the same transaction.

Three things make it due: a figure is found wrong, a delivery that quotes one is settled, a chat that was sent one
wakes. A figure that a newer reading gave again without a difference (``became``) counts as the same one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from store.occasions import CORRECTION, IS_CORRECTION
from store.told import planned, unwritten

_SAME = """
    WITH RECURSIVE same (figure) AS (
        SELECT ?1
        UNION
        SELECT f.id FROM same JOIN figures AS f ON f.became = same.figure
        WHERE f.id NOT IN (SELECT figure FROM corrections))
"""
_QUOTING = "FROM same JOIN delivery_figures AS q ON q.figure = same.figure JOIN deliveries AS d ON d.id = q.delivery "
_SENT = _SAME + (
    f"SELECT s.chat, d.subscription, max(p.changed_at) AS sent_at {_QUOTING}"
    "JOIN delivery_parts AS p ON p.delivery = d.id AND p.state IN ('sent', 'uncertain') "
    "JOIN subscriptions AS s ON s.id = d.subscription "
    "{} d.state NOT IN ('pending', 'sending') AND {} GROUP BY s.chat")
# The subscription is that of the latest such delivery: SQLite takes it from the row that has the maximum.
_DUE = _SENT.format(
    "JOIN chats AS c ON c.id = s.chat AND c.state = 'active' WHERE",
    "NOT EXISTS (SELECT 1 FROM corrected_chats AS t WHERE t.chat = s.chat AND t.figure = ?1)")
LAST_SENT = _SENT.format("WHERE", "s.chat = ?2")
_UNSENT = ("d.state = 'sending' AND NOT EXISTS (SELECT 1 FROM delivery_parts AS p WHERE p.delivery = d.id "
           "AND (p.state <> 'pending' OR p.attempts > 0))")
_WRITTEN = f"{_SAME} SELECT d.id {_QUOTING} WHERE {_UNSENT}"
_FOUND_WRONG = """
    WITH RECURSIVE quoted (figure) AS (
        SELECT q.figure FROM delivery_figures AS q JOIN deliveries AS d ON d.id = q.delivery WHERE {}
        UNION
        SELECT f.became FROM quoted JOIN figures AS f ON f.id = quoted.figure WHERE f.became IS NOT NULL)
    SELECT c.figure FROM quoted JOIN corrections AS c ON c.figure = quoted.figure ORDER BY c.figure
"""
OF_DELIVERY = _FOUND_WRONG.format("d.id = ?1")
_OF_CHAT = _FOUND_WRONG.format("d.subscription IN (SELECT id FROM subscriptions WHERE chat = ?)")


def plan_corrections(connection: sqlite3.Connection, figures: Iterable[int], now: datetime) -> int:
    """Plan that the active chats that were sent these wrong figures are told, each chat once; how many tellings.

    What quotes one and is written, but has not left, is written anew.
    """
    told = 0
    for figure in figures:
        _unwrite(connection, figure)
        due = connection.execute(_DUE, (figure,)).fetchall()
        for chat, subscription, _ in due:
            delivery = unwritten(connection, chat, IS_CORRECTION) or planned(
                connection, subscription, f"{CORRECTION}{figure}", now)
            connection.execute("INSERT INTO corrected_chats (chat, figure, delivery) VALUES (?, ?, ?)",
                               (chat, figure, delivery))
        told += len(due)
    return told


def plan_after_delivery(connection: sqlite3.Connection, delivery: int, now: datetime) -> None:
    """A delivery is settled: what it quotes may have been found wrong meanwhile."""
    plan_corrections(connection, [row[0] for row in connection.execute(OF_DELIVERY, (delivery,))], now)


def plan_after_return(connection: sqlite3.Connection, chat: int, now: datetime) -> None:
    """A chat may be written to again: what it was sent before may have been found wrong meanwhile."""
    plan_corrections(connection, [row[0] for row in connection.execute(_OF_CHAT, (chat,))], now)


def _unwrite(connection: sqlite3.Connection, figure: int) -> None:
    written = connection.execute(_WRITTEN, (figure,)).fetchall()
    for statement in ("DELETE FROM delivery_parts WHERE delivery = ?",
                      "DELETE FROM delivery_figures WHERE delivery = ?",
                      "UPDATE deliveries SET said_in = NULL WHERE said_in = ?",
                      "UPDATE deliveries SET state = 'pending', lease_owner = NULL, lease_until = NULL WHERE id = ?"):
        connection.executemany(statement, written)
