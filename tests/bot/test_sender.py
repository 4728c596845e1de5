"""Replies take turns with the digests, ahead of them, and wait once when Telegram asks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram.error import BadRequest, RetryAfter
from telegram.ext import ExtBot

from bot.outcome import Kind
from bot.pace import Pacer
from bot.sender import ReplyLimiter, Sender
from handlers.keyboard import keyboard
from playground.faults import Fault
from playground.pace import Pace
from playground.server import BotApiServer
from tests.bot.rig import Virtual

BUTTONS = [[("Sources", "src:1"), ("Page", "https://example.org/")]]


@asynccontextmanager
async def bot_of(server: BotApiServer) -> AsyncIterator[tuple[ExtBot[Any], Pacer, Virtual]]:
    virtual = Virtual()
    pacer = Pacer(monotonic=virtual.monotonic, sleep=virtual.sleep)
    async with ExtBot(server.token, base_url=f"{server.base_url}/bot", rate_limiter=ReplyLimiter(pacer)) as bot:
        yield bot, pacer, virtual


async def test_a_reply_waits_as_long_as_telegram_asks_and_is_sent_once() -> None:
    async with BotApiServer(pace=Pace.off()) as server, bot_of(server) as (bot, _, virtual):
        user = server.user(started=True)
        server.fault(Fault("flood", "sendMessage", seconds=1, chat_id=user.id))
        before = virtual.seconds
        server.telegram.pace.hold = lambda *_: None  # type: ignore[method-assign]

        await bot.send_message(user.id, "answer")

        assert virtual.seconds - before >= 1
        assert [received.text for received in user.inbox()] == ["answer"]


async def test_a_reply_does_not_wait_for_minutes() -> None:
    async with BotApiServer(pace=Pace.off()) as server, bot_of(server) as (bot, pacer, _):
        user = server.user(started=True)
        server.fault(Fault("flood", "sendMessage", seconds=120, chat_id=user.id))

        with pytest.raises(RetryAfter):
            await bot.send_message(user.id, "answer")
        assert pacer.held(user.id) > 100


async def test_what_writes_into_no_chat_does_not_wait() -> None:
    async with BotApiServer() as server, bot_of(server) as (bot, pacer, virtual):
        pacer.hold_all(60)
        before = virtual.seconds

        assert (await bot.get_me()).is_bot

        assert virtual.seconds == before


async def test_a_digest_takes_its_own_turn_and_reports_instead_of_raising() -> None:
    async with BotApiServer(pace=Pace.off()) as server, bot_of(server) as (bot, pacer, _):
        user = server.user(started=True)
        sender = Sender(bot, pacer)

        sent = await sender.send(user.id, "<b>digest</b>", BUTTONS, 0)
        refused = await sender.send(user.id, "<b>digest", [], 0)
        unknown = await sender.send(4242, "digest", [], 0)

        assert (sent.kind, sent.message) == (Kind.SENT, user.inbox()[0].id)
        assert user.inbox()[0].labels == ["Sources", "Page"]
        assert (refused.kind, unknown.kind) == (Kind.REFUSED, Kind.CLOSED)
        assert pacer.wait(user.id, group=False) == 0
        with pytest.raises(BadRequest):
            await bot.send_message(user.id, "")


def test_no_buttons_make_no_keyboard() -> None:
    assert keyboard([]) is None
