"""A whole copy of a database beside whoever uses it: checked before it gets its name."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from store.errors import explained
from terms.errors import StoreError


def back_up(path: Path, target: Path) -> int:
    """Copy the database to a new file, which then is whole and needs no file beside it; its size in bytes.

    StoreError where there is no database, where the target exists already, and where the copy fails its check: then
    nothing is left of it.
    """
    if not path.exists():
        raise StoreError(f"There is no database {path}; name the bot's own with --db.")
    if target.exists():
        raise StoreError(f"{target} exists already. Name a new file: a copy never takes the place of an older one.")
    if not target.parent.is_dir():
        raise StoreError(f"There is no folder {target.parent}. Make it, or name a file in another one.")
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        _copy(path, unfinished)
        unfinished.replace(target)
    except OSError as error:
        raise StoreError(f"{target} cannot be written ({error.strerror}). Name a file elsewhere.") from error
    finally:
        unfinished.unlink(missing_ok=True)
    return target.stat().st_size


def make_alike(path: Path, target: Path) -> None:
    """Make an empty file that nobody may read who may not read this one: a database holds chat ids."""
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, path.stat().st_mode & 0o777))


def _copy(path: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    make_alike(path, target)
    with explained(str(path)), closing(sqlite3.connect(path)) as source:
        source.execute("SELECT count(*) FROM sqlite_master")  # what is no database is said of the source
        with explained(str(target)), closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            found, = copy.execute("PRAGMA integrity_check").fetchone()
    if found != "ok":
        raise StoreError(f"The database {path} is damaged ({found}). Nothing was copied; restore an older copy.")
    with target.open("rb") as file:
        os.fsync(file.fileno())
