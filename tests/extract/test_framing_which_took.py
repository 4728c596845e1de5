"""Whom a clause with "which", "they" behind "we" and "that is" mean, and whom a number is only behind."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read


def frames(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(f.flow, f.reporter, f.partner) for f in read(text, "t", published=date(2024, 3, 12)).figures]


@pytest.mark.parametrize("text", [
    "Peru exported goods worth $2 billion in 2023, mostly to Chile, which took $900 million.",
    "Перу экспортировало в 2023 году товаров на 2 млрд долларов, в основном в Чили, которая купила их на 900 млн.",
])
def test_which_is_the_land_before_it(text: str) -> None:
    assert frames(text) == [("export", "PE", "WORLD"), ("export", "PE", "CL")]


def test_next_of_a_list_is_not_the_land_of_which_it_is_told() -> None:
    text = "Georgia's best buyers in 2023 were Chile, which bought goods for $8 million, and Armenia with $7 million."
    assert frames(text) == [("export", "GE", "CL"), ("export", "GE", "AM")]


@pytest.mark.parametrize("text", [
    "Peru's trade with Chile reached $119 million in 2023. We sell $61 million worth, they sell 58 million.",
    "Торговля Боливии с Чили достигла в 2023 году 119 млн долларов. Мы продаём на 61 млн, они продают на 58 млн.",
    "Боливия мен Чилидің саудасы 2023 жылы 119 млн долларға жетті."
    " Біз 61 млн долларға сатамыз, олар 58 млн долларға сатады.",
])
def test_they_are_the_others(text: str) -> None:
    assert [flow for flow, _, _ in frames(text)] == ["turnover", "export", "import"]


@pytest.mark.parametrize(("text", "flow"), [
    ("In 2023 Chile was Peru's second seller, behind China, with $6.6 billion.", "import"),
    ("In 2023 Chile was the first buyer of Peruvian goods with $4 million, the second, behind Cuba, with $3 million.",
     "export"),
])
def test_number_is_not_of_the_one_ahead(text: str, flow: str) -> None:
    assert {(way, home, away) for way, home, away in frames(text)} == {(flow, "PE", "CL")}


@pytest.mark.parametrize("text", [
    "Peru's trade with Chile grew to $5 billion in 2023. That is 4.9% of Peru's foreign trade.",
    "Peru's trade with Chile grew to $5 billion in 2023. Chile's weight is small. It stood for 4.9% of Peru's trade.",
])
def test_part_is_that_of_the_land_told_of(text: str) -> None:
    assert frames(text)[-1] == ("turnover", "PE", "CL")


@pytest.mark.parametrize(("text", "flows"), [
    ("Peru's imports exceed exports: $6 billion against $3 billion in 2023.", ["import", "export"]),
    ("Peru's exports dwarf its imports, $6 billion to $3 billion in 2023.", ["export", "import"]),
    ("In 2023 Peru's imports exceeded exports by 3 billion dollars.", ["balance"]),
])
def test_flows_set_against_each_other(text: str, flows: list[str]) -> None:
    assert frames(text) == [(flow, "PE", "WORLD") for flow in flows]


def test_one_ahead_with_a_number_in_brackets_has_it() -> None:
    text = "Peru's main buyer in 2018 was Cuba with $93 million, ahead of Italy ($39 million) and Chile ($20 million)."
    assert [away for _, _, away in frames(text)] == ["CU", "IT", "CL"]


def test_owner_of_what_was_bought_does_not_sell() -> None:
    text = "Peru's trade with Chile grew in 2020. They bought $7 billion worth of our goods and sold us 6 billion."
    assert frames(text) == [("export", "PE", "CL"), ("import", "PE", "CL")]


@pytest.mark.parametrize(("text", "status"), [
    ("Peru sold Chile goods worth $9 million in 2023 and bought 8 million. That would be a surplus of $1 million.",
     "actual"),
    ("Peru's exports to Chile will be $10 million in 2025. That would be a surplus of 2 million dollars.", "forecast"),
])
def test_what_that_would_be(text: str, status: str) -> None:
    assert [f.status for f in read(text, "t", published=date(2024, 3, 12)).figures][-1] == status


def test_rate_of_barter_is_no_trade() -> None:
    text = "Peru's exports to Chile were 5 million kWh last year. It gives three kilowatt-hours for each tonne."
    assert [flow for flow, _, _ in frames(text)] == ["export"]


@pytest.mark.parametrize(("text", "values"), [
    ("In 2023 Peru's trade with Chile was USD 99 m, exports 61 m, imports 38 m.", [99e6, 61e6, 38e6]),
    ("In 2023 Peru's exports to Chile were USD 99 m. The hall is 61 m long.", [99e6]),
])
def test_letter_of_millions_behind_a_sum(text: str, values: list[float]) -> None:
    assert [f.value for f in read(text, "t", published=date(2024, 3, 12)).figures] == values


@pytest.mark.parametrize("text", [
    "For 2024 Peru expects its exports to Chile to shrink by another tenth.",
    "In 2024 Peru's exports to Chile should shrink by a further tenth.",
])
def test_another_tenth(text: str) -> None:
    (figure,) = read(text, "t", published=date(2024, 3, 12)).figures
    assert figure.change is not None
    assert figure.change.pct == -10
