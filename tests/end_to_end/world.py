"""The real application and a person with the app, talking over HTTP through the local Bot API server."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from html import unescape
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.application import Program, Server, build
from bot.clock import DrivenClock
from bot.schedule import next_occasion
from bot.service import running
from bot.settings import Settings
from handlers import Composer, publish
from playground.server import BotApiServer, Exchange
from playground.user import Received, User
from store import DocumentRow, Store
from terms.figure import Change, Figure
from terms.period import Period

ZONE = ZoneInfo("Asia/Almaty")
EVENING = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)  # 17:00 in Almaty
log = logging.getLogger("end_to_end")

YEAR = DocumentRow(
    "note-2018", "In 2018 trade between Kazakhstan and Belarus made $896 million, up 30%. Belarus exported goods for "
    "$783.7 million and imported goods for $112.3 million.", "Example Courier", date(2019, 2, 20), "stated", None, "en")
HALF = DocumentRow(
    "note-2019", "In January-June 2019 trade between Kazakhstan and Belarus made $481.7 million, up 11.8%.",
    "Example Courier", date(2019, 8, 28), "stated", None, "en")


def figure(document: DocumentRow, mention: str, flow: str, period: str, value: float, pct: float | None) -> Figure:
    start = document.text.index(mention)
    return Figure(
        doc=document.name, mention=mention, start=start, end=start + len(mention), quote=document.text, flow=flow,
        reporter="KZ" if flow == "turnover" else "BY", partner="BY" if flow == "turnover" else "KZ",
        period=Period.parse(period), value=value, unit="USD", side="BY", evidence="office", rule="test", confidence=0.9,
        change=Change(pct=pct, base=Period.parse(period).shifted(-1)) if pct else None)


def fill(store: Store, now: datetime) -> None:
    """Two documents: a whole year with both directions, and half of the next."""
    store.add(YEAR, [figure(YEAR, "$896 million", "turnover", "2018", 896e6, 30.0),
                     figure(YEAR, "$783.7 million", "export", "2018", 783.7e6, None),
                     figure(YEAR, "$112.3 million", "import", "2018", 112.3e6, None)], now)
    store.add(HALF, [figure(HALF, "$481.7 million", "turnover", "2019-01/2019-06", 481.7e6, 11.8)], now)


class World:
    """A server, a clock, a database file, and one life of the application after the other."""

    def __init__(self, path: Path, server: BotApiServer, clock: DrivenClock) -> None:
        self.path, self.server, self.clock = path, server, clock

    @asynccontextmanager
    async def keruen(self) -> AsyncIterator[Program]:
        """The application, from its start to its end."""
        settings, server = Settings(), Server(self.server.token, self.server.base_url)
        with Store.open(self.path) as store:
            composer = Composer(store, next_occasion, settings.zone)
            program = build(settings, server, store, self.clock, composer,
                            tick_every=timedelta(seconds=0.1))
            async with running(program, server, publish, poll=timedelta(seconds=2)) as name:
                self.say("system", f"Keruen runs as @{name}")
                yield program
            self.say("system", "Keruen stopped")

    def say(self, who: str, text: str) -> None:
        """One line of the test's log: the local time, who, what."""
        lines = unescape(text).splitlines() or [""]
        log.info("%s  %-7s %s", f"{self.clock.now().astimezone(ZONE):%a %d %b %H:%M}", who, lines[0])
        for line in lines[1:]:
            log.info("%s  %-7s %s", " " * 16, "", line)

    def heard(self, exchange: Exchange) -> None:
        """Log what the bot says, as the server gets it."""
        name = exchange.call.method.lower()
        if name in ("sendmessage", "editmessagetext") and exchange.ok:
            self.say("Keruen", exchange.call.text("text"))

    def push(self, moment: datetime) -> None:
        """Move the clock ahead."""
        self.clock.advance_to(moment)
        self.say("system", "the clock is moved")

    def polls(self) -> int:
        """How often updates were asked for, as far as the server remembers."""
        return sum(exchange.call.method.lower() == "getupdates" for exchange in self.server.calls)

    async def ask(self, user: User, text: str) -> Received:
        self.say(user.person.first_name, text)
        return await user.ask(text)

    async def press(self, user: User, message: Received, label: str) -> Received:
        """Press a button and wait for its answer, and for the message that follows."""
        self.say(user.person.first_name, f"[ {label} ]")
        before = len(user.inbox())
        asked = user.press(message, label)
        await asked.answered()
        await user.until(lambda: len(user.inbox()) > before)
        return user.inbox()[before]


@asynccontextmanager
async def world_at(path: Path, start: datetime = EVENING) -> AsyncIterator[World]:
    """A world whose clock runs from ``start``."""
    clock = DrivenClock(start)
    async with BotApiServer(clock=clock) as server:
        world = World(path, server, clock)
        server.on_call = world.heard
        with Store.open(path) as store:
            fill(store, clock.now() - timedelta(days=1))
        yield world
