"""The Telegram application: python-telegram-bot put together with our pace, our order of updates, our deliverer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import Any

from telegram import LinkPreviewOptions
from telegram.ext import Application, ApplicationBuilder, Defaults, ExtBot
from telegram.request import HTTPXRequest

import handlers
from bot.delivery import Composes, Deliverer
from bot.pace import Pacer
from bot.schedule import next_occasion
from bot.sender import ReplyLimiter, Sender
from bot.sending import PartSender
from bot.settings import Settings
from bot.updates import Outages, PerChat, PollingRequest
from bot.watch import Shut, Watch
from handlers.deps import Deps
from store import Store
from terms.clock import Clock

TICK = timedelta(seconds=5)
_AS_OFTEN_AS_IT_CAN = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
CONNECTIONS = 16  # more requests at once than this slow httpx down

App = Application[Any, Any, Any, Any, Any, Any]


@dataclass(frozen=True, slots=True)
class Server:
    """The Bot API server to talk to: Telegram's, a self-hosted one, or the playground's."""

    token: str
    api: str


@dataclass(frozen=True, slots=True)
class Program:
    """An application with its deliverer, ready to be started."""

    application: App
    deliverer: Deliverer
    outages: Outages
    store: Store
    clock: Clock

    async def next_digest(self) -> bool:
        """Push the clock (one that can be pushed) to the next digest and send it; False where none is planned."""
        await self.deliverer.tick()
        due = self.store.next_due(self.clock.now())
        push = getattr(self.clock, "advance_to", None)
        if due is not None and push is not None:
            push(due)
            await self.deliverer.tick()
        return due is not None


def build(settings: Settings, server: Server, store: Store, clock: Clock, composer: Composes, *,
          tick_every: timedelta = TICK) -> Program:
    """Put the program together; nothing is sent and nothing is read yet.

    The scheduler only ticks: who is due is asked of the database, so a late or a lost tick loses no digest.
    """
    pacer, outages = Pacer(settings.send_rate), Outages()
    bot = _bot(server, pacer, outages)
    application: App = (ApplicationBuilder().bot(bot).concurrent_updates(PerChat(store, clock)).build())
    sender = Sender(bot, pacer)
    deliverer = Deliverer(store, clock, PartSender(store, clock, sender), composer, default_zone=settings.zone)
    watch = Watch(store, clock, sender, pacer, outages, settings, handlers.daily)
    handlers.register(application, Deps(store, clock, next_occasion, settings.zone, settings.admins))

    shut = Shut(clock)

    async def deliver(_: object) -> None:
        await shut.heed("deliver", deliverer.tick())

    async def look(_: object) -> None:
        if deliverer.moves:
            await shut.heed("watch", watch.tick())

    assert application.job_queue is not None  # noqa: S101  (the extra is a dependency of ours)
    for job in (deliver, look):  # each by itself: ten thousand digests take minutes, and the pulse goes on
        application.job_queue.run_repeating(job, tick_every, name=job.__name__, job_kwargs=_AS_OFTEN_AS_IT_CAN)
    return Program(application, deliverer, outages, store, clock)


def _bot(server: Server, pacer: Pacer, outages: Outages) -> ExtBot[Any]:
    return ExtBot(
        server.token, base_url=f"{server.api}/bot", base_file_url=f"{server.api}/file/bot",
        request=HTTPXRequest(connection_pool_size=CONNECTIONS, read_timeout=15, connect_timeout=10, pool_timeout=30),
        get_updates_request=PollingRequest(outages, connection_pool_size=1, read_timeout=10, connect_timeout=10),
        defaults=Defaults(link_preview_options=LinkPreviewOptions(is_disabled=True), tzinfo=UTC),
        rate_limiter=ReplyLimiter(pacer))
