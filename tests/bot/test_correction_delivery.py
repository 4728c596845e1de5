"""Corrections on their way: as digests are sent, but never too late, and without a digest's notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.delivery import Tick
from playground.faults import Fault
from playground.user import User
from store import Composed, Part, Subscription
from store.told import QUIET
from terms.reasons import MISREAD
from terms.want import Want
from tests.bot.rig import NINE, Rig
from tests.store.test_documents import DOCUMENT, EXPORT


@pytest.fixture
async def user(rig: Rig) -> User:
    """A user who was sent figure 1 in a digest."""
    user = rig.server.user(started=True)
    rig.store.add(DOCUMENT, [EXPORT], rig.clock.now())
    rig.compose = lambda one, now: Composed([Part("digest")], [1])
    rig.subscribe(user.id)
    assert await rig.tick(NINE) == Tick(1, 1)
    return user


def texts(user: User) -> list[str]:
    return [received.text for received in user.inbox()]


def retract(rig: Rig) -> None:
    """Figure 1 is wrong, and in no digest any more."""
    rig.store.retract(1, MISREAD, rig.clock.now())
    rig.compose = lambda one, now: Composed([Part("digest")])


async def test_a_correction_arrives_once_when_it_has_been_quiet(rig: Rig, user: User) -> None:
    rig.store.retract(1, MISREAD, rig.clock.now())
    assert await rig.tick() == Tick(0, 0)
    assert await rig.later(seconds=QUIET.total_seconds()) == Tick(0, 1)
    rig.store.retract(1, MISREAD, rig.clock.now())
    await rig.later(seconds=QUIET.total_seconds())
    assert texts(user) == ["digest", "Wrong: 1 misread"]


async def test_a_correction_is_never_too_late(rig: Rig, user: User) -> None:
    rig.store.retract(1, MISREAD, rig.clock.now())
    rig.store.unsubscribe(user.id, 1, rig.clock.now())
    await rig.tick(NINE + timedelta(days=9))
    assert texts(user) == ["digest", "Wrong: 1 misread"]


async def test_a_correction_does_not_say_which_digests_were_missed(rig: Rig, user: User) -> None:
    rig.server.fault(Fault("drop_before", "sendMessage", times=2))
    await rig.later(days=1)
    await rig.later(seconds=30)
    retract(rig)
    await rig.later(seconds=QUIET.total_seconds())
    await rig.later(days=1)
    assert texts(user) == ["digest", "Wrong: 1 misread",
                           "May not have arrived: the digest of 22 November 2026. It was sent again once.\n\ndigest"]


async def test_a_correction_that_may_not_have_arrived_is_said_in_the_next_digest(rig: Rig, user: User) -> None:
    retract(rig)
    rig.server.fault(Fault("drop_before", "sendMessage", times=2))
    await rig.later(seconds=QUIET.total_seconds())
    await rig.later(seconds=30)
    assert texts(user) == ["digest"]
    await rig.later(days=1)
    assert len(texts(user)) == 2
    assert texts(user)[1].startswith("May not have arrived: the correction of 21 November 2026.")
    assert texts(user)[1].endswith("\n\ndigest")


async def test_a_forum_gets_its_correction_in_the_topic_of_the_digest(rig: Rig) -> None:
    owner = rig.server.user(started=True)
    forum = rig.server.group("Trade", owner, forum=True)
    topic = forum.open_topic("Digests")
    rig.store.add(DOCUMENT, [EXPORT], rig.clock.now())
    rig.compose = lambda one, now: Composed([Part("digest")], [1])
    rig.subscribe(forum.id, kind="supergroup", thread=topic)
    await rig.tick(NINE)
    rig.store.retract(1, MISREAD, rig.clock.now())
    await rig.later(seconds=QUIET.total_seconds())
    assert [(one.text, one.message["message_thread_id"]) for one in owner.inbox(forum)] == [
        ("digest", topic), ("Wrong: 1 misread", topic)]


async def test_a_blocked_chat_gets_none(rig: Rig, user: User) -> None:
    user.block()
    rig.store.retract(1, MISREAD, rig.clock.now())
    await rig.later(seconds=QUIET.total_seconds())
    chat = rig.store.chat(user.id)
    assert chat is not None
    assert chat.state == "paused"
    assert texts(user) == ["digest"]


async def test_a_digest_that_is_written_and_has_not_left_is_written_anew(rig: Rig, user: User) -> None:
    def digest(one: Subscription, now: datetime) -> Composed:
        figures = [figure.id for figure in rig.store.figures([Want.pair("KZ", "BY")]) if figure.id is not None]
        return Composed([Part(f"digest of {len(figures)}")], figures)

    rig.compose = digest
    rig.server.fault(Fault("flood", "sendMessage", seconds=5))
    await rig.later(days=1)
    rig.store.add(replace(DOCUMENT, text="other"), [replace(EXPORT, value=1.0)], rig.clock.now())
    rig.store.retract(1, MISREAD, rig.clock.now())
    await rig.later(seconds=6)
    await rig.later(seconds=QUIET.total_seconds())
    assert texts(user) == ["digest", "digest of 1", "Wrong: 1 misread"]
    assert rig.store.rows("SELECT figure FROM delivery_figures WHERE delivery = 2") == [{"figure": 2}]


async def test_a_figure_retracted_while_a_digest_is_composed_is_not_in_it(rig: Rig, user: User) -> None:
    def digest(one: Subscription, now: datetime) -> Composed:
        figures = [figure.id for figure in rig.store.figures([Want.pair("KZ", "BY")]) if figure.id is not None]
        rig.store.retract(1, MISREAD, now)
        return Composed([Part(f"digest of {len(figures)}")], figures)

    rig.compose = digest
    await rig.later(days=1)
    await rig.later(seconds=1)
    await rig.later(seconds=QUIET.total_seconds())
    assert texts(user) == ["digest", "digest of 0", "Wrong: 1 misread"]
