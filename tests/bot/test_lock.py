"""One Keruen to one database, until it ends, however it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from importlib import resources
from pathlib import Path

import pytest

from bot.cli import main
from bot.lock import only_runner
from store.opening import open_database
from store.schema import schema_of
from terms.errors import StoreError

HOLDER = """
import sys, time
from pathlib import Path
from bot.lock import only_runner
with only_runner(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_one_is_told_who_holds_the_database(tmp_path: Path) -> None:
    db = tmp_path / "k.db"
    with only_runner(db):
        message = rf"Another Keruen \(process {os.getpid()}\) already runs on the database"
        with pytest.raises(StoreError, match=message), only_runner(db):
            pass
        with only_runner(tmp_path / "other.db"):
            pass
    with only_runner(db):
        pass


def test_no_command_migrates_a_database_that_an_older_bot_runs_on(
        tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    db = tmp_path / "k.db"
    open_database(db).close()
    first = min((resources.files("store") / "migrations").iterdir(), key=lambda file: file.name)
    old = schema_of({first.name.removesuffix(".sql"): first.read_text("utf-8")})
    open_database(tmp_path / "old.db", schema=old).close()
    commands = (["status"], ["ask", "kz by 2019"], ["retract", "1", "--reason", "misread"], ["ingest", "--reread"])
    with only_runner(tmp_path / "old.db"), only_runner(db):
        for command in commands:
            assert main([*command, "--db", str(tmp_path / "old.db")]) == 1
            assert "Another Keruen (process" in capsys.readouterr().err
            main([*command, "--db", str(db)])
            assert "Another Keruen" not in capsys.readouterr().err
    for command in commands:
        main([*command, "--db", str(tmp_path / "old.db")])
        assert "Another Keruen" not in capsys.readouterr().err


def test_the_lock_ends_with_its_holder_even_when_that_is_killed(tmp_path: Path) -> None:
    db = tmp_path / "k.db"
    root = Path(__file__).parents[2]
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(db)], stdout=subprocess.PIPE, cwd=root) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(StoreError, match=f"process {holder.pid}"), only_runner(db):
            pass
        holder.send_signal(signal.SIGKILL)
    with only_runner(db):
        pass
