"""``keruen status``: one look at a database tells whether the bot runs, the queue is empty and documents come in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.commands import opened, say
from store import Counts, Pulse
from terms.errors import InputError

STALE = timedelta(minutes=5)
A_DAY = timedelta(days=1)


def status(db: Path, now: datetime | None = None) -> int:
    """Print how things stand; 0 when all is well, 1 when the clock stands still, Telegram is silent or a digest is
    lost."""
    if not db.exists():
        raise InputError(f"there is no database {db}; name the bot's own with --db")
    now = now or datetime.now(UTC)
    with opened(db) as store:
        pulse, counts = store.pulse(), store.counts(now - A_DAY, now)
        read, due = store.last_read(), store.next_due(now)
    wrong = troubles(pulse, counts, now)
    say(f"database  {db}, {counts.size / 1e6:.1f} MB")
    say(f"clock     {_ago(pulse.ticked_at if pulse else None, now, 'last tick')}")
    say(f"telegram  {_ago(pulse.answered_at if pulse else None, now, 'last answer')}")
    say(f"reading   {_ago(read, now, 'last document')}; in 24 hours documents {counts.documents}, "
        f"figures {counts.figures}, flagged {counts.flagged}")
    say(f"queue     {counts.queue or 'empty'}; next digest {due.isoformat(timespec='minutes') if due else 'none'}")
    say(f"sent      in 24 hours {counts.sent}, uncertain {counts.uncertain}, failed {counts.failed}, "
        f"lost {counts.lost}")
    codes = f" ({', '.join(counts.codes)})" if counts.codes else ""
    say(f"troubles  in 24 hours errors {counts.errors}{codes}, 429: {counts.floods}")
    for each in wrong:
        say(f"WRONG     {each}")
    return 1 if wrong else 0


def troubles(pulse: Pulse | None, counts: Counts, now: datetime) -> list[str]:
    """What is wrong, and what to do about it."""
    found = []
    if pulse is None:
        found.append("the bot never ran on this database; start it with keruen run")
    elif abs(now - pulse.ticked_at) > STALE:  # a clock that was set back leaves a tick of the future
        found.append("the clock stands still: the bot does not run; start it with keruen run (or look at its log, if "
                     "it runs and cannot write to the database)")
    elif now - max(pulse.started_at, pulse.answered_at or pulse.started_at) > STALE:
        found.append("Telegram does not answer; look at the network and at KERUEN_TELEGRAM_TOKEN")
    if counts.lost:
        found.append(f"{counts.lost} digests are neither sent nor listed; please report it")
    return found


def _ago(at: datetime | None, now: datetime, what: str) -> str:
    if at is None:
        return f"no {what.removeprefix('last ')} yet"
    seconds = max(0, round((now - at).total_seconds()))
    for size, unit in ((86400, "days"), (3600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{what} {seconds // size} {unit} ago"
    return f"{what} {seconds} seconds ago"
