"""Long polling as the official server does it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import aiohttp
import pytest
from telegram import Update
from telegram.ext import MessageHandler, filters

from playground import BotApiServer, DrivenClock, Fault, Pace, User
from playground.rules import Json
from tests.playground.helpers import App, build, started_bot


class Poller:
    """A plain client of one server."""

    def __init__(self, server: BotApiServer, session: aiohttp.ClientSession) -> None:
        self.server, self.session = server, session

    async def get(self, **args: object) -> Json:
        """The body of getUpdates' answer."""
        url = f"{self.server.base_url}/bot{self.server.token}/getUpdates"
        async with self.session.post(url, json=args) as response:
            return dict(await response.json())

    async def texts(self, **args: object) -> list[str]:
        """The texts of the messages that came."""
        return [update["message"]["text"] for update in (await self.get(**args))["result"]]


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(clock=DrivenClock(), pace=Pace.off()) as running:
        yield running


@pytest.fixture
async def poller(server: BotApiServer) -> AsyncIterator[Poller]:
    async with aiohttp.ClientSession() as session:
        yield Poller(server, session)


@pytest.fixture
def aida(server: BotApiServer) -> User:
    return server.user("Aida", started=True)


async def test_updates_stay_until_a_larger_offset_confirms_them(poller: Poller, aida: User) -> None:
    for word in ("one", "two", "three"):
        aida.send(word)
    first = (await poller.get())["result"]
    assert await poller.texts() == ["one", "two", "three"]
    assert await poller.texts(offset=first[1]["update_id"]) == ["two", "three"]
    assert await poller.texts() == ["two", "three"]


async def test_the_limit_is_kept(poller: Poller, aida: User) -> None:
    for number in range(120):
        aida.send(f"{number}")
    assert len(await poller.texts()) == 100
    assert await poller.texts(limit=2) == ["0", "1"]


async def test_a_negative_offset_keeps_the_last_ones(poller: Poller, aida: User) -> None:
    for number in range(5):
        aida.send(f"{number}")
    assert await poller.texts(offset=-2) == ["3", "4"]
    assert await poller.texts() == ["3", "4"]


async def test_a_poll_waits_for_the_first_update(poller: Poller, aida: User) -> None:
    poll = asyncio.create_task(poller.texts(timeout=10))
    await asyncio.sleep(0.1)
    assert not poll.done()
    aida.send("now")
    assert await poll == ["now"]


async def test_a_poll_ends_empty_after_its_timeout(poller: Poller) -> None:
    begin = time.monotonic()
    assert await poller.texts(timeout=1) == []
    assert 0.9 < time.monotonic() - begin < 2


async def test_only_allowed_kinds_come_and_the_choice_stays(poller: Poller, aida: User) -> None:
    await poller.get(allowed_updates=["callback_query"])
    aida.send("unseen")
    assert await poller.texts() == []
    await poller.get(allowed_updates=[])
    aida.send("seen")
    assert await poller.texts() == ["seen"]


async def test_an_update_expires_after_a_day(server: BotApiServer, poller: Poller, aida: User) -> None:
    aida.send("old")
    assert isinstance(server.clock, DrivenClock)
    server.clock.advance(86_401)
    aida.send("new")
    assert await poller.texts() == ["new"]


async def test_an_inline_query_expires_after_30_seconds(server: BotApiServer, poller: Poller, aida: User) -> None:
    aida.inline("kz by")
    assert isinstance(server.clock, DrivenClock)
    server.clock.advance(31)
    assert (await poller.get())["result"] == []


async def test_a_second_poller_ends_the_first_and_a_third_conflict_waits(poller: Poller, aida: User) -> None:
    polls = []
    for _ in range(3):
        polls.append(asyncio.create_task(poller.get(timeout=10)))
        await asyncio.sleep(0.1)
    begin = time.monotonic()
    assert (await polls[0])["error_code"] == 409
    assert (await polls[1])["error_code"] == 409
    assert time.monotonic() - begin > 2
    aida.send("for the last one")
    assert (await polls[2])["result"][0]["message"]["text"] == "for the last one"


async def test_a_repeated_offset_is_held_where_it_is_asked_for() -> None:
    async with BotApiServer(hold_repeats=True) as server, aiohttp.ClientSession() as session:
        poller = Poller(server, session)
        await poller.get(offset=5)
        begin = time.monotonic()
        await poller.get(offset=5)
        assert time.monotonic() - begin > 2.5


async def test_a_poller_that_went_away_does_not_swallow_updates(server: BotApiServer, aida: User) -> None:
    async with aiohttp.ClientSession() as session:
        poll = asyncio.create_task(Poller(server, session).get(timeout=30))
        await asyncio.sleep(0.1)
        poll.cancel()
    async with aiohttp.ClientSession() as session:
        aida.send("still here")
        assert await Poller(server, session).texts(timeout=1) == ["still here"]


async def test_a_duplicated_update_comes_twice(server: BotApiServer, poller: Poller, aida: User) -> None:
    aida.send("twice")
    update = (await poller.get())["result"][0]
    await poller.get(offset=update["update_id"] + 1)
    server.telegram.updates.repeat(update)
    assert (await poller.get())["result"] == [update]


async def test_an_update_of_an_unknown_shape_comes_as_it_is(server: BotApiServer, poller: Poller) -> None:
    server.telegram.updates.add_raw({"message": {"message_id": "not a number"}})
    assert (await poller.get())["result"][0]["message"] == {"message_id": "not a number"}


async def _collect(app: App, seen: list[int]) -> None:
    async def note(update: Update, context: object) -> None:
        assert update.message
        assert update.message.text
        seen.append(int(update.message.text))

    app.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, note))


async def test_polling_goes_on_after_faults(server: BotApiServer) -> None:
    seen: list[int] = []
    aida = server.user("Aida", started=True)
    app = build(server)
    await _collect(app, seen)
    async with started_bot(server, app):
        for fault in (Fault("half", "getUpdates"), Fault("drop_after", "getUpdates"), Fault("html", "getUpdates")):
            server.fault(fault)
        for number in range(20):
            aida.send(f"{number}")
            await asyncio.sleep(0.01)
        await aida.until(lambda: len(seen) >= 20, 30)
    assert seen == list(range(20))
