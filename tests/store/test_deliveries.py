"""Deliveries: planned once, held by one sender, each step a row."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from store import Composed, Delivery, DocumentRow, Occasion, Part, Plan, Store, Subscription
from tests.store.test_documents import DOCUMENT, EXPORT

LEASE = timedelta(minutes=5)


def planned(store: Store, now: datetime, occasion: str = "2019-09-02") -> Subscription:
    subscription = store.subscribe(7, "kz by", now, time="09:00")
    store.plan([Plan(subscription, [Occasion(occasion, now)], Occasion("2019-09-03", now + timedelta(days=1)))], now)
    return subscription


def composed(store: Store, now: datetime, parts: int = 1, owner: str = "me") -> Delivery:
    planned(store, now)
    (delivery,) = store.claim(owner, now, now + LEASE)
    assert store.write_parts(delivery.id, owner, Composed([Part(f"part {n}") for n in range(parts)]), [], now)
    return delivery


def states(store: Store) -> list[tuple[str, int]]:
    return [(part.state, part.attempts) for part in store.parts(1)]


def test_an_occasion_is_planned_once(store: Store, now: datetime) -> None:
    subscription = store.subscribe(7, "kz by", now, time="09:00")
    occasion, following = Occasion("2019-09-02", now), Occasion("2019-09-03", now + timedelta(days=1))

    assert store.plan([Plan(subscription, [occasion], following)], now) == 1
    assert store.plan([Plan(subscription, [occasion], following)], now) == 0
    moved = store.subscribe(7, "kz by", now, time="10:00")
    assert store.plan([Plan(moved, [occasion], following)], now) == 0
    assert store.delivery_states() == {"pending": 1}
    assert store.next_due(now) == following.due_at


def test_a_plan_made_from_a_stale_row_does_nothing(store: Store, now: datetime) -> None:
    stale = store.subscribe(7, "kz by", now, time="09:00")
    store.subscribe(7, "kz by", now + timedelta(minutes=1), time="21:00")

    assert store.plan([Plan(stale, [Occasion("2019-09-02", now)], Occasion("2019-09-03", now))], now) == 0
    assert store.delivery_states() == {}


def test_two_senders_never_hold_one_delivery(path: Path, now: datetime) -> None:
    with Store.open(path) as first, Store.open(path) as second:
        planned(first, now)

        assert len(first.claim("first", now, now + LEASE)) == 1
        assert second.claim("second", now, now + LEASE) == []
        assert len(second.claim("second", now + LEASE, now + 2 * LEASE)) == 1

        assert not first.write_parts(1, "first", Composed([Part("text")]), [], now)
        assert second.write_parts(1, "second", Composed([Part("text")]), [], now)
        assert not first.begin_part(1, 0, "first", now)
        assert second.begin_part(1, 0, "second", now)


def test_a_delivery_is_not_claimed_before_its_time(store: Store, now: datetime) -> None:
    planned(store, now)
    store.claim("me", now, now + LEASE)
    store.release(1, "me", now + timedelta(seconds=30))

    assert store.claim("me", now, now + LEASE) == []
    assert len(store.claim("me", now + timedelta(seconds=30), now + LEASE)) == 1


def test_a_part_that_was_answered_is_sent(store: Store, now: datetime) -> None:
    composed(store, now)
    assert store.settle(1, "me", now) is None

    store.begin_part(1, 0, "me", now)
    store.part_sent(1, 0, 99, now)

    assert states(store) == [("sent", 1)]
    assert store.settle(1, "me", now) == "sent"
    assert not store.begin_part(1, 0, "me", now)
    assert store.missed(1) == []


def test_a_part_found_in_flight_is_uncertain_and_leaves_at_most_twice(store: Store, now: datetime) -> None:
    composed(store, now)
    for attempt, left in ((1, True), (2, True), (2, False)):
        assert store.begin_part(1, 0, "me", now) is left
        store.release_all()
        store.claim("me", now, now + LEASE)
        assert states(store) == [("uncertain", attempt)]

    assert store.settle(1, "me", now) == "uncertain"
    assert [(one.state, one.reason) for one in store.missed(1)] == [("uncertain", "the sender died")]


def test_an_attempt_that_never_left_does_not_count(store: Store, now: datetime) -> None:
    composed(store, now)
    store.begin_part(1, 0, "me", now)
    store.part_back(1, 0, "no network", now)
    assert states(store) == [("pending", 0)]

    store.begin_part(1, 0, "me", now)
    store.part_uncertain(1, 0, "timeout", now)
    store.begin_part(1, 0, "me", now)
    store.part_back(1, 0, "flood", now)
    assert states(store) == [("uncertain", 1)]


def test_a_refusal_is_a_failure_unless_an_earlier_attempt_may_have_arrived(store: Store, now: datetime) -> None:
    composed(store, now, parts=2)
    store.begin_part(1, 0, "me", now)
    store.part_refused(1, 0, "bad", now)
    store.begin_part(1, 1, "me", now)
    store.part_uncertain(1, 1, "timeout", now)
    store.begin_part(1, 1, "me", now)
    store.part_refused(1, 1, "bad", now)

    assert states(store) == [("failed", 1), ("uncertain", 2)]
    assert store.settle(1, "me", now) == "uncertain"


def test_giving_up_skips_what_is_left(store: Store, now: datetime) -> None:
    composed(store, now, parts=2)
    store.begin_part(1, 0, "me", now)
    store.part_sent(1, 0, 99, now)

    assert store.settle(1, "me", now, give_up="late") == "skipped"
    assert states(store) == [("sent", 1), ("skipped", 0)]


@pytest.mark.parametrize(("end", "said_again"), [("sent", False), ("refused", True)])
def test_what_was_missed_is_said_once_it_arrives(store: Store, now: datetime, end: str, said_again: bool) -> None:
    subscription = store.subscribe(7, "kz by", now, time="09:00")
    store.plan([Plan(subscription, [Occasion("2019-09-01", now, skipped="late"), Occasion("2019-09-02", now)],
               Occasion("2019-09-03", now))], now)
    missed = store.missed(subscription.id)
    assert [(one.occasion, one.state, one.reason) for one in missed] == [("2019-09-01", "skipped", "late")]

    (delivery,) = store.claim("me", now, now + LEASE)
    store.write_parts(delivery.id, "me", Composed([Part("text")]), missed, now)
    assert store.missed(subscription.id) == []
    store.begin_part(delivery.id, 0, "me", now)
    if end == "sent":
        store.part_sent(delivery.id, 0, 99, now)
    else:
        store.part_refused(delivery.id, 0, "bad", now)
    store.settle(delivery.id, "me", now)

    assert ("2019-09-01" in [one.occasion for one in store.missed(subscription.id)]) is said_again


def test_the_deliveries_that_quote_a_figure_are_found(store: Store, now: datetime) -> None:
    store.add(DOCUMENT, [EXPORT], now)
    store.add(DocumentRow("b", "Another text with $783.7 million."), [EXPORT], now)
    planned(store, now)
    store.claim("me", now, now + LEASE)
    store.write_parts(1, "me", Composed([Part("text", [[("Sources", "src:1")]])], [1, 1]), [], now)

    assert store.rows("SELECT * FROM delivery_figures") == [{"delivery": 1, "figure": 1}]
    assert store.parts(1)[0].buttons == [[("Sources", "src:1")]]


def test_a_delivery_called_back_is_not_composed(store: Store, now: datetime) -> None:
    planned(store, now)
    store.claim("me", now, now + LEASE)
    store.unsubscribe(7, 1, now)

    assert not store.write_parts(1, "me", Composed([Part("text")]), [], now)
    assert store.parts(1) == []
