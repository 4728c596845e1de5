"""What Kazakh numbers mean: each row is the smallest text that a rule must read, or must leave alone."""

from __future__ import annotations

import pytest

from extract.languages import packs
from extract.numbers.mentions import Mention, find_mentions
from extract.tokens import tokenize


def read(text: str) -> list[Mention]:
    return [m for m in find_mentions(text, tokenize(text), packs()["kk"]) if m.kind != "count"]


@pytest.mark.parametrize(("text", "written", "value", "unit"), [
    ("51,4 млрд долларды құрады", "51,4 млрд доллар", 51_400_000_000, "USD"),
    ("42,5 млрд АҚШ доллары", "42,5 млрд АҚШ доллар", 42_500_000_000, "USD"),
    ("2 млрд 125,8 млн доллар", "2 млрд 125,8 млн доллар", 2_125_800_000, "USD"),
    ("15 млн 80 мың доллар", "15 млн 80 мың доллар", 15_080_000, "USD"),
    ("1 049 мың теңге", "1 049 мың теңге", 1_049_000, "KZT"),
    ("бір жарым миллиард теңге", "бір жарым миллиард теңге", 1_500_000_000, "KZT"),
    ("жарты миллиард доллар", "жарты миллиард доллар", 500_000_000, "USD"),
    ("он екі миллиард үш жүз миллион", "он екі миллиард үш жүз миллион", 12_300_000_000, None),
    ("үш жүз сексен теңгеден", "үш жүз сексен теңге", 380, "KZT"),
    ("мың сегіз жүз теңге", "мың сегіз жүз теңге", 1800, "KZT"),
    ("төрт бүтін оннан бес миллиард теңге", "төрт бүтін оннан бес миллиард теңге", 4_500_000_000, "KZT"),
    ("3 миллиардтан астам доллар", "3 миллиардтан астам доллар", 3_000_000_000, "USD"),
    ("миллиард жарым теңге", "миллиард жарым теңге", 1_500_000_000, "KZT"),
    ("он алты да тоғыз миллиард теңге", "он алты да тоғыз миллиард теңге", 16_900_000_000, "KZT"),
    ("миллиард доллар", "миллиард доллар", 1_000_000_000, "USD"),
    ("бір миллиардтық айналым", "бір миллиардтық", 1_000_000_000, None),
    ("15,6 миллярд долар", "15,6 миллярд долар", 15_600_000_000, "USD"),
    ("1,97 млрддоллар", "1,97 млрддоллар", 1_970_000_000, "USD"),
    ("88,5 млн дoллaр", "88,5 млн дoллaр", 88_500_000, "USD"),
    ("203&#44;4 млн доллар", "203&#44;4 млн доллар", 203_400_000, "USD"),
    ("4,1 трлн рубль", "4,1 трлн рубль", 4_100_000_000_000, "RUB"),
    ("400 млн. еуро", "400 млн. еуро", 400_000_000, "EUR"),
])
def test_money_is_read(text: str, written: str, value: float, unit: str | None) -> None:
    [mention] = read(text)
    assert (mention.kind, mention.text, mention.unit) == ("money", written, unit)
    assert mention.value == pytest.approx(value)


@pytest.mark.parametrize(("text", "kind", "value", "unit"), [
    ("18,9%-ға", "percent", 18.9, "%"),
    ("4 , 5 %-ке", "percent", 4.5, "%"),
    ("22 пайызы", "percent", 22, "%"),
    ("қырық процентін", "percent", 40, "%"),
    ("нөл бүтін жүзден сексен алты процент", "percent", 0.86, "%"),
    ("үш те бір пайыз", "percent", 3.1, "%"),
    ("14-ақ пайыз", "percent", 14, "%"),
    ("0,5 пайыздық тармаққа", "points", 0.5, None),
    ("екі есе", "times", 2, None),
    ("1,5 есеге", "times", 1.5, None),
    ("екі жарым еседен астам", "times", 2.5, None),
    ("екі еселенді", "times", 2, None),
    ("үштен бір бөлігі", "fraction", 33.3, "%"),
    ("үштен екісін", "fraction", 66.7, "%"),
    ("тең жартысы", "fraction", 50, "%"),
    ("үштен біріне өсті", "percent", 33.3, "%"),
    ("үштен біріне қысқарды", "percent", -33.3, "%"),
    ("616 мың тонна", "quantity", 616_000, "t"),
    ("екі мың бес жүз тонна", "quantity", 2500, "t"),
    ("5 млрд текше метр", "quantity", 5e9, "m3"),
    ("3 млрд кВт·сағ", "quantity", 3e9, "kwh"),
    ("118 мың автокөлік", "quantity", 118_000, "items"),
])
def test_other_kinds_are_read(text: str, kind: str, value: float, unit: str | None) -> None:
    [mention] = read(text)
    assert (mention.kind, mention.unit) == (kind, unit)
    assert mention.value == pytest.approx(value)


@pytest.mark.parametrize(("text", "qualifier"), [
    ("шамамен 3 млрд доллар", "about"),
    ("3 млрд долларға жуық", "about"),
    ("3 млрд доллар шамасында", "about"),
    ("3 миллиардқа жуық доллар", "about"),
    ("3 млрд-тан астам АҚШ доллары", "over"),
    ("2 мыңдай тонна", "about"),
    ("3 млрд доллардай", "about"),
    ("3 млрд доллардан астам", "over"),
    ("3 млрд доллардан асып түсті", "over"),
    ("9,7 млрд доллардан (барлығының бір бөлігі) асып түсті", "over"),
    ("10 млрд доллар шегінен өтті", "over"),
    ("3 млрд доллардан кем емес", "over"),
    ("кемінде 3 млрд доллар", "over"),
    ("3 млрд долларға жетпейді", "under"),
    ("3 млрд доллардан аспайды", "under"),
    ("37 пайызға жақындады", "under"),
    ("605 млн долларға артық", "exact"),
    ("3 млрд долларға жетті", "exact"),
])
def test_hedges_are_read(text: str, qualifier: str) -> None:
    [mention] = read(text)
    assert mention.qualifier == qualifier


@pytest.mark.parametrize("text", [
    "бірнеше миллиард доллар", "миллиардтаған доллар", "ондаған миллион", "бірнеше есе", "жылдың бірінші жартысында",
    "2019 жылы", "2017-нші", "15.05.2020", "сағат 10:30", "224 нысан", "40-қа жуық кәсіпорын", "1,5 млн адам",
    "5 мың кәсіпорын",
])
def test_other_words_are_left_alone(text: str) -> None:
    assert read(text) == []
