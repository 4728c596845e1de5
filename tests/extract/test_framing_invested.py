"""Investments by their plainer words, parts of trade in services, goals of a text that told the turnover."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures


@pytest.mark.parametrize("text", [
    "2005 жылдан бері мажар инвесторлары Қазақстанның экономикасына 380 млн доллар салған.",
    "Түркияның Қазақстандағы салымы – 380 млн доллар.",
])
def test_money_put_into_an_economy_is_an_investment(text: str) -> None:
    assert amounts(text, "kk") == [(380e6, "investment")]


def test_money_put_into_a_road_at_home_is_none() -> None:
    assert amounts("Қазақстанның саудасы өсті. Үкімет жолға 380 млн доллар салды.", "kk") == []


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade in services between Belarus and Kazakhstan was $118 million in 2018, of which exports of Belarus "
     "$83 million."),
    ("ru", "Торговля услугами Беларуси и Казахстана составила в 2018 году 118 млн долларов, из них экспорт Беларуси — "
     "83 млн долларов."),
])
def test_a_part_of_trade_in_services_is_of_services(language: str, text: str) -> None:
    assert [flow for _, flow in amounts(text, language)] == ["services_turnover", "services_export"]


def test_a_goal_is_of_the_turnover_where_the_text_told_one() -> None:
    text = ("Казахстан вывез в Иран в 2023 году зерна на 118 млн долларов. Товарооборот двух стран — 309 млн долларов. "
            "Экспорт Казахстана — 212 млн долларов.\n\nЦель прежняя — 3 млрд долларов.")
    assert amounts(text, "ru")[-1] == (3e9, "turnover")


def test_a_goal_of_a_text_on_exports_is_of_exports() -> None:
    text = "Казахстан вывез в Иран в 2023 году товаров на 118 млн долларов. Цель прежняя — 3 млрд долларов."
    assert amounts(text, "ru")[-1] == (3e9, "export")


def test_a_turnover_behind_the_export_of_a_product_is_of_all_goods() -> None:
    text = ("Trade between Vietnam and Russia was $6 billion in 2018. Vietnam sold Russia coffee for $200 million. "
            "The presidents named ten billion.")
    assert [(f.flow, f.product) for f in figures(text, "en")][-1] == ("turnover", None)
