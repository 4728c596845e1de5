"""Logs: readable, and without the token wherever it hides."""

from __future__ import annotations

import io
import logging
import sys
import urllib.parse
from collections.abc import Iterator

import pytest
from telegram import Bot
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bot import logs
from bot.updates import Outages, PollingRequest
from playground import BotApiServer

TOKEN = "1234567:AAE-abcdefghijklmnopqrstuvwxyz012345"
SECRET = TOKEN.partition(":")[2]


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What a root handler writes after ``set_up``; everything global is put back afterwards."""
    root, hook = logging.getLogger(), sys.excepthook
    handlers, level = root.handlers[:], root.level
    stream = io.StringIO()
    root.handlers = [logging.StreamHandler(stream)]
    logs.set_up(TOKEN)
    root.setLevel(logging.INFO)
    yield stream
    logging.captureWarnings(False)
    root.handlers, sys.excepthook = handlers, hook
    root.setLevel(level)


def test_the_token_is_taken_out_of_messages_and_arguments(written: io.StringIO) -> None:
    log = logging.getLogger("some.library")
    log.warning("POST https://api.telegram.org/bot%s/sendMessage", TOKEN)
    log.warning("POST %s", urllib.parse.quote(TOKEN, safe=""))
    log.warning({"secret": SECRET})

    assert SECRET not in written.getvalue()
    assert "https://api.telegram.org/bot<token>/sendMessage" in written.getvalue()


def test_the_token_is_taken_out_of_tracebacks(written: io.StringIO) -> None:
    try:
        try:
            raise ValueError(f"no route to /bot{TOKEN}/getMe")
        except ValueError as error:
            raise RuntimeError("polling failed") from error
    except RuntimeError:
        logging.getLogger("bot").exception("Trouble", stack_info=True)

    assert SECRET not in written.getvalue()
    assert "no route to /bot<token>/getMe" in written.getvalue()


def test_another_bots_token_is_taken_out_too(written: io.StringIO) -> None:
    logging.getLogger("bot").error("got 7654321:BBE-zyxwvutsrqponmlkjihgfedcba543210")

    assert written.getvalue() == "got <token>\n"


def test_what_no_one_catches_is_logged_without_the_token(written: io.StringIO) -> None:
    error = RuntimeError(f"bot{TOKEN}")

    sys.excepthook(RuntimeError, error, None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert written.getvalue() == "Keruen stopped on an error\nRuntimeError: bot<token>\n"


async def test_no_library_shows_the_token_even_where_it_tells_everything(written: io.StringIO) -> None:
    chatty = [logging.getLogger(), *(logging.getLogger(name) for name in ("httpx", "httpcore", "telegram", "asyncio"))]
    levels = [log.level for log in chatty]
    for log in chatty:
        log.setLevel(logging.DEBUG)
    try:
        async with BotApiServer(token="700000001:AnotherTokenOfNoValue-0000000000") as server:
            for base in (server.base_url, "http://127.0.0.1:9", "http://127.0.0.1:99999", "http://name.invalid"):
                request = HTTPXRequest()
                bot = Bot(TOKEN, base_url=f"{base}/bot", request=request)
                try:
                    await bot.get_me()
                except TelegramError:
                    logging.getLogger("bot").exception("Trouble")
                await request.shutdown()
    finally:
        for log, level in zip(chatty, levels, strict=True):
            log.setLevel(level)
    assert "getMe" in written.getvalue()
    assert SECRET not in written.getvalue()


async def test_an_answer_that_is_cut_off_is_told_without_what_chats_wrote(written: io.StringIO) -> None:
    answer = b'{"ok": true, "result": [{"update_id": 1, "message": {"text": "what a chat wrote", "da'
    outages = Outages()
    with pytest.raises(TelegramError) as caught:
        PollingRequest.parse_json_payload(answer)
    outages.failed(caught.value)
    assert "No updates for now: Invalid server response" in written.getvalue()
    assert "what a chat wrote" not in written.getvalue()


def test_httpx_is_quiet_about_addresses(written: io.StringIO) -> None:
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/")

    assert written.getvalue() == ""
