"""Newer readings of a stored document, and texts that are dropped in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from store import Composed, Occasion, Part, Plan, Reread, Store
from store.opening import open_database
from store.schema import load, schema_of
from terms.want import Want
from tests.store.test_documents import DOCUMENT, EXPORT

MIGRATIONS = Path(__file__).parent.parent.parent / "store" / "migrations"
PAIR = [Want.pair("KZ", "BY")]


def test_a_newer_reading_supersedes_and_deletes_nothing(store: Store, now: datetime) -> None:
    wrong = replace(EXPORT, start=EXPORT.start, value=1.0)
    document = store.add(DOCUMENT, [EXPORT, wrong], now).document_id
    kept, gone = store.figures(PAIR)

    right = replace(EXPORT, value=2.0)
    assert store.reread(document, DOCUMENT, [EXPORT, right], now) == Reread(kept=1, added=1, superseded=1)
    assert [(one.id == kept.id, one.value) for one in store.figures(PAIR)] == [(True, EXPORT.value), (False, 2.0)]
    assert gone.id is not None
    quoted = store.figure(gone.id)
    assert quoted is not None
    assert quoted.value == 1.0
    assert store.add(DOCUMENT, [], now).figures == 2


def test_the_same_reading_changes_nothing(store: Store, now: datetime) -> None:
    document = store.add(DOCUMENT, [EXPORT, EXPORT], now).document_id
    before = store.figures(PAIR)
    assert store.reread(document, DOCUMENT, [EXPORT, EXPORT], now) == Reread(kept=2)
    assert store.figures(PAIR) == before


def test_a_quoted_figure_is_still_quoted_after_a_newer_reading(store: Store, now: datetime) -> None:
    document = store.add(DOCUMENT, [EXPORT], now).document_id
    [figure] = store.figures(PAIR)
    subscription = store.subscribe(7, "kz by", now, time="09:00")
    store.plan([Plan(subscription, [Occasion("2019-09-02", now)], Occasion("2019-09-03", now))], now)
    [delivery] = store.claim("me", now, now + timedelta(minutes=5))
    assert figure.id is not None
    store.write_parts(delivery.id, "me", Composed([Part("text")], [figure.id]), [], now)
    store.reread(document, DOCUMENT, [], now)
    assert store.figures(PAIR) == []
    assert store.deliveries_quoting(figure.id) == [delivery.id]


def test_a_database_of_the_first_schema_is_migrated_with_its_figures(tmp_path: Path, now: datetime) -> None:
    scripts = {file.stem: file.read_text("utf-8") for file in MIGRATIONS.glob("001*.sql")}
    assert list(scripts) == [load().names[0]]
    old = open_database(tmp_path / "k.db", schema=schema_of(scripts))
    old.conn.execute("INSERT INTO documents (sha256, name, text, added_at) VALUES ('x', 'n', 't', '2026-01-01')")
    old.conn.execute('INSERT INTO figures (document, mention, start, "end", quote, flow, reporter, partner, pair_a, '
                     "pair_b, status, qualifier, rule, confidence, vintage) VALUES (1, 'm', 0, 1, 'm', 'export', 'KZ', "
                     "'BY', 'BY', 'KZ', 'actual', 'exact', 'r', 1, '2026')")
    old.close()
    with Store.open(tmp_path / "k.db") as store:
        assert len(store.figures(PAIR)) == 1
    assert (tmp_path / "k.db.before-002_superseded").exists()


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
