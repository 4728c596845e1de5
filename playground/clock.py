"""The time of the server: the machine's, or one that a test moves by hand."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Protocol

_STEP = 0.05  # seconds of real time between two looks at a clock that may be driven


class Clock(Protocol):
    """Anything that tells the time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class RealClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)


class ShiftedClock(RealClock):
    """The machine's clock, set forward by hand: for trying things out, where time should run and also jump."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The machine's time and what it was set forward by, in UTC."""
        return super().now() + self._ahead

    def advance(self, seconds: float) -> None:
        """Sets it forward by `seconds`; raises ValueError for a step back."""
        if seconds < 0:
            raise ValueError("a clock does not go back")
        self._ahead += timedelta(seconds=seconds)


class DrivenClock:
    """A clock that stands still until it is moved.

    >>> clock = DrivenClock(datetime(2026, 1, 1, tzinfo=UTC))
    >>> clock.advance(90)
    >>> clock.now().isoformat()
    '2026-01-01T00:01:30+00:00'
    """

    def __init__(self, start: datetime = datetime(2026, 1, 1, tzinfo=UTC)) -> None:
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        """The moment it was moved to, in UTC."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Moves forward by `seconds`; raises ValueError for a step back."""
        if seconds < 0:
            raise ValueError("a clock does not go back")
        self._now += timedelta(seconds=seconds)

    def set(self, moment: datetime) -> None:
        """Moves forward to `moment` (aware); raises ValueError for one in the past."""
        self.advance((moment - self._now).total_seconds())


async def until(clock: Clock, moment: datetime) -> None:
    """Waits until `clock` shows `moment`, whoever moves it."""
    while (left := (moment - clock.now()).total_seconds()) > 0:  # noqa: ASYNC110 - a clock may only be read
        await asyncio.sleep(min(left, _STEP))
