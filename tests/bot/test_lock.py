"""One Keruen to one database, until it ends, however it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.lock import only_runner
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
