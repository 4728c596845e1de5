"""Subscriptions: one a question and topic, ended on demand."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

import pytest

from store import Occasion, Plan, Store


def test_a_subscription_comes_back_with_the_settings_of_its_chat(store: Store, now: datetime) -> None:
    store.save_chat(7, now, kind="group", language="kk", zone="Asia/Almaty", home="KZ")

    made = store.subscribe(7, "kz by", now, time="09:00", frequency="weekly", weekday=0, thread=4)

    assert store.subscriptions(7) == [made]
    assert (made.kind, made.language, made.zone, made.home) == ("group", "kk", "Asia/Almaty", "KZ")
    assert (made.time, made.frequency, made.weekday, made.thread) == ("09:00", "weekly", 0, 4)
    assert (made.since, made.next_at, made.next_occasion) == (now, None, None)


def test_subscribing_again_moves_the_time(store: Store, now: datetime) -> None:
    first = store.subscribe(7, "kz by", now, time="09:00", frequency="weekly", weekday=0)
    again = store.subscribe(7, "kz by", now + timedelta(hours=1), time="18:30")
    other = store.subscribe(7, "kz ru", now, time="09:00")

    assert again.id == first.id
    assert [(one.id, one.time, one.weekday) for one in store.subscriptions(7)] == [
        (first.id, "18:30", None), (other.id, "09:00", None)]


def test_an_ended_subscription_is_not_due_and_what_was_planned_is_called_back(store: Store, now: datetime) -> None:
    subscription = store.subscribe(7, "kz by", now, time="09:00")
    store.plan([Plan(subscription, [Occasion("2019-09-02", now)], Occasion("2019-09-03", now))], now)
    store.subscribe(7, "kz ru", now, time="09:00")

    assert store.unsubscribe(7, subscription.id, now)

    assert store.subscription(subscription.id) is None
    assert [one.question for one in store.due_subscriptions(now)] == ["kz ru"]
    assert store.claim("me", now, now + timedelta(minutes=5)) == []
    assert store.missed(subscription.id) == []
    assert not store.unsubscribe(7, subscription.id, now)


def test_nobody_can_end_the_subscription_of_another_chat(store: Store, now: datetime) -> None:
    subscription = store.subscribe(7, "kz by", now, time="09:00")

    assert not store.unsubscribe(8, subscription.id, now)


@pytest.mark.parametrize(("time", "frequency", "weekday"), [
    ("9:00", "daily", None), ("25:xx", "daily", None), ("09:00", "hourly", None), ("09:00", "weekly", None),
    ("09:00", "daily", 1), ("09:00", "weekly", 7)])
def test_a_time_that_is_none_is_not_stored(
        store: Store, now: datetime, time: str, frequency: str, weekday: int | None) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.subscribe(7, "kz by", now, time=time, frequency=frequency, weekday=weekday)


def test_a_paused_subscription_is_kept_but_never_due_and_what_was_planned_is_called_back(
        store: Store, now: datetime) -> None:
    subscription = store.subscribe(7, "kz by", now, time="09:00")
    store.plan([Plan(subscription, [Occasion("2019-09-02", now)], Occasion("2019-09-03", now))], now)

    store.pause(7, subscription.id, now)

    assert [one.paused for one in store.subscriptions(7)] == [True]
    assert store.due_subscriptions(now + timedelta(days=9)) == []
    assert store.next_due(now) is None
    assert store.claim("me", now, now + timedelta(minutes=5)) == []
    assert store.missed(subscription.id) == []


def test_a_plan_made_before_a_pause_does_nothing(store: Store, now: datetime) -> None:
    subscription = store.subscribe(7, "kz by", now, time="09:00")
    store.pause(7, subscription.id, now + timedelta(seconds=1))
    assert store.plan([Plan(subscription, [Occasion("2019-09-02", now)], Occasion("2019-09-03", now))], now) == 0


def test_a_resumed_subscription_is_planned_anew_and_one_subscribed_to_again_too(store: Store, now: datetime) -> None:
    subscription, later = store.subscribe(7, "kz by", now, time="09:00"), now + timedelta(days=30)
    store.pause(7, subscription.id, now)
    store.resume(7, subscription.id, later)
    assert [(one.paused, one.since) for one in store.due_subscriptions(later)] == [(False, later)]
    store.pause(7, subscription.id, later)
    assert not store.subscribe(7, "kz by", later, time="10:00").paused


def test_nobody_can_pause_or_resume_the_subscription_of_another_chat(store: Store, now: datetime) -> None:
    subscription = store.subscribe(7, "kz by", now, time="09:00")
    store.pause(8, subscription.id, now)
    assert not store.subscriptions(7)[0].paused
    store.pause(7, subscription.id, now)
    store.resume(8, subscription.id, now)
    assert store.subscriptions(7)[0].paused
