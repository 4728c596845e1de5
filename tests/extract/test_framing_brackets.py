"""Percentages in brackets behind amounts: levels in percent of the base, shares, changes."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def changes(text: str, language: str) -> list[float | None]:
    return [None if figure.change is None else figure.change.pct for figure in figures(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Georgia's exports were $375 million (91.3% of 2022), imports $890 million (82.9%)."),
        ("en", "In 2023 Georgia's exports were $375 million (index: 91.3%), imports $890 million (82.9%)."),
        ("en", "Trade of Georgia in 2023 (in brackets: % of 2022)\nExports: $375 mln (91.3)\nImports: $890 mln (82.9)"),
        ("ru", "Экспорт Грузии в 2023 году – 375 млн долл. (темп роста к 2022 году 91,3 %), импорт 890 млн (82,9 %)."),
        ("ru", "Экспорт Грузии в 2023 году – 375 млн долл. (в % к 2022 г. – 91,3), импорт 890 млн долл. (82,9)."),
        ("ru", "В 2023 году (в скобках – в % к 2022 году) экспорт Грузии – $375 млн (91,3), импорт – $890 млн (82,9)."),
        ("kk", "Грузия экспорты 2023 жылы $375 млн (2022 жылға қарағанда 91,3%), импорты $890 млн (82,9%) болды."),
    ],
)
def test_a_bracket_gives_a_level_in_percent_of_what_it_names(language: str, text: str) -> None:
    assert changes(text, language) == [-8.7, -17.1]


def test_of_brackets_that_are_alike_one_above_a_hundred_tells_the_others() -> None:
    text = "Экспорт Грузии в 2023 году: Турция – $300 млн (75%), Иран – $100 млн (125,4%), Ирак – $20 млн (+4%)."
    assert changes(text, "ru") == [-25.0, 25.4, 4.0]


def test_shares_in_brackets_stay_shares() -> None:
    text = "Exports of Georgia were $400 million in 2023, of which wine $300 million (75%), nuts $100 million (25%)."
    assert [f.value for f in figures(text, "en") if f.unit == "%"] == [75.0, 25.0]
    text = "Exports of Georgia in 2023 (in brackets: share of the total)\nWine: $300 mln (75)\nNuts: $100 mln (25)"
    assert [f.value for f in figures(text, "en") if f.unit == "%"] == [75.0, 25.0]


def test_a_rise_in_a_bracket_is_no_level() -> None:
    assert changes("In 2023 Georgia's exports were $375 million (up 91.3% on 2022).", "en") == [91.3]


def test_a_part_of_the_flow_of_a_period_is_no_level() -> None:
    text = "Georgia's imports were $400 million in April. Crude oil made up 88.6% of April's imports."
    assert [f.value for f in figures(text, "en") if f.unit == "%"] == [88.6]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Peru sent abroad 68 million tonnes of coal (99% to China), in money terms $5 billion."),
        ("ru", "В 2023 году Перу вывезло за рубеж 68 млн тонн угля (99% в Китай), в деньгах это 5 млрд долларов."),
        ("kk", "2023 жылы Перу шетке 68 млн тонна көмір жөнелтті (99 пайызы Қытайға), ақшалай 5 млрд доллар."),
    ],
)
def test_a_party_in_brackets_beside_its_own_number_is_only_of_that(language: str, text: str) -> None:
    assert [figure.partner for figure in figures(text, language)] == ["WORLD", "CN", "WORLD"]


def test_a_party_in_brackets_beside_a_change_is_of_the_amount() -> None:
    text = "In 2023 Peru exported 68 million tonnes of coal (to China, up 9%)."
    assert [figure.partner for figure in figures(text, "en")] == ["CN"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru's exports of copper were $31 million (main buyers: China and Japan)."),
    ("ru", "В 2023 году экспорт меди из Перу составил 31 млн долларов (главные покупатели — Китай и Япония)."),
    ("kk", "2023 жылы Перудің мыс экспорты 31 млн доллар болды (негізгі алушысы – Қытай мен Жапония)."),
])
def test_the_main_buyers_in_brackets_did_not_take_all(language: str, text: str) -> None:
    assert [figure.partner for figure in figures(text, language)] == ["WORLD"]
