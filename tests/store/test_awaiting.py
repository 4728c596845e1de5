"""Figures that chats wait for: asked once, looked for among what came since, told once, forgotten with the chat."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from store import Awaited, Composed, Delivery, DocumentRow, Part, Store
from store.awaiting import AT_ONCE
from store.told import QUIET
from tests.store.test_documents import EXPORT

CODE = "kz-by:services_turnover:2019"
YEARS = timedelta(days=730)


def waits(store: Store, now: datetime, chat: int = 7, code: str = CODE, thread: int = 0) -> Awaited:
    return store.await_figure(chat, code, now, until=now + YEARS, seen=store.last_figure(), thread=thread)


def planned(store: Store, now: datetime, *several: Awaited) -> Delivery:
    """A message that tells these, claimed when it is due."""
    store.plan_known([one.id for one in several], [one.id for one in several], store.last_figure(), now)
    return next(each for each in store.claim("me", now + QUIET, now + QUIET + timedelta(minutes=15))
                if each.kind == "known")


def closed(store: Store, delivery: Delivery, now: datetime, *, state: str) -> None:
    """The message in its last state: sent, refused, or not written at all."""
    assert store.write_parts(delivery.id, "me", Composed([Part("text")]), [], now)
    assert store.begin_part(delivery.id, 0, "me", now)
    if state == "sent":
        store.part_sent(delivery.id, 0, 77, now)
    elif state == "refused":
        store.part_refused(delivery.id, 0, "no", now)
    elif state == "uncertain":
        for _ in range(2):
            store.part_uncertain(delivery.id, 0, "late", now)
            store.begin_part(delivery.id, 0, "me", now)
        store.part_uncertain(delivery.id, 0, "late", now)
    store.settle(delivery.id, "me", now)


def test_the_same_is_waited_for_once(store: Store, now: datetime) -> None:
    first = waits(store, now)
    assert waits(store, now + timedelta(days=3)) == first
    other = waits(store, now, thread=5)
    assert store.awaited(7) == [first, other]
    assert store.subscriptions(7) == []
    assert store.subscription(first.id) is None
    assert store.due_subscriptions(now + YEARS) == []


def test_only_what_came_since_is_looked_at_and_once(store: Store, now: datetime) -> None:
    store.add(DocumentRow("a", "old"), [EXPORT], now)
    one = waits(store, now)
    assert store.unseen(store.last_figure(), now) == []
    store.add(DocumentRow("b", "new"), [EXPORT], now)
    last = store.last_figure()
    assert store.unseen(last, now) == [one]
    assert store.pairs_after(one.seen) == {("BY", "KZ")}
    assert store.plan_known([one.id], [], last, now) == 0
    assert store.unseen(last, now) == []
    assert store.pairs_after(last) == set()


def test_several_of_a_chat_and_topic_are_one_message(store: Store, now: datetime) -> None:
    known = [waits(store, now, code=f"kz-by:export:{year}") for year in (2020, 2021)]
    topic, other = waits(store, now, thread=5), waits(store, now, chat=8)
    everything = [*known, topic, other]
    assert store.plan_known([], [known[0].id], 0, now) == 1
    assert store.plan_known([], [known[1].id, topic.id, other.id], 0, now + timedelta(minutes=1)) == 2
    assert store.claim("me", now, now + QUIET) == []
    told = [[one.id for one in store.told_in(each.id)] for each in store.claim("me", now + 2 * QUIET, now + 3 * QUIET)]
    assert sorted(told) == sorted([[one.id for one in known], [topic.id], [other.id]])
    assert store.unseen(99, now) == []
    assert len(store.awaited(7) + store.awaited(8)) == len(everything)


@pytest.mark.parametrize("state", ["sent", "uncertain", "refused"])
def test_it_ends_when_it_was_told_or_never_can_be(store: Store, now: datetime, state: str) -> None:
    one = waits(store, now)
    delivery = planned(store, now, one)
    closed(store, delivery, now, state=state)
    assert store.awaited(7) == []
    listed = [missed.kind for missed in store.missed_answers(7, now - timedelta(days=1))]
    assert listed == ([] if state == "sent" else ["known"])
    again = waits(store, now)
    assert (again.id, again.active) == (one.id, True)
    assert store.plan_known([], [again.id], 0, now) == 1
    assert store.missed_answers(7, now - timedelta(days=1)) == []


def test_what_a_closed_chat_did_not_get_is_due_when_it_returns(store: Store, now: datetime) -> None:
    one = waits(store, now)
    store.plan_known([one.id], [one.id], 0, now)
    store.pause_chat(7, "blocked", now)
    assert store.unseen(5, now) == []
    store.save_chat(7, now, state="active")
    assert [(each.id, each.seen) for each in store.unseen(5, now)] == [(one.id, AT_ONCE)]
    assert store.missed_answers(7, now - timedelta(days=1)) == []


def test_a_chat_that_closes_while_it_is_told_is_told_when_it_returns(store: Store, now: datetime) -> None:
    one = waits(store, now)
    delivery = planned(store, now, one)
    assert store.write_parts(delivery.id, "me", Composed([Part("text")]), [], now)
    assert store.begin_part(delivery.id, 0, "me", now)
    store.part_refused(delivery.id, 0, "blocked", now)
    store.settle(delivery.id, "me", now, give_up="closed")
    store.pause_chat(7, "blocked", now)
    store.save_chat(7, now, state="active")
    assert [each.id for each in store.unseen(5, now)] == [one.id]
    assert store.plan_known([one.id], [one.id], 5, now) == 1


def test_what_is_taken_back_is_not_told(store: Store, now: datetime) -> None:
    one, other = waits(store, now), waits(store, now, code="kz-by:export:2020")
    store.plan_known([], [one.id, other.id], 0, now)
    assert not store.withdraw(8, one.id)
    assert store.withdraw(7, one.id)
    assert not store.withdraw(7, one.id)
    delivery, = store.claim("me", now + QUIET, now + 2 * QUIET)
    assert [each.id for each in store.told_in(delivery.id)] == [other.id]
    assert [each.id for each in store.awaited(7)] == [other.id]


def test_what_is_not_known_any_more_is_waited_for_again(store: Store, now: datetime) -> None:
    one, other = waits(store, now), waits(store, now, code="kz-by:export:2020")
    store.plan_known([one.id, other.id], [one.id, other.id], 3, now)
    delivery, = store.claim("me", now + QUIET, now + 2 * QUIET)
    assert store.write_parts(delivery.id, "me", Composed([Part("text")], unknown=[one.id]), [], now)
    store.begin_part(delivery.id, 0, "me", now)
    store.part_sent(delivery.id, 0, 77, now)
    assert store.settle(delivery.id, "me", now) == "sent"
    assert [each.id for each in store.awaited(7)] == [one.id]
    assert store.unseen(3, now) == []
    assert [each.id for each in store.unseen(4, now)] == [one.id]


def test_it_ends_after_its_time(store: Store, now: datetime) -> None:
    one = waits(store, now)
    told = waits(store, now, chat=8)
    store.plan_known([], [told.id], 0, now)
    assert store.expire(now + YEARS - timedelta(seconds=1)) == 0
    assert store.unseen(5, now + YEARS) == []
    assert store.expire(now + YEARS) == 1
    assert store.awaited(7) == []
    assert [each.id for each in store.awaited(8)] == [told.id]
    assert waits(store, now + YEARS).id != one.id


def test_what_was_told_is_forgotten_with_its_text_and_what_was_taken_back_at_once(store: Store, now: datetime) -> None:
    told, back = waits(store, now), waits(store, now, code="kz-by:export:2020")
    closed(store, planned(store, now, told), now, state="uncertain")
    store.withdraw(7, back.id)
    store.await_figure(7, "kz-by:import:2021", now, until=now + QUIET, seen=0)
    assert store.expire(now + QUIET) == 1
    assert [row["question"] for row in store.rows("SELECT question FROM subscriptions ORDER BY id")] == [
        CODE, "ended:2", "ended:3"]
    assert store.drop_questions(now) == 0
    assert len(store.missed_answers(7, now - QUIET)) == 1
    assert store.drop_questions(now + QUIET) == 1
    assert CODE not in "\n".join(store.db.conn.iterdump())
    assert store.delivery_states() == {"uncertain": 1}
    assert waits(store, now + QUIET).question == CODE


def test_a_group_takes_it_along_and_a_forgotten_chat_leaves_nothing(store: Store, now: datetime) -> None:
    one = waits(store, now, chat=-7)
    delivery = planned(store, now, one)
    store.migrate_chat(-7, -1007, now)
    assert [each.id for each in store.awaited(-1007)] == [one.id]
    closed(store, delivery, now, state="sent")
    waits(store, now, chat=-1007, code="kz:export:2020")
    assert store.forget_chat(-1007)
    for table in ("subscriptions", "awaited", "deliveries", "delivery_parts"):
        assert store.rows(f"SELECT * FROM {table}") == []  # noqa: S608


def test_a_zone_or_a_return_plans_no_digest_of_it(store: Store, now: datetime) -> None:
    one = waits(store, now)
    store.save_chat(7, now, zone="Asia/Almaty")
    store.replan(now)
    assert store.due_subscriptions(now + YEARS) == []
    assert store.next_due(now) is None
    assert store.awaited(7) == [one]


def test_a_digest_says_what_did_not_arrive(store: Store, now: datetime) -> None:
    digest = store.subscribe(7, "kz-by:turnover", now, time="09:00")
    closed(store, planned(store, now, waits(store, now)), now, state="uncertain")
    assert [(one.kind, one.state) for one in store.missed(digest.id)] == [("known", "uncertain")]
    other = store.subscribe(8, "kz-by:turnover", now, time="09:00")
    assert store.missed(other.id) == []
