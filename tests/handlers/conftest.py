"""A chat with the real handlers: python-telegram-bot's application polls the local Bot API server, on a real store."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from telegram.ext import Application, ApplicationBuilder

from bot.clock import DrivenClock
from bot.schedule import next_occasion
from handlers import Deps, register
from handlers.limits import Flood
from playground.pace import Pace
from playground.server import BotApiServer
from playground.user import User
from store import DocumentRow, Store
from terms.figure import Change, Figure
from terms.period import Period

START = datetime(2026, 11, 21, 9, 32, tzinfo=UTC)  # 14:32 in Almaty, a Saturday
TEXT = "In 2018, trade reached $896 million, up 30% on 2017. Exports of Belarus were $783.7 million."


def figures() -> list[Figure]:
    """Two figures of one document: turnover and one direction."""
    quote = TEXT.partition(". ")[0] + "."
    year = Period.of_year(2018)
    turnover = Figure(
        doc="one", mention="$896 million", start=23, end=35, quote=quote, flow="turnover", reporter="KZ", partner="BY",
        period=year, value=896e6, unit="USD", change=Change(pct=30, base=Period.of_year(2017)), side="BY",
        evidence="outlet", rule="en.level.reached", confidence=0.9)
    export = Figure(
        doc="one", mention="$783.7 million", start=77, end=91, quote=TEXT, flow="export", reporter="BY", partner="KZ",
        period=year, value=783.7e6, unit="USD", side="BY", evidence="outlet", rule="en.level.were", confidence=0.9)
    return [turnover, export]


def document(text: str = TEXT) -> DocumentRow:
    return DocumentRow("one", text, outlet="BelTA", published=date(2019, 8, 28), published_how="inferred",
                       url="https://example.org/a?b=1&c=2", language="en")


@dataclass
class Chats:
    """The server with its users, and what the handlers work with."""

    server: BotApiServer
    store: Store
    clock: DrivenClock
    application: Application[Any, Any, Any, Any, Any, Any]
    flood: Flood

    def user(self, language: str | None = "en") -> User:
        return self.server.user("Aida", language=language)

    @property
    def bot_name(self) -> str:
        return str(self.server.telegram.bot["username"])


@pytest.fixture
async def chats(tmp_path: Path) -> AsyncIterator[Chats]:
    """A running bot with one document in its store."""
    clock = DrivenClock(START, running=False)
    async with BotApiServer(clock=clock, pace=Pace.off()) as server:
        with Store.open(tmp_path / "k.db") as store:
            store.add(document(), figures(), START)
            builder = ApplicationBuilder().token(server.token).base_url(f"{server.base_url}/bot").job_queue(None)
            application: Application[Any, Any, Any, Any, Any, Any] = builder.build()
            deps = Deps(store, clock, next_occasion)
            register(application, deps)
            await application.initialize()
            assert application.updater
            await application.updater.start_polling(poll_interval=0, timeout=10)
            await application.start()
            yield Chats(server, store, clock, application, deps.flood)
            await application.updater.stop()
            await application.stop()
            await application.shutdown()
