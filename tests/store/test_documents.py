"""Documents and figures: kept once, given back whole, found by pair and by party."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

import pytest

from store import DocumentRow, Store
from terms.figure import Change, Figure, Whole
from terms.period import Period
from terms.want import Want

TEXT = "Exports were $783.7 million (up 32.3%). Imports made $112.3 million."
DOCUMENT = DocumentRow("by-2018", TEXT, "BelTA", date(2019, 2, 20), "stated", "https://example.org/1", "en")
EXPORT = Figure(
    doc="by-2018", mention="$783.7 million", start=13, end=27, quote="Exports were $783.7 million (up 32.3%).",
    flow="export", reporter="BY", partner="KZ", period=Period.of_year(2018), value=783_700_000, unit="USD",
    change=Change(pct=32.3, base=Period.of_year(2017)), of=Whole("export", "BY", "WORLD"), side="BY",
    speaker="A. Person", role="minister", evidence="office", rule="flow-of-party", confidence=0.9,
    checks=("parts-against-total",))
IMPORT = replace(EXPORT, mention="$112.3 million", start=53, end=67, quote="Imports made $112.3 million.",
                 flow="import", value=112_300_000, change=None, of=None, checks=())


def test_a_figure_comes_back_as_it_was_stored_with_its_document(store: Store, now: datetime) -> None:
    added = store.add(DOCUMENT, [EXPORT], now)

    stored = store.figure(1)

    assert stored == replace(
        EXPORT, id=1, document=added.document_id, outlet="BelTA", doc_date=date(2019, 2, 20), doc_date_how="stated",
        language="en", url="https://example.org/1", vintage="2019-02-20")
    assert store.document(added.document_id) == DOCUMENT
    assert store.figure(2) is None
    assert store.document(2) is None


def test_reading_the_same_text_twice_adds_nothing(store: Store, now: datetime) -> None:
    first = store.add(DOCUMENT, [EXPORT, IMPORT], now)
    again = store.add(replace(DOCUMENT, name="renamed"), [EXPORT], now)

    assert (first.new, first.figures) == (True, 2)
    assert (again.new, again.figures, again.document_id) == (False, 2, first.document_id)
    assert len(store.figures([Want.pair("KZ", "BY")])) == 2


def test_a_pair_is_found_from_either_side(store: Store, now: datetime) -> None:
    mirror = replace(IMPORT, reporter="KZ", partner="BY")
    other = replace(EXPORT, reporter="KZ", partner="RU")
    store.add(DOCUMENT, [EXPORT, mirror, other, replace(EXPORT, partner=None)], now)

    assert [figure.id for figure in store.figures([Want.pair("BY", "KZ")])] == [1, 2]
    assert [figure.id for figure in store.figures([Want.pair("KZ", "BY", flows=("import",))])] == [2]
    assert store.figures([Want.pair("KZ", "BY", flows=())]) == []


def test_with_whom_trade_is_known_is_told_in_the_order_asked_for(store: Store, now: datetime) -> None:
    target = replace(EXPORT, reporter="KZ", partner="UZ", status="target")
    goods = replace(EXPORT, reporter="KZ", partner="IT", product="wheat")
    store.add(DOCUMENT, [EXPORT, replace(EXPORT, reporter="KZ", partner="RU"), target, goods], now)

    assert store.known_with("KZ", ["WORLD", "UZ", "RU", "IT", "BY"]) == ["RU", "BY"]
    assert store.known_with("BY", ["KZ"]) == ["KZ"]
    assert store.known_with("CN", ["KZ"]) == []


def test_a_party_is_found_as_reporter_and_as_partner(store: Store, now: datetime) -> None:
    store.add(DOCUMENT, [EXPORT, replace(EXPORT, reporter="KZ", partner="RU"), replace(EXPORT, reporter="RU"),
                         replace(EXPORT, reporter="EAEU", partner="EAEU"), replace(EXPORT, partner=None)], now)

    assert [figure.id for figure in store.figures([Want.of("BY")])] == [1, 5]
    assert [figure.id for figure in store.figures([Want.of("KZ")])] == [1, 2, 3]
    assert [figure.id for figure in store.figures([Want.of("EAEU")])] == [4]
    assert [figure.id for figure in store.figures([Want(parties=frozenset({"EAEU"}))])] == [4]


def test_several_wants_give_each_figure_once(store: Store, now: datetime) -> None:
    store.add(DOCUMENT, [EXPORT, IMPORT], now)

    assert [figure.id for figure in store.figures([Want.of("KZ"), Want.pair("BY", "KZ")])] == [1, 2]


def test_an_undated_text_has_the_day_of_adding_as_vintage(store: Store, now: datetime) -> None:
    store.add(DocumentRow("note", "Trade made $1 million."), [replace(EXPORT, start=11, end=21)], now)

    stored = store.figure(1)
    assert stored is not None
    assert (stored.vintage, stored.doc_date, stored.doc_date_how, stored.outlet) == ("2019-09-02", None, "none", None)


def test_a_change_without_a_level_and_without_a_period_is_kept(store: Store, now: datetime) -> None:
    change = replace(EXPORT, value=None, unit=None, period=None, change=Change(abs=-5e6, unit="USD"), of=None)
    store.add(DOCUMENT, [change], now)

    stored = store.figure(1)
    assert stored is not None
    assert (stored.value, stored.period, stored.change) == (None, None, Change(abs=-5e6, unit="USD"))


def test_a_document_is_stored_with_all_its_figures_or_not_at_all(store: Store, now: datetime) -> None:
    broken = replace(EXPORT, status="wish")

    with pytest.raises(Exception, match="CHECK constraint"):
        store.add(DOCUMENT, [EXPORT, broken], now)

    assert store.row("SELECT count(*) AS n FROM documents") == {"n": 0}
    assert store.add(DOCUMENT, [EXPORT], now).new


@pytest.mark.parametrize("want", [Want.pair("KZ", "BY"), Want.of("KZ"), Want.of("KZ", flows=("export",))])
def test_figures_are_found_through_an_index(store: Store, want: Want) -> None:
    seen: list[str] = []
    store.db.conn.set_trace_callback(seen.append)
    store.figures([want])
    store.db.conn.set_trace_callback(None)

    statements = [statement for statement in seen if not statement.startswith("PRAGMA")]
    assert statements
    for statement in statements:
        plan = " ".join(row["detail"] for row in store.rows("EXPLAIN QUERY PLAN " + statement))
        assert re.search("SEARCH f USING (COVERING )?INDEX", plan)
        assert "SCAN" not in plan


def test_a_figure_that_was_read_is_not_read_again(store: Store, now: datetime) -> None:
    store.add(DOCUMENT, [EXPORT], now)
    [first] = store.figures([Want.pair("KZ", "BY")])
    [again] = store.figures([Want.of("KZ")])

    assert again is first


def test_what_another_program_did_is_seen(store: Store, now: datetime) -> None:
    store.add(DOCUMENT, [EXPORT], now)
    store.figures([Want.pair("KZ", "BY")])
    version = store.version()
    with Store.open(store.path) as other:
        other.change("DELETE FROM figures")
        other.add(replace(DOCUMENT, text="another"), [replace(EXPORT, value=1.0)], now)

    assert store.version() != version
    assert [figure.value for figure in store.figures([Want.pair("KZ", "BY")])] == [1.0]


def test_the_version_changes_with_what_is_added_only(store: Store, now: datetime) -> None:
    versions = {store.version()}
    store.save_chat(1, now, language="kk")
    store.first_sight(1, now)
    versions.add(store.version())
    assert len(versions) == 1

    store.add(DOCUMENT, [EXPORT], now)
    versions.add(store.version())
    store.add(DOCUMENT, [EXPORT], now)
    versions.add(store.version())

    assert len(versions) == 2
