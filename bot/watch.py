"""The operator's side of the program: its pulse in the database, what Telegram refused, and the daily line.

Of each local date at most one line is sent, for its row is written before; what dies in between counts in the next.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Iterable
from datetime import datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.outcome import Kind
from bot.pace import Pacer
from bot.schedule import instant
from bot.sender import Sender
from bot.settings import Settings
from store import Store
from terms.clock import Clock
from terms.errors import StoreError

EVERY = timedelta(minutes=1)
SAID_AGAIN = timedelta(hours=1)
PATIENCE = 5.0  # seconds: a chat that is held longer must not hold up the digests
_SURELY_NOT_SENT = (Kind.NOT_LEFT, Kind.LATER, Kind.REVOKED)
_log = logging.getLogger(__name__)


class Writes(Protocol):
    """Writes the line of a local date for an operator's chat."""

    def __call__(self, store: Store, chat: int, now: datetime, zone: ZoneInfo, /) -> str: ...


class Answers(Protocol):
    """Knows whether Telegram answered lately."""

    def answered_since(self) -> bool: ...


class Shut:
    """Says once an hour that the database cannot be used, and why, and once that it can again."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._why = ""
        self._said: datetime | None = None
        self._failing = set[str]()

    async def heed(self, name: str, tick: Awaitable[object]) -> None:
        """Wait for a tick of this name, which gives what is true if it wrote anything; a database that is shut ends
        that tick and nothing else."""
        try:
            if await tick:
                self.works(name)
        except StoreError as error:
            self.fails(name, error)

    def fails(self, name: str, error: StoreError) -> None:
        """A tick ended with this."""
        self._failing.add(name)
        now, why = self._clock.now(), str(error)
        if self._said is None or why != self._why or abs(now - self._said) >= SAID_AGAIN:
            _log.error("%s Nothing is sent meanwhile; what is due stays planned.", why)
            self._said, self._why = now, why

    def works(self, name: str) -> None:
        """A tick wrote something."""
        self._failing.discard(name)
        if self._said is not None and not self._failing:
            _log.info("The database takes writes again.")
            self._said = None


class Watch:
    """Ticks with the deliverer, acts once a minute."""

    def __init__(self, store: Store, clock: Clock, sender: Sender, pacer: Pacer, answers: Answers, settings: Settings,
                 writes: Writes) -> None:
        self._store, self._clock, self._sender, self._pacer = store, clock, sender, pacer
        self._answers, self._writes = answers, writes
        self._admins, self._time, self._zone = sorted(settings.admins), settings.report, ZoneInfo(settings.zone)
        self._started = clock.now()
        self._acted: datetime | None = None

    async def tick(self) -> bool:
        """Write down the pulse and what was refused; tell the operators when it is time. Whether it wrote anything."""
        now = self._clock.now()
        if self._acted is not None and abs(now - self._acted) < EVERY:
            return False
        self._acted = now
        self._store.beat(now, self._started, now if self._answers.answered_since() else None)
        refusals = self._pacer.refusals()
        if refusals:
            self._store.note("flood", now, times=refusals)
        if self._admins and self._time is not None:
            await self._report(now, self._time)
        return True

    async def _report(self, now: datetime, at: time) -> None:
        day = now.astimezone(self._zone).date()
        due, before = instant(day, at, self._zone), self._store.reported() or now
        if not before < due <= now or not self._store.begin_report(day.isoformat(), now):
            return
        outcomes = [await self._send(chat, now) for chat in self._admins]
        if _any_arrived(outcomes):
            self._store.end_report(day.isoformat())
        elif any(one in _SURELY_NOT_SENT for one in outcomes):
            self._store.drop_report(day.isoformat())

    async def _send(self, chat: int, now: datetime) -> Kind:
        if self._pacer.wait(chat, group=chat < 0) > PATIENCE:
            return Kind.LATER
        await self._pacer.turn(chat, group=chat < 0)
        outcome = await self._sender.send(chat, self._writes(self._store, chat, now, self._zone), (), 0)
        if outcome.kind is not Kind.SENT:
            _log.warning("The operator's line of the day to chat %d: %s %s", chat, outcome.kind.value, outcome.reason)
        return outcome.kind


def _any_arrived(outcomes: Iterable[Kind]) -> bool:
    return any(one in (Kind.SENT, Kind.UNCERTAIN) for one in outcomes)
