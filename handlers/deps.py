"""What handlers are given: the store, the clock and the settings of a chat that has chosen nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time
from typing import Protocol
from zoneinfo import ZoneInfo

from handlers.kept import Kept
from handlers.limits import Flood, Once
from handlers.pictures import Pictures
from store import Occasion, Store
from terms.clock import Clock


class NextOccasion(Protocol):
    """When a digest is due next after a moment, and for which local date."""

    def __call__(self, local: time, zone: ZoneInfo, after: datetime, weekday: int | None = None) -> Occasion: ...


@dataclass(frozen=True)
class Deps:
    """Everything that handlers use besides the update; ``zone`` is an IANA name, ``admins`` are chat ids.

    The store belongs to the thread of the event loop.
    """

    store: Store
    clock: Clock
    next_occasion: NextOccasion
    zone: str = "Asia/Almaty"
    admins: frozenset[int] = frozenset()
    flood: Flood = field(default_factory=Flood)
    once: Once = field(default_factory=Once)
    kept: Kept = field(default_factory=Kept)
    pictures: Pictures = field(default_factory=Pictures)
