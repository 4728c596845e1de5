"""Chats: settings kept, moved with their group, forgotten without a trace."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from store import Chat, Composed, Occasion, Part, Plan, Store
from tests.store.conftest import NOW

TOMORROW = NOW + timedelta(days=1)


def test_a_chat_is_unknown_until_it_sets_something(store: Store, now: datetime) -> None:
    assert store.chat(7) is None
    assert store.save_chat(7, now, language="kk") == Chat(7, language="kk")
    assert store.save_chat(7, now, zone="Asia/Almaty", home="KZ") == Chat(
        7, language="kk", zone="Asia/Almaty", home="KZ")
    assert store.save_chat(7, now, home=None) == Chat(7, language="kk", zone="Asia/Almaty")
    with pytest.raises(TypeError, match="no colour"):
        store.save_chat(7, now, colour="red")  # type: ignore[call-arg]


def test_a_change_of_zone_plans_the_digests_anew(store: Store, now: datetime) -> None:
    subscription = store.subscribe(7, "kz by", now, time="09:00")
    store.plan([Plan(subscription, [], Occasion("2019-09-03", now + timedelta(days=1)))], now)
    later = now + timedelta(hours=1)

    store.save_chat(7, later, language="ru")
    kept = store.subscription(subscription.id)
    store.save_chat(7, later, zone="Asia/Almaty")
    anew = store.subscription(subscription.id)

    assert kept is not None
    assert anew is not None
    assert kept.next_at == now + timedelta(days=1)
    assert (anew.next_at, anew.since, anew.zone) == (None, later, "Asia/Almaty")


def test_a_paused_chat_is_not_due_and_comes_back_from_now_on(store: Store, now: datetime) -> None:
    store.subscribe(7, "kz by", now, time="09:00")
    store.pause_chat(7, "blocked", now)
    assert store.due_subscriptions(now) == []

    later = now + timedelta(days=30)
    store.save_chat(7, later, state="active")

    assert [one.since for one in store.due_subscriptions(later)] == [later]


def test_a_pause_skips_what_was_planned(store: Store, now: datetime) -> None:
    subscription = store.subscribe(7, "kz by", now, time="09:00")
    store.plan([Plan(subscription, [Occasion("2019-09-02", now)], Occasion("2019-09-03", TOMORROW))], now)

    store.pause_chat(7, "blocked", now)

    assert [(one.state, one.reason) for one in store.missed(subscription.id)] == [("skipped", "blocked")]


@pytest.mark.parametrize("known_before", [False, True])
def test_a_group_that_became_a_supergroup_keeps_all(store: Store, now: datetime, known_before: bool) -> None:
    store.save_chat(-5, now, kind="group", language="ru")
    subscription = store.subscribe(-5, "kz by", now, time="09:00", thread=3)
    store.plan([Plan(subscription, [Occasion("2019-09-02", now)], Occasion("2019-09-03", TOMORROW))], now)
    if known_before:
        store.save_chat(-1005, now, kind="supergroup", language="ru")

    store.migrate_chat(-5, -1005, now)
    store.migrate_chat(-5, -1005, now)

    assert store.chat(-5) is None
    assert store.chat(-1005) == Chat(-1005, "supergroup", "ru")
    assert [(one.id, one.chat, one.thread) for one in store.subscriptions(-1005)] == [(subscription.id, -1005, 3)]
    assert store.delivery_states() == {"pending": 1}


def test_a_group_whose_new_id_has_spoken_keeps_what_it_had(store: Store, now: datetime) -> None:
    store.save_chat(-5, now, kind="group", language="ru", zone="Europe/Minsk", home="BY")
    store.save_chat(-1005, now, kind="supergroup", language="en")
    kept, other = (store.subscribe(-5, question, now, time="09:00") for question in ("kz by", "kz ru"))
    twice = store.subscribe(-1005, "kz by", now, time="10:00")
    ended = store.subscribe(-1005, "kz ru", now, time="10:00")
    store.unsubscribe(-1005, ended.id, now)
    for one in (kept, other):
        store.plan([Plan(one, [Occasion("2019-09-02", now)], Occasion("2019-09-03", TOMORROW))], now)

    for _ in range(2):
        store.migrate_chat(-5, -1005, now)

    assert store.chat(-1005) == Chat(-1005, "supergroup", "en", "Europe/Minsk", "BY")
    assert [(one.id, one.question, one.next_at) for one in store.subscriptions(-1005)] == [
        (other.id, "kz ru", None), (twice.id, "kz by", None)]
    assert store.rows("SELECT subscription, state FROM deliveries ORDER BY id") == [
        {"subscription": twice.id, "state": "pending"}, {"subscription": other.id, "state": "pending"}]


def test_who_leaves_is_forgotten(store: Store, now: datetime) -> None:
    subscription = store.subscribe(7, "kz by", now, time="09:00")
    store.plan([Plan(subscription, [Occasion("2019-09-02", now)], Occasion("2019-09-03", TOMORROW))], now)
    store.claim("me", now, now + timedelta(minutes=5))
    store.write_parts(1, "me", Composed([Part("text")]), [], now)

    assert store.forget_chat(7)
    assert not store.forget_chat(7)

    for table in ("chats", "subscriptions", "deliveries", "delivery_parts"):
        assert store.row("SELECT count(*) AS n FROM " + table) == {"n": 0}  # noqa: S608


@pytest.mark.parametrize("forgets", [True, False])
def test_no_file_keeps_a_trace_of_who_is_forgotten_or_of_a_text_that_is_dropped(
        store: Store, now: datetime, forgets: bool) -> None:
    for chat in (6, 7, 8):
        subscription = store.subscribe(chat, f"question of {chat}", now, time="09:00")
        store.plan([Plan(subscription, [Occasion("2019-09-02", now)], Occasion("2019-09-03", TOMORROW))], now)
        claimed, = store.claim("me", now, now + timedelta(minutes=5))
        store.write_parts(claimed.id, "me", Composed([Part(f"text of {chat} " * 300)]), [], now)
        store.settle(claimed.id, "me", now, give_up="late")

    if forgets:
        store.forget_chat(7)
    else:
        store.drop_texts(TOMORROW)
        store.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    written = b"".join(file.read_bytes() for file in store.path.parent.iterdir())
    assert (b"text of 7" in written, b"question of 7" in written) == (False, not forgets)
    assert (b"text of 8" in written, b"question of 8" in written) == (forgets, True)


def test_an_update_is_seen_for_the_first_time_once(store: Store, now: datetime) -> None:
    assert store.first_sight(11, now)
    assert not store.first_sight(11, now)
    assert store.drop_seen(now + timedelta(days=2)) == 1
    assert store.first_sight(11, now)
