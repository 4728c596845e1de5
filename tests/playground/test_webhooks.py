"""Webhooks: the secret, the growing delay, what a webhook may ask for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web

from playground import BotApiServer, DrivenClock, Pace
from playground.hooks import SECRET_HEADER
from playground.rules import Json


@dataclass
class Receiver:
    """A webhook that answers with the statuses that it was given, then with 200."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    got: list[Json] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        """Notes the update."""
        self.got.append(await request.json())
        self.secrets.append(request.headers.get(SECRET_HEADER))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200, headers=self.headers)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    app = web.Application()
    app.router.add_post("/hook", made.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(clock=DrivenClock(), pace=Pace.off()) as running:
        yield running


async def _call(server: BotApiServer, method: str, **args: object) -> Json:
    url = f"{server.base_url}/bot{server.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, json=args) as response:
        return dict(await response.json())


async def _until(condition: object, seconds: float = 5.0) -> None:
    assert callable(condition)
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - the receiver has no event
            await asyncio.sleep(0.01)


async def test_the_secret_comes_in_the_header(server: BotApiServer, receiver: Receiver) -> None:
    assert (await _call(server, "setWebhook", url=receiver.url, secret_token="s_e-c"))["ok"]
    server.user("Aida", started=True).send("x")
    await _until(lambda: receiver.got)
    assert receiver.secrets == ["s_e-c"]
    assert receiver.got[0]["message"]["text"] == "x"


async def test_a_refused_update_comes_again_with_a_doubled_delay(server: BotApiServer, receiver: Receiver) -> None:
    receiver.statuses = [500, 500, 500]
    await _call(server, "setWebhook", url=receiver.url)
    server.user("Aida", started=True).send("x")
    assert isinstance(server.clock, DrivenClock)
    for attempts, delay in ((1, 1), (2, 2), (3, 4)):
        await _until(lambda attempts=attempts: len(receiver.got) == attempts)
        await asyncio.sleep(0.1)
        server.clock.advance(delay - 0.1)
        await asyncio.sleep(0.15)
        assert len(receiver.got) == attempts
        server.clock.advance(0.1)
    await _until(lambda: len(receiver.got) == 4)
    assert len({update["update_id"] for update in receiver.got}) == 1
    assert (await _call(server, "getWebhookInfo"))["result"]["last_error_message"].endswith("500 Internal Server Error")


async def test_retry_after_is_honoured(server: BotApiServer, receiver: Receiver) -> None:
    receiver.statuses, receiver.headers = [503], {"Retry-After": "30"}
    await _call(server, "setWebhook", url=receiver.url)
    server.user("Aida", started=True).send("x")
    await _until(lambda: receiver.got)
    await asyncio.sleep(0.1)
    assert isinstance(server.clock, DrivenClock)
    server.clock.advance(29)
    await asyncio.sleep(0.15)
    assert len(receiver.got) == 1
    server.clock.advance(1)
    await _until(lambda: len(receiver.got) == 2)


async def test_an_expired_update_is_not_sent_any_more(server: BotApiServer, receiver: Receiver) -> None:
    receiver.statuses = [500]
    await _call(server, "setWebhook", url=receiver.url)
    aida = server.user("Aida", started=True)
    aida.inline("kz by")
    await _until(lambda: receiver.got)
    await asyncio.sleep(0.1)
    assert isinstance(server.clock, DrivenClock)
    server.clock.advance(31)
    aida.send("next")
    await _until(lambda: len(receiver.got) == 2)
    assert "message" in receiver.got[1]


async def test_23_hours_of_410_drop_the_webhook(server: BotApiServer, receiver: Receiver) -> None:
    receiver.statuses = [410] * 100
    await _call(server, "setWebhook", url=receiver.url)
    server.user("Aida", started=True).send("x")
    await _until(lambda: receiver.got)
    await asyncio.sleep(0.1)
    assert isinstance(server.clock, DrivenClock)
    server.clock.advance(82_801)
    await _until(lambda: server.telegram.hook.url == "")


async def test_a_deleted_webhook_leaves_what_waits_to_polling(server: BotApiServer, receiver: Receiver) -> None:
    receiver.statuses = [500] * 10
    await _call(server, "setWebhook", url=receiver.url)
    server.user("Aida", started=True).send("x")
    await _until(lambda: receiver.got)
    await _call(server, "deleteWebhook")
    assert len((await _call(server, "getUpdates"))["result"]) == 1


async def test_ports_are_telegrams_unless_any_is_allowed(receiver: Receiver) -> None:
    async with BotApiServer(any_port=False, pace=Pace.off()) as strict:
        assert (await _call(strict, "setWebhook", url=receiver.url))["error_code"] == 400
        for port in (80, 88, 443, 8443):
            assert (await _call(strict, "setWebhook", url=f"https://bot.example.org:{port}/"))["ok"]
