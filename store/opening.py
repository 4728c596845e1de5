"""Opening a database file: its checks, its copy before a migration, its settings."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from sqlite_utils import Database

from store.backup import back_up
from store.errors import explained
from store.schema import Schema, load, refuse_foreign
from store.transaction import transaction
from terms.errors import StoreError

BUSY_SECONDS = 5.0
WAL_TRIES = 20
Alone = Callable[[Path], AbstractContextManager[object]]


def open_database(path: Path, *, schema: Schema | None = None, busy_seconds: float = BUSY_SECONDS,
                  alone: Alone = nullcontext) -> Database:
    """The database of the file ``path``, made or migrated to ``schema`` if need be; StoreError if it cannot be used.

    An existing file is migrated inside of ``alone``, which raises where an older program runs on it, and is copied
    beside itself before. The connection belongs to the calling thread and commits each statement by itself outside of
    ``writing``.
    """
    schema = schema or load()
    _make_folder(path.parent)
    with explained(str(path)):
        connection = sqlite3.connect(path, isolation_level=None, timeout=busy_seconds)
        try:
            return _prepared(connection, schema, path, alone)
        except BaseException:
            connection.close()
            raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"The folder {folder} of the database cannot be made ({error.strerror}). "
                         "Name another file with --db or KERUEN_DB.") from error


def _prepared(connection: sqlite3.Connection, schema: Schema, path: Path, alone: Alone) -> Database:
    db = Database(connection, execute_plugins=False)
    with transaction(connection, "DEFERRED"):  # two looks at the file are one: another program may be making it
        refuse_foreign(db, schema, str(path))
    _use_write_ahead_log(connection)
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA secure_delete = ON")  # what is deleted is gone from the file, however SQLite was built
    connection.execute("PRAGMA foreign_keys = OFF")
    if schema.pending(db):
        with alone(path) if schema.applied(db) else nullcontext():
            _migrate(db, schema, path)
    connection.execute("PRAGMA foreign_keys = ON")
    return db


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch the file's journal. SQLite refuses at once while another program uses the file, so wait at its lock."""
    for _ in range(WAL_TRIES):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            with transaction(connection, "IMMEDIATE"):
                pass
    connection.execute("PRAGMA journal_mode = WAL")


def _migrate(db: Database, schema: Schema, path: Path) -> None:
    """Apply what is pending, all or nothing; of two programs that start at once the second finds nothing to do."""
    with transaction(db.conn, "IMMEDIATE"):
        pending = schema.pending(db)
        if pending and schema.applied(db):
            copy_beside(path, pending[0])
        schema.migrations.apply(db)
        broken = db.conn.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise StoreError(f"The database {path} cannot be migrated: table {broken[0]} has rows that refer to "
                             "nothing. It was left as it was.")


def copy_beside(path: Path, migration: str) -> Path:
    """Copy the database to ``<file>.before-<migration>`` (numbered if that exists) and give the copy's path.

    The copy is read over a connection of its own: SQLite copies nothing over one that is writing.
    """
    target = path.with_name(f"{path.name}.before-{migration}")
    number = 2
    while target.exists():
        target = path.with_name(f"{path.name}.before-{migration}.{number}")
        number += 1
    back_up(path, target)
    return target
