"""What a chat waited for on its way: looked for when a figure comes, told once, quietly, and as digests are sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.delivery import KEEP_TEXTS, Tick
from playground.faults import Fault
from playground.user import User
from store import DocumentRow
from store.told import QUIET
from terms.figure import Figure
from terms.period import Period
from terms.reasons import MISREAD
from tests.bot.rig import NINE, Rig, digests
from tests.store.test_documents import EXPORT

FIGURE = replace(EXPORT, of=None, change=None)
CODE = "by-kz:export:2018"
HEAD = "Known now (asked on 21 November 2026)"


@pytest.fixture
async def user(rig: Rig) -> User:
    """A user who waits for one figure."""
    user = rig.server.user(started=True)
    waits(rig, user.id)
    return user


def waits(rig: Rig, chat: int, code: str = CODE, *, thread: int = 0, kind: str = "private") -> int:
    now = rig.clock.now()
    rig.store.save_chat(chat, now, kind=kind)
    return rig.store.await_figure(chat, code, now, until=now + timedelta(days=730), seen=rig.store.last_figure(),
                                  thread=thread).id


def arrive(rig: Rig, *figures: Figure) -> None:
    """A document of its own with these figures is stored."""
    rig.store.add(DocumentRow("note", f"text {rig.store.last_figure()}"), figures, rig.clock.now())


async def told(rig: Rig) -> Tick:
    """Look, and let the quiet time pass."""
    await rig.tick()
    return await rig.later(seconds=QUIET.total_seconds())


def texts(user: User) -> list[str]:
    return [received.text.replace("\xa0", " ") for received in user.inbox()]


async def test_it_is_told_once_with_the_ordinary_answer_and_its_buttons(rig: Rig, user: User) -> None:
    assert await told(rig) == Tick(0, 0)
    arrive(rig, FIGURE)
    assert await rig.tick() == Tick(1, 0)
    assert texts(user) == []
    assert await rig.later(seconds=QUIET.total_seconds()) == Tick(0, 1)
    arrive(rig, replace(FIGURE, value=784e6))
    await told(rig)
    message, = user.inbox()
    assert message.text.replace("\xa0", " ").splitlines()[:4] == [
        HEAD, "Belarus: exports to Kazakhstan, 2018", "", "$783.7 million"]
    assert "Sources" in message.labels
    assert rig.store.awaited(user.id) == []
    assert rig.store.rows("SELECT figure FROM delivery_figures") == [{"figure": 1}]


@pytest.mark.parametrize("other", [
    replace(FIGURE, period=Period.of_year(2019)), replace(FIGURE, period=Period.parse("2018-01/2018-06")),
    replace(FIGURE, flow="import"), replace(FIGURE, product="wheat"), replace(FIGURE, partner="UZ"),
    replace(FIGURE, status="target"), replace(FIGURE, confidence=0.1), replace(FIGURE, reporter="KZ", partner="BY"),
])
async def test_another_figure_is_not_what_was_asked_for(rig: Rig, user: User, other: Figure) -> None:
    arrive(rig, other)
    assert await told(rig) == Tick(0, 0)
    assert texts(user) == []
    assert len(rig.store.awaited(user.id)) == 1


@pytest.mark.parametrize(("code", "figure"), [
    ("kz-by:import:2018", FIGURE), ("kz-by:turnover:2018", replace(FIGURE, flow="turnover")),
    ("by-kz:export:", FIGURE), ("by-kz:export:2017", EXPORT),
    ("by-world:export:2018", replace(FIGURE, partner="WORLD")),
])
async def test_the_other_side_a_growth_and_any_period_may_bring_it(rig: Rig, code: str, figure: Figure) -> None:
    user = rig.server.user(started=True)
    waits(rig, user.id, code)
    arrive(rig, replace(figure, of=None))
    await told(rig)
    assert len(texts(user)) == 1


async def test_many_at_once_are_one_message(rig: Rig, user: User) -> None:
    waits(rig, user.id, "kz-by:turnover:2018")
    waits(rig, user.id, "kz-by:turnover:2030")
    arrive(rig, FIGURE)
    await rig.tick()
    arrive(rig, replace(FIGURE, flow="turnover", value=896e6))
    await told(rig)
    message, = user.inbox()
    text = message.text.replace("\xa0", " ")
    assert text.count("Known now") == 1
    assert text.index("$783.7 million") < text.index("$896 million")
    assert message.labels == ["Belarus, exports to Kazakhstan, 2018", "Kazakhstan – Belarus, trade turnover, 2018",
                              "My subscriptions"]
    assert [one.question for one in rig.store.awaited(user.id)] == ["kz-by:turnover:2030"]


async def test_what_is_retracted_before_it_is_told_is_waited_for_again(rig: Rig, user: User) -> None:
    arrive(rig, FIGURE)
    await rig.tick()
    rig.store.retract(1, MISREAD, rig.clock.now())
    assert await rig.later(seconds=QUIET.total_seconds()) == Tick(0, 0)
    assert await told(rig) == Tick(0, 0)
    assert texts(user) == []
    assert rig.store.delivery_states() == {"skipped": 1}
    arrive(rig, FIGURE)
    await told(rig)
    assert len(texts(user)) == 1


async def test_what_was_told_and_proves_wrong_is_corrected(rig: Rig, user: User) -> None:
    arrive(rig, FIGURE)
    await told(rig)
    rig.store.retract(1, MISREAD, rig.clock.now())
    await told(rig)
    assert texts(user)[1:] == ["Wrong: 1 misread"]


async def test_it_is_never_too_late(rig: Rig, user: User) -> None:
    arrive(rig, FIGURE)
    await rig.tick()
    await rig.tick(NINE + timedelta(days=9))
    assert len(texts(user)) == 1


async def test_one_that_may_not_have_arrived_is_said_in_the_next_digest(rig: Rig, user: User) -> None:
    arrive(rig, FIGURE)
    await rig.tick()
    rig.server.fault(Fault("drop_before", "sendMessage", times=2))
    await rig.later(seconds=QUIET.total_seconds())
    await rig.later(seconds=30)
    assert texts(user) == []
    assert rig.store.awaited(user.id) == []
    rig.subscribe(user.id)
    await rig.tick(NINE)
    assert texts(user)[0].startswith("May not have arrived: Belarus, exports to Kazakhstan, 2018.")
    assert digests(user) == ["Trade digest, 21 November 2026"]


async def test_a_chat_that_blocked_the_bot_is_told_when_it_returns(rig: Rig, user: User) -> None:
    user.block()
    arrive(rig, FIGURE)
    await told(rig)
    chat = rig.store.chat(user.id)
    assert chat is not None
    assert chat.state == "paused"
    user.unblock()
    rig.store.save_chat(user.id, rig.clock.now(), state="active", paused_why=None)
    await told(rig)
    assert len(texts(user)) == 1
    assert rig.store.awaited(user.id) == []


async def test_a_message_that_telegram_refuses_is_not_tried_for_ever(rig: Rig, user: User) -> None:
    rig.server.fault(Fault("status", "sendMessage", status=400))
    arrive(rig, FIGURE)
    await told(rig)
    for _ in range(3):
        await told(rig)
    assert texts(user) == []
    assert rig.store.delivery_states() == {"failed": 1}


async def test_what_was_told_is_forgotten_with_its_text(rig: Rig, user: User) -> None:
    arrive(rig, FIGURE)
    await told(rig)
    await rig.later(days=KEEP_TEXTS.days - 1)
    assert rig.store.rows("SELECT question FROM subscriptions") == [{"question": CODE}]
    await rig.later(days=2)
    assert rig.store.rows("SELECT question FROM subscriptions") == [{"question": "ended:1"}]
    assert rig.store.rows("SELECT * FROM awaited") == []


async def test_a_topic_is_told_in_the_topic(rig: Rig) -> None:
    owner = rig.server.user(started=True)
    forum = rig.server.group("Trade", owner, forum=True)
    topic = forum.open_topic("Exports")
    waits(rig, forum.id, thread=topic, kind="supergroup")
    arrive(rig, FIGURE)
    await told(rig)
    assert [each.message["message_thread_id"] for each in owner.inbox(forum)] == [topic]
