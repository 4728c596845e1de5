"""Updates: the poller survives any of them, each is handled once, and each chat's in their order."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from telegram import Chat, Message, Update
from telegram.error import Conflict, NetworkError

from bot.clock import DrivenClock
from bot.updates import Outages, PerChat, PollingRequest
from store import Store
from tests.bot.rig import START

GOOD = {"update_id": 12, "message": {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "text": "a"}}
BROKEN = {"update_id": 11, "message": {"message_id": 1}}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "k.db") as store:
        yield store


def update(number: int, chat: int) -> Update:
    return Update(number, message=Message(number, START, Chat(chat, "private")))


def test_an_update_that_cannot_be_read_leaves_its_number() -> None:
    answer = {"ok": True, "result": [BROKEN, GOOD, {"no": "number"}, "text", {"update_id": 13, "later": {"x": 1}}]}

    data = PollingRequest.parse_json_payload(json.dumps(answer).encode())

    assert data["result"] == [{"update_id": 11}, GOOD, {"update_id": 13, "later": {"x": 1}}]
    assert [one.update_id for one in Update.de_list(data["result"])] == [11, 12, 13]


def test_an_answer_without_updates_is_left_as_it_is() -> None:
    assert PollingRequest.parse_json_payload(b'{"ok": true, "result": true}') == {"ok": True, "result": True}


def test_half_a_letter_is_replaced_and_a_whole_one_kept() -> None:
    answer = {"ok": True, "result": [{"update_id": 11, "message": {
        "message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}, "text": "\ud83d kz by \U0001f600"}}]}
    data = PollingRequest.parse_json_payload(json.dumps(answer).encode())
    assert data["result"][0]["message"]["text"] == "? kz by \U0001f600"


async def test_the_updates_of_a_chat_keep_their_order_and_others_do_not_wait(store: Store) -> None:
    processor = PerChat(store, DrivenClock(START, running=False))
    log: list[str] = []
    gate = asyncio.Event()

    async def handle(name: str, waits: bool) -> None:
        if waits:
            await gate.wait()
        log.append(name)

    told = [(1, "slow", True), (1, "after", False), (2, "other", False)]
    tasks = [asyncio.create_task(processor.process_update(update(number, chat), handle(name, waits)))
             for number, (chat, name, waits) in enumerate(told)]
    await asyncio.sleep(0.01)
    assert log == ["other"]
    gate.set()
    await asyncio.gather(*tasks)

    assert log == ["other", "slow", "after"]
    assert processor._locks == {}


async def test_an_update_is_handled_once_even_after_a_restart(store: Store) -> None:
    log: list[int] = []

    async def handle(number: int) -> None:
        log.append(number)

    for _ in range(2):
        processor = PerChat(store, DrivenClock(START, running=False))
        await processor.initialize()
        await processor.process_update(update(5, 1), handle(5))

    assert log == [5]


async def test_an_update_that_was_cut_off_is_handled_when_it_comes_again(store: Store) -> None:
    processor = PerChat(store, DrivenClock(START, running=False))
    log: list[str] = []

    async def handle(outcome: str) -> None:
        if outcome == "cut off":
            raise asyncio.CancelledError
        log.append(outcome)

    with pytest.raises(asyncio.CancelledError):
        await processor.process_update(update(5, 1), handle("cut off"))
    await processor.process_update(update(5, 1), handle("done"))

    assert log == ["done"]


async def test_a_paused_chat_that_speaks_is_active_again(store: Store) -> None:
    processor = PerChat(store, DrivenClock(START, running=False))
    store.save_chat(1, START)
    store.pause_chat(1, "blocked", START)

    async def handle() -> None:
        chat = store.chat(1)
        assert chat is not None
        assert (chat.state, chat.paused_why) == ("active", None)

    await processor.process_update(update(5, 1), handle())


async def test_an_update_is_handled_even_when_the_database_is_locked(store: Store) -> None:
    with Store.open(store.path, busy_seconds=0.01) as hasty, store.writing():
        processor = PerChat(hasty, DrivenClock(START, running=False))
        log: list[str] = []

        async def handle() -> None:
            log.append("handled")

        await processor.process_update(update(5, 1), handle())

    assert log == ["handled"]


def test_an_outage_is_said_once_and_so_is_its_end(caplog: Any) -> None:
    caplog.set_level("INFO")
    outages = Outages()
    for _ in range(3):
        outages.failed(NetworkError("no route"))
    outages.works()
    outages.works()
    for _ in range(2):
        outages.failed(Conflict("terminated by other getUpdates request"))

    assert [record.getMessage() for record in caplog.records] == [
        "No updates for now: no route. Keruen keeps trying.", "Updates come in again.",
        "Another program receives the updates of this bot. Stop it: Telegram serves only one."]


async def test_at_the_end_what_waits_is_let_go_and_what_comes_then_too(store: Store) -> None:
    processor = PerChat(store, DrivenClock(START, running=False), at_once=2)
    log: list[str] = []

    async def handle(name: str) -> None:
        log.append(f"{name} begun")
        await asyncio.Event().wait()

    tasks = [asyncio.create_task(processor.process_update(update(number, 1), handle(str(number))))
             for number in range(5)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    processor.end()
    ends = await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 5)

    assert log == ["0 begun"]
    assert [type(end) for end in ends] == [asyncio.CancelledError] * 2 + [type(None)] * 3
    assert not any(store.seen(number) for number in range(5))
