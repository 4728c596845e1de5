"""A database of any earlier version is migrated with what is in it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from store import Retracted, Store, Told
from store.opening import open_database
from store.schema import load, schema_of
from terms.reasons import MISREAD
from terms.want import Want

NAMES = load().names
FOLDER = Path(__file__).parent.parent.parent / "store" / "migrations"
SCRIPTS = {name: (FOLDER / f"{name}.sql").read_text("utf-8") for name in NAMES}
FILLED = """
INSERT INTO documents (sha256, name, text, added_at) VALUES ('x', 'n', 't', '2026-01-01');
INSERT INTO figures (document, mention, start, "end", quote, flow, reporter, partner, pair_a, pair_b, status,
    qualifier, rule, confidence, vintage)
    VALUES (1, 'm', 0, 1, 'm', 'export', 'KZ', 'BY', 'BY', 'KZ', 'actual', 'exact', 'r', 1, '2026');
INSERT INTO chats (id, created_at, changed_at) VALUES (7, '2019-09-02T04Z', '2019-09-02T04Z');
INSERT INTO subscriptions (chat, question, frequency, time, since, created_at)
    VALUES (7, 'kz by', 'daily', '09:00', '2019-09-02T04Z', '2019-09-02T04Z');
INSERT INTO deliveries (subscription, occasion, due_at, state, not_before, planned_at, changed_at)
    VALUES (1, '2019-09-02', '2019-09-02T04Z', 'sent', '2019-09-02T04Z', '2019-09-02T04Z', '2019-09-02T04Z');
INSERT INTO delivery_parts (delivery, position, html, state, attempts, message, changed_at)
    VALUES (1, 0, 'text', 'sent', 1, 77, '2019-09-02T04Z');
INSERT INTO delivery_figures (delivery, figure) VALUES (1, 1);
"""


@pytest.mark.parametrize("version", range(1, len(NAMES)))
def test_what_an_earlier_version_kept_is_kept(tmp_path: Path, now: datetime, version: int) -> None:
    old = open_database(tmp_path / "k.db", schema=schema_of({name: SCRIPTS[name] for name in NAMES[:version]}))
    old.conn.executescript(FILLED)
    old.close()
    with Store.open(tmp_path / "k.db") as store:
        assert len(store.figures([Want.pair("KZ", "BY")])) == 1
        assert store.delivery_states() == {"sent": 1}
        assert [(one.question, one.time, one.frequency) for one in store.subscriptions(7)] == [
            ("kz by", "09:00", "daily")]
        assert store.last_told(1, datetime(2026, 1, 1, tzinfo=UTC)) == Told(datetime(2019, 9, 2, 4, tzinfo=UTC), 0)
        assert store.retract(1, MISREAD, now) == Retracted(1, new=True, chats=1)
        store.await_figure(7, "kz-by:export:2020", now, until=now, seen=0)
        assert store.subscribe(7, "kz by", now, time="10:00").id == 1
        assert store.forget_chat(7)
        assert store.rows("SELECT * FROM subscriptions") == store.rows("SELECT * FROM deliveries") == []
    assert (tmp_path / f"k.db.before-{NAMES[version]}").exists()


def test_what_was_superseded_before_reasons_were_kept_is_no_correction(tmp_path: Path, now: datetime) -> None:
    old = open_database(tmp_path / "k.db", schema=schema_of({name: SCRIPTS[name] for name in NAMES[:2]}))
    old.conn.executescript(FILLED)
    old.conn.execute("UPDATE figures SET superseded_at = '2019-09-02T04Z'")
    old.close()
    with Store.open(tmp_path / "k.db") as store:
        store.save_chat(7, now, state="paused")
        store.save_chat(7, now, state="active")
        assert store.delivery_states() == {"sent": 1}
        assert store.retract(1, MISREAD, now) == Retracted(1, new=True, chats=1)
