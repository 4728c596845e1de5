"""What tells the time: time comes in as an argument, so that a test can drive it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Anything that tells the time."""

    def now(self) -> datetime:
        """The present moment: an aware datetime in UTC."""
        ...
