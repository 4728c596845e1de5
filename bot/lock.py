"""One Keruen to one database: a lock that the operating system takes back when its holder dies."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from terms.errors import StoreError


@contextmanager
def only_runner(db: Path) -> Iterator[None]:
    """Hold the lock file beside the database; StoreError if another process runs the bot on it.

    A file of its own, because closing any handle of the database file would drop SQLite's locks on it.
    """
    path = db.with_name(f"{db.name}.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise StoreError(f"The lock file {path} cannot be made ({error.strerror}). "
                         "Name another database with --db or KERUEN_DB.") from error
    try:
        _take(handle, db)
        yield
    finally:
        os.close(handle)


def _take(handle: int, db: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        holder = os.read(handle, 20).decode("ascii", "replace").strip() or "unknown"
        raise StoreError(f"Another Keruen (process {holder}) already runs on the database {db}. Stop it first, or name "
                         "another database with --db or KERUEN_DB.") from None
    os.ftruncate(handle, 0)
    os.pwrite(handle, str(os.getpid()).encode("ascii"), 0)
