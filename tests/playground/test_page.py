"""The chat page and its JSON interface."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import shutil
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

import playground
from playground import BotApiServer, DrivenClock, Pace
from tests.playground.helpers import started_bot
from tests.playground.stage import picture

HTML = (Path(playground.__file__).parent / "page.html").read_text("utf-8")
SCRIPTS = re.findall("<script>(.*?)</script>", HTML, re.S)

# Enough of a document for the drawing of texts: it writes down what was made, as a list.
DOCUMENT = """
class Node { constructor(tag) { this.tag = tag; this.attributes = {}; this.children = []; }
  setAttribute(name, value) { this.attributes[name] = value; }
  append(...nodes) { this.children.push(...nodes); } }
globalThis.document = { createElement: (tag) => new Node(tag), createTextNode: (text) => text };
"""


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer(clock=DrivenClock(), pace=Pace.off()) as running:
        yield running


@pytest.fixture
async def http(server: BotApiServer) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(server.base_url) as session:
        yield session


async def _post(http: aiohttp.ClientSession, path: str, **body: object) -> dict[str, object]:
    async with http.post(f"/user/{path}", json=body) as response:
        assert response.status == 200, await response.text()
        return dict(await response.json())


async def _state(http: aiohttp.ClientSession, user: object, since: object = "") -> dict[str, object]:
    async with http.get("/user/state", params={"user": str(user), "since": str(since)}) as response:
        return dict(await response.json())


async def test_a_person_types_presses_and_sees_the_edit(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    async with started_bot(server):
        user = (await _post(http, "open", language="kk", name="Aida"))["user"]
        assert (await _state(http, user))["started"] is False
        await _post(http, "send", user=user, text="/start")
        await server.user(user_id=int(str(user))).next()
        pressed = await _post(http, "press", user=user, message=2, data="again")
        assert pressed["answer"] == {"text": "done", "show_alert": False, "url": ""}
        await asyncio.sleep(0.2)
        messages = json.loads(json.dumps((await _state(http, user))["messages"]))
        assert [message["out"] for message in messages] == [True, False]
        assert messages[1]["text"] == "edited"
        assert messages[1]["edited"] == messages[1]["at"] == "2026-01-01T00:00:00+00:00"


async def test_a_look_waits_for_something_new(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    user = (await _post(http, "open", language="ru"))["user"]
    version = (await _state(http, user))["version"]
    look = asyncio.create_task(_state(http, user, version))
    await asyncio.sleep(0.05)
    assert not look.done()
    await _post(http, "send", user=user, text="/trade kz by")
    assert (await look)["version"] != version


async def test_the_language_is_the_persons(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    user = int(str((await _post(http, "open", language="en"))["user"]))
    await _post(http, "language", user=user, language="kk")
    assert server.user(user_id=user).person.language_code == "kk"


async def test_files_go_both_ways(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    user = (await _post(http, "open", language="en"))["user"]
    data = base64.b64encode(b"<script>alert(1)</script>").decode()
    await _post(http, "document", user=user, name="x.html", type="text/html", data=data)
    aida = server.user(user_id=int(str(user)))
    aida.send_photo(picture())
    shown = json.loads(json.dumps((await _state(http, user))["messages"]))
    async with http.get(f"/user/file/{shown[0]['file']['id']}") as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"].startswith("attachment")
    async with http.get(f"/user/file/{shown[1]['file']['id']}") as response:
        assert response.content_type == "image/png"


async def test_the_next_digest_is_offered_only_where_there_is_one(http: aiohttp.ClientSession) -> None:
    user = (await _post(http, "open", language="en"))["user"]
    assert (await _state(http, user))["next"] is False
    async with http.post("/user/next", json={}) as response:
        assert response.status == 404


async def test_the_next_digest_is_called() -> None:
    called = []

    async def on_next() -> bool:
        called.append(True)
        return len(called) == 1

    async with BotApiServer(on_next=on_next) as server, aiohttp.ClientSession(server.base_url) as http:
        user = (await _post(http, "open", language="en"))["user"]
        assert (await _state(http, user))["next"] is True
        assert await _post(http, "next") == {"moved": True}
        assert await _post(http, "next") == {"moved": False}
    assert called == [True, True]


async def test_a_foreign_page_cannot_use_it(server: BotApiServer, http: aiohttp.ClientSession) -> None:
    async with http.post("/user/open", data='{"language": "en"}', headers={"Content-Type": "text/plain"}) as response:
        assert response.status == 415
    async with http.get("/", headers={"Host": "evil.example.org"}) as response:
        assert response.status == 403


async def test_the_policy_names_every_script_and_style_of_the_page(http: aiohttp.ClientSession) -> None:
    async with http.get("/") as response:
        policy = response.headers["Content-Security-Policy"]
        assert await response.text() == HTML
    assert policy.count("'sha256-") == len(SCRIPTS) + 1
    assert "unsafe" not in policy


def test_the_page_needs_nothing_from_elsewhere_and_writes_no_html() -> None:
    assert not re.search(r"(?:src|href)=\"(?!#)|@import|url\(", HTML.split("<script>")[0])
    for name in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("):
        assert name not in HTML
    assert len(SCRIPTS) == HTML.count("<script")


@pytest.fixture
def node() -> str:
    found = shutil.which("node")
    if found is None:
        pytest.skip("node is not here")
    return found


def test_the_scripts_of_the_page_are_javascript(node: str, tmp_path: Path) -> None:
    whole = tmp_path / "page.js"
    whole.write_text("\n".join(SCRIPTS), "utf-8")
    subprocess.run([node, "--check", str(whole)], check=True)


def _drawn(node: str, text: str, entities: list[dict[str, object]]) -> object:
    call = f"console.log(JSON.stringify(textNodes({json.dumps(text)}, {json.dumps(entities)})))"
    run = subprocess.run([node, "-e", DOCUMENT + SCRIPTS[0] + call], check=True, capture_output=True, text=True)
    return json.loads(run.stdout)


def test_what_looks_like_html_stays_a_text(node: str) -> None:
    text = "<img src=x onerror=alert(1)>"
    assert _drawn(node, text, []) == [text]


def test_entities_become_nested_elements(node: str) -> None:
    entities: list[dict[str, object]] = [
        {"type": "bold", "offset": 0, "length": 8},
        {"type": "italic", "offset": 3, "length": 2},
    ]
    outer, rest = json.loads(json.dumps(_drawn(node, "😀 кг бар!", entities)))
    assert (outer["tag"], outer["children"][0], rest) == ("b", "😀 ", "р!")
    assert (outer["children"][1]["tag"], outer["children"][1]["children"]) == ("i", ["кг"])


def test_a_dangerous_address_is_no_link(node: str) -> None:
    entities: list[dict[str, object]] = [{"type": "text_link", "offset": 0, "length": 1, "url": "javascript:alert(1)"}]
    (drawn,) = json.loads(json.dumps(_drawn(node, "x", entities)))
    assert drawn["tag"] == "span"
    assert "href" not in drawn["attributes"]
