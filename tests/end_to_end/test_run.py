"""``keruen run`` as a person meets it: a process, its screen, its chat page."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.run import refuse_strangers
from playground.server import BotApiServer
from store import Store
from terms.errors import SettingError
from tests.end_to_end.world import fill

ROOT = Path(__file__).parents[2]
COMMAND = "import sys; from bot.cli import main; sys.exit(main(['run', '--db', sys.argv[1]]))"
TOKEN = "1234567:AAE-abcdefghijklmnopqrstuvwxyz012345"


@asynccontextmanager
async def keruen(db: Path, **environ: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """``keruen run``, interrupted at the end as by Ctrl-C."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KERUEN_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", COMMAND, str(db), cwd=ROOT, env={**clean, **environ},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
            await asyncio.wait_for(process.wait(), 20)


def on_telegram(folder: Path, api: str) -> AbstractAsyncContextManager[asyncio.subprocess.Process]:
    """``keruen run`` with a token, against this Bot API server."""
    return keruen(folder / "k.db", KERUEN_TELEGRAM_TOKEN=TOKEN, KERUEN_TELEGRAM_API=api)


async def line(process: asyncio.subprocess.Process, pattern: str) -> re.Match[str]:
    """The first line of the screen that matches."""
    assert process.stdout is not None
    async for text in process.stdout:
        if found := re.search(pattern, text.decode()):
            return found
    raise AssertionError(f"no line {pattern!r}")


async def end(process: asyncio.subprocess.Process) -> tuple[int | None, str]:
    """The exit code of a process that ends by itself, and all that it wrote."""
    out, err = await asyncio.wait_for(process.communicate(), 40)
    return process.returncode, (out + err).decode()


class Page:
    """What the chat page does, without a browser."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session
        self.user = 0

    async def post(self, name: str, **body: Any) -> Any:
        async with self.session.post(f"/user/{name}", json={"user": self.user, **body}) as response:
            assert response.status == 200, await response.text()
            return await response.json()

    async def texts(self, number: int) -> list[str]:
        """What the bot said, as soon as it is so many messages."""
        since = ""
        for _ in range(40):
            async with self.session.get("/user/state", params={"user": self.user, "since": since}) as response:
                state = await response.json()
            said = [message["text"] for message in state["messages"] if not message["out"]]
            if len(said) >= number:
                return said
            since = str(state["version"])
        raise AssertionError(said)


async def test_without_a_token_the_chat_page_answers_and_the_digest_comes(tmp_path: Path) -> None:
    db = tmp_path / "keruen.db"
    with Store.open(db) as store:
        fill(store, datetime.now(UTC) - timedelta(days=3))
    async with keruen(db) as process:
        await line(process, "runs WITHOUT Telegram")
        address = (await line(process, r"Open (http://127\.0\.0\.1:\d+)/ "))[1]
        async with aiohttp.ClientSession(address) as session:
            page = Page(session)
            page.user = (await page.post("open", language="kk"))["user"]
            await page.post("send", text="/trade kz by 2019")
            assert "481,7" in (await page.texts(1))[0]
            await page.post("send", text="/subscribe kz by 09:00")
            await page.texts(2)
            await page.post("next")
            assert "дайджесті" in (await page.texts(3))[2]
            await page.post("next")
            assert len(await page.texts(4)) == 4
        async with keruen(db) as second:
            code, text = await end(second)
            assert (code, "Another Keruen" in text) == (1, True)
    assert process.returncode == 0
    async with keruen(db) as process:
        await line(process, "WITHOUT Telegram")
    with Store.open(db) as store:
        assert store.delivery_states() == {"sent": 2}


async def test_with_a_token_it_says_so_and_never_shows_the_token(tmp_path: Path) -> None:
    async with BotApiServer(TOKEN) as server:
        async with on_telegram(tmp_path, server.base_url) as process:
            await line(process, r"runs on Telegram as @playground_bot")
            user = server.user("Aida", language="ru")
            await user.ask("/start")
        code, text = await end(process)

    assert code == 0
    assert TOKEN.partition(":")[2] not in text


async def test_a_wrong_token_ends_with_what_to_do(tmp_path: Path) -> None:
    async with BotApiServer() as server, on_telegram(tmp_path, server.base_url) as process:
        code, text = await end(process)

    assert code == 1
    assert "Telegram does not know this token. Set KERUEN_TELEGRAM_TOKEN" in text
    assert "Traceback" not in text
    assert TOKEN.partition(":")[2] not in text


async def test_a_token_revoked_while_it_runs_ends_with_what_to_do(tmp_path: Path) -> None:
    async with BotApiServer(TOKEN) as server, on_telegram(tmp_path, server.base_url) as process:
        await line(process, "runs on Telegram")
        server.telegram.token = TOKEN[:-1] + "9"
        server.telegram.updates.end_poll("two_pollers")
        code, text = await end(process)

    assert code == 1
    assert "it was revoked" in text
    assert TOKEN.partition(":")[2] not in text


async def test_no_network_ends_with_what_to_do(tmp_path: Path) -> None:
    async with on_telegram(tmp_path, "http://127.0.0.1:9") as process:
        code, text = await end(process)

    assert code == 1
    assert "cannot be reached" in text
    assert "Traceback" not in text


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_server_that_never_answers_does_not_hold_up_a_stop(tmp_path: Path, number: signal.Signals) -> None:
    asked = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await reader.read()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with on_telegram(tmp_path, f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}") as process:
        await asyncio.wait_for(asked.wait(), 40)
        process.send_signal(number)
        out, err = await asyncio.wait_for(process.communicate(), 10)  # each try waits for 15 seconds
    server.close()

    assert process.returncode == 0
    assert "stopped before it ran" in out.decode()
    assert "Traceback" not in err.decode()


async def test_without_a_token_no_chat_of_telegram_is_touched(tmp_path: Path) -> None:
    db = tmp_path / "k.db"
    async with BotApiServer(TOKEN) as server:
        async with on_telegram(tmp_path, server.base_url) as process:
            await line(process, "runs on Telegram")
            await server.user("Aida", language="en").ask("/subscribe kz by 09:00")
        await end(process)
        with Store.open(db) as store:
            chat = store.rows("SELECT id FROM chats")[0]["id"]
            store.change("UPDATE subscriptions SET next_at = '2020-01-01T04:00:00.000Z', next_occasion = '2020-01-01'")
        for environ in ({}, {"KERUEN_TELEGRAM_TOKEN": ""}, {"KERUEN_TELEGRAM_TOKEN": f"9{TOKEN}"}):
            async with keruen(db, **environ, KERUEN_TELEGRAM_API=server.base_url) as process:
                code, text = await end(process)
            assert code == 1
            assert "Set" in text and "KERUEN_TELEGRAM_TOKEN" in text and "--db" in text  # noqa: PT018
        async with on_telegram(tmp_path, server.base_url) as process:
            await line(process, "runs on Telegram")

    with Store.open(db) as store:
        known = store.chat(chat)
        assert known is not None
        assert known.state == "active"
        assert "failed" not in store.delivery_states()


def test_a_bot_that_was_replaced_takes_its_database_along(tmp_path: Path) -> None:
    with Store.open(tmp_path / "k.db") as store:
        refuse_strangers(store, None, new_bot=False)
        store.serve(1, datetime.now(UTC))
        refuse_strangers(store, 1, new_bot=False)
        refuse_strangers(store, 2, new_bot=True)
        with pytest.raises(SettingError, match="--new-bot"):
            refuse_strangers(store, 2, new_bot=False)
        with pytest.raises(SettingError, match="is not set"):
            refuse_strangers(store, None, new_bot=True)
        store.serve(2, datetime.now(UTC))
        refuse_strangers(store, 2, new_bot=False)
