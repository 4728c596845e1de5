"""What the command line's commands do."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store import Store


def say(line: str) -> None:
    """A line of the answer, on stdout."""
    sys.stdout.write(line + "\n")


def warn(line: str) -> None:
    """A line for the person at the keyboard, on stderr."""
    sys.stderr.write(f"keruen: {line}\n")


def opened(db: Path) -> Store:
    """The database; StoreError where it is older than this program and a bot, older too, runs on it."""
    from bot.lock import only_runner
    from store import Store

    return Store.open(db, alone=only_runner)
