"""A fresh server with people, chats and python-telegram-bot's Bot: what one row of the table plays on."""

from __future__ import annotations

import struct
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp
from telegram import Bot
from telegram.request import HTTPXRequest

from playground import BotApiServer, DrivenClock, Pace, User
from playground.groups import Group
from playground.rules import RULES, Json


def picture(width: int = 4, height: int = 4) -> bytes:
    """A PNG of this size; only its header is right for large ones."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    rows = zlib.compress(b"".join(b"\0" + bytes(width) for _ in range(height))) if width * height < 10**6 else b""
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@dataclass
class Stage:
    """What a case acts on."""

    server: BotApiServer
    clock: DrivenClock
    bot: Bot
    aida: User

    def group(self, **more: Any) -> Group:
        """A supergroup (or what `kind` says) of Aida's."""
        return self.server.group("Trade desk", self.aida, **more)

    def channel(self, **more: Any) -> Group:
        """A channel of Aida's."""
        return self.server.channel("Trade news", self.aida, **more)

    async def plain(self, method: str, token: str = "", **request: Any) -> Json:
        """A request without python-telegram-bot; gives the answer's body."""
        url = f"{self.server.base_url}/bot{token or self.server.token}/{method}"
        async with aiohttp.ClientSession() as session, session.post(url, **request) as response:
            return dict(await response.json())

    def other_bot(self, token: str) -> Bot:
        """python-telegram-bot with another token."""
        return make_bot(self.server.base_url, token)


def make_bot(base_url: str, token: str, read_timeout: float = 5.0) -> Bot:
    """python-telegram-bot's Bot against this server."""

    def request() -> HTTPXRequest:
        # no TLS context: making one takes longer than the rest of a case
        return HTTPXRequest(connection_pool_size=16, read_timeout=read_timeout, httpx_kwargs={"verify": False})

    return Bot(
        token,
        base_url=f"{base_url}/bot",
        base_file_url=f"{base_url}/file/bot",
        request=request(),
        get_updates_request=request(),
    )


Act = Callable[[Stage], Awaitable[object]]
Register = Callable[[Act], Act]


@dataclass(frozen=True)
class Case:
    """One row of the table: what happens, the rule that must refuse it (none: it must go well), and the exception."""

    name: str
    rule: str
    raises: str
    act: Act
    pace: bool
    plain: bool

    @property
    def status(self) -> int:
        """The expected HTTP status."""
        return RULES[self.rule].code if self.rule else 200


CASES: list[Case] = []


def case(name: str, rule: str = "", raises: str = "", *, pace: bool = False, plain: bool = False) -> Register:
    """Puts a row into the table; `raises` is the exception of python-telegram-bot, by default the status's own."""

    def add(act: Act) -> Act:
        by_status = {400: "BadRequest", 403: "Forbidden", 404: "InvalidToken", 401: "InvalidToken", 409: "Conflict"}
        by_status |= {429: "RetryAfter", 413: "NetworkError"}
        expected = raises or (by_status[RULES[rule].code] if rule and not plain else "")
        CASES[:] = [old for old in CASES if old.name != name]  # a test run may import a module twice
        CASES.append(Case(name, rule, expected, act, pace, plain))
        return act

    return add


@asynccontextmanager
async def on_stage(pace: bool, on_call: Callable[[Any], None] | None = None) -> AsyncIterator[Stage]:
    """Starts a server and a bot for one case."""
    clock = DrivenClock()
    limits = Pace() if pace else Pace.off()
    async with BotApiServer(clock=clock, pace=limits, any_port=False, on_call=on_call) as server:
        bot = make_bot(server.base_url, server.token)
        await bot.initialize()
        try:
            yield Stage(server, clock, bot, server.user("Aida", language="kk", started=True))
        finally:
            await bot.shutdown()
