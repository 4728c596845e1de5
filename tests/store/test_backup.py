"""A copy of the database is whole, and brings a lost one back."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from store import Store
from store.backup import back_up
from terms.errors import StoreError


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_copy_made_beside_a_writer_has_what_is_committed(store: Store, now: datetime, tmp_path: Path) -> None:
    store.subscribe(7, "kz-by:turnover", now, time="09:00")
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    assert back_up(store.path, folder / "copy.db") > 0
    assert files(folder) == ["copy.db"]
    store.subscribe(8, "kz-by:turnover", now, time="09:00")
    store.close()
    for name in files(tmp_path):
        if name.startswith("keruen.db"):
            (tmp_path / name).unlink()  # the disk is lost
    (folder / "copy.db").rename(tmp_path / "keruen.db")
    with Store.open(tmp_path / "keruen.db") as restored:
        assert [one.question for one in restored.subscriptions(7)] == ["kz-by:turnover"]
        assert restored.subscriptions(8) == []
        restored.subscribe(8, "kz-by:turnover", now, time="09:00")


def test_a_copy_never_takes_the_place_of_another(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_text("older", encoding="utf-8")
    with pytest.raises(StoreError, match=r"exists already\. Name a new file"):
        back_up(store.path, target)
    assert target.read_text(encoding="utf-8") == "older"


@pytest.mark.parametrize(("source", "target", "told"), [
    ("none.db", "copy.db", "There is no database"), ("keruen.db", "no/copy.db", "There is no folder"),
    ("text.db", "copy.db", "text.db")])
def test_what_cannot_be_copied_leaves_nothing(store: Store, tmp_path: Path, source: str, target: str,
                                              told: str) -> None:
    (tmp_path / "text.db").write_text("no database at all " * 100, encoding="utf-8")
    before = files(tmp_path)
    with pytest.raises(StoreError, match=told):
        back_up(tmp_path / source, tmp_path / target)
    assert files(tmp_path) == before


def test_a_damaged_database_is_not_copied(store: Store, now: datetime, tmp_path: Path) -> None:
    for number in range(200):
        store.subscribe(number, "kz-by:turnover", now, time="09:00")
    store.close()
    path = tmp_path / "keruen.db"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    data = bytearray(path.read_bytes())
    data[len(data) // 2:len(data) // 2 + 6000] = b"\xff" * 6000
    path.write_bytes(bytes(data))
    with pytest.raises(StoreError):
        back_up(path, tmp_path / "copy.db")
    assert "copy.db" not in files(tmp_path)
