"""Goods of several makers, several buyers and several partners: each number keeps its own."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Italy bought Egyptian goods worth $7 million in 2023 and Finnish goods worth $5 million."),
    ("ru", "В 2023 году Италия купила египетских товаров на 7 млн долларов, а финских — на 5 млн."),
    ("kk", "2023 жылы Италия Мысырдың 7 млн доллардың, Финляндияның 5 млн доллардың тауарын сатып алды."),
])
def test_goods_of_two_makers_are_bought_by_one(language: str, text: str) -> None:
    assert sides(text, language) == [(7 * M, "import", "IT", "EG"), (5 * M, "import", "IT", "FI")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Egypt's imports in 2023 were led by Italy ($7 million). Finland accounted for $5 million."),
    ("ru", "В 2023 году Египет импортировал из Италии товаров на 7 млн долларов. "
           "На Финляндию пришлось 5 млн долларов."),
    ("kk", "2023 жылы Мысыр Италиядан 7 млн доллардың тауарын импорттады. Финляндияға 5 млн доллар тиесілі."),
])
def test_a_part_of_imports_falls_to_whom_they_are_from(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (5 * M, "import", "EG", "FI")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The main trading partners of Egypt in 2023 were Italy ($7 million) and Finland ($5 million)."),
    ("ru", "Основные торговые партнёры Египта в 2023 году — Италия (7 млн долларов) и Финляндия (5 млн долларов)."),
    ("kk", "2023 жылы Мысырдың негізгі сауда серіктестері — Италия (7 млн доллар) және Финляндия (5 млн доллар)."),
])
def test_trading_partners_tell_of_trade(language: str, text: str) -> None:
    assert sides(text, language) == [(7 * M, "turnover", "EG", "IT"), (5 * M, "turnover", "EG", "FI")]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Египет говорил с Кипром. Египет продаёт товары в Италию и в Ливан: "
           "в 2023 году в первую ушло на 7 млн долларов, во второй — на 5 млн."),
    ("kk", "Мысыр Кипрмен келіссөз жүргізді. Мысыр Италияға және Ливанға тауар сатады: "
           "2023 жылы біріншісіне 7 млн доллар, екіншісіне 5 млн доллар тиді."),
])
def test_the_first_and_the_second_are_those_of_the_same_sentence(language: str, text: str) -> None:
    assert [partner for *_, partner in sides(text, language)] == ["IT", "LB"]


def test_a_rank_among_buyers_tells_of_exports() -> None:
    text = "Мысыр тауарларын сатып алушылардың ішінде бірінші орында Италия: 2023 жылы 7 млн доллар."
    value, _, *two = sides(text, "kk")[0]
    assert (value, set(two)) == (7 * M, {"EG", "IT"})
