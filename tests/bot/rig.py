"""A deliverer on a real database that sends to the local Bot API server over HTTP, on clocks that the test drives."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.clock import DrivenClock
from bot.delivery import Deliverer, Tick
from bot.pace import Pacer
from bot.schedule import next_occasion
from bot.sender import ReplyLimiter, Sender
from bot.sending import PartSender
from handlers import Composer
from playground.pace import Pace
from playground.server import BotApiServer
from playground.user import User
from store import Composed, Delivery, Part, Store, Subscription

START = datetime(2026, 11, 21, 3, 30, tzinfo=UTC)  # 08:30 in Almaty
NINE = START + timedelta(minutes=30)


class Virtual:
    """Seconds that pass only when someone sleeps."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def monotonic(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds


Compose = Callable[[Subscription, datetime], Composed]


@dataclass(frozen=True)
class Words(Composer):
    """What chats are sent, except where a test has its own digests, and corrections that name the wrong figures."""

    own: Callable[[], Compose | None] = lambda: None

    def __call__(self, delivery: Delivery, now: datetime) -> Composed:
        own = self.own()
        return own(delivery.subscription, now) if own is not None else super().__call__(delivery, now)

    def correction(self, delivery: Delivery, now: datetime) -> Composed:
        wrong = self.store.wrong_in(delivery.id)
        return Composed([Part("Wrong: " + ", ".join(f"{one.figure} {one.reason}" for one in wrong))] if wrong else [],
                        [one.right for one in wrong if one.right is not None])


def digests(user: User) -> list[str]:
    """The first line of each digest that a user was sent, without the notes before it."""
    return [next(line for line in received.text.splitlines() if line.startswith("Trade digest"))
            for received in user.inbox()]


class Rig:
    """The parts of a delivery in one place; ``restart`` is what a new process does."""

    def __init__(self, path: Path, clock: DrivenClock, server: BotApiServer, bot: ExtBot[Any]) -> None:
        self.path, self.clock, self.server, self.bot = path, clock, server, bot
        self.virtual = Virtual()
        self.compose: Compose | None = None  # digests of a test's own
        self.store = Store.open(path)
        self.restart()

    def restart(self, store: Store | None = None) -> None:
        """Forget everything but the file."""
        self.store.close()
        self.store = store or Store.open(self.path)
        self.pacer = Pacer(1000, monotonic=self.virtual.monotonic, sleep=self.virtual.sleep)
        parts = PartSender(self.store, self.clock, Sender(self.bot, self.pacer), self.virtual.sleep)
        words = Words(self.store, next_occasion, own=lambda: self.compose)
        self.deliverer = Deliverer(self.store, self.clock, parts, words, default_zone="Asia/Almaty")
        self.deliverer.start()

    def subscribe(self, chat: int, question: str = "kz-by:turnover", *, kind: str = "private", thread: int = 0,
                  time: str = "09:00") -> Subscription:
        self.store.save_chat(chat, self.clock.now(), kind=kind)
        return self.store.subscribe(chat, question, self.clock.now(), time=time, thread=thread)

    async def tick(self, moment: datetime | None = None) -> Tick:
        if moment is not None:
            self.clock.advance_to(moment)
        return await self.deliverer.tick()

    async def later(self, **duration: float) -> Tick:
        """Let time pass on all clocks, then tick."""
        step = timedelta(**duration)
        self.virtual.seconds += step.total_seconds()
        return await self.tick(self.clock.now() + step)


@asynccontextmanager
async def rig_at(path: Path, *, read_timeout: float = 0.4) -> AsyncIterator[Rig]:
    """A rig on a database file and a server of its own."""
    clock = DrivenClock(START, running=False)
    async with BotApiServer(clock=clock, pace=Pace.off()) as server:
        request = HTTPXRequest(connection_pool_size=16, read_timeout=read_timeout)
        async with ExtBot(server.token, base_url=f"{server.base_url}/bot", request=request,
                          rate_limiter=ReplyLimiter(Pacer())) as bot:
            rig = Rig(path, clock, server, bot)
            try:
                yield rig
            finally:
                rig.store.close()
