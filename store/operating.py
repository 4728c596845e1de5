"""What the operator looks at: the pulse of the program, its troubles, and the counts of the daily line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from store.base import Base
from store.deliveries import OPEN
from store.moments import moment, stamp
from store.subscriptions import COMING_DIGEST

GIVEN_UP = timedelta(hours=13)  # a digest is given up after twelve: what is open still has been forgotten
KEEP_TROUBLES = timedelta(days=90)
CODES = 3


@dataclass(frozen=True, slots=True)
class Pulse:
    """When the program first ran on this database, last started, last ticked, and was last answered by Telegram."""

    first_at: datetime
    started_at: datetime
    ticked_at: datetime
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class Counts:
    """What happened after ``since``, and how things stand at the end of it.

    ``flagged`` figures failed a check. ``failed`` deliveries were refused by Telegram or too late, ``lost`` ones are
    neither delivered nor listed as anything: it must be 0. ``queue`` deliveries are due and not sent, ``codes`` the
    last errors. ``size`` is that of the file in bytes.
    """

    since: datetime
    documents: int
    figures: int
    flagged: int
    sent: int
    uncertain: int
    failed: int
    lost: int
    queue: int
    floods: int
    errors: int
    codes: Sequence[str]
    size: int


class Operating(Base):
    """Counts are asked of the rows that are there anyway; only the pulse and the troubles are written down for it."""

    def beat(self, now: datetime, started: datetime, answered: datetime | None) -> None:
        """Write down that the program ticks."""
        self.change("INSERT INTO pulse (id, first_at, started_at, ticked_at, answered_at) VALUES (1, ?1, ?2, ?1, ?3) "
                    "ON CONFLICT (id) DO UPDATE SET started_at = ?2, ticked_at = ?1, "
                    "answered_at = coalesce(?3, answered_at)", stamp(now), stamp(started),
                    answered and stamp(answered))

    def pulse(self) -> Pulse | None:
        """The pulse; None where the program never ran."""
        row = self.row("SELECT first_at, started_at, ticked_at, answered_at FROM pulse")
        return Pulse(**{name: text and moment(text) for name, text in row.items()}) if row else None

    def note(self, kind: str, now: datetime, *, code: str | None = None, times: int = 1) -> None:
        """Write down a trouble: "error" with its code, or "flood" so many times; old ones are dropped."""
        with self.writing() as connection:
            connection.execute("INSERT INTO troubles (kind, code, times, at) VALUES (?, ?, ?, ?)",
                               (kind, code, times, stamp(now)))
            connection.execute("DELETE FROM troubles WHERE at < ?", (stamp(now - KEEP_TROUBLES),))

    def begin_report(self, day: str, now: datetime) -> bool:
        """Claim the line of a local date; False where it was claimed before, whatever became of it."""
        return self.change("INSERT INTO reports (day, counted_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                           day, stamp(now)) > 0

    def end_report(self, day: str) -> None:
        """The line of a date was told, or may have been: the next one counts from there."""
        self.change("UPDATE reports SET told = 1 WHERE day = ?", day)

    def drop_report(self, day: str) -> None:
        """The line of a date certainly did not leave: it may be claimed again."""
        self.change("DELETE FROM reports WHERE day = ? AND told = 0", day)

    def last_report(self) -> datetime | None:
        """Up to when the last line counted that was told."""
        return self._latest("SELECT max(counted_at) AS at FROM reports WHERE told = 1")

    def reported(self) -> datetime | None:
        """Where the next line begins to count: the last one, else the first run; None where there was neither."""
        pulse = self.pulse()
        return self.last_report() or (pulse.first_at if pulse is not None else None)

    def last_read(self) -> datetime | None:
        """When the last document was read."""
        return self._latest("SELECT max(added_at) AS at FROM documents")

    def _latest(self, query: str) -> datetime | None:
        row = self.row(query)
        return moment(row["at"]) if row and row["at"] else None

    def counts(self, since: datetime, now: datetime) -> Counts:
        """What happened after a moment, and how things stand now."""
        read = self.rows("SELECT count(DISTINCT d.id) AS documents, count(f.id) AS figures, "
                         "coalesce(sum(f.checks <> '[]'), 0) AS flagged FROM documents AS d LEFT JOIN figures AS f "
                         "ON f.document = d.id AND f.superseded_at IS NULL WHERE d.added_at > ?", stamp(since))[0]
        settled = self.rows(
            "SELECT coalesce(sum(state = 'sent'), 0) AS sent, coalesce(sum(state = 'uncertain'), 0) AS uncertain, "
            "coalesce(sum(state = 'failed' OR state = 'skipped' AND reason = 'late'), 0) AS failed "
            "FROM deliveries WHERE changed_at > ? AND state NOT IN ('pending', 'sending')", stamp(since))[0]
        troubles = self.rows("SELECT coalesce(sum(times) FILTER (WHERE kind = 'flood'), 0) AS floods, "
                             "count(*) FILTER (WHERE kind = 'error') AS errors FROM troubles WHERE at > ?",
                             stamp(since))[0]
        codes = self.rows("SELECT code FROM troubles WHERE kind = 'error' AND at > ? ORDER BY id DESC LIMIT ?",
                          stamp(since), CODES)
        return Counts(since, **read, **settled, **troubles, queue=self._waiting(now),
                      lost=self._waiting(now - GIVEN_UP), codes=[str(row["code"]) for row in codes],
                      size=self._size())

    def _waiting(self, since: datetime) -> int:
        """How many deliveries were due at a moment, planned or not, and are neither sent nor given up."""
        row = self.rows(
            "SELECT (SELECT count(*) FROM deliveries AS d JOIN subscriptions AS s ON s.id = d.subscription JOIN chats "  # noqa: S608
            f"AS c ON c.id = s.chat WHERE {OPEN} AND d.due_at <= ?1 AND d.not_before <= ?1 AND c.state = 'active') "
            "+ (SELECT count(*) FROM subscriptions AS s JOIN chats AS c ON c.id = s.chat "
            f"WHERE {COMING_DIGEST} AND c.state = 'active' AND s.next_at <= ?1) AS n", stamp(since))[0]
        return int(row["n"])

    def _size(self) -> int:
        pages, size = (self._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
        return int(pages * size)
