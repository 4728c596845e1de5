"""Regions that a text names alone, calls "the territory" or "the republic", or knows by their own customs."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read


def parties(text: str) -> list[tuple[str | None, str | None]]:
    return [(f.reporter, f.partner) for f in read(text, "t", published=date(2024, 3, 12)).figures]


@pytest.mark.parametrize(("text", "home"), [
    ("Exports from Primorye grew by 10% to $5 million in 2023.", "RU-PRI"),
    ("Kaliningrad's exports were $1 billion in 2023.", "RU-KGD"),
    ("Poltava exported grain worth $1 billion in 2023.", "UA-53"),
    ("Экспорт Закарпатья составил в 2023 году 3 млн долларов.", "UA-21"),
    ("Сахалиннің экспорты 2023 жылы 5 млн долларға жетті.", "RU-SAK"),
])
def test_region_is_named_without_the_word_for_it(text: str, home: str) -> None:
    assert parties(text) == [(home, "WORLD")]


def test_town_that_goods_only_pass_is_not_at_home() -> None:
    text = "Georgia's exports made $7 billion in 2023. Grain goes there from Pskov by rail. Imports were $9 billion."
    assert parties(text) == [("GE", "WORLD"), ("GE", "WORLD")]


def test_the_territory_is_the_one_whose_customs_count() -> None:
    text = "The territory's trade reached $3 billion in 2023, Khabarovsk Customs reported. Exports were $2 billion."
    assert parties(text) == [("RU-KHA", "WORLD"), ("RU-KHA", "WORLD")]


def test_the_territory_of_a_land_is_that_land() -> None:
    assert parties("Peru's exports to the territory of Chile were $3 million in 2023.") == [("PE", "CL")]


@pytest.mark.parametrize(("text", "home"), [
    ("Tatarstan's exports were $3 billion in 2023. The republic imported goods worth $1 billion.", "RU-TA"),
    ("Экспорт Татарстана составил в 2023 году 3 млрд долларов. Республика импортировала товаров на 1 млрд.", "RU-TA"),
    ("2023 жылы Татарстанның экспорты 3 млрд доллар болды. Республика 1 млрд доллардың тауарын импорттады.", "RU-TA"),
    ("Belarus's exports were $3 billion in 2023. The republic imported goods worth $1 billion.", "BY"),
])
def test_the_republic_is_the_one_told_of(text: str, home: str) -> None:
    assert {reporter for reporter, _ in parties(text)} == {home}


@pytest.mark.parametrize(("text", "rest"), [
    ("In 2019 imports of Ghana from the EU were $3 billion, from the CIS $1 billion, from other countries $2 billion.",
     "OTHER"),
    ("In 2019 imports of Ghana from the CIS made up $1 billion, from other countries $2 billion.", "NONCIS"),
])
def test_other_countries_behind_two_blocs_are_the_rest(text: str, rest: str) -> None:
    assert parties(text)[-1] == ("GH", rest)


@pytest.mark.parametrize(("text", "home"), [
    ("Transnistria's exports grew to $50 million in 2023.", "MD-SN"),
    ("Абхазия импортировала товаров на 5 млн долларов в 2023 году.", "GE-AB"),
])
def test_region_that_is_no_oblast(text: str, home: str) -> None:
    assert parties(text) == [(home, "WORLD")]
