"""What the parts of the store share: one connection, readers, and one writer at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from store.errors import explained
from store.transaction import transaction

Row = dict[str, Any]


class Base:
    """A store's connection. It belongs to one thread: another thread opens its own store of the same file."""

    def __init__(self, db: Database, path: Path) -> None:
        self.db = db
        self.path = path
        self._connection: sqlite3.Connection = db.conn

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A write transaction: all of it or nothing. It waits for another writer, then StoreError.

        BEGIN IMMEDIATE takes the write lock before the first read, so that what is read still holds when the
        writes follow.
        """
        with explained(self.path), transaction(self._connection, "IMMEDIATE"):
            yield self._connection

    def rows(self, sql: str, *values: object) -> list[Row]:
        """The rows of a query, each by column name."""
        with explained(self.path):
            cursor = self._connection.execute(sql, values)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def row(self, sql: str, *values: object) -> Row | None:
        """The first row of a query, or None."""
        found = self.rows(sql, *values)
        return found[0] if found else None

    def change(self, sql: str, *values: object) -> int:
        """Run one statement as a write transaction of its own; how many rows it changed."""
        with self.writing() as connection:
            return connection.execute(sql, values).rowcount
