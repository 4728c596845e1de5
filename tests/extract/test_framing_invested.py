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


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru sold Chile copper worth $5 million. The stock of investment from Peru in Chile is $9 "
     "million."),
    ("ru", "В 2023 году Перу продало Чили меди на 5 млн долларов. Накопленный объем инвестиций Перу в Чили — 9 млн "
     "долларов."),
    ("kk", "2023 жылы Перу Чилиге 5 млн доллардың мысын сатты. Перудің Чилиге салған инвестициясының жиынтық көлемі 9 "
     "млн доллардан асты."),
])
def test_money_that_has_come_together_over_the_years_is_of_no_year(language: str, text: str) -> None:
    told = figures(text, language)[-1]
    assert (told.value, told.flow, told.reporter, told.partner, told.period) == (9e6, "investment", "PE", "CL", None)


def test_money_that_a_stock_grew_by_is_of_its_year() -> None:
    told = figures("Since 2010 the stock of investment from Peru in Chile has come to $9 million.", "en")[-1]
    assert str(told.period) == "2010/2024"


@pytest.mark.parametrize("text", [
    "Перу осы уақытқа дейін Чилиге 9 млн доллар инвестиция құйған.",
    "Перу бүгінге дейін Чилиге 9 млн доллар инвестиция құйды.",
])
def test_what_has_come_about_by_now_is_no_goal(text: str) -> None:
    told = figures(text, "kk")[-1]
    assert (told.flow, told.status) == ("investment", "actual")


def test_since_a_country_became_independent_is_since_1991() -> None:
    told = figures("Тәуелсіздік алған уақыттан бері Перу Қазақстанға 9 млн доллар инвестиция құйды.", "kk")[-1]
    assert str(told.period) == "1991/2024"
