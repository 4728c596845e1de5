"""What SQLite says, said again with what to do about it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from types import TracebackType

from terms.errors import StoreError

_ADVICE = {
    sqlite3.SQLITE_BUSY: "is locked by another program; stop it or try again in a moment",
    sqlite3.SQLITE_LOCKED: "is locked by another program; stop it or try again in a moment",
    sqlite3.SQLITE_FULL: "cannot grow: the disk is full; free some space and try again, nothing stored is lost",
    sqlite3.SQLITE_IOERR: "cannot be read or written: the disk reports an error; check the disk and its free space",
    sqlite3.SQLITE_CORRUPT: "is damaged; put back a copy (such as the one made before the last migration), or save "
                            "what can be read with `sqlite3 FILE .recover`",
    sqlite3.SQLITE_NOTADB: "is not an SQLite database; name another file with --db or KERUEN_DB",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened; check that its folder exists and may be written to",
    sqlite3.SQLITE_READONLY: "may not be written to; check the rights of the file and of its folder",
    sqlite3.SQLITE_PERM: "may not be opened; check the rights of the file and of its folder",
}
_FOREIGN = ("no such table", "no such column", "malformed database schema")  # beginnings of an SQLITE_ERROR
_NOT_OURS = "lacks something that Keruen made; put back a copy, or name another file with --db or KERUEN_DB"
_PRIMARY = 0xFF  # an extended result code keeps the primary one in its low byte


class explained:
    """Turn what SQLite says about the file ``name`` into a StoreError that says what to do.

    Broken constraints and other programming errors pass through unchanged. A class, since every query enters it and
    a generator would take three times as long.
    """

    __slots__ = ("name",)

    def __init__(self, name: str | Path) -> None:
        self.name = name

    def __enter__(self) -> None:
        return

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        if not isinstance(error, sqlite3.DatabaseError):
            return
        code = getattr(error, "sqlite_errorcode", None)
        advice = None if code is None else _ADVICE.get(code & _PRIMARY)
        if code == sqlite3.SQLITE_ERROR and str(error).startswith(_FOREIGN):
            advice = _NOT_OURS
        if advice is not None:
            raise StoreError(f"The database {self.name} {advice} (SQLite says: {error}).") from error
