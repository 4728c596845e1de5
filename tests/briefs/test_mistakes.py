"""What was wrong about a figure: what a reader of it would notice, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from briefs.rendering.mistakes import mistake
from terms.figure import Change, Figure, Whole
from terms.period import Period
from terms.reasons import COUNTRY, FORECAST, MEASURE, MISREAD, PERIOD, TARGET

WAS = Figure(
    doc="one", mention="$896 million", start=3, end=15, quote="It was $896 million.", flow="turnover", reporter="KZ",
    partner="BY", period=Period.of_year(2018), value=896e6, unit="USD", change=Change(pct=30), side="BY",
    evidence="outlet", rule="one", confidence=0.9)


@pytest.mark.parametrize(("reason", "changes"), [
    (MISREAD, {"value": 986e6}), (MISREAD, {"unit": "EUR"}), (MISREAD, {"qualifier": "over"}),
    (MISREAD, {"change": Change(pct=3)}), (MISREAD, {"change": None}), (MISREAD, {"value": None}),
    (PERIOD, {"period": Period.of_year(2017)}), (PERIOD, {"period": None}),
    (COUNTRY, {"partner": "RU"}), (COUNTRY, {"partner": None}),
    (MEASURE, {"flow": "export"}), (MEASURE, {"product": "wheat"}), (MEASURE, {"of": Whole()}),
    (TARGET, {"status": "target"}), (FORECAST, {"status": "forecast"}),
])
def test_what_a_reader_notices_is_a_mistake(reason: str, changes: dict[str, Any]) -> None:
    assert mistake(WAS, replace(WAS, **changes)) == reason


@pytest.mark.parametrize("changes", [
    {}, {"confidence": 0.1}, {"rule": "two"}, {"quote": "other"}, {"start": 7, "end": 19}, {"value": 896e6 + 0.01},
    {"side": None, "speaker": "A. Person", "role": "minister"}, {"reporter": "BY", "partner": "KZ"},
    {"change": Change(pct=30, base=Period.of_year(2017))}, {"outlet": "BelTA", "doc_date": date(2019, 8, 28)},
])
def test_what_no_reader_notices_is_none(changes: dict[str, Any]) -> None:
    assert mistake(WAS, replace(WAS, **changes)) is None


def test_what_was_not_shown_was_not_wrong() -> None:
    silent = replace(WAS, period=None, change=None)
    assert mistake(silent, WAS) is None
    assert mistake(replace(WAS, value=None), WAS) is None


def test_a_fact_taken_for_a_target_has_the_wrong_name() -> None:
    assert mistake(replace(WAS, status="target"), WAS) == MEASURE


def test_mirror_statements_are_of_one_thing() -> None:
    export = replace(WAS, flow="export")
    assert mistake(export, replace(export, flow="import", reporter="BY", partner="KZ")) is None
    assert mistake(export, replace(export, flow="import")) == MEASURE
