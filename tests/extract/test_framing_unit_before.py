"""A bare number takes unit and scale from an amount of a sentence before, where something ties the two."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, measured


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia's trade with Poland came to $31.5 million in 2022. Georgia exported 14.7 and imported 16.8."),
    ("ru", "Торговля Грузии с Польшей в 2022 году составила 31,5 млн долларов. Экспорт дал 14,7, импорт — 16,8."),
])
def test_numbers_that_add_up_to_an_amount_are_its_parts(language: str, text: str) -> None:
    assert measured(text, language) == [(31.5e6, "USD"), (14.7e6, "USD"), (16.8e6, "USD")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia exported 92 thousand tonnes of apples to Poland in 2022. In 2021 exports were 31 thousand."),
    ("ru", "Грузия в 2022 году экспортировала в Польшу 92 тыс. тонн яблок. В 2021 году экспорт составил 31 тыс."),
    ("kk", "Грузия 2022 жылы Польшаға 92 мың тонна алма экспорттады. 2021 жылы экспорт 31 мың болды."),
])
def test_thousands_go_on_about_weights(language: str, text: str) -> None:
    assert measured(text, language) == [(92000, "t"), (31000, "t")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia exported 310 tonnes of wine to Poland in 2022. A year earlier it was 195."),
    ("ru", "Грузия в 2022 году экспортировала в Польшу 310 тонн вина. Годом ранее было 195."),
])
def test_the_same_of_a_year_before_is_in_the_same_unit(language: str, text: str) -> None:
    assert measured(text, language) == [(310, "t"), (195, "t")]


@pytest.mark.parametrize("text", [
    "Georgia's exports to Poland came to $31.5 million in 2022. A year earlier 29 firms traded there.",
    "Georgia's exports to Poland came to $31.5 million in 2022. The sides signed 12 papers in 3 rooms.",
    "Georgia's exports to Poland came to $5 million in 2022. The port has 2 cranes and 3 berths.",
    "Georgia exported 92 thousand tonnes of apples to Poland in 2022. In the town live 31 thousand people.",
])
def test_what_is_counted_keeps_no_unit(text: str) -> None:
    assert len(measured(text, "en")) == 1


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("en", "Given in yen, Japan's exports to Chile in 2023 were 80 billion, imports 90 billion.", ["JPY", "JPY"]),
        ("kk", "Деректер иенамен берілген: Жапонияның Чилиге экспорты 2023 жылы 80 миллиард болды.", ["JPY"]),
        ("en", "Japan's exports to Chile in 2023 were $80 billion, imports 90 billion.", ["USD"] * 2),
    ],
)
def test_a_currency_that_figures_are_said_to_be_in_is_that_of_amounts_without_one(
    language: str, text: str, units: list[str]
) -> None:
    assert [figure.unit for figure in figures(text, language)] == units
