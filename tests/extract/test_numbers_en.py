"""What English numbers mean: each row is the smallest text that a rule must read, or must leave alone."""

from __future__ import annotations

import pytest

from extract.languages import packs
from extract.numbers.mentions import Mention, find_mentions
from extract.tokens import tokenize


def read(text: str) -> list[Mention]:
    return [m for m in find_mentions(text, tokenize(text), packs()["en"]) if m.kind != "count"]


@pytest.mark.parametrize(("text", "value", "unit"), [
    ("$604.1 million", 604_100_000, "USD"),
    ("US$42.5 billion", 42_500_000_000, "USD"),
    (r"trade of \$1 billion", 1_000_000_000, "USD"),
    ("euro310 million", 310_000_000, "EUR"),
    ("USD170mln", 170_000_000, "USD"),
    ("$1.9b", 1_900_000_000, "USD"),
    ("3.4bn euros", 3_400_000_000, "EUR"),
    ("$4,370 million", 4_370_000_000, "USD"),
    ("98,4mln US dolars", 98_400_000, "USD"),
    ("$269,000", 269_000, "USD"),
    ("1 200 000 dollars", 1_200_000, "USD"),
    ("1'200'000 dollars", 1_200_000, "USD"),
    ("1 billion 477 million 4 thousand dollars", 1_477_004_000, "USD"),
    ("7 bln 500 mln U.S. dollars", 7_500_000_000, "USD"),
    ("71,3 mln. dollars", 71_300_000, "USD"),
    ("half a billion dollars", 500_000_000, "USD"),
    ("two and a half billion dollars", 2_500_000_000, "USD"),
    ("three quarters of a billion dollars", 750_000_000, "USD"),
    ("a billion dollars", 1_000_000_000, "USD"),
    ("a billion and a half dollars", 1_500_000_000, "USD"),
    ("3.5 billion (USD)", 3_500_000_000, "USD"),
    ("$5MM", 5_000_000, "USD"),
    ("$3.412", 3.412, "USD"),
    ("$ 267 million", 267_000_000, "USD"),
    ("a billion", 1_000_000_000, None),
    ("13 billion", 13_000_000_000, None),
    ("a $2-billion deal", 2_000_000_000, "USD"),
    ("a 3.2-billion-dollar gap", 3_200_000_000, "USD"),
    ("minus $29.6 million", -29_600_000, "USD"),
    ("3 billion Belarusian rubles", 3_000_000_000, "BYN"),
    ("Br3.4 billion", 3_400_000_000, "BYN"),
    ("134.4 billion AMD", 134_400_000_000, "AMD"),
    ("C$5 million", 5_000_000, "CAD"),
    ("784.1&nbsp;million dollars", 784_100_000, "USD"),
    ("₹6,45,017.50", 645_017.5, "INR"),
    ("₹13,05,09,753", 130_509_753, "INR"),
    ("5 million CN¥", 5_000_000, "CNY"),
    ("six million, five hundred and thirty-six thousand dollars", 6_536_000, "USD"),
    ("one million, two hundred thousand, four hundred and two dollars", 1_200_402, "USD"),
    ("five hundred and eighty-one thousand and eighty dollars", 581_080, "USD"),
])
def test_money_is_read(text: str, value: float, unit: str | None) -> None:
    [mention] = read(text)
    assert (mention.kind, mention.unit) == ("money", unit)
    assert mention.value == pytest.approx(value)


@pytest.mark.parametrize(("text", "kind", "value", "unit"), [
    ("40 %", "percent", 40, "%"),
    ("12.5 per cent", "percent", 12.5, "%"),
    ("twenty-five percent", "percent", 25, "%"),
    ("a 14-percent rise", "percent", 14, "%"),
    ("(-5.9%)", "percent", -5.9, "%"),
    ("half a percent", "percent", 0.5, "%"),
    ("five percentage points", "points", 5, None),
    ("0.5 pp", "points", 0.5, None),
    ("4.8 times", "times", 4.8, None),
    ("2.5-fold", "times", 2.5, None),
    ("almost fivefold", "times", 5, None),
    ("doubled", "times", 2, None),
    ("halved", "times", 0.5, None),
    ("one and a half times", "times", 1.5, None),
    ("a third", "fraction", 33.3, "%"),
    ("two-thirds", "fraction", 66.7, "%"),
    ("more than half", "fraction", 50, "%"),
    ("half as big again", "percent", 50, "%"),
    ("939,000 tons", "quantity", 939_000, "t"),
    ("2 thousand 300 tonnes", "quantity", 2300, "t"),
    ("8 billion cubic metres", "quantity", 8e9, "m3"),
    ("50 bcm", "quantity", 5e10, "m3"),
    ("1.2 billion kWh", "quantity", 1.2e9, "kwh"),
    ("80,000 barrels a day", "quantity", 80_000, "barrels per day"),
    ("40 tractors", "quantity", 40, "items"),
    ("eleven hundred tonnes", "quantity", 1_100, "t"),
    ("210 thousand bales", "quantity", 210_000, "items"),
    ("7pc", "percent", 7, "%"),
    ("×9.4", "times", 9.4, None),
    ("by a factor of 1.9", "times", 1.9, None),
    ("nine tenths", "fraction", 90, "%"),
])
def test_other_kinds_are_read(text: str, kind: str, value: float, unit: str | None) -> None:
    [mention] = read(text)
    assert (mention.kind, mention.unit) == (kind, unit)
    assert mention.value == pytest.approx(value)


@pytest.mark.parametrize(("text", "qualifier"), [
    ("about $3 billion", "about"),
    ("close to 70% of it", "about"),
    ("exceeded $1 billion", "over"),
    ("exceeded the long-awaited $1 billion", "over"),
    ("at least 20 percent", "over"),
    ("$5 billion-plus", "over"),
    ("$900-odd million", "over"),
    ("nearly three billion dollars", "under"),
    ("does not exceed $5bn", "under"),
    ("$3 billion", "exact"),
    ("up to $3 billion", "exact"),
])
def test_hedges_are_read(text: str, qualifier: str) -> None:
    [mention] = read(text)
    assert mention.qualifier == qualifier


@pytest.mark.parametrize("text", [
    "hundreds of millions of dollars", "billions of dollars", "several billion dollars", "tens of millions",
    "the first half of 2020", "second half of the year", "double-digit growth", "5 May 2019", "on 12.05.2020 at 10:30",
    "+7 (7172) 55-66-77", "2019-2020", "2,000 companies", "5 million people", "the 20th century", "three times a year",
    "a millionaire", "third countries",
])
def test_other_words_are_left_alone(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(("text", "values"), [
    ("six million, five million and two million dollars", [6e6, 5e6, 2e6]),
    ("two billion, five hundred million of it oil", [2e9, 5e8]),
    ("three million, those of oil two thousand dollars", [3e6, 2e3]),
    ("5 million, 300 thousand dollars", [5e6, 3e5]),
])
def test_what_a_comma_parts_is_not_one_number(text: str, values: list[float]) -> None:
    assert [mention.value for mention in read(text)] == pytest.approx(values)
