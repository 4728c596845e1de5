"""Sending one part of a delivery: the row before the request, the request, the row after it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from bot.breaker import Breaker
from bot.outcome import Kind, Outcome
from bot.sender import Sender
from store import Delivery, PartRow, Store
from terms.clock import Clock
from terms.errors import StoreError

PATIENCE = timedelta(seconds=1.5)  # a worker waits so long for a chat; a longer wait puts the delivery back
AGAIN_AT_ONCE = (0.5, 1.0, 2.0)  # pauses before a request that never left is tried again
NO_NETWORK = timedelta(minutes=1)
UNCERTAIN_AGAIN = timedelta(seconds=30)
_log = logging.getLogger(__name__)


class Step(Enum):
    """What the delivery does after a part."""

    ON = "go on with the next part"
    BACK = "put back or lost: leave it to a later claim"
    CLOSED = "settled: the chat is closed"


@dataclass(frozen=True, slots=True)
class Address:
    """A chat, and a forum topic of it (0 for none)."""

    chat: int
    thread: int = 0


@dataclass(frozen=True, slots=True)
class Owed:
    """What became of a request, until it is written down."""

    delivery: Delivery
    part: PartRow
    outcome: Outcome
    to: Address
    owner: str


class PartSender:
    """Sends parts and writes down what became of them."""

    def __init__(self, store: Store, clock: Clock, sender: Sender,
                 sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._store, self._clock, self._sender, self._sleep = store, clock, sender, sleep
        self._one, self._breaker = asyncio.Lock(), Breaker()
        self._owed: list[Owed] = []

    async def send_part(self, delivery: Delivery, part: PartRow, to: Address, owner: str) -> tuple[Step, Address]:
        """Send one part; how to go on, and the address for the next part, a new one when a group has moved.

        The second attempt at an uncertain part is made alone, and so is every attempt while Telegram gives no answers.
        """
        if part.state == "uncertain" or self._breaker.probing:
            async with self._one:
                return await self._send(delivery, part, to, owner)
        return await self._send(delivery, part, to, owner)

    def write_owed(self) -> None:
        """Write down what became of requests while the database took no writes; StoreError while it still does not."""
        while self._owed:
            owed = self._owed.pop(0)
            self._write_down(owed)
            if (delay := self._delay(owed.outcome, owed.part)) is not None:
                self._put_back(owed.delivery, owed.owner, delay)

    async def _send(self, delivery: Delivery, part: PartRow, to: Address, owner: str) -> tuple[Step, Address]:
        pauses = iter(AGAIN_AT_ONCE)
        while True:
            closed = self._closed_for(to.chat)
            if closed > PATIENCE:
                return self._put_back(delivery, owner, closed), to
            await self._sender.pacer.turn(to.chat, group=to.chat < 0)
            if not self._store.begin_part(delivery.id, part.position, owner, self._clock.now()):
                return Step.BACK, to
            outcome = await self._sender.send(to.chat, part.html, part.buttons, to.thread)
            self._heed(outcome)
            step = self._write_down(Owed(delivery, part, outcome, to, owner))
            if outcome.kind is Kind.MOVED:
                to = Address(outcome.chat, to.thread)
            elif outcome.kind is Kind.NO_TOPIC and to.thread:
                to = Address(to.chat)
            elif outcome.kind is Kind.NOT_LEFT and (pause := next(pauses, None)) is not None:
                await self._sleep(pause)
            elif (delay := self._delay(outcome, part)) is not None:
                return self._put_back(delivery, owner, delay), to
            else:
                return step, to

    def _heed(self, outcome: Outcome) -> None:
        """Tell an outage from an answer, whatever Telegram answered."""
        if outcome.kind is Kind.UNCERTAIN:
            self._breaker.failed(self._clock.now())
        elif outcome.kind is not Kind.NOT_LEFT:
            self._breaker.worked()

    def _delay(self, outcome: Outcome, part: PartRow) -> timedelta | None:
        """How long the delivery is put back after an outcome; None where it goes on."""
        match outcome.kind:
            case Kind.NOT_LEFT:
                self._breaker.failed(self._clock.now(), at_once=True)
                return NO_NETWORK
            case Kind.LATER | Kind.REVOKED:
                return timedelta(seconds=outcome.seconds)
            case Kind.UNCERTAIN if part.attempts == 0:
                return UNCERTAIN_AGAIN
            case _:
                return None

    def _closed_for(self, chat: int) -> timedelta:
        """How long this chat must not be written to: its own pace, what Telegram asked for, or an outage."""
        own = timedelta(seconds=self._sender.pacer.chat_wait(chat, group=chat < 0))
        return max(own, self._breaker.closed_for(self._clock.now()))

    def _write_down(self, owed: Owed) -> Step:
        """Write down what became of a request; where that fails it is owed, for Telegram does not say it again."""
        try:
            return self._written(owed.delivery, owed.part, owed.outcome, owed.to, owed.owner)
        except StoreError:
            self._owed.append(owed)
            raise

    def _written(self, delivery: Delivery, part: PartRow, outcome: Outcome, to: Address, owner: str) -> Step:
        store, now = self._store, self._clock.now()
        match outcome.kind:
            case Kind.SENT:
                store.part_sent(delivery.id, part.position, outcome.message, now)
            case Kind.UNCERTAIN:
                store.part_uncertain(delivery.id, part.position, outcome.reason, now)
            case Kind.NO_TOPIC if to.thread:
                store.part_back(delivery.id, part.position, outcome.reason, now)
            case Kind.REFUSED | Kind.NO_TOPIC:
                store.part_refused(delivery.id, part.position, outcome.reason, now)
            case Kind.CLOSED:
                store.part_refused(delivery.id, part.position, outcome.reason, now)
                store.settle(delivery.id, owner, now, give_up="closed")
                store.pause_chat(to.chat, outcome.reason, now)
                _log.info("A chat is closed to the bot and paused (%s)", outcome.reason)
                return Step.CLOSED
            case _:
                store.part_back(delivery.id, part.position, outcome.reason, now)
        if outcome.kind is Kind.MOVED:
            store.migrate_chat(to.chat, outcome.chat, now)
        if outcome.kind not in (Kind.SENT, Kind.MOVED):
            _log.warning("Part %d of delivery %d: %s (%s)", part.position, delivery.id, outcome.kind.value,
                         outcome.reason)
        return Step.ON

    def _put_back(self, delivery: Delivery, owner: str, delay: timedelta) -> Step:
        self._store.release(delivery.id, owner, self._clock.now() + delay)
        return Step.BACK
