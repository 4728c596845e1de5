"""Running the application: reach Telegram, poll it, tick, and stop without losing anything."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.application import App, Program, Server
from bot.updates import PerChat
from terms.errors import KeruenError, SettingError

POLL = timedelta(seconds=30)
FIRST_TRIES = (1.0, 2.0, 4.0)  # pauses before Telegram is given up when Keruen starts
UPDATES = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")
RETRIES = 5
GRACE = 10.0  # seconds for the answers to people who have asked already, when Keruen stops
_log = logging.getLogger(__name__)

Publish = Callable[[ExtBot[Any]], Awaitable[None]]


@asynccontextmanager
async def running(program: Program, server: Server, publish: Publish, *, first_tries: Sequence[float] = FIRST_TRIES,
                  poll: timedelta = POLL) -> AsyncIterator[str]:
    """Run the program inside the context; gives the bot's user name.

    ``publish`` tells Telegram the bot's commands and descriptions. SettingError for a token that Telegram does not
    know, KeruenError when it cannot be reached. On leaving, the message on its way is finished; what is not sent stays
    planned.
    """
    application = program.application
    try:
        await reach(application, server, first_tries)
        await _introduce(application, publish)
        program.deliverer.start()
        await _poll(program, poll)
        await application.start()
        yield str(application.bot.username)
    finally:
        program.deliverer.stop()
        await _stop(application)


async def until_stopped(program: Program, stop: asyncio.Event) -> None:
    """Wait for ``stop``; SettingError when Telegram refuses the token meanwhile."""
    waits = [asyncio.create_task(event.wait()) for event in (stop, program.outages.revoked)]
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    for wait in waits:
        wait.cancel()
    if not stop.is_set():
        raise SettingError("Telegram no longer knows the token: it was revoked. Set KERUEN_TELEGRAM_TOKEN to the new "
                           "one and start again. Digests that are due stay planned.")


async def reach(application: App, server: Server, pauses: Sequence[float]) -> None:
    """Introduce ourselves to the Bot API server, a few times if need be."""
    for pause in (*pauses, None):
        try:
            await application.initialize()
        except InvalidToken:
            raise SettingError("Telegram does not know this token. Set KERUEN_TELEGRAM_TOKEN to the one that BotFather "
                               "gives, or unset it to try Keruen on the local chat page.") from None
        except TelegramError as error:
            if pause is None:
                raise KeruenError(f"The Bot API server at {server.api} cannot be reached ({error}). Check the network "
                                  "and KERUEN_TELEGRAM_API, then start again. Nothing stored is lost.") from None
            _log.warning("The Bot API server cannot be reached (%s); next try in %g s", error, pause)
            await asyncio.sleep(pause)
        else:
            return


async def _introduce(application: App, publish: Publish) -> None:
    """Publish the menu of commands; without it the bot works all the same."""
    try:
        await publish(application.bot)
    except TelegramError as error:
        _log.warning("The menu of commands stays as it was: %s", error)


async def _poll(program: Program, poll: timedelta) -> None:
    updater = program.application.updater
    assert updater is not None  # noqa: S101  (the builder always makes one)
    await updater.start_polling(timeout=poll, bootstrap_retries=RETRIES, allowed_updates=UPDATES,
                                drop_pending_updates=False, error_callback=program.outages.failed)


async def _stop(application: App) -> None:
    if application.updater is not None and application.updater.running:
        with suppress(TelegramError):  # a polling that ended with an error raises it here again
            await application.updater.stop()
    if application.running:
        stopping = asyncio.create_task(application.stop())
        await asyncio.wait({stopping}, timeout=GRACE)
        if isinstance(application.update_processor, PerChat):
            application.update_processor.end()
        await stopping
    await application.shutdown()
    await application.bot.shutdown()  # an application that never started leaves its connections open
