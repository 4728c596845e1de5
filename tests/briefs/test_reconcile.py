"""Which claims meet, which is quoted, what follows from what, and what never does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from briefs.answering.answer import answer
from briefs.model.brief import Brief
from briefs.model.level import Level
from briefs.model.lists import Series
from briefs.model.remarks import Contradict, Missing, Recalled, Revised
from briefs.model.targets import Outcome
from briefs.reconciling.calculate import calculated, number
from briefs.reconciling.intervals import agree, level, ratio, step
from briefs.reconciling.keys import key
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.month_sums import months
from briefs.reconciling.numbers import Calculated, Stated
from briefs.reconciling.ranks import rank
from briefs.rendering.render import render
from briefs.rendering.why import why
from terms.figure import Change, Figure
from terms.period import Period
from tests.briefs.samples import TODAY, ask, claim, claims, everything, monthly, statements

YEAR = Period.of_year(2018)
TRADE = key("turnover", "KZ", "BY", YEAR)


def said(value: float, n: int = 1, flow: str = "turnover", parties: str = "KZ-BY",
         period: str | None = "2018", **more: Any) -> Figure:
    more.setdefault("side", "KZ")
    more.setdefault("evidence", "outlet")
    more.setdefault("day", "2019-03-01")
    return claim(n, flow, parties, period, value, more.pop("outlet", "Outlet"), **more)


@pytest.mark.parametrize(("value", "qualifier", "low", "high"), [
    (896e6, "exact", 895.5e6, 896.5e6), (900e6, "exact", 855e6, 945e6), (600e6, "about", 570e6, 630e6),
    (1e9, "over", 1e9, 1.15e9), (13e9, "under", 11.05e9, 13e9)])
def test_a_figure_stands_for_an_interval(value: float, qualifier: str, low: float, high: float) -> None:
    found = level(said(value, qualifier=qualifier))
    assert (found.low, found.high) == pytest.approx((low, high))


def test_a_range_stands_for_itself() -> None:
    found = level(said(3.5e9, qualifier="range", value_max=4e9))
    assert (found.low, found.high) == (3.5e9, 4e9)


def test_thirty_percent_is_between_its_neighbours() -> None:
    found = ratio(Change(pct=30))
    assert found is not None
    assert (found.low, found.high) == pytest.approx((1.295, 1.305))


@pytest.mark.parametrize(("half", "unit"), [(0.35e6, 1e6), (0.1e6, 0.1e6), (0.101e6, 1e6), (4.5, 10)])
def test_a_digit_is_printed_when_the_half_width_is_at_most_one_unit_of_it(half: float, unit: float) -> None:
    assert step(half) == pytest.approx(unit)


@pytest.mark.parametrize(("one", "other", "same"), [(896e6, 900e6, True), (83.3e9, 83e9, True), (604.1e6, 690e6, False),
                                                    (43.6e9, 42.5e9, False), (896e6, 1e9, False)])
def test_a_rounder_number_quotes_a_finer_one(one: float, other: float, same: bool) -> None:
    assert agree(said(one), said(other)) is same
    assert agree(said(other), said(one)) is same


def test_mirror_statements_share_a_key_and_keep_their_sides() -> None:
    ledger = Ledger([said(783.7e6, 1, "export", "BY-KZ", side="BY"), said(700e6, 2, "import", "KZ-BY", side="KZ")])
    found = ledger.claims(key("export", "BY", "KZ", YEAR))
    assert {claims.side: claims.best.value for claims in found} == {"BY": 783.7e6, "KZ": 700e6}


def test_a_repeated_claim_is_a_witness() -> None:
    ledger = Ledger([said(83.3e9, 1), said(83e9, 2, outlet="Other", day="2019-06-01"),
                     said(80e9, 3, outlet="Third", qualifier="over", side=None)])
    (found,) = ledger.claims(TRADE)
    assert found.best.value == 83.3e9
    assert [figure.id for figure in found.best.witnesses] == [2, 3]
    assert found.others == ()


def test_a_hedge_stands_where_the_same_text_says_the_round_number_again_without_it() -> None:
    again = [said(1e9, 1, qualifier="over", document=7), said(1e9, 2, document=7)]
    (found,) = Ledger(again).claims(TRADE)
    assert (found.best.figure.qualifier, found.others) == ("over", ())


@pytest.mark.parametrize(("value", "document"), [(1e9, 8), (1_003_400_000.0, 7)])
def test_a_finer_number_and_another_text_speak_for_themselves(value: float, document: int) -> None:
    (found,) = Ledger([said(1e9, 1, qualifier="over", document=7), said(value, 2, document=document)]).claims(TRADE)
    assert (found.best.value, found.best.figure.qualifier) == (value, "exact")


@pytest.mark.parametrize(("more", "expected"), [
    ({"evidence": "series", "value": 896_123_456.0}, 1), ({"evidence": "office"}, 2), ({"evidence": "person"}, 3),
    ({"evidence": "outlet"}, 3), ({"qualifier": "over"}, 4), ({"value": 1e9}, 4), ({"evidence": "recollection"}, 5),
    ({"qualifier": "about", "day": "2021-01-01"}, 5)])
def test_the_rank_of_a_claim_is_that_of_the_table(more: dict[str, Any], expected: int) -> None:
    assert rank(said(more.pop("value", 896e6), **more)).number == expected


def test_a_better_rank_wins_over_a_later_date() -> None:
    ledger = Ledger([said(896e6, 1, evidence="office"), said(950.5e6, 2, day="2020-01-01", outlet="Late")])
    assert ledger.claims(TRADE)[0].best.value == 896e6


def test_within_a_rank_the_latest_wins() -> None:
    ledger = Ledger([said(896e6, 1), said(950.5e6, 2, day="2020-01-01", outlet="Late")])
    assert ledger.claims(TRADE)[0].best.value == 950.5e6


def test_an_official_later_figure_revises() -> None:
    brief = answer(ask(reporter="KZ", partner="BY", period="2018"), [
        said(896e6, 1), said(910.4e6, 2, evidence="office", day="2020-01-01", outlet="Committee")], today=TODAY)
    assert [level.number.value for level in levels(brief) if level.number] == [910.4e6, 896e6]
    assert any(isinstance(block, Revised) for block in brief.blocks)


def test_an_unofficial_later_figure_contradicts() -> None:
    brief = answer(ask(reporter="KZ", partner="BY", period="2018"), [
        said(896e6, 1), said(910.4e6, 2, day="2020-01-01", outlet="Other")], today=TODAY)
    assert any(isinstance(block, Contradict) for block in brief.blocks)


def levels(brief: Brief) -> list[Level]:
    return [block for block in brief.blocks if isinstance(block, Level)]


def test_a_base_follows_from_its_growth() -> None:
    found = calculated(Ledger(statements()), key("turnover", "KZ", "BY", Period.of_year(2017)), "BY")
    assert found is not None
    assert found.value == pytest.approx(689.5e6, abs=0.1e6)
    assert found.formula == "sum"
    assert [check.formula for check in found.checks] == ["base"]


def test_a_calculated_number_never_outranks_a_stated_one() -> None:
    ledger = Ledger([said(604.1e6, 1, period="2017"), said(896e6, 2, change=Change(pct=30, base=Period.of_year(2017)))])
    assert isinstance(number(ledger, key("turnover", "KZ", "BY", Period.of_year(2017)), "KZ"), Stated)


def test_a_half_follows_from_the_year_and_the_other_half() -> None:
    ledger = Ledger([said(896e6, 1), said(400e6, 2, period="2018-01/2018-06")])
    found = number(ledger, key("turnover", "KZ", "BY", Period.parse("2018-07/2018-12")), "KZ")
    assert isinstance(found, Calculated)
    assert found.value == 496e6


def test_year_to_date_figures_are_never_added() -> None:
    ledger = Ledger([said(400e6, 1, period="2018-01/2018-06"), said(600e6, 2, period="2018-01/2018-09")])
    assert number(ledger, TRADE, "KZ") is None


def test_sides_are_never_mixed_in_a_formula() -> None:
    ledger = Ledger([said(700e6, 1, "export", side="KZ"), said(100e6, 2, "import", side="BY")])
    assert number(ledger, TRADE, "KZ") is None
    assert number(ledger, TRADE, "BY") is None


def test_a_sum_of_months_wants_every_month() -> None:
    figures = monthly()
    half = key("export", "KZ", "WORLD", Period.parse("2020-01/2020-06"))
    found = months(Ledger(figures), half, "KZ")
    assert found is not None
    assert found.official
    missing = [figure for figure in figures if str(figure.period) != "2020-03"]
    assert months(Ledger(missing), half, "KZ") is None


@pytest.mark.parametrize(("day", "formula"), [("2024-03-05", True), ("2026-10-15", False)])
def test_of_a_sum_and_a_stated_series_the_later_stands(day: str, formula: bool) -> None:
    told = claim(1, "export", "KZ-WORLD", "2023", 78.7e9, "Outlet", day, evidence="series", side="KZ")
    found = number(Ledger([*monthly(), told]), key("export", "KZ", "WORLD", Period.of_year(2023)), "KZ")
    assert isinstance(found, Calculated) is formula


def test_a_target_is_quoted_from_who_said_it_first() -> None:
    figures = [said(1e9, n, period="2020", status="target", day=day, outlet=day)
               for n, day in enumerate(("2018-04-01", "2017-09-28", "2019-01-01"), 1)]
    (found,) = Ledger(figures).planned(TRADE, "target")
    assert str(found.doc_date) == "2017-09-28"


def test_months_of_two_vintages_are_not_added() -> None:
    mixed = [replace(figure, vintage="2026-10") if str(figure.period) == "2020-03" else figure
             for figure in monthly()]
    assert months(Ledger(mixed), key("export", "KZ", "WORLD", Period.parse("2020-01/2020-06")), "KZ") is None


def test_a_recollection_is_never_a_headline() -> None:
    brief = answer(ask(reporter="KZ", partner="BY", period="2019"), everything(), today=TODAY)
    assert isinstance(brief.blocks[0], Missing)
    assert [block.number.value for block in brief.blocks if isinstance(block, Recalled)] == [600e6]
    assert 600e6 not in [level.number.value for level in levels(brief) if level.number]


def test_a_target_set_later_is_not_of_the_year() -> None:
    brief = answer(ask(reporter="KZ", partner="BY", period="2014"), claims(), today=TODAY)
    assert [type(block).__name__ for block in brief.blocks] == ["Missing", "Level", "Level", "Goal"]
    assert [number.figure.status for number in brief.numbers if isinstance(number, Stated)].count("forecast") == 1


def test_the_balance_of_a_year_is_exports_less_imports() -> None:
    brief = answer(ask(reporter="KZ", partner="WORLD", flow="balance", period="2022"), monthly(), today=TODAY)
    balance = levels(brief)[0].number
    assert balance is not None
    assert balance.value == pytest.approx(33.7e9, abs=0.05e9)


@pytest.mark.parametrize(("period", "state"), [("2018", "missed"), ("2020", "unknown"), (None, "open")])
def test_a_target_is_held_against_its_own_year(period: str | None, state: str) -> None:
    brief = answer(ask(reporter="KZ", partner="BY", intent="target", period=period), everything(), today=TODAY)
    assert [block.state for block in brief.blocks if isinstance(block, Outcome)] == [state]


def test_a_level_from_before_a_target_does_not_reach_it() -> None:
    figures = [said(1.2e9, 1, period="2012"), said(1e9, 2, period="2020", status="target", day="2017-09-28")]
    brief = answer(ask(reporter="KZ", partner="BY", intent="target"), figures, today=TODAY)
    assert [block.state for block in brief.blocks if isinstance(block, Outcome)] == ["unknown"]


def test_a_level_of_no_one_knows_when_does_not_reach_a_target_without_day_and_deadline() -> None:
    figures = [said(1.2e9, 1, period="2012"), said(1e9, 2, period=None, status="target", day=None)]
    brief = answer(ask(reporter="KZ", partner="BY", intent="target"), figures, today=TODAY)
    (outcome,) = [block for block in brief.blocks if isinstance(block, Outcome)]
    assert (outcome.state, [fact.period.year for fact in outcome.facts if fact.period]) == ("unknown", [2012])
    assert "2012" in render(brief, "kk", format="text")


def test_a_level_of_the_year_in_which_a_target_was_set_may_reach_it() -> None:
    figures = [said(1.2e9, 1, period="2012"), said(1.3e9, 2, period="2017"),
               said(1e9, 3, period=None, status="target", day="2017-09-28")]
    brief = answer(ask(reporter="KZ", partner="BY", intent="target"), figures, today=TODAY)
    (outcome,) = [block for block in brief.blocks if isinstance(block, Outcome)]
    assert (outcome.state, [fact.period.year for fact in outcome.facts if fact.period]) == ("reached", [2017])


def test_a_series_shows_gaps_as_gaps() -> None:
    question = ask(reporter="KZ", partner="BY", intent="series", period="2015/2020")
    brief = answer(question, everything(), today=TODAY)
    rows = next(block.rows for block in brief.blocks if isinstance(block, Series))
    assert [len(row.cells) for row in rows] == [0, 1, 2, 1, 1, 0]
    assert [row.cells[0].part is not None for row in rows if row.cells] == [False, False, False, True]


def test_a_state_agency_speaks_for_its_country_unless_it_names_someone() -> None:
    own = said(896e6, 1, parties="BY-KZ", side=None, outlet="BelTA")
    quoted = said(1.1e9, 2, parties="BY-KZ", side=None, outlet="BelTA", evidence="person", role="ambassador")
    foreign = said(500.5e6, 3, parties="KZ-RU", side=None, outlet="BelTA")
    assert [claims.side for claims in Ledger([own]).claims(TRADE)] == ["BY"]
    assert [claims.side for claims in Ledger([quoted]).claims(TRADE)] == [None]
    assert [claims.side for claims in Ledger([foreign]).claims(key("turnover", "KZ", "RU", YEAR))] == [None]


def test_a_change_that_stands_alone_belongs_to_the_level_of_its_document() -> None:
    alone = claim(2, "turnover", "KZ-BY", "2018", None, "Outlet", "2019-03-01", unit=None, doc="one", side="KZ",
                  change=Change(pct=30, base=Period.of_year(2017)))
    brief = answer(ask(reporter="KZ", partner="BY", period="2018"), [said(896e6, 1, doc="one"), alone], today=TODAY)
    move = levels(brief)[0].move
    assert move is not None
    assert (move.value, move.base) == (30, Period.of_year(2017))


def test_two_rows_of_one_table_are_two_sources() -> None:
    assert {figure.doc_date for figure in claims() if figure.outlet == "Kazinform"} == {
        date(2018, 12, 12), date(2019, 7, 5)}


def test_the_month_of_a_table_is_not_called_inferred() -> None:
    row = replace(monthly()[0], doc_date=date(2026, 9, 1), doc_date_how="inferred")
    assert "inferred" not in why(row, [], "en", format="text")
    assert "inferred" in why(replace(row, evidence="outlet"), [], "en", format="text")
