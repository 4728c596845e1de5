"""Newer readings of a stored document, and texts that are dropped in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from briefs.rendering.mistakes import mistake
from store import Composed, Occasion, Part, Plan, Reread, Store
from terms.want import Want
from tests.store.sent import sent, subscribed
from tests.store.test_documents import DOCUMENT, EXPORT

PAIR = [Want.pair("KZ", "BY")]


def test_a_newer_reading_supersedes_and_deletes_nothing(store: Store, now: datetime) -> None:
    wrong = replace(EXPORT, start=EXPORT.start, value=1.0)
    document = store.add(DOCUMENT, [EXPORT, wrong], now).document_id
    kept, gone = store.figures(PAIR)

    right = replace(EXPORT, value=2.0)
    assert store.reread(document, DOCUMENT, [EXPORT, right], now, mistake) == Reread(1, 1, 1, 1)
    assert [(one.id == kept.id, one.value) for one in store.figures(PAIR)] == [(True, EXPORT.value), (False, 2.0)]
    assert gone.id is not None
    quoted = store.figure(gone.id)
    assert quoted is not None
    assert quoted.value == 1.0
    assert store.add(DOCUMENT, [], now).figures == 2


def test_the_same_reading_changes_nothing(store: Store, now: datetime) -> None:
    document = store.add(DOCUMENT, [EXPORT, EXPORT], now).document_id
    before = store.figures(PAIR)
    assert store.reread(document, DOCUMENT, [EXPORT, EXPORT], now, mistake) == Reread(kept=2)
    assert store.figures(PAIR) == before


def test_a_quoted_figure_is_still_quoted_after_a_newer_reading(store: Store, now: datetime) -> None:
    document = store.add(DOCUMENT, [EXPORT], now).document_id
    [figure] = store.figures(PAIR)
    assert figure.id is not None
    delivery = sent(store, subscribed(store, now), [figure.id], now)
    store.reread(document, DOCUMENT, [], now, mistake)
    assert store.figures(PAIR) == []
    assert store.rows("SELECT * FROM delivery_figures") == [{"delivery": delivery.id, "figure": figure.id}]


def test_a_text_is_dropped_when_its_delivery_was_settled_long_ago(store: Store, now: datetime) -> None:
    for chat in (7, 8):
        subscription = store.subscribe(chat, "kz by", now, time="09:00")
        store.plan([Plan(subscription, [Occasion("2019-09-02", now)], Occasion("2019-09-03", now))], now)
    settled, open_one = store.claim("me", now, now + timedelta(minutes=5))
    for delivery in (settled, open_one):
        store.write_parts(delivery.id, "me", Composed([Part("text", [[("Why", "why:1")]])]), [], now)
    assert store.begin_part(settled.id, 0, "me", now)
    store.part_sent(settled.id, 0, 77, now)
    assert store.settle(settled.id, "me", now) == "sent"

    assert store.drop_texts(now) == 0
    assert store.drop_texts(now + timedelta(days=1)) == 1
    [part] = store.parts(settled.id)
    assert (part.html, part.buttons, part.state) == ("", [], "sent")
    assert [one.html for one in store.parts(open_one.id)] == ["text"]
    assert store.drop_texts(now + timedelta(days=1)) == 0
