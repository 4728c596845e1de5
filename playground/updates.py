"""The queue of updates: ids, life times, allowed kinds, long polling and its conflicts."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count

from playground.clock import Clock
from playground.rules import LIMITS, WORDS, Json, Refusal

FIRST_ID = 700000001
_LOOK = 0.2  # seconds between two looks at whether the poller is still there
_LIFE = {
    "callback_query": LIMITS["callback_seconds"],
    "inline_query": LIMITS["inline_seconds"],
    "chosen_inline_result": LIMITS["chosen_seconds"],
}


@dataclass(frozen=True)
class Waiting:
    """An update that nobody confirmed yet."""

    update: Json
    expires: datetime

    @property
    def id(self) -> int:
        """The update's id."""
        return int(self.update["update_id"])


class Poll:
    """One getUpdates request that waits."""

    def __init__(self) -> None:
        self.ended: str | None = None  # the rule that ended it, if another request did


class UpdateQueue:
    """Updates in order, from the moment they happen until they are confirmed or expire."""

    def __init__(self, clock: Clock, *, hold_repeats: bool) -> None:
        self.clock = clock
        self.hold_repeats = hold_repeats
        self.allowed: frozenset[str] | None = None  # None: all but WORDS["update_kinds_on_request"]
        self.waiting: list[Waiting] = []
        self.version = 0  # grows with every change on the server
        self._waiters: set[asyncio.Future[None]] = set()
        self._ids = count(FIRST_ID)
        self._poll: Poll | None = None
        self._next_conflict = 0.0
        self._last_offset: int | None = None
        self._last_start = self._last_finish = 0.0

    def wants(self, kind: str) -> bool:
        """Whether the bot asked for updates of this kind."""
        return kind not in WORDS["update_kinds_on_request"] if self.allowed is None else kind in self.allowed

    def add(self, kind: str, payload: Json) -> int | None:
        """Queues an update; gives its id, None where the bot does not want this kind."""
        return self.add_raw({kind: payload}) if self.wants(kind) else None

    def add_raw(self, body: Json, update_id: int | None = None) -> int:
        """Queues an update of any shape, even of none that exists; gives its id."""
        number = next(self._ids) if update_id is None else update_id
        seconds = next((_LIFE[kind] for kind in body if kind in _LIFE), LIMITS["update_seconds"])
        update = {"update_id": number, **body}
        self.waiting.append(Waiting(update, self.clock.now() + timedelta(seconds=seconds)))
        self.wake()
        return number

    def repeat(self, update: Json) -> None:
        """Queues an update that was already given once more, under its old id, before all that waits."""
        expires = self.clock.now() + timedelta(seconds=LIMITS["update_seconds"])
        self.waiting.insert(0, Waiting(update, expires))
        self.wake()

    def allow(self, raw: str) -> None:
        """Sets the kinds that the bot wants (a JSON list; an empty one is the default); kept until the next call."""
        try:
            kinds = json.loads(raw)
        except ValueError as error:
            raise Refusal("updates_allowed") from error
        if not isinstance(kinds, list) or not all(isinstance(kind, str) for kind in kinds):
            raise Refusal("updates_allowed")
        wanted = frozenset(kind.lower() for kind in kinds) & WORDS["update_kinds"]
        self.allowed = wanted or None

    def confirm(self, offset: int) -> None:
        """Forgets what lies before `offset`; a negative one keeps that many of the last updates."""
        now = self.clock.now()
        self.waiting = [entry for entry in self.waiting if entry.expires > now]
        if offset > 0:
            self.waiting = [entry for entry in self.waiting if entry.id >= offset]
        elif offset < 0:
            self.waiting = self.waiting[offset:]

    def forget(self) -> None:
        """Drops everything that waits."""
        self.waiting.clear()

    def alive(self) -> list[Waiting]:
        """What waits and has not expired."""
        self.confirm(0)
        return self.waiting

    async def conflict(self, rule: str) -> Refusal:
        """The refusal of a second request; further ones within three seconds are answered three seconds later."""
        now = time.monotonic()
        if now < self._next_conflict:
            await asyncio.sleep(LIMITS["conflict_seconds"])
        else:
            self._next_conflict = now + LIMITS["conflict_seconds"]
        return Refusal(rule)

    def end_poll(self, rule: str) -> None:
        """Ends the getUpdates request that waits, if there is one."""
        if self._poll is not None:
            self._poll.ended = rule
            self.wake()

    async def get(self, offset: int, limit: int, seconds: float, gone: Callable[[], bool]) -> list[Json]:
        """Up to `limit` updates from `offset` on, waiting up to `seconds` of real time for the first one.

        A further request ends this one (Refusal, 409); a poller that went away (`gone`) ends it in silence.
        """
        self.end_poll("two_pollers")
        poll = self._poll = Poll()
        limit, seconds = self._against_busy_loops(offset, limit, seconds)
        self.confirm(offset)
        deadline = time.monotonic() + seconds
        while not self.alive() and poll.ended is None and not gone() and time.monotonic() < deadline:
            await self.wait(min(_LOOK, deadline - time.monotonic()))
        if self._poll is poll:
            self._poll = None
        if poll.ended is not None:
            raise await self.conflict(poll.ended)
        self._last_finish = time.monotonic()
        return [entry.update for entry in self.alive()[:limit]]

    def _against_busy_loops(self, offset: int, limit: int, seconds: float) -> tuple[int, float]:
        """The official server slows down who asks for one offset again and again without waiting."""
        now = time.monotonic()
        repeated = self.hold_repeats and offset == self._last_offset
        if repeated and self._last_start > now - LIMITS["repeat_seconds"] and seconds < LIMITS["repeat_seconds"]:
            seconds = LIMITS["repeat_seconds"]
        if repeated and self._last_finish > now - 0.5:
            limit = 1
        self._last_offset, self._last_start = offset, now
        return limit, seconds

    def wake(self) -> None:
        """Tells everyone who waits that something has changed."""
        self.version += 1
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def wait(self, seconds: float) -> None:
        """Waits for the next change, up to `seconds` of real time."""
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            async with asyncio.timeout(seconds):
                await waiter
        except TimeoutError:
            pass
        finally:
            self._waiters.discard(waiter)
