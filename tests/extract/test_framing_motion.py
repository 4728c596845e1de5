"""Words that say trade only with what stands behind them: a place, a sum, a sum and goods."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

B, M = 1e9, 1e6


@pytest.mark.parametrize(("text", "expected"), [
    ("Kazakh goods worth $450 million went to Iran in 2023.", (450 * M, "export")),
    ("Of Kazakhstan's trade in cars, $450 million worth came from Japan in 2023.", (450 * M, "import")),
    ("Some 3 million tonnes of Kazakhstan's coal left the country in 2023.", (3 * M, "export")),
    ("Kazakhstan's copper fetched $3 billion in 2023.", (3 * B, "export")),
    ("In 2023 Kazakhstan paid $3 billion for foreign cars.", (3 * B, "import")),
    ("Some $450 million worth of shoes, hats and gloves came from Turkey to Kazakhstan in 2023.",
     (450 * M, "import")),
    ("In 2023 goods for $450 million passed between Kazakhstan and Turkey in both directions.",
     (450 * M, "turnover")),
    ("Kazakhstan sent $450 million worth of goods to Iran in 2023.", (450 * M, "export")),
    ("Kazakhstan's overseas sales dropped to $50 billion in 2023.", (50 * B, "export")),
    ("Kazakhstan's import bill reached $50 billion in 2023.", (50 * B, "import")),
])
def test_verbs_of_motion_and_payment_say_trade(text: str, expected: tuple[float, str]) -> None:
    assert amounts(text, "en") == [expected]


@pytest.mark.parametrize("text", [
    "The minister of Kazakhstan went to the hospital that cost $450 million.",
    "The festival in Kazakhstan earned $3 million.",
    "Migrants from Kazakhstan sent home $3.2 billion.",
    "The government of Kazakhstan spent $3 billion on roads.",
])
def test_without_goods_or_a_place_they_say_none(text: str) -> None:
    assert amounts(text, "en") == []


@pytest.mark.parametrize(("text", "expected"), [
    ("Kazakhstan's trade with Iran came to $900 million in 2023, $300 million of it imports.",
     [(900 * M, "turnover"), (300 * M, "import")]),
    ("In 2023 Kazakhstan's trade with Iran was $900 million, of which $300 million were imports.",
     [(900 * M, "turnover"), (300 * M, "import")]),
])
def test_a_part_is_of_the_flow_that_it_is_said_to_be(text: str, expected: list[tuple[float, str]]) -> None:
    assert amounts(text, "en") == expected


@pytest.mark.parametrize(("text", "value"), [
    ("In 2023 Kazakhstan's trade with Iran was $900 million in the red.", -900 * M),
    ("In 2023 Kazakhstan's trade with Iran ended with a $900 million surplus.", 900 * M),
])
def test_a_balance_may_stand_behind_its_amount(text: str, value: float) -> None:
    assert amounts(text, "en") == [(value, "balance")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan exported software for $500 million in 2023. A year earlier it was $300 million."),
    ("ru", "Экспорт транспортных услуг Казахстана составил 500 млн долларов. Годом ранее было 300 млн долларов."),
])
def test_a_text_on_a_service_goes_on_about_services(language: str, text: str) -> None:
    assert {f.flow for f in figures(text, language)} == {"services_export"}
