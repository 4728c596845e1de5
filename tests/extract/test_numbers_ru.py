"""What Russian numbers mean: each row is the smallest text that a rule must read, or must leave alone."""

from __future__ import annotations

import pytest

from extract.languages import packs
from extract.numbers import Mention, find_mentions
from extract.tokens import tokenize


def read(text: str) -> list[Mention]:
    return [m for m in find_mentions(text, tokenize(text), packs()["ru"]) if m.kind != "count"]


@pytest.mark.parametrize(("text", "value", "unit"), [
    ("12 571,1 миллиона долларов", 12_571_100_000, "USD"),
    ("5\u00a0256,4\u202fмлн долларов", 5_256_400_000, "USD"),
    ("1\u2009200\u2009000 долларов", 1_200_000, "USD"),
    ("5,909 миллиарда долларов США", 5_909_000_000, "USD"),
    ("1,200 млн долларов", 1_200_000, "USD"),
    ("1.250 тенге", 1250, "KZT"),
    ("478,523 тенге", 478.523, "KZT"),
    ("12.571,1 млн долларов", 12_571_100_000, "USD"),
    ("2 млрд 125,8 млн рублей", 2_125_800_000, "RUB"),
    ("$3 млрд. 544 млн", 3_544_000_000, "USD"),
    ("14 трлн 240 млрд юаней", 14_240_000_000_000, "CNY"),
    ("1,7млрд.долл", 1_700_000_000, "USD"),
    ("600 млрдрублей", 600_000_000_000, "RUB"),
    ("3,5 мдрд. долл.", 3_500_000_000, "USD"),
    ("полтора миллиарда долларов", 1_500_000_000, "USD"),
    ("два с половиной миллиарда евро", 2_500_000_000, "EUR"),
    ("полмиллиарда долларов", 500_000_000, "USD"),
    ("четверть миллиарда долларов", 250_000_000, "USD"),
    ("миллиарда долларов", 1_000_000_000, "USD"),
    ("Сто миллиардов", 100_000_000_000, None),
    ("5-ти миллиардов", 5_000_000_000, None),
    ("двухмиллиардный оборот", 2_000_000_000, None),
    ("5-миллиардный рубеж", 5_000_000_000, None),
    ("–$96,4 млн", -96_400_000, "USD"),
    ("минус 3 млрд долларов", -3_000_000_000, "USD"),
    ("558 миллионов американских долларов", 558_000_000, "USD"),
    ("200 млн гонконгских долларов", 200_000_000, "HKD"),
    ("3 млрд белорусских рублей", 3_000_000_000, "BYN"),
    ("450 млрд сумов", 450_000_000_000, "UZS"),
    ("86 млн сомов", 86_000_000, "KGS"),
    ("двадцать две тысячи пятьсот рублей", 22_500, "RUB"),
])
def test_money_is_read(text: str, value: float, unit: str | None) -> None:
    [mention] = read(text)
    assert (mention.kind, mention.unit) == ("money", unit)
    assert mention.value == pytest.approx(value)


@pytest.mark.parametrize(("text", "kind", "value", "unit"), [
    ("15,5 процента", "percent", 15.5, "%"),
    ("5,1 проц.", "percent", 5.1, "%"),
    ("7 ,3 %", "percent", 7.3, "%"),
    ("20-процентный", "percent", 20, "%"),
    ("пятипроцентный", "percent", 5, "%"),
    ("двадцать пять целых и три десятых процента", "percent", 25.3, "%"),
    ("на четверть", "percent", 25, "%"),
    ("половина процента", "percent", 0.5, "%"),
    ("на треть", "percent", 33.3, "%"),
    ("наполовину", "percent", 50, "%"),
    ("0,5 процентного пункта", "points", 0.5, None),
    ("1,5 п. п.", "points", 1.5, None),
    ("в 2,1 раза", "times", 2.1, None),
    ("на 1,3 раза", "times", 1.3, None),
    ("больше чем в сто раз", "times", 100, None),
    ("в два с половиной раза", "times", 2.5, None),
    ("вдвое", "times", 2, None),
    ("удвоить", "times", 2, None),
    ("трёхкратный рост", "times", 3, None),
    ("3-кратный рост", "times", 3, None),
    ("половина экспорта", "fraction", 50, "%"),
    ("две трети", "fraction", 66.7, "%"),
    ("четыре пятых", "fraction", 80, "%"),
    ("1/3 экспорта", "fraction", 33.3, "%"),
    ("133,1 тыс. тонн", "quantity", 133_100, "t"),
    ("1 млн 232 тыс. тонн", "quantity", 1_232_000, "t"),
    ("1 тыс. 250 тонн", "quantity", 1250, "t"),
    ("18,8 млрд кубометров", "quantity", 18.8e9, "m3"),
    ("2,5 млрд кВт·ч", "quantity", 2.5e9, "kwh"),
    ("300 тыс. баррелей в сутки", "quantity", 300_000, "barrels per day"),
    ("10 тыс. автомобилей", "quantity", 10_000, "items"),
])
def test_other_kinds_are_read(text: str, kind: str, value: float, unit: str | None) -> None:
    [mention] = read(text)
    assert (mention.kind, mention.unit) == (kind, unit)
    assert mention.value == pytest.approx(value)


@pytest.mark.parametrize(("text", "qualifier"), [
    ("порядка 3 млрд", "about"),
    ("тысячи две тонн", "about"),
    ("превысил отметку в 3 млрд", "over"),
    ("перевалил за 3 млрд", "over"),
    ("не менее 3 млрд", "over"),
    ("22 с небольшим миллиардов", "over"),
    ("3 млрд с лишним", "over"),
    ("3 млрд с лишним долларов", "over"),
    ("в 2 с лишним раза", "over"),
    ("более, чем в 3 раза", "over"),
    ("почти на треть", "under"),
    ("не превысит 3 млрд", "under"),
    ("без малого 3 млрд", "under"),
    ("приблизилось к 99 миллиардам", "under"),
    ("вырос до 3 млрд", "exact"),
])
def test_hedges_are_read(text: str, qualifier: str) -> None:
    [mention] = read(text)
    assert mention.qualifier == qualifier


@pytest.mark.parametrize("text", [
    "несколько миллиардов", "миллиарды долларов", "десятки миллионов", "сотни тысяч тонн", "рост в разы",
    "первая половина года", "во второй половине 2020 года", "5 июля 2019 года", "12.05.2020", "в 10:30",
    "2019–2020 годы", "3-й квартал", "20-летие", "300 предприятий", "1,5 млн человек", "приезжал три раза",
    "тел. +7 (7172) 55-66-77",
])
def test_other_words_are_left_alone(text: str) -> None:
    assert read(text) == []
