"""A circuit breaker: while Telegram gives no answers, no further digest is risked on it.

Each digest sent into an outage would become uncertain, and an uncertain one has only one more attempt.
"""

from __future__ import annotations

from datetime import datetime, timedelta

LIMIT = 3  # failures in a row that mean an outage
PAUSE = timedelta(minutes=1)


class Breaker:
    """Counts failures in a row; after some of them it is closed for a minute, then lets one attempt through."""

    def __init__(self) -> None:
        self._failures = 0
        self._until: datetime | None = None

    @property
    def probing(self) -> bool:
        """Whether attempts should be made one at a time, because the last ones failed."""
        return self._failures >= LIMIT

    def closed_for(self, now: datetime) -> timedelta:
        """How long nothing should be sent; a clock that was set back does not make it longer than the pause."""
        if self._until is None or not now < self._until <= now + PAUSE:
            return timedelta()
        return self._until - now

    def failed(self, now: datetime, *, at_once: bool = False) -> None:
        """No answer came, or with ``at_once`` there is certainly no connection."""
        self._failures = max(self._failures + 1, LIMIT if at_once else 0)
        if self.probing:
            self._until = now + PAUSE

    def worked(self) -> None:
        """Telegram answered, whatever it said."""
        self._failures, self._until = 0, None
