"""The time: the machine's, or one that runs ahead of it by as much as it was pushed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class DrivenClock:
    """A clock that goes on by itself from ``start`` (stands still with ``running=False``) and can be pushed ahead.

    >>> clock = DrivenClock(datetime(2019, 9, 2, 4, tzinfo=UTC), running=False)
    >>> clock.advance(90)
    >>> clock.now().isoformat()
    '2019-09-02T04:01:30+00:00'
    """

    def __init__(self, start: datetime | None = None, *, running: bool = True) -> None:
        self._running = running
        self._ahead = timedelta()
        self._start = start.astimezone(UTC) if start else datetime.now(UTC)
        self._began = datetime.now(UTC)

    def now(self) -> datetime:
        passed = datetime.now(UTC) - self._began if self._running else timedelta()
        return self._start + passed + self._ahead

    def advance(self, seconds: float) -> None:
        """Push the clock ahead; ValueError for a push back."""
        if seconds < 0:
            raise ValueError("a clock does not go back")
        self._ahead += timedelta(seconds=seconds)

    def advance_to(self, moment: datetime) -> None:
        """Push the clock ahead to a moment; a moment that has passed changes nothing."""
        self.advance(max(0.0, (moment - self.now()).total_seconds()))
