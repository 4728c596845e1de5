"""``keruen backup``: a whole copy of the database, made beside the running bot."""

from __future__ import annotations

from pathlib import Path

from bot.commands import say


def backup(target: Path, db: Path) -> int:
    """Copy the database to a new file and say so."""
    from store.backup import back_up

    say(f"{target}: {back_up(db, target) / 1e6:.1f} MB, checked")
    return 0
