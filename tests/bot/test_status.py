"""``keruen status``: one look at the database, and the exit code of a monitor."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli import main
from bot.commands.status import status
from store import Store

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
STANDS_STILL = ("the clock stands still: the bot does not run; start it with keruen run (or look at its log, if it "
                "runs and cannot write to the database)")


@pytest.fixture
def db(tmp_path: Path) -> Path:
    path = tmp_path / "k.db"
    Store.open(path).close()
    return path


def beat(db: Path, ticked: datetime, answered: datetime | None, *, started: datetime | None = None) -> None:
    with Store.open(db) as store:
        store.beat(ticked, started or NOW - 60 * MINUTE, answered)


def test_a_bot_that_runs_is_well(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    beat(db, NOW - MINUTE, NOW - MINUTE)
    assert status(db, NOW) == 0
    lines = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()]
    assert [name for name, _ in lines] == ["database", "clock", "telegram", "reading", "queue", "sent", "troubles"]
    told = dict(lines)
    assert told["clock"] == "last tick 60 seconds ago"
    assert told["telegram"] == "last answer 60 seconds ago"
    assert told["reading"].startswith("no document yet")
    assert told["queue"] == "empty; next digest none"


@pytest.mark.parametrize(("ticked", "answered", "wrong"), [
    (None, None, "the bot never ran on this database; start it with keruen run"),
    (60, 60, STANDS_STILL),
    (-60, -60, STANDS_STILL),
    (6, 6, STANDS_STILL),
    (1, None, "Telegram does not answer; look at the network and at KERUEN_TELEGRAM_TOKEN"),
    (1, 10, "Telegram does not answer; look at the network and at KERUEN_TELEGRAM_TOKEN"),
])
def test_what_is_wrong_is_said_and_is_the_exit_code(db: Path, capsys: pytest.CaptureFixture[str], ticked: int | None,
                                                    answered: int | None, wrong: str) -> None:
    if ticked is not None:
        if answered is not None:
            beat(db, NOW - answered * MINUTE, NOW - answered * MINUTE)
        beat(db, NOW - ticked * MINUTE, None)
    assert status(db, NOW) == 1
    assert capsys.readouterr().out.splitlines()[-1] == f"WRONG     {wrong}"


@pytest.mark.parametrize("answered", [None, NOW - 60 * MINUTE])
def test_a_bot_that_has_just_started_has_time_to_be_answered(db: Path, answered: datetime | None) -> None:
    if answered is not None:
        beat(db, answered, answered)
    beat(db, NOW - MINUTE, None, started=NOW - 4 * MINUTE)
    assert status(db, NOW) == 0
    beat(db, NOW + 2 * MINUTE, None, started=NOW - 4 * MINUTE)
    assert status(db, NOW + 2 * MINUTE) == 1


def test_a_digest_that_nobody_sends_is_wrong(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    beat(db, NOW, NOW)
    with Store.open(db) as store:
        store.subscribe(7, "kz-by:turnover", NOW - timedelta(days=3), time="09:00")
        store.change("UPDATE subscriptions SET next_at = '2026-11-20T04:00:00.000Z', next_occasion = '2026-11-20'")
    assert status(db, NOW) == 1
    out = capsys.readouterr().out
    assert "queue     1;" in out
    assert "1 digests are neither sent nor listed" in out


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status", "--db", str(tmp_path / "none.db")]) == 1
    assert "there is no database" in capsys.readouterr().err
    assert not (tmp_path / "none.db").exists()


def test_the_command_works_beside_a_running_bot(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with Store.open(db) as store:
        store.beat(datetime.now(UTC), datetime.now(UTC), datetime.now(UTC))
        assert main(["status", "--db", str(db)]) == 0
    assert "WRONG" not in capsys.readouterr().out
