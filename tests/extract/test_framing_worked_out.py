"""Changes that levels told before work out to, and sums that a verb of taking or putting makes no trade."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures, sides


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Peru sold Chile goods for $417 million. In 2022 it was 546 million. A drop of 24 percent!"),
        ("kk", "Перу 2023 жылы Чилиге 417 млн доллардың тауарын сатты. 2022 жылы 546 млн еді. 24 пайызға төмендеді."),
    ],
)
def test_a_bare_change_joins_the_level_that_it_works_out_to(language: str, text: str) -> None:
    assert [f.change.pct if f.change else None for f in figures(text, language)] == [-24.0, None]


def test_a_change_that_works_out_to_no_level_joins_none() -> None:
    text = "In 2023 Peru sold Chile goods for $417 million. In 2022 it was 546 million. A drop of nearly 44 percent!"
    assert [f.change for f in figures(text, "en") if f.value] == [None, None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2021 Peru bought goods worth $3 billion from Chile. The town received $45 million for repairs."),
        ("ru", "В 2021 году Перу купило у Чили товаров на 3 млрд долларов. Город получил 45 млн долларов на ремонт."),
    ],
)
def test_money_received_for_what_is_no_goods_is_no_trade(language: str, text: str) -> None:
    assert amounts(text, language) == [(3e9, "import")]


def test_goods_received_are_bought() -> None:
    text = "In 2021 Chile received $2 billion worth of Peruvian copper."
    assert sides(text, "en") == [(2e9, "import", "CL", "PE")]


def test_what_trade_itself_takes_is_that_trade() -> None:
    text = "Trade between Peru and Chile was $776 million in 2020, of which Peruvian exports took $774 million."
    assert sides(text, "en")[1] == (774e6, "export", "PE", "CL")


def test_money_put_into_the_country_is_no_import() -> None:
    text = "Since 2005 Korean firms have put $8 billion into the republic of Kazakhstan, $1 billion of it in 2023."
    assert [f.flow for f in figures(text, "en")] == ["investment", "investment"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Let us come back to $1 billion of trade with Chile in three years, said the Peruvian minister.", "target"),
        ("Peru's trade with Chile came back to $1 billion.", "actual"),
    ],
)
def test_what_a_speaker_calls_for_is_a_goal(text: str, expected: str) -> None:
    assert [f.status for f in figures(text, "en")] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's exports to Chile in 2019 were 3.5% lower than in 2018 and 15% higher than in 2015."),
        ("ru", "Экспорт Перу в Чили в 2019 году был на 3,5% меньше, чем в 2018 году, и на 15% больше, чем в 2015."),
    ],
)
def test_each_change_has_the_base_behind_it(language: str, text: str) -> None:
    assert [str(f.change.base) for f in figures(text, language) if f.change] == ["2018", "2015"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's exports grew by 5% in 2022. Chile's purchases came to $3 billion, Cuba's to $2 billion."),
        ("ru", "Экспорт Перу в 2022 году вырос на 5%. Закупки Чили составили 3 млрд долларов, Кубы — 2 млрд долларов."),
    ],
)
def test_the_next_one_whose_purchases_are_told_buys_at_home_too(language: str, text: str) -> None:
    assert sides(text, language)[1:] == [(3e9, "export", "PE", "CL"), (2e9, "export", "PE", "CU")]
