"""Corrections: a chat that was sent a wrong figure is told of it, once, whatever happens in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from briefs.rendering.mistakes import mistake
from store import Composed, Part, Retracted, Store
from store.told import QUIET
from terms.figure import Figure
from terms.period import Period
from terms.reasons import MISREAD, NOT_STATED, PERIOD, RETRACTED
from terms.want import Want
from tests.store.sent import LEASE, begun, planned, sent, subscribed, told
from tests.store.test_documents import DOCUMENT, EXPORT

PAIR = [Want.pair("KZ", "BY")]
WRONG = replace(EXPORT, of=None, value=7_837_000_000)
RIGHT = replace(WRONG, value=783_700_000)


@pytest.fixture
def wrong(store: Store, now: datetime) -> int:
    """A stored figure that is wrong."""
    store.add(DOCUMENT, [WRONG], now)
    return 1


def reread(store: Store, figures: list[Figure], now: datetime) -> int:
    """Read the document again; how many tellings are planned."""
    return store.reread(1, DOCUMENT, figures, now, mistake).told


def test_who_was_sent_a_wrong_figure_is_told_the_right_one(store: Store, now: datetime, wrong: int) -> None:
    sent(store, subscribed(store, now), [wrong], now)
    later = now + timedelta(days=3)

    result = store.reread(1, DOCUMENT, [RIGHT], later, mistake)
    assert (result.wrong, result.told) == (1, 1)
    assert planned(store) == [("correction:1", "pending")]
    assert store.claim("me", later, later + LEASE) == []
    [delivery] = store.claim("me", later + QUIET, later + QUIET + LEASE)
    assert delivery.kind == "correction"
    [one] = store.wrong_in(delivery.id)
    assert (one.figure, one.reason, one.right, one.sent_at, one.retracted) == (wrong, MISREAD, 2, now, False)


def test_reading_again_and_retracting_again_tell_nothing_more(store: Store, now: datetime, wrong: int) -> None:
    sent(store, subscribed(store, now), [wrong], now)
    assert reread(store, [RIGHT], now) == 1
    for _ in range(2):
        assert reread(store, [RIGHT], now) == 0
        assert store.retract(wrong, RETRACTED, now) == Retracted(wrong, new=False, chats=0)
    assert told(store) == [(7, wrong)]
    assert [figure.value for figure in store.figures(PAIR)] == [RIGHT.value]


def test_what_a_reader_does_not_notice_is_no_correction(store: Store, now: datetime, wrong: int) -> None:
    sent(store, subscribed(store, now), [wrong], now)
    unseen = replace(WRONG, confidence=0.1, rule="other", quote="Exports", side=None, speaker=None, role=None)
    result = store.reread(1, DOCUMENT, [unseen], now, mistake)
    assert (result.superseded, result.wrong, result.told) == (1, 0, 0)


def test_a_reading_that_said_the_same_in_between_loses_nobody(store: Store, now: datetime, wrong: int) -> None:
    sent(store, subscribed(store, now), [wrong], now)
    reread(store, [replace(WRONG, confidence=0.1)], now)
    assert reread(store, [replace(RIGHT, confidence=0.2)], now) == 1
    assert told(store) == [(7, 2)]
    assert store.retract(wrong, RETRACTED, now) == Retracted(2, new=False, chats=0)


def test_a_figure_that_its_text_states_elsewhere_was_not_wrong(store: Store, now: datetime, wrong: int) -> None:
    sent(store, subscribed(store, now), [wrong], now)
    assert reread(store, [replace(WRONG, start=40, end=54)], now) == 0


def test_a_figure_that_is_gone_is_told_without_a_right_one(store: Store, now: datetime, wrong: int) -> None:
    delivery = sent(store, subscribed(store, now), [wrong], now)
    assert reread(store, [], now) == 1
    [one] = store.wrong_in(delivery.id + 1)
    assert (one.reason, one.right) == (NOT_STATED, None)


def test_words_that_are_cut_otherwise_are_the_same_place(store: Store, now: datetime, wrong: int) -> None:
    delivery = sent(store, subscribed(store, now), [wrong], now)
    reread(store, [replace(RIGHT, start=12, end=20, period=Period.of_year(2017))], now)
    [one] = store.wrong_in(delivery.id + 1)
    assert (one.reason, one.right) == (PERIOD, 2)


def test_each_chat_is_told_once_whichever_of_its_digests_quoted(store: Store, now: datetime, wrong: int) -> None:
    for chat, question in ((7, "kz by"), (7, "by"), (8, "kz by")):
        sent(store, subscribed(store, now, chat, question), [wrong], now)
    subscribed(store, now, 9)
    assert reread(store, [RIGHT], now) == 2
    assert told(store) == [(7, wrong), (8, wrong)]
    assert len(planned(store)) == 2


def test_the_day_of_the_latest_digest_is_named(store: Store, now: datetime, wrong: int) -> None:
    one = subscribed(store, now)
    sent(store, one, [wrong], now)
    last = sent(store, one, [wrong], now + timedelta(days=1), "2019-09-03")
    reread(store, [RIGHT], now + timedelta(days=2))
    assert store.wrong_in(last.id + 1)[0].sent_at == now + timedelta(days=1)


def test_many_at_once_are_one_message(store: Store, now: datetime) -> None:
    figures = [replace(WRONG, start=n, end=n + 1, value=7e9 + n * 1e8) for n in range(40)]
    store.add(DOCUMENT, figures, now)
    sent(store, subscribed(store, now), list(range(1, 41)), now)
    assert reread(store, [replace(figure, value=1e6) for figure in figures], now) == 40
    assert planned(store) == [("correction:1", "pending")]
    store.retract(41, MISREAD, now)
    assert len(store.wrong_in(2)) == 40


def test_a_correction_that_is_being_written_gets_nothing_more(store: Store, now: datetime) -> None:
    store.add(DOCUMENT, [WRONG, replace(WRONG, start=53, end=67)], now)
    sent(store, subscribed(store, now), [1, 2], now)
    store.retract(1, MISREAD, now)
    [delivery] = store.claim("me", now + QUIET, now + QUIET + LEASE)
    store.retract(2, MISREAD, now + QUIET)
    assert [one.figure for one in store.wrong_in(delivery.id)] == [1]
    assert planned(store) == [("correction:1", "pending"), ("correction:2", "pending")]


def test_a_digest_on_its_way_is_corrected_when_it_has_arrived(store: Store, now: datetime, wrong: int) -> None:
    delivery = begun(store, subscribed(store, now), [wrong], now)
    assert reread(store, [RIGHT], now) == 0
    store.part_uncertain(delivery.id, 0, "no answer", now)
    assert told(store) == []
    assert store.begin_part(delivery.id, 0, "me", now)
    store.part_uncertain(delivery.id, 0, "no answer", now)
    assert store.settle(delivery.id, "me", now) == "uncertain"
    assert told(store) == [(7, wrong)]


def test_a_digest_that_never_arrived_is_not_corrected(store: Store, now: datetime, wrong: int) -> None:
    delivery = begun(store, subscribed(store, now), [wrong], now)
    store.part_refused(delivery.id, 0, "too long", now)
    assert store.settle(delivery.id, "me", now) == "failed"
    assert reread(store, [RIGHT], now) == 0


def test_a_paused_chat_is_told_when_it_returns_and_a_forgotten_one_never(
        store: Store, now: datetime, wrong: int) -> None:
    for chat in (7, 8):
        sent(store, subscribed(store, now, chat), [wrong], now)
    store.pause_chat(7, "blocked", now)
    store.forget_chat(8)
    assert reread(store, [RIGHT], now) == 0
    store.save_chat(7, now, state="active")
    store.save_chat(8, now)
    assert told(store) == [(7, wrong)]
    store.forget_chat(7)
    assert (told(store), planned(store)) == ([], [])


@pytest.mark.parametrize("before", [True, False])
def test_who_unsubscribed_is_told_all_the_same(store: Store, now: datetime, wrong: int, before: bool) -> None:
    sent(store, subscribed(store, now), [wrong], now)
    if before:
        store.unsubscribe(7, 1, now)
    reread(store, [RIGHT], now)
    store.unsubscribe(7, 1, now)
    assert planned(store) == [("correction:1", "pending")]
    assert [one.kind for one in store.claim("me", now + QUIET, now + QUIET + LEASE)] == ["correction"]


@pytest.mark.parametrize("merged", [True, False])
def test_a_group_with_a_new_id_is_not_told_again(store: Store, now: datetime, wrong: int, merged: bool) -> None:
    sent(store, subscribed(store, now, -7), [wrong], now)
    if merged:
        sent(store, subscribed(store, now, -70), [wrong], now)
    reread(store, [RIGHT], now)
    store.migrate_chat(-7, -70, now)
    assert store.retract(wrong, RETRACTED, now) == Retracted(wrong, new=False, chats=0)
    assert told(store) == [(-70, wrong)]


def test_a_right_figure_that_turns_out_wrong_too_is_corrected(store: Store, now: datetime, wrong: int) -> None:
    sent(store, subscribed(store, now), [wrong], now)
    reread(store, [RIGHT], now)
    [delivery] = store.claim("me", now + QUIET, now + QUIET + LEASE)
    store.write_parts(delivery.id, "me", Composed([Part("text")], [2]), [], now)
    assert store.begin_part(delivery.id, 0, "me", now)
    store.part_sent(delivery.id, 0, 78, now)
    store.settle(delivery.id, "me", now)
    assert store.retract(2, MISREAD, now) == Retracted(2, new=True, chats=1)
    assert planned(store) == [("correction:1", "sent"), ("correction:2", "pending")]
