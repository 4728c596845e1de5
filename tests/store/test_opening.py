"""Opening the file: made, migrated after a copy, refused with what to do."""

from __future__ import annotations

import resource
import sqlite3
import threading
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from store import DocumentRow, Store
from store.backup import back_up
from store.opening import open_database
from store.schema import Schema, load, schema_of
from terms.errors import StoreError
from tests.store.conftest import NOW

FIRST = "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"
SECOND = "ALTER TABLE notes ADD COLUMN place TEXT;\nCREATE INDEX notes_place ON notes (place);"


def test_a_new_file_is_made_with_its_folder(tmp_path: Path) -> None:
    with Store.open(tmp_path / "var" / "deep" / "keruen.db") as store:
        assert store.row("PRAGMA journal_mode") == {"journal_mode": "wal"}
        assert store.row("PRAGMA foreign_keys") == {"foreign_keys": 1}
        tables = store.rows("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                            "AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_%' ESCAPE '\\'")
    assert len(tables) > 5
    assert all(table["strict"] for table in tables)


def test_a_file_of_a_newer_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "k.db"
    open_database(path, schema=schema_of({"1": FIRST, "2": SECOND})).close()
    before = path.read_bytes()

    with pytest.raises(StoreError, match=r"newer version of Keruen \(it has 2\).*Update Keruen"):
        open_database(path, schema=schema_of({"1": FIRST}))

    assert path.read_bytes() == before


def test_the_file_is_copied_before_a_migration(tmp_path: Path) -> None:
    path = tmp_path / "k.db"
    with_first = open_database(path, schema=schema_of({"1": FIRST}))
    with_first.conn.execute("INSERT INTO notes (text) VALUES ('kept')")
    with_first.close()
    (tmp_path / "k.db.before-2").write_bytes(b"an older copy")

    migrated = open_database(path, schema=schema_of({"1": FIRST, "2": SECOND}))

    assert list(migrated.query("SELECT * FROM notes")) == [{"id": 1, "text": "kept", "place": None}]
    migrated.close()
    copy = sqlite3.connect(tmp_path / "k.db.before-2.2")
    assert copy.execute("SELECT * FROM notes").fetchall() == [(1, "kept")]
    copy.close()
    assert (tmp_path / "k.db.before-2").read_bytes() == b"an older copy"


def test_nobody_may_read_a_copy_who_may_not_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "k.db"
    open_database(path, schema=schema_of({"1": FIRST})).close()
    path.chmod(0o600)
    open_database(path, schema=schema_of({"1": FIRST, "2": SECOND})).close()
    back_up(path, tmp_path / "copy.db")
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("k.db.before-2", "copy.db")] == [0o600] * 2


def test_a_migration_that_fails_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "k.db"
    open_database(path, schema=schema_of({"1": FIRST})).close()

    with pytest.raises(StoreError, match="no such table"):
        open_database(path, schema=schema_of({"1": FIRST, "2": SECOND + "\nDROP TABLE absent;"}))

    again = open_database(path, schema=schema_of({"1": FIRST}))
    assert [column.name for column in again["notes"].columns] == ["id", "text"]
    again.close()


def opened_at_once(path: Path, schema: Schema) -> list[BaseException]:
    """What six programs that open the file in the same moment meet."""
    failures: list[BaseException] = []
    ready = threading.Barrier(6)

    def start() -> None:
        ready.wait()
        try:
            open_database(path, schema=schema).close()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=start) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


@pytest.mark.parametrize("round_", range(20))
def test_programs_that_start_at_once_make_the_file_once(tmp_path: Path, round_: int) -> None:
    path = tmp_path / f"{round_}.db"

    assert opened_at_once(path, load()) == []

    with Store.open(path) as store:
        assert store.row("SELECT count(*) AS n FROM _sqlite_migrations") == {"n": len(load().names)}


@pytest.mark.parametrize("round_", range(20))
def test_programs_that_start_at_once_copy_and_migrate_once(tmp_path: Path, round_: int) -> None:
    path = tmp_path / f"{round_}.db"
    open_database(path, schema=schema_of({"1": FIRST})).close()

    assert opened_at_once(path, schema_of({"1": FIRST, "2": SECOND})) == []

    assert [copy.name for copy in tmp_path.glob("*.before-*[0-9]")] == [f"{round_}.db.before-2"]


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (x)")
    other.close()

    with pytest.raises(StoreError, match=r"belongs to another program.*--db"):
        Store.open(path)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Trade turnover made $481.7 million. " * 100, "utf-8")

    with pytest.raises(StoreError, match="is not an SQLite database; name another file"):
        Store.open(path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "var").write_text("a file", "utf-8")

    with pytest.raises(StoreError, match="cannot be made"):
        Store.open(tmp_path / "var" / "k.db")
    with pytest.raises(StoreError, match="cannot be opened"):
        Store.open(tmp_path)


def test_a_locked_file_is_said_and_nothing_is_lost(path: Path) -> None:
    with Store.open(path) as store:
        store.add(DocumentRow("a", "one"), [], NOW)
    with Store.open(path) as holder, holder.writing(), Store.open(path, busy_seconds=0.05) as store:
        with pytest.raises(StoreError, match="locked by another program"):
            store.add(DocumentRow("b", "two"), [], NOW)
        assert store.row("SELECT count(*) AS n FROM documents") == {"n": 1}
    with Store.open(path) as store:
        assert store.add(DocumentRow("b", "two"), [], NOW).new


def test_a_full_disk_is_said_and_nothing_is_lost(path: Path) -> None:
    with Store.open(path) as store:
        store.add(DocumentRow("a", "one"), [], NOW)
        pages = store.row("PRAGMA page_count")
        assert pages is not None
        store.db.conn.execute(f"PRAGMA max_page_count = {pages['page_count']}")

        with pytest.raises(StoreError, match="disk is full; free some space"):
            store.add(DocumentRow("b", "x" * 100_000), [], NOW)

        store.db.conn.execute("PRAGMA max_page_count = 1000000")
        assert store.add(DocumentRow("b", "x" * 100_000), [], NOW).new
        assert store.document(1) == DocumentRow("a", "one")


def test_a_damaged_file_is_said(path: Path) -> None:
    with Store.open(path) as store:
        for number in range(200):
            store.add(DocumentRow(f"d{number}", f"{number} " * 500), [], NOW)
        store.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(path.read_bytes())
    content[8192:-4096] = b"\xee" * (len(content) - 8192 - 4096)
    path.write_bytes(content)

    with pytest.raises(StoreError, match="is damaged; put back a copy"), Store.open(path) as store:
        store.rows("SELECT * FROM documents ORDER BY name")


def test_a_read_only_file_is_said(store: Store) -> None:
    store.db.conn.execute("PRAGMA query_only = ON")

    with pytest.raises(StoreError, match="may not be written to"):
        store.add(DocumentRow("a", "one"), [], NOW)


def test_a_database_that_lost_a_table_says_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "keruen.db"
    Store.open(file).close()
    connection = sqlite3.connect(file)
    connection.execute("DROP TABLE figures")
    connection.close()
    with Store.open(file) as store, pytest.raises(StoreError, match="put back a copy"):
        store.figure(1)


def test_a_copy_without_room_leaves_nothing_and_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "k.db"
    old = open_database(path, schema=schema_of({"1": FIRST}))
    old.conn.execute("INSERT INTO notes (text) VALUES (?)", ("kept " * 100_000,))
    old.close()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))  # as full as a disk can be for a test
    try:
        with pytest.raises(StoreError, match=r"k\.db\.before-2"):
            open_database(path, schema=schema_of({"1": FIRST, "2": SECOND}))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert not [file.name for file in tmp_path.iterdir() if "before" in file.name]
    again = open_database(path, schema=schema_of({"1": FIRST}))
    assert [column.name for column in again["notes"].columns] == ["id", "text"]
    again.close()


def test_an_older_file_is_not_migrated_where_that_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "k.db"

    def refused(_: Path) -> AbstractContextManager[None]:
        raise StoreError("Another program runs on it")

    open_database(path, schema=schema_of({"1": FIRST}), alone=refused).close()
    with pytest.raises(StoreError, match="Another program runs on it"):
        open_database(path, schema=schema_of({"1": FIRST, "2": SECOND}), alone=refused)
    assert not (tmp_path / "k.db.before-2").exists()
    open_database(path, schema=schema_of({"1": FIRST}), alone=refused).close()
