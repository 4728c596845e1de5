"""Delivery over real HTTP: once, to the right place, and honest about what may not have arrived."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.delivery import Tick
from playground.faults import Fault
from playground.user import User
from store import Composed, Part, Subscription
from tests.bot.rig import NINE, START, Rig, digests


def texts(user: User) -> list[str]:
    return [received.text for received in user.inbox()]


def two_parts(subscription: Subscription, now: datetime) -> Composed:
    return Composed([Part("one"), Part("two")])


async def test_a_digest_arrives_once_on_each_local_date(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)

    assert await rig.tick() == Tick(0, 0)
    assert await rig.tick(NINE) == Tick(1, 1)
    assert await rig.tick() == Tick(0, 0)
    rig.restart()
    assert await rig.tick() == Tick(0, 0)
    assert await rig.later(days=1) == Tick(1, 1)

    assert digests(user) == ["Trade digest, 21 November 2026", "Trade digest, 22 November 2026"]
    assert "My subscriptions" in user.inbox()[0].labels
    assert rig.store.delivery_states() == {"sent": 2}


async def test_parts_arrive_in_their_order(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.compose = two_parts

    await rig.tick(NINE)

    assert texts(user) == ["one", "two"]


async def test_moving_the_time_or_the_zone_gives_no_second_digest_on_a_date(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    await rig.tick(NINE)

    rig.subscribe(user.id, time="10:00")
    await rig.later(hours=2)
    rig.store.save_chat(user.id, rig.clock.now(), zone="Europe/Lisbon")
    await rig.later(hours=5)

    assert digests(user) == ["Trade digest, 21 November 2026"]


async def test_a_connection_refused_is_tried_again_at_once_and_then_later(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    port = int(rig.server.base_url.rpartition(":")[2])
    await rig.server.stop()

    before = rig.virtual.seconds
    assert await rig.tick(NINE) == Tick(1, 0)
    assert rig.virtual.seconds - before >= 3.5
    assert rig.store.parts(1)[0].attempts == 0
    await rig.server.start(port=port)
    assert await rig.later(minutes=1) == Tick(0, 1)

    assert digests(user) == ["Trade digest, 21 November 2026"]


@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "half", "status", "html", "latency"])
async def test_a_request_without_an_answer_is_tried_once_more_and_never_again(rig: Rig, kind: str) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.server.fault(Fault(kind, "sendMessage", times=None, status=502, seconds=0.6, before=False))  # type: ignore[arg-type]

    await rig.tick(NINE)
    assert [part.state for part in rig.store.parts(1)] == ["uncertain"]
    await rig.tick()
    assert rig.store.parts(1)[0].attempts == 1
    await rig.later(seconds=30)
    await rig.later(seconds=30)

    assert rig.store.parts(1)[0].attempts == 2
    assert rig.store.delivery_states() == {"uncertain": 1}
    assert len(texts(user)) <= 2


async def test_an_uncertain_digest_is_said_in_the_next(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.server.fault(Fault("drop_before", "sendMessage", times=2))
    await rig.tick(NINE)
    await rig.later(seconds=30)
    assert texts(user) == []

    await rig.later(days=1)
    await rig.later(days=1)

    assert digests(user) == ["Trade digest, 22 November 2026", "Trade digest, 23 November 2026"]
    assert [("May not have arrived: the digest of 21 November" in text) for text in texts(user)] == [True, False]


async def test_an_uncertain_digest_that_arrives_at_the_second_try_is_sent(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.compose = two_parts
    rig.server.fault(Fault("drop_before", "sendMessage"))

    await rig.tick(NINE)
    assert texts(user) == []
    await rig.later(seconds=30)

    assert texts(user) == ["one", "two"]
    assert rig.store.delivery_states() == {"sent": 1}


async def test_too_many_requests_hold_that_chat_and_not_the_others(rig: Rig) -> None:
    users = [rig.server.user(started=True) for _ in range(4)]
    for user in users:
        rig.subscribe(user.id)
    rig.server.fault(Fault("flood", "sendMessage", chat_id=users[0].id, seconds=5))

    await rig.tick(NINE)
    assert [len(texts(user)) for user in users] == [0, 1, 1, 1]
    await rig.tick()
    assert texts(users[0]) == []
    await rig.later(seconds=6)

    assert [len(texts(user)) for user in users] == [1, 1, 1, 1]
    assert rig.store.delivery_states() == {"sent": 4}


async def test_too_many_requests_for_all_hold_all(rig: Rig) -> None:
    users = [rig.server.user(started=True) for _ in range(30)]
    for user in users:
        rig.subscribe(user.id)
    flood = rig.server.fault(Fault("flood", "sendMessage", times=None, seconds=5))

    await rig.tick(NINE)

    assert 3 <= flood.struck <= 10
    flood.times = flood.struck
    await rig.later(seconds=6)
    assert [len(texts(user)) for user in users] == [1] * 30


async def test_a_user_who_blocked_the_bot_pauses_the_chat(rig: Rig) -> None:
    user, other = rig.server.user(started=True), rig.server.user(started=True)
    subscription = rig.subscribe(user.id)
    rig.subscribe(user.id, "kz-ru:turnover")
    rig.subscribe(other.id)
    user.block()

    await rig.tick(NINE)
    chat = rig.store.chat(user.id)
    assert chat is not None
    assert chat.state == "paused"
    assert "blocked" in str(chat.paused_why)
    await rig.later(days=1)
    assert len(texts(other)) == 2
    assert sum(call.call.text("chat_id") == str(user.id) for call in rig.server.calls) == 1

    user.unblock()
    rig.store.save_chat(user.id, rig.clock.now(), state="active")
    await rig.later(days=1)

    assert digests(user) == ["Trade digest, 23 November 2026"] * 2
    assert [pair in text for text, pair in zip(sorted(texts(user)), ("Belarus", "Russia"), strict=True)] == [True, True]
    assert rig.store.missed(subscription.id) == []


async def test_a_group_that_became_a_supergroup_gets_its_digest_under_the_new_id(rig: Rig) -> None:
    owner = rig.server.user(started=True)
    group = rig.server.group("Trade", owner, kind="group")
    rig.subscribe(group.id, kind="group")
    new = group.migrate()

    await rig.tick(NINE)

    assert [received.text.splitlines()[0] for received in owner.inbox(new)] == ["Trade digest, 21 November 2026"]
    assert rig.store.chat(group.id) is None
    assert [one.chat for one in rig.store.subscriptions(new.id)] == [new.id]
    assert rig.store.delivery_states() == {"sent": 1}


async def test_a_forum_topic_keeps_its_thread(rig: Rig) -> None:
    owner = rig.server.user(started=True)
    forum = rig.server.group("Trade", owner, forum=True)
    topic = forum.open_topic("Digests")
    rig.subscribe(forum.id, kind="supergroup", thread=topic)

    await rig.tick(NINE)

    assert [received.message["message_thread_id"] for received in owner.inbox(forum)] == [topic]


@pytest.mark.parametrize("gone", [False, True])
async def test_a_topic_that_is_gone_or_closed_gives_way_to_the_group(rig: Rig, gone: bool) -> None:
    owner = rig.server.user(started=True)
    forum = rig.server.group("Trade", owner, forum=True)
    topic = forum.open_topic("Digests")
    rig.subscribe(forum.id, kind="supergroup", thread=topic)
    rig.compose = two_parts
    if gone:
        del forum.chat.topics[topic]
    else:
        forum.close_topic(topic)

    await rig.tick(NINE)

    assert [(one.text, one.message.get("message_thread_id")) for one in owner.inbox(forum)] == [
        ("one", None), ("two", None)]
    assert rig.store.delivery_states() == {"sent": 1}


async def test_a_refused_part_is_listed_and_the_rest_is_sent(rig: Rig) -> None:
    user = rig.server.user(started=True)
    subscription = rig.subscribe(user.id)
    rig.compose = lambda one, now: Composed([Part("<b>broken"), Part("two")])

    await rig.tick(NINE)

    assert texts(user) == ["two"]
    assert [(one.state, "entities" in str(one.reason)) for one in rig.store.missed(subscription.id)] == [
        ("failed", True)]


async def test_a_digest_less_than_twelve_hours_late_is_sent(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)

    await rig.tick(NINE + timedelta(hours=11, minutes=59))

    assert digests(user) == ["Trade digest, 21 November 2026"]


async def test_days_that_were_missed_are_skipped_and_said_in_the_next(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    await rig.tick(START)

    await rig.tick(NINE + timedelta(days=2, hours=13))
    assert texts(user) == []
    assert rig.store.delivery_states() == {"skipped": 3}
    await rig.tick(NINE + timedelta(days=3))

    assert digests(user) == ["Trade digest, 24 November 2026"]
    assert texts(user)[0].splitlines()[:3] == [
        f"Was not sent: the digest of {day} November 2026." for day in (21, 22, 23)]


async def test_a_digest_that_waited_too_long_is_skipped_and_said(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.server.fault(Fault("flood", "sendMessage", chat_id=user.id, seconds=13 * 3600))
    await rig.tick(NINE)
    await rig.later(hours=13, seconds=5)

    assert rig.store.delivery_states() == {"skipped": 1}
    await rig.tick(NINE + timedelta(days=1))
    assert texts(user)[0].startswith("Was not sent: the digest of 21 November 2026.\n\nTrade digest, 22 November 2026")


async def test_a_digest_that_cannot_be_composed_is_tried_again(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)

    def broken(subscription: Subscription, now: datetime) -> Composed:
        raise RuntimeError("no figures today")

    rig.compose = broken
    assert await rig.tick(NINE) == Tick(1, 0)
    rig.compose = None
    assert await rig.later(minutes=10) == Tick(0, 1)

    assert digests(user) == ["Trade digest, 21 November 2026"]


async def test_an_empty_digest_is_not_sent_and_not_missed(rig: Rig) -> None:
    user = rig.server.user(started=True)
    subscription = rig.subscribe(user.id)
    rig.compose = lambda one, now: Composed([])

    await rig.tick(NINE)

    assert texts(user) == []
    assert rig.store.missed(subscription.id) == []
    assert rig.store.delivery_states() == {"skipped": 1}


async def test_a_revoked_token_keeps_everything_planned(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.server.fault(Fault("status", "sendMessage", times=None, status=401))

    await rig.tick(NINE)
    assert rig.store.parts(1)[0].attempts == 0
    rig.server.faults.clear()
    await rig.later(minutes=6)

    assert digests(user) == ["Trade digest, 21 November 2026"]


async def test_who_unsubscribes_before_the_digest_gets_none(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.store.unsubscribe(user.id, 1, rig.clock.now())

    await rig.tick(NINE)

    assert texts(user) == []


async def test_a_stop_lets_the_message_on_its_way_finish_and_keeps_the_rest(rig: Rig) -> None:
    users = [rig.server.user(started=True) for _ in range(40)]
    for user in users:
        rig.subscribe(user.id)

    def stop_at_the_tenth(subscription: Subscription, now: datetime) -> Composed:
        if subscription.chat == users[9].id:
            rig.deliverer.stop()
        return two_parts(subscription, now)

    rig.compose = stop_at_the_tenth
    await rig.tick(NINE)
    assert 0 < rig.store.delivery_states()["sent"] < 40
    rig.restart()
    await rig.later(seconds=2)

    assert [len(texts(user)) for user in users] == [2] * 40
    assert rig.store.delivery_states() == {"sent": 40}


async def test_a_button_that_telegram_would_refuse_is_left_out(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.compose = lambda one, now: Composed([Part("one", [[("Too long", f"ask:{'x' * 70}"), ("Fits", "subs:")]])])

    await rig.tick(NINE)

    assert [received.labels for received in user.inbox()] == [["Fits"]]


async def test_a_long_digest_has_the_note_in_a_message_of_its_own(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.compose = lambda one, now: Composed([Part("x" * 3980)])
    await rig.tick(START)

    await rig.tick(NINE + timedelta(days=1))

    assert [len(text) for text in texts(user)] == [len("Was not sent: the digest of 21 November 2026."), 3980]


async def test_an_outage_of_telegram_makes_few_digests_uncertain(rig: Rig) -> None:
    users = [rig.server.user(started=True) for _ in range(60)]
    for user in users:
        rig.subscribe(user.id)
    rig.server.fault(Fault("html", "sendMessage", times=None, status=502))

    await rig.tick(NINE)
    for _ in range(10):
        await rig.later(minutes=1)
    rig.server.faults.clear()
    for _ in range(10):
        await rig.later(minutes=1)

    states = rig.store.delivery_states()
    assert set(states) == {"sent", "uncertain"}
    assert states["uncertain"] <= 12
    assert sum(len(texts(user)) for user in users) == states["sent"]


async def test_without_a_network_no_time_is_lost_on_each_digest(rig: Rig) -> None:
    users = [rig.server.user(started=True) for _ in range(60)]
    for user in users:
        rig.subscribe(user.id)
    port = int(rig.server.base_url.rpartition(":")[2])
    await rig.server.stop()

    before = rig.virtual.seconds
    await rig.tick(NINE)
    assert rig.virtual.seconds - before < 40
    await rig.server.start(port=port)
    await rig.later(minutes=2)

    assert [len(texts(user)) for user in users] == [1] * 60


async def test_a_busy_group_does_not_hold_up_the_others(rig: Rig) -> None:
    owner = rig.server.user(started=True)
    group = rig.server.group("Trade", owner)
    rig.subscribe(group.id, kind="supergroup")
    rig.subscribe(owner.id)
    rig.compose = lambda one, now: Composed([Part(str(n)) for n in range(25 if one.chat < 0 else 1)])

    before = rig.virtual.seconds
    await rig.tick(NINE)
    assert rig.virtual.seconds - before < 30
    assert len(owner.inbox(group)) == 20
    await rig.later(minutes=1)

    assert [received.text for received in owner.inbox(group)] == [str(n) for n in range(25)]
