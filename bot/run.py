"""``keruen run``: with a token on Telegram, without one on the chat page of the local Bot API server."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot import logs
from bot.application import Program, Server, build
from bot.clock import DrivenClock, SystemClock
from bot.lock import only_runner
from bot.schedule import next_occasion
from bot.service import running, until_stopped
from bot.settings import Settings, strangers
from handlers import Composer, publish
from playground.server import DEFAULT_TOKEN, BotApiServer
from store import Store
from terms.clock import Clock
from terms.errors import SettingError

HOST = "127.0.0.1"


def run(settings: Settings, db: Path, *, new_bot: bool = False) -> int:
    """Run the bot until it is interrupted; the exit code. KeruenError for what the user can put right.

    With ``new_bot`` a database that has served another bot is taken over.
    """
    logs.set_up(settings.token)
    for warning in strangers(os.environ):
        logging.getLogger(__name__).warning(warning)
    with only_runner(db), Store.open(db) as store:
        refuse_strangers(store, settings.bot, new_bot=new_bot)
        try:
            asyncio.run(_on_telegram(settings, store) if settings.token else _on_playground(settings, store))
        except asyncio.CancelledError:
            say("Keruen was stopped before it ran.")
    return 0


def refuse_strangers(store: Store, bot: int | None, *, new_bot: bool) -> None:
    """SettingError for a database whose chats speak to another bot: each that is due something would be paused, for no
    other bot, and no chat page, can reach it. ``bot`` is None for the chat page."""
    served = store.served()
    if served in (None, bot) or (new_bot and bot is not None):
        return
    if bot is None:
        raise SettingError(f"The database {store.path} has chats of Telegram (bot {served}), and KERUEN_TELEGRAM_TOKEN "
                           "is not set. Set it; or name another database for the local chat page, such as "
                           "--db var/page.db.")
    raise SettingError(f"The database {store.path} has chats of another bot ({served}), which bot {bot} cannot write "
                       "to. Set KERUEN_TELEGRAM_TOKEN to that bot's token, or name another database with --db. If the "
                       "bot was replaced: keruen run --new-bot; then each chat is paused until it speaks.")


async def _on_telegram(settings: Settings, store: Store) -> None:
    server = Server(str(settings.token), settings.api)
    program = program_of(settings, server, store, SystemClock())
    stop = _interrupted()
    async with running(program, server, publish) as name:
        store.serve(int(settings.bot or 0), program.clock.now())
        say(f"Keruen runs on Telegram as @{name} ({logs.redacted(settings.api)}), database {store.path}.\n"
            "Stop it with Ctrl-C.")
        stop.begun = True
        await until_stopped(program, stop)


async def _on_playground(settings: Settings, store: Store) -> None:
    """The same program over HTTP against a server of our own; its clock starts after the last digest so far."""
    store.drop_seen(datetime.now(UTC) + timedelta(days=36500))  # the server numbers its updates anew
    clock = DrivenClock(max(datetime.now(UTC), store.last_due() or datetime.now(UTC)))
    page = BotApiServer(clock=clock, name="Keruen", on_next=lambda: forward())
    program: Program | None = None

    async def forward() -> bool:
        return program is not None and await program.next_digest()

    server = Server(DEFAULT_TOKEN, await _open(page, settings.playground_port))
    try:
        program = program_of(settings, server, store, clock)
        stop = _interrupted()
        async with running(program, server, publish):
            say("KERUEN_TELEGRAM_TOKEN is not set: Keruen runs WITHOUT Telegram, on a chat page of this machine.\n"
                f"Open {server.api}/ in a browser and type: /trade kz by 2019\n"
                f"Database {store.path}. Stop it with Ctrl-C.")
            stop.begun = True
            await until_stopped(program, stop)
    finally:
        await page.stop()


async def _open(page: BotApiServer, port: int) -> str:
    try:
        return await page.start(HOST, port)
    except OSError as error:
        raise SettingError(f"Port {port} of {HOST} cannot be used ({error.strerror}). Set KERUEN_PLAYGROUND_PORT to "
                           "another one, or to 0 for a free one.") from error


def program_of(settings: Settings, server: Server, store: Store, clock: Clock) -> Program:
    """The program with the digests and corrections that chats see."""
    return build(settings, server, store, clock,
                 Composer(store, next_occasion, settings.zone, heard=bool(settings.admins)))


def say(text: str) -> None:
    """Write to the screen at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


class Stop(asyncio.Event):
    """An event that SIGINT and SIGTERM set; until the program has ``begun`` they end its task, which may be waiting
    for a server that never answers."""

    def __init__(self, program: asyncio.Task[Any] | None) -> None:
        super().__init__()
        self.begun = False
        self._program = program

    def heard(self) -> None:
        self.set()
        if not self.begun and self._program is not None:
            self._program.cancel()


def _interrupted() -> Stop:
    stop, loop = Stop(asyncio.current_task()), asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.heard)
    return stop
