"""Numbers that are no trade though the text before told of trade, and words that bar no number."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

LEADS = {
    "en": "Kyrgyzstan's imports from China were $5 billion in 2023.",
    "ru": "Импорт Кыргызстана из Китая составил в 2023 году 5 млрд долларов.",
    "kk": "2023 жылы Қырғызстанның Қытайдан импорты 5 млрд доллар болды.",
}
STRAYS = {
    "en": "The office collected 103 billion soms last year.",
    "ru": "Ведомство насчитало за год 103 млрд сомов.",
    "kk": "Ведомство бір жылда 103 млрд сом алды.",
}


@pytest.mark.parametrize("language", LEADS)
def test_money_of_the_land_alone_is_no_trade_in_a_text_that_counts_in_dollars(language: str) -> None:
    assert amounts(f"{LEADS[language]} {STRAYS[language]}", language) == [(5e9, "import")]


def test_money_of_the_land_that_is_said_to_be_trade_is() -> None:
    text = f"{LEADS['en']} Imports from Russia came to 200 billion soms."
    assert amounts(text, "en") == [(5e9, "import"), (200e9, "import")]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Поставки Казахстана в Китай в 2023 году выросли на 0,9%, их стоимость составила 11,2 млрд долларов."),
    ("ru", "Основа экспорта Грузии в 2023 году – металлы (24,8% стоимости)."),
])
def test_the_worth_of_goods_is_trade(language: str, text: str) -> None:
    assert figures(text, language)[-1].value in (11.2e9, 24.8)


def test_the_worth_of_a_plant_is_none() -> None:
    text = f"{LEADS['ru']} Стоимость завода — 2 млрд долларов."
    assert amounts(text, "ru") == [(5e9, "import")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Iran's trade with Armenia grew. In 2019, when the agreement was signed, it was $2 billion."),
    ("ru", "Торговля Ирана с Арменией росла. В 2019 году, когда заработало соглашение, было 2 млрд долларов."),
])
def test_a_clause_on_the_time_bars_no_number(language: str, text: str) -> None:
    assert amounts(text, language) == [(2e9, "turnover")]


def test_how_often_a_page_was_read_is_no_growth() -> None:
    assert amounts(f"{LEADS['en']} Read: 2,206 times.", "en") == [(5e9, "import")]


def test_the_second_year_of_a_season_is_no_percentage() -> None:
    text = "Pakistan sold abroad 43% less rice in 2025 than in the same quarter of 2024-25."
    assert [figure.change.pct for figure in figures(text, "en") if figure.change] == [-43]


@pytest.mark.parametrize(("language", "text", "product"), [
    ("en", "Trucks delivered a million tonnes of Afghan coal to Pakistan in 2023.", "coal"),
    ("en", "Cars: 29,411 items were imported by Mongolia in 2023.", "cars"),
    ("en", "Whisky and vodka that pass through Latvia, on the other hand, earned its exporters €254 million in 2023.",
     "spirits"),
    ("ru", "В 2023 году Казахстан ввёз 21,8 тыс. легковушек.", "cars"),
])
def test_what_is_carried_is_the_product_and_not_what_carries(language: str, text: str, product: str) -> None:
    assert [figure.product for figure in figures(text, language)] == [product]


def test_exports_of_ships_are_of_ships() -> None:
    text = "Korea's exports of ships were $20 billion in 2023."
    assert [figure.product for figure in figures(text, "en")] == ["ships"]


@pytest.mark.parametrize(("text", "expected"), [
    ("Georgia's trade deficit in 2023 was $608 million, which is $105 million (20.9%) above that of 2022.",
     [(-608e6, 20.9)]),
    ("Georgia's trade deficit in 2023 was $608 million (20.9% more).", [(-608e6, 20.9)]),
    ("Georgia's exports of wine in 2023 fell by more than a half to $80 million.", [(80e6, -50)]),
    ("Georgia traded with Iran in 2023 for $364 million, of which $311 million falls to Iran's exports.",
     [(364e6, None), (311e6, None)]),
])
def test_by_how_much_is_told_in_brackets_and_fractions(text: str, expected: list[tuple[float, float | None]]) -> None:
    assert [(f.value, f.change.pct if f.change else None) for f in figures(text, "en")] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Peru sold Chile, a country of 19 million, goods worth $5 billion."),
        ("en", "In 2023 Peru's exports to Chile came to $5 billion. A nation of 19 million buys little."),
        ("ru", "В 2023 году экспорт Перу в Чили составил 5 млрд долларов. Для 19-миллионной страны это мало."),
        ("kk", "2023 жылы Перудің Чилиге экспорты 5 млрд доллар болды. 19 миллиондық ел үшін бұл аз."),
    ],
)
def test_how_many_live_in_a_land_is_no_trade(language: str, text: str) -> None:
    assert [figure.value for figure in figures(text, language)] == [5e9]


def test_a_sum_of_so_many_millions_is_trade() -> None:
    found = figures("В 2023 году экспорт Перу в Чили составил 19 миллионов долларов.", "ru")
    assert [figure.value for figure in found] == [19e6]
