"""The protocol: forms of a request, names of methods, files, faults at the level of HTTP."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from playground import BotApiServer, Fault, Pace, User
from playground.rules import Json

TEXT = "Экспорт & импорт"


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(pace=Pace.off()) as running:
        yield running


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def aida(server: BotApiServer) -> User:
    return server.user("Aida", started=True)


def _url(server: BotApiServer, method: str) -> str:
    return f"{server.base_url}/bot{server.token}/{method}"


def _multipart(args: dict[str, str]) -> aiohttp.FormData:
    form = aiohttp.FormData(default_to_multipart=True)
    for name, value in args.items():
        form.add_field(name, value)
    return form


@pytest.mark.parametrize("way", ["json", "form", "multipart", "address"])
async def test_a_request_may_come_in_four_forms(
    server: BotApiServer, http: aiohttp.ClientSession, aida: User, way: str
) -> None:
    keyboard: Json = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    args = {"chat_id": str(aida.id), "text": TEXT, "reply_markup": json.dumps(keyboard)}
    requests: dict[str, Json] = {
        "json": {"json": {"chat_id": aida.id, "text": TEXT, "reply_markup": keyboard}},
        "form": {"data": args},
        "multipart": {"data": _multipart(args)},
        "address": {"params": args},
    }
    async with http.post(_url(server, "sendMessage"), **requests[way]) as response:
        message = (await response.json())["result"]
    assert (message["text"], message["reply_markup"]) == (TEXT, keyboard)


async def test_get_works_and_the_case_of_a_method_does_not_matter(
    server: BotApiServer, http: aiohttp.ClientSession
) -> None:
    async with http.get(_url(server, "GETME")) as response:
        assert (await response.json())["result"]["is_bot"] is True


async def test_every_answer_has_the_status_that_it_names(
    server: BotApiServer, http: aiohttp.ClientSession
) -> None:
    for method, status in (("getMe", 200), ("sendMessage", 400), ("nothing", 404)):
        async with http.get(_url(server, method)) as response:
            body = await response.json()
            assert (response.status, body["ok"]) == (status, status == 200)


async def test_another_path_is_not_found(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    async with http.get(f"{server.base_url}/elsewhere") as response:
        assert await response.json() == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_a_file_is_downloaded_only_with_the_token(
    server: BotApiServer, http: aiohttp.ClientSession, aida: User
) -> None:
    aida.send_document("x.txt", b"whole")
    path = next(iter(server.telegram.world.files.values())).path
    for token, status in ((server.token, 200), ("700000002:another-token", 401)):
        async with http.get(f"{server.base_url}/file/bot{token}/{path}") as response:
            assert response.status == status


@pytest.mark.parametrize(
    ("kind", "delivered"),
    [("drop_before", 0), ("status", 0), ("html", 0), ("flood", 0), ("drop_after", 1), ("half", 1), ("latency", 1)],
)
async def test_a_fault_is_before_or_after_the_message_was_accepted(
    server: BotApiServer, http: aiohttp.ClientSession, aida: User, kind: str, delivered: int
) -> None:
    server.fault(Fault(kind, seconds=0.01))  # type: ignore[arg-type]
    args = {"chat_id": aida.id, "text": "x"}
    try:
        async with http.post(_url(server, "sendMessage"), json=args) as response:
            await response.read()
            failed = response.status != 200
    except aiohttp.ClientError:
        failed = True
    assert len(aida.inbox()) == delivered
    assert failed is (kind != "latency")
    assert server.calls[-1].fault == kind


async def test_a_fault_strikes_the_method_the_chat_and_the_number_of_times_that_it_names(
    server: BotApiServer, http: aiohttp.ClientSession, aida: User
) -> None:
    botagoz = server.user("Botagoz", started=True)
    server.fault(Fault("status", "sendMessage", chat_id=aida.id, skip=1, times=2))
    statuses = []
    for chat in (botagoz, aida, aida, aida, aida):
        async with http.post(_url(server, "sendMessage"), json={"chat_id": chat.id, "text": "x"}) as response:
            statuses.append(response.status)
    assert statuses == [200, 200, 500, 500, 200]


async def test_what_the_listener_raises_is_an_error_of_the_server(http: aiohttp.ClientSession) -> None:
    def refuse(exchange: object) -> None:
        raise AssertionError("not as it should be")

    async with BotApiServer(on_call=refuse) as server, http.get(_url(server, "getMe")) as response:
        assert response.status == 500


async def test_a_restarted_server_still_knows_everything(http: aiohttp.ClientSession) -> None:
    server = BotApiServer()
    first = await server.start()
    aida = server.user("Aida", started=True)
    aida.send("before")
    await server.stop()
    assert await server.start(port=int(first.rsplit(":", 1)[1])) == first
    async with http.get(_url(server, "getUpdates")) as response:
        assert (await response.json())["result"][0]["message"]["text"] == "before"
    await server.stop()


def test_it_starts_alone_and_stops_on_a_signal() -> None:
    root = Path(__file__).parent.parent.parent
    command = [sys.executable, "-m", "playground", "--port", "0", "--token", "123:abcdefghijkl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout
        lines = [process.stdout.readline() for _ in range(3)]
        process.terminate()
        assert process.wait(10) == 0
    assert lines[0].startswith("chat page:  http://127.0.0.1:")
    assert lines[2].split() == ["token:", "123:abcdefghijkl"]
