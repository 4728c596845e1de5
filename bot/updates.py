"""Updates on their way in: none stops the polling, none is handled twice, and each chat's come in their order."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from http import HTTPStatus
from typing import Any

from telegram import Update
from telegram.error import Conflict, TelegramError
from telegram.ext import BaseUpdateProcessor
from telegram.request import HTTPXRequest

from store import Store
from terms.clock import Clock
from terms.errors import StoreError

_REVOKED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)
SEEN_FOR = timedelta(hours=48)  # Telegram gives an update again for 24 hours
TIDY_EVERY = 10_000
_log = logging.getLogger(__name__)


class Outages:
    """Says once that polling fails, and once that it works again; ``revoked`` is set when the token is refused."""

    def __init__(self) -> None:
        self._down: str | None = None
        self._answered = False
        self.revoked = asyncio.Event()

    def failed(self, error: TelegramError) -> None:
        """The callback for errors of polling."""
        kind = type(error).__name__
        if isinstance(error, Conflict) and self._down != kind:
            _log.error("Another program receives the updates of this bot. Stop it: Telegram serves only one.")
        elif self._down is None:
            _log.warning("No updates for now: %s. Keruen keeps trying.", error)
        self._down = kind

    def works(self) -> None:
        """A poll was answered."""
        if self._down is not None:
            _log.info("Updates come in again.")
        self._down = None
        self._answered = True

    def answered_since(self) -> bool:
        """Whether a poll was answered since this was last asked."""
        answered, self._answered = self._answered, False
        return answered


class PollingRequest(HTTPXRequest):
    """Fetches updates, and takes out those that python-telegram-bot cannot read.

    One such update would stop the polling for ever: the library parses all or nothing and asks for the same ones again.
    What is left of it is its number, so that the next request confirms it.
    """

    def __init__(self, outages: Outages, **options: Any) -> None:
        super().__init__(**options)
        self._outages = outages

    async def do_request(self, *args: Any, **options: Any) -> tuple[int, bytes]:
        code, payload = await super().do_request(*args, **options)
        if code == HTTPStatus.OK:
            self._outages.works()
        elif code in _REVOKED:
            self._outages.revoked.set()  # the library stops polling for good and tells nobody
        return code, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        data = _whole_letters(HTTPXRequest.parse_json_payload(payload))
        if isinstance(data.get("result"), list):
            data["result"] = [update for update in map(_readable, data["result"]) if update is not None]
        return data


def _whole_letters(data: dict[str, Any]) -> dict[str, Any]:
    """The same without halves of letters, which JSON can hold, and which neither the database nor an answer can."""
    try:
        json.dumps(data, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return dict(json.loads(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")))
    return data


def _readable(update: Any) -> dict[str, Any] | None:
    number = update.get("update_id") if isinstance(update, dict) else None
    if not isinstance(number, int):
        _log.error("An update without a number is left out")
        return None
    try:
        Update.de_json(json.loads(json.dumps(update)), None)
    except Exception as error:
        _log.error("Update %d cannot be read (%s) and is skipped", number, type(error).__name__)
        return {"update_id": number}
    return dict(update)


@contextmanager
def _told() -> Iterator[None]:
    """Log what the database cannot do; the update is handled all the same."""
    try:
        yield
    except StoreError as error:
        _log.error("%s", error)


def _close(coroutine: Awaitable[Any]) -> None:
    """Say that what may not have been awaited need not be."""
    if asyncio.iscoroutine(coroutine):
        coroutine.close()


class PerChat(BaseUpdateProcessor):
    """Handles several chats side by side and the updates of one chat in their order, each update once.

    An update counts as seen when it was handled: one that was cut off by the end of the process comes again.
    """

    def __init__(self, store: Store, clock: Clock, at_once: int = 32) -> None:
        super().__init__(at_once)
        self._store, self._clock = store, clock
        self._locks: dict[int, asyncio.Lock] = {}
        self._waiting: dict[int, int] = {}
        self._handled = 0
        self._begun = set[asyncio.Task[Any]]()
        self._ended = False

    async def initialize(self) -> None:
        """Forget updates that will not come again."""
        self._store.drop_seen(self._clock.now() - SEEN_FOR)

    async def shutdown(self) -> None:
        """Nothing to close."""

    def end(self) -> None:
        """Handle nothing more: what waits for its turn, or for the pace of its chat, is let go."""
        self._ended = True
        for task in self._begun:
            task.cancel()

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Handle an update after the chat's earlier ones, unless it was handled before or there is no time."""
        task = asyncio.current_task()
        if task is not None:
            self._begun.add(task)
            task.add_done_callback(self._begun.discard)
        try:
            if not self._ended:
                await self._in_order(update, coroutine)
        finally:
            _close(coroutine)

    async def _in_order(self, update: object, coroutine: Awaitable[Any]) -> None:
        if not isinstance(update, Update):
            await coroutine
            return
        one = update.effective_chat or update.effective_user  # an inline query has no chat
        chat = one.id if one else 0
        lock = self._locks.setdefault(chat, asyncio.Lock())
        self._waiting[chat] = self._waiting.get(chat, 0) + 1
        try:
            async with lock:
                await self._once(update, coroutine)
        finally:
            self._waiting[chat] -= 1
            if not self._waiting[chat]:
                del self._locks[chat], self._waiting[chat]

    async def _once(self, update: Update, coroutine: Awaitable[Any]) -> None:
        if self._seen_before(update):
            _log.info("Update %d was handled before", update.update_id)
            return
        await coroutine
        self._handled += 1
        with _told():
            self._store.first_sight(update.update_id, self._clock.now())
            if self._handled % TIDY_EVERY == 0:
                self._store.drop_seen(self._clock.now() - SEEN_FOR)

    def _seen_before(self, update: Update) -> bool:
        """Whether it was handled; False where the database cannot say, so that the handler tells the user of that."""
        with _told():
            if self._store.seen(update.update_id):
                return True
            self._welcome_back(update)
        return False

    def _welcome_back(self, update: Update) -> None:
        """A paused chat that speaks again gets its digests again."""
        spoken = update.callback_query or (update.message and not update.message.left_chat_member)
        if spoken and update.effective_chat is not None:
            chat = self._store.chat(update.effective_chat.id)
            if chat is not None and chat.state == "paused":
                self._store.save_chat(chat.id, self._clock.now(), state="active", paused_why=None)
