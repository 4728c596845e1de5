"""Digests that were sent, for tests of what follows from it."""

from __future__ import annotations

from datetime import datetime, timedelta

from store import Composed, Delivery, Occasion, Part, Plan, Store, Subscription

LEASE = timedelta(minutes=15)


def subscribed(store: Store, now: datetime, chat: int = 7, question: str = "kz by") -> Subscription:
    return store.subscribe(chat, question, now, time="09:00")


def begun(store: Store, one: Subscription, figures: list[int], now: datetime, occasion: str = "2019-09-02") -> Delivery:
    """A digest that quotes these figures and is on its way."""
    following = Occasion("2019-09-30", now + timedelta(days=28))
    current = next(each for each in store.subscriptions(one.chat) if each.id == one.id)
    assert store.plan([Plan(current, [Occasion(occasion, now)], following)], now) == 1
    delivery = next(each for each in store.claim("me", now, now + LEASE) if each.occasion == occasion)
    assert store.write_parts(delivery.id, "me", Composed([Part("text")], figures), [], now)
    assert store.begin_part(delivery.id, 0, "me", now)
    return delivery


def sent(store: Store, one: Subscription, figures: list[int], now: datetime, occasion: str = "2019-09-02") -> Delivery:
    """A digest that quotes these figures and has arrived."""
    delivery = begun(store, one, figures, now, occasion)
    store.part_sent(delivery.id, 0, 77, now)
    assert store.settle(delivery.id, "me", now) == "sent"
    return delivery


def told(store: Store) -> list[tuple[int, int]]:
    """Which chat is told of which wrong figure."""
    rows = store.rows("SELECT chat, figure FROM corrected_chats ORDER BY chat, figure")
    return [(row["chat"], row["figure"]) for row in rows]


def planned(store: Store) -> list[tuple[str, str]]:
    """The occasions and states of the corrections."""
    return [(row["occasion"], row["state"]) for row in store.rows(
        "SELECT occasion, state FROM deliveries WHERE occasion LIKE 'correction:%' ORDER BY id")]
