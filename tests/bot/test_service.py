"""Starting and stopping: what Telegram refuses at the start, and what it may refuse without harm."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.application import Program, Server, build
from bot.clock import DrivenClock
from bot.schedule import next_occasion
from bot.service import running
from bot.settings import Settings
from handlers import publish
from playground.faults import Fault
from playground.server import BotApiServer
from store import Store
from terms.errors import KeruenError, SettingError
from tests.bot.rig import NINE, START, Words

MINUTE = timedelta(minutes=1)
TOKEN = "1234567:AAE-abcdefghijklmnopqrstuvwxyz012345"


@asynccontextmanager
async def program(path: Path, server: Server, tries: Sequence[float] = (), *,
                  busy_seconds: float = 5.0) -> AsyncIterator[Program]:
    with Store.open(path, busy_seconds=busy_seconds) as store:
        built = build(Settings(), server, store, DrivenClock(START), Words(store, next_occasion),
                      tick_every=timedelta(seconds=0.1))
        async with running(built, server, publish, first_tries=tries, poll=timedelta(seconds=1)):
            yield built


def push(built: Program, moment: datetime) -> None:
    assert isinstance(built.clock, DrivenClock)
    built.clock.advance_to(moment)


def pulse_of(store: Store) -> datetime:
    pulse = store.pulse()
    return pulse.ticked_at if pulse is not None else START


async def test_a_menu_that_is_refused_does_not_keep_the_bot_from_answering(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        server.fault(Fault("status", "setMyCommands", times=None, status=400))
        user = server.user("Aida", language="en")
        async with program(tmp_path / "k.db", Server(server.token, server.base_url)):
            await user.ask("/start")


async def test_a_network_that_comes_late_is_waited_for(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        server.fault(Fault("drop_before", "getMe", times=2))
        async with program(tmp_path / "k.db", Server(server.token, server.base_url), tries=(0.01, 0.01)) as built:
            assert built.application.running


async def test_a_server_that_never_answers_is_said(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        server.fault(Fault("drop_before", "getMe", times=None))
        with pytest.raises(KeruenError, match=r"cannot be reached .* Check the network and KERUEN_TELEGRAM_API"):
            async with program(tmp_path / "k.db", Server(server.token, server.base_url), tries=(0.01,)):
                pass


async def test_a_token_that_telegram_does_not_know_is_said(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        with pytest.raises(SettingError, match=r"does not know this token\. Set KERUEN_TELEGRAM_TOKEN"):
            async with program(tmp_path / "k.db", Server(TOKEN, server.base_url)):
                pass


async def test_polling_goes_on_after_bad_gateways(tmp_path: Path) -> None:
    async with BotApiServer() as server:
        user = server.user("Aida", language="en")
        async with program(tmp_path / "k.db", Server(server.token, server.base_url)):
            server.fault(Fault("html", "getUpdates", times=2, status=502))
            await user.ask("/start", seconds=10)


async def test_a_database_that_another_program_holds_is_said_once_and_the_digest_comes_later(
        tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")

    def logged(text: str) -> int:
        return sum(text in record.getMessage() for record in caplog.records)

    async with BotApiServer() as server:
        user = server.user("Aida", language="en", started=True)
        async with program(tmp_path / "k.db", Server(server.token, server.base_url), busy_seconds=0.01) as built:
            with Store.open(tmp_path / "k.db") as other:
                other.subscribe(user.id, "kz-by:turnover", START, time="09:00")
                with other.writing():
                    push(built, NINE)
                    await user.until(lambda: logged("Nothing is sent meanwhile") == 1)
            await user.until(lambda: len(user.inbox()) == 1)
            push(built, NINE + MINUTE)  # the pulse is written once a minute
            await user.until(lambda: logged("takes writes again") == 1)
        assert logged("k.db is locked by another program") == 1
        assert not logged("Error K-")


async def test_the_pulse_goes_on_while_digests_take_their_time(tmp_path: Path) -> None:
    path = tmp_path / "k.db"
    async with BotApiServer() as server:
        user = server.user("Aida", language="en", started=True)
        server.fault(Fault("latency", "sendMessage", seconds=3, before=False))
        async with program(path, Server(server.token, server.base_url)) as built:
            with Store.open(path) as other:
                other.subscribe(user.id, "kz-by:turnover", START, time="09:00")
                push(built, NINE)
                await user.until(lambda: len(user.inbox()) == 1)
                push(built, NINE + MINUTE)
                await user.until(lambda: pulse_of(other) >= NINE + MINUTE)
                assert other.delivery_states() == {"sending": 1}
