"""Delivery: what the database says is due gets composed, sent part by part, and written down at every step.

The order of the steps is the promise: a row is committed before each act and after it, so that at whatever line the
process dies no digest is lost silently and none arrives more than twice (docs/delivery.md).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import uuid4

from bot.awaiting import plan_known
from bot.planner import LATE, plan_due
from bot.sending import Address, PartSender, Step
from briefs.rendering.split import split
from store import Awaited, Composed, Delivery, Missed, Part, Store, Subscription
from terms.clock import Clock

LEASE = timedelta(minutes=15)
COMPOSE_AGAIN = timedelta(minutes=10)
BATCH, IN_FLIGHT = 256, 8
HANGS = timedelta(minutes=4)
CLOCK_SET = timedelta(minutes=1)  # less is a clock that is kept right
KEEP_TEXTS = timedelta(days=30)  # of messages that are settled; their states are kept for good
TIDY = timedelta(minutes=1)  # texts are dropped a thousand at a time
_ROOM = 4000  # characters of a message; Telegram takes 4096, and counts an emoji as two
_log = logging.getLogger(__name__)


class Composes(Protocol):
    """Writes what is sent: a digest when it is called, a correction, what a chat waited for and is known now, a note
    on what did not arrive; ``found`` says what of that is known."""

    def __call__(self, delivery: Delivery, now: datetime, /) -> Composed: ...

    def correction(self, delivery: Delivery, now: datetime, /) -> Composed: ...

    def known(self, delivery: Delivery, now: datetime, /) -> Composed: ...

    def found(self, several: Sequence[Awaited], now: datetime, /) -> list[int]: ...

    def tell_missed(self, subscription: Subscription, missed: Sequence[Missed], /) -> Part: ...


@dataclass(frozen=True, slots=True)
class Tick:
    """What one tick did."""

    planned: int = 0
    settled: int = 0

    def __bool__(self) -> bool:
        """Whether it did anything."""
        return bool(self.planned or self.settled)


class Deliverer:
    """Plans and sends; one at a time in a process, and by its lease the only one to touch a delivery."""

    def __init__(self, store: Store, clock: Clock, sender: PartSender, composer: Composes, *,
                 default_zone: str) -> None:
        self._store, self._clock, self._sender, self._composer = store, clock, sender, composer
        self._default_zone = default_zone
        self._owner = uuid4().hex
        self._lock = asyncio.Lock()
        self._stopping = self._cut = False
        self._ticked: datetime | None = None
        self._moved: datetime | None = None
        self._tidied: datetime | None = None

    def start(self) -> None:
        """Take over from a process that is gone: call it before the first tick, when no other process runs."""
        released = self._store.release_all()
        self._store.replan(self._clock.now())
        if released:
            _log.info("%d deliveries were under way when Keruen stopped; they go on", released)

    def stop(self) -> None:
        """Begin no further message; what is not sent stays planned in the database."""
        self._stopping = True

    @property
    def moves(self) -> bool:
        """Whether it looked or began a delivery lately: one that hangs must not look alive."""
        return self._moved is None or abs(self._clock.now() - self._moved) < HANGS

    async def tick(self) -> Tick:
        """Plan what is due and send all that can be sent now."""
        async with self._lock:
            self._moved = self._clock.now()
            self._take_up()
            self._heed_the_clock()
            planned = await plan_due(self._store, self._clock.now(), self._default_zone)
            planned += await plan_known(self._store, self._clock.now(), self._composer)
            settled = 0
            while not self._stopping and (batch := self._claim()):
                settled += await self._send_all(batch)
            self._tidy()
            if planned or settled:
                _log.info("Digests: %d planned, %d settled", planned, settled)
            self._cut = False
            return Tick(planned, settled)

    def _heed_the_clock(self) -> None:
        """After the clock was set back the next digests may be far away: they are reckoned anew."""
        now, before = self._clock.now(), self._ticked
        self._ticked = now
        if before is not None and before - now > CLOCK_SET:
            _log.warning("The clock was set back by %s", before - now)
            self._store.replan(now)

    def _take_up(self) -> None:
        """After a tick that an error cut short: write down what it could not, and let go of what it held."""
        if self._cut:
            self._sender.write_owed()
            self._store.release_held(self._owner)
        self._cut = True

    def _tidy(self) -> None:
        """Drop texts that nobody needs any more; not in every tick, and whichever way the clock jumps."""
        now = self._clock.now()
        if self._tidied is None or abs(now - self._tidied) >= TIDY:
            self._tidied = now
            self._store.drop_texts(now - KEEP_TEXTS)
            self._store.drop_questions(now - KEEP_TEXTS)

    def _claim(self) -> list[Delivery]:
        now = self._clock.now()
        return self._store.claim(self._owner, now, now + LEASE, BATCH)

    async def _send_all(self, batch: Iterable[Delivery]) -> int:
        """Send a batch: the deliveries of one chat in their order, several chats side by side."""
        by_chat: dict[int, list[Delivery]] = {}
        for delivery in batch:
            by_chat.setdefault(delivery.subscription.chat, []).append(delivery)
        gate = asyncio.Semaphore(IN_FLIGHT)
        results = await gather_all(self._send_chat(gate, deliveries) for deliveries in by_chat.values())
        return sum(results)

    async def _send_chat(self, gate: asyncio.Semaphore, deliveries: Iterable[Delivery]) -> int:
        settled = 0
        for delivery in deliveries:
            async with gate:
                settled += not self._stopping and await self._deliver(delivery)
        return settled

    async def _deliver(self, delivery: Delivery) -> bool:
        """Send what is left of one delivery; True when nothing is left. Only a digest can be too late."""
        now = self._moved = self._clock.now()
        if now - delivery.due_at >= LATE and delivery.kind == "digest":
            return self._settle(delivery, give_up="late")
        if not delivery.composed and not self._write_parts(delivery):
            return False
        to = Address(delivery.subscription.chat, delivery.subscription.thread)
        for part in self._store.parts(delivery.id):
            if part.state not in ("pending", "uncertain") or part.attempts >= 2:
                continue
            if self._stopping:
                return False
            step, to = await self._sender.send_part(delivery, part, to, self._owner)
            if step is not Step.ON:
                return step is Step.CLOSED
        return self._settle(delivery)

    def _write_parts(self, delivery: Delivery) -> bool:
        now, subscription = self._clock.now(), delivery.subscription
        try:
            missed = [] if delivery.kind == "correction" else self._store.missed(subscription.id)
            composed = self._composed(delivery, now)
            missed = missed if composed.parts else worth_a_message(delivery, missed)
            if missed:
                composed = with_note(composed, self._composer.tell_missed(subscription, missed))
        except Exception:
            _log.exception("Delivery %d (subscription %d, %s) could not be composed; it is tried again", delivery.id,
                           subscription.id, delivery.occasion)
            self._store.release(delivery.id, self._owner, now + COMPOSE_AGAIN)
            return False
        said = missed if composed.parts else []
        if not self._store.write_parts(delivery.id, self._owner, composed, said, now):
            return False
        if not composed.parts:
            self._settle(delivery, give_up="empty")
        return bool(composed.parts)

    def _composed(self, delivery: Delivery, now: datetime) -> Composed:
        match delivery.kind:
            case "correction":
                return self._composer.correction(delivery, now)
            case "known":
                return self._composer.known(delivery, now)
            case _:
                return self._composer(delivery, now)

    def _settle(self, delivery: Delivery, give_up: str | None = None) -> bool:
        state = self._store.settle(delivery.id, self._owner, self._clock.now(), give_up=give_up)
        if state not in (None, "sent"):
            _log.warning("Delivery %d (subscription %d, %s) is %s%s", delivery.id, delivery.subscription.id,
                         delivery.occasion, state, f": {give_up}" if give_up else "")
        return state is not None


def worth_a_message(delivery: Delivery, missed: Sequence[Missed]) -> list[Missed]:
    """What is said even where a digest has no news: not that one was skipped, for the next news are since the last."""
    return [one for one in missed if one.state != "skipped"] if delivery.kind == "digest" else []


def with_note(composed: Composed, note: Part) -> Composed:
    """The digest with a note before its first message, or in messages of its own where there is no room; the note's
    buttons stand under the digest."""
    notes = [Part(piece) for piece in split(note.html)]
    if not composed.parts:
        return replace(composed, parts=[*notes[:-1], replace(note, html=notes[-1].html)])
    first, *rest = composed.parts
    if len(note.html) + len(first.html) <= _ROOM:
        parts = [replace(first, html=f"{note.html}\n\n{first.html}"), *rest]
    else:
        parts = [*notes, first, *rest]
    last = replace(parts[-1], buttons=[*parts[-1].buttons, *note.buttons])
    return replace(composed, parts=[*parts[:-1], last])


async def gather_all(coroutines: Iterable[Coroutine[Any, Any, int]]) -> list[int]:
    """Run all to their end, then raise the first error if there was one."""
    results = await asyncio.gather(*coroutines, return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException):
            raise result
    return [result for result in results if isinstance(result, int)]
