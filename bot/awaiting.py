"""From figures that came to what chats wait for: who is to be told is looked for once for each figure."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from store import Awaited, Store

BATCH = 200


class Finds(Protocol):
    """Says which of these are known now, by their ids."""

    def found(self, several: Sequence[Awaited], now: datetime, /) -> list[int]: ...


async def plan_known(store: Store, now: datetime, finder: Finds) -> int:
    """Plan that chats are told what has become known since the last look; how many messages are new.

    A look is written down with what it found, so a process that dies in between looks again. The event loop gets its
    turn after each batch.
    """
    store.expire(now)
    last, planned = store.last_figure(), 0
    while batch := store.unseen(last, now, BATCH):
        planned += store.plan_known([one.id for one in batch], finder.found(batch, now), last, now)
        await asyncio.sleep(0)
    return planned
