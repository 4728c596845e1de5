"""Chats in process for ``benchmarks/answers.py``: python-telegram-bot from update to answer, the send replaced."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram import Update
from telegram.constants import ParseMode
from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters
from telegram.request import BaseRequest, RequestData

from benchmarks.answers_store import NOW
from bot.schedule import next_occasion
from handlers import Deps, register
from store import Store

TOKEN = "700000001:BENCHMARK-token-of-no-value-00000000"  # noqa: S105  (nothing listens to it)
BOT = {"id": 700000001, "is_bot": True, "first_name": "Keruen", "username": "keruen_bot"}
CHAT = {"id": 500000001, "type": "private", "first_name": "Aida"}
SENT = {"message_id": 1, "date": int(NOW.timestamp()), "chat": CHAT, "from": BOT, "text": "sent"}
FIXED = "In 2018, trade reached <b>$896 million</b>, up 30% on 2017."

App = Application[Any, Any, Any, Any, Any, Any]


class Replaced(BaseRequest):
    """What stands for the network: every message counts as sent at once, and the last one is kept."""

    def __init__(self) -> None:
        self.html = ""
        self._sent = json.dumps({"ok": True, "result": SENT}).encode()
        self._me = json.dumps({"ok": True, "result": BOT}).encode()

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, url: str, method: str, request_data: RequestData | None = None,
                         read_timeout: Any = None, write_timeout: Any = None, connect_timeout: Any = None,
                         pool_timeout: Any = None) -> tuple[int, bytes]:
        if url.endswith("/getMe"):
            return 200, self._me
        assert request_data is not None
        self.html = request_data.json_parameters["text"]  # makes the body ready to be sent
        return 200, self._sent


class Ticking:
    """A clock that goes on by a second whenever an update comes, so that no chat asks too much in a minute."""

    def __init__(self, day: int = 0) -> None:
        self._now = NOW + timedelta(days=day)

    def now(self) -> datetime:
        return self._now

    def tick(self) -> None:
        self._now += timedelta(seconds=1)


class Chat:
    """One chat with an application; ``ask`` gives the seconds from the update to the sent answer, and its HTML."""

    def __init__(self, application: App, request: Replaced, clock: Ticking) -> None:
        self.application, self._request, self._clock = application, request, clock
        self._updates = 0

    async def ask(self, text: str, language: str = "en") -> tuple[float, str]:
        self._updates += 1
        self._clock.tick()
        self._request.html = ""
        update = self._update(text, language)
        begin = time.perf_counter()
        await self.application.process_update(update)
        return time.perf_counter() - begin, self._request.html

    def _update(self, text: str, language: str) -> Update:
        message: dict[str, Any] = {
            "message_id": self._updates, "date": int(datetime.now(UTC).timestamp()), "chat": CHAT, "text": text,
            "from": {"id": CHAT["id"], "is_bot": False, "first_name": "Aida", "language_code": language}}
        if text.startswith("/"):
            length = len(text.partition(" ")[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        update = Update.de_json({"update_id": self._updates, "message": message}, self.application.bot)
        assert update is not None
        return update


async def keruen(store: Store, day: int = 0) -> Chat:
    """A chat with the handlers of Keruen on a store; on a day of its own no meaning is remembered for it."""
    request, clock = Replaced(), Ticking(day)
    application = _application(request)
    register(application, Deps(store, clock, next_occasion))
    await application.initialize()
    return Chat(application, request, clock)


async def plain() -> Chat:
    """A chat with a bot that answers every text with the same one."""
    request = Replaced()
    application = _application(request)

    async def fixed(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.effective_message is not None
        await update.effective_message.reply_text(FIXED, parse_mode=ParseMode.HTML)

    application.add_handler(MessageHandler(filters.TEXT, fixed))
    await application.initialize()
    return Chat(application, request, Ticking())


def _application(request: Replaced) -> App:
    return ApplicationBuilder().token(TOKEN).request(request).get_updates_request(Replaced()).job_queue(None).build()
