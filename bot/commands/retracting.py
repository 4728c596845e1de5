"""``keruen retract``: a figure is wrong, and whoever was sent it is told."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.commands import opened, say
from terms.errors import InputError

LARGEST = 2**63  # of a number that the database can hold


def retract(figure: int, reason: str, db: Path) -> int:
    """Call a figure wrong and say how many chats will be told; InputError where there is no such figure."""

    if not db.exists():
        raise InputError(f"there is no database {db}; name the bot's own with --db")
    with opened(db) as store:
        done = store.retract(figure, reason, datetime.now(UTC)) if figure < LARGEST else None
        known = store.figure(done.figure) if done else None
    if done is None or known is None:
        raise InputError(f"there is no figure {figure}; its number stands in keruen ask --json and in the data of the "
                         "buttons below an answer (why:12)")
    said = f"figure {done.figure}, {known.mention} ({known.doc})"
    say(f"{said}: retracted; chats to be told: {done.chats}" if done.new else f"{said}: was corrected before")
    return 0
