"""Totals of one of two that a text tells of: what is too much to be theirs is of trade with all."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import PAIR, parties


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Всего Перу экспортирует товаров на 65 млрд долларов в год."),
    ],
)
def test_what_is_more_than_two_trade_for_is_of_all_trade(language: str, text: str) -> None:
    assert parties(PAIR[language] + text, language)[-1] == ("export", "PE", "WORLD")


@pytest.mark.parametrize(
    "text",
    [
        "In all, Peru's exports were $2 billion.",
        "Peru's exports to Chile are to reach $65 billion.",
        "Peru's exports were $0.02 billion in January 2024.",
    ],
)
def test_a_part_of_their_trade_and_a_goal_stay_theirs(text: str) -> None:
    assert parties(PAIR["en"] + text, "en")[-1] == ("export", "PE", "CL")


def test_a_total_of_long_ago_is_not_measured_by_that_of_today() -> None:
    text = "Trade of Peru and Chile\n\nTrade between Peru and Chile came to $3 million in 1990. "
    assert parties(text + "Peru's exports made up $65 million in 2023.", "en")[-1] == ("export", "PE", "CL")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Lima's exports came to $2 billion, Santiago's to $1 billion.", ("export", "CL", "PE")),
        ("en", "Peru's foreign trade was $110 billion; Chile's was $180 billion.", ("turnover", "CL", "WORLD")),
        ("ru", "Перуанские фирмы вывезли товаров на 2 млрд, чилийские — на 1 млрд.", ("export", "CL", "PE")),
        ("kk", "Перу фирмалары 2 млрд, Чили фирмалары 1 млрд долларға тауар экспорттады.", ("export", "CL", "PE")),
    ],
)
def test_an_owner_alone_before_a_number_takes_up_the_flow_of_the_one_before(
    language: str, text: str, expected: tuple[str, str, str]
) -> None:
    assert parties(PAIR[language] + text, language)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Экспорт Осло составил 2 млрд, Рима — 1 млрд.", ("export", "IT", "NO")),
        ("Внешняя торговля Норвегии — 180 млрд, Италии — 980 млрд.", ("turnover", "IT", "WORLD")),
    ],
)
def test_a_genitive_alone_owns_the_number_behind_it(text: str, expected: tuple[str, str, str]) -> None:
    lead = "Торговля Норвегии и Италии\n\nТоварооборот Норвегии и Италии в 2023 году составил 3 млрд долларов. "
    assert parties(lead + text, "ru")[-1] == expected


TOTALS = {
    "en": "Peru sold goods worth $6 billion abroad in 2023. Chile took $4 billion of that, and Cuba $0.7 billion. ",
    "ru": "Перу в 2023 году продало за рубеж товаров на 6 млрд долларов. Чили закупило на 4 млрд, Куба — на 0,7 млрд. ",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Imports were $9 billion, of which $5 billion came from Chile."),
        ("ru", "Импорт составил 9 млрд, из них 5 млрд — из Чили."),
    ],
)
def test_another_flow_behind_a_total_and_its_parts_is_of_all_trade(language: str, text: str) -> None:
    assert parties(TOTALS[language] + text, language)[-2:] == [("import", "PE", "WORLD"), ("import", "PE", "CL")]


def test_another_flow_with_a_partner_of_its_own_keeps_it() -> None:
    assert parties(TOTALS["en"] + "Imports from Chile were $9 billion.", "en")[-1] == ("import", "PE", "CL")
