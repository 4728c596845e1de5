"""Who holds a place, whom "there" means, and levels told beside their rate of growth or a part of them."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides


@pytest.mark.parametrize("place", ["Второе место", "Вторая строка"])
def test_who_holds_a_place_is_one_traded_with(place: str) -> None:
    text = (f"Туркменистан продал Китаю газа на 8,7 млрд долларов. {place} у Афганистана — 325 млн, "
            "третье у Турции — 290 млн.")
    assert [(reporter, partner) for *_, reporter, partner in sides(text, "ru")] == [
        ("TM", "CN"), ("TM", "AF"), ("TM", "TR")]


def test_who_has_sales_of_his_own_is_none_traded_with() -> None:
    text = "Туркменистан продал Китаю газа на 8,7 млрд долларов. У Узбекистана — 325 млн, у Мьянмы — 290 млн."
    assert [reporter for *_, reporter, _ in sides(text, "ru")] == ["TM", "UZ", "MM"]


def test_there_is_the_land_and_not_the_part_of_the_world_where_it_lies() -> None:
    text = "Вьетнам — главный партнёр Беларуси в Юго-Восточной Азии. Экспорт туда составил 100 млн долларов."
    assert sides(text, "ru") == [(1e8, "export", "BY", "VN")]


@pytest.mark.parametrize("rate", ["темп роста — 108,4%", "темп роста: 108,4%", "темп роста к 2017 году — 108,4%"])
def test_a_rate_of_growth_behind_a_dash_is_the_change_of_the_level(rate: str) -> None:
    (figure,) = figures(f"Экспорт Сербии в 2018 году составил 2,3 млрд долларов, {rate}.", "ru")
    assert figure.change is not None
    assert figure.change.pct == pytest.approx(8.4)


def test_an_amount_most_of_which_is_imports_is_the_turnover() -> None:
    text = "Псковская таможня за 2020 год оформила товаров на 4,4 млрд долларов, из них 92% — импорт."
    assert sides(text, "ru")[0] == (4.4e9, "turnover", "RU-PSK", "WORLD")


def test_all_trade_is_no_weight_behind_a_weight() -> None:
    text = ("Экспорт Сербии составил 45 млрд долларов. Ввоз мяса птицы упал до 9,8 тыс. тонн. "
            "Для сравнения: за весь 2012 год оборот составил 12,9 млрд.")
    assert figures(text, "ru")[-1].unit == "USD"


def test_member_states_behind_a_dash_name_nothing_new() -> None:
    text = "Объём взаимной торговли государств — членов ЕАЭС в 2019 году составил 61 млрд долларов."
    assert sides(text, "ru") == [(6.1e10, "turnover", "EAEU", "EAEU")]


def test_what_would_be_good_is_a_target() -> None:
    (figure,) = figures("Хорошо бы удержать экспорт Чили на уровне 9 млрд долларов.", "ru")
    assert figure.status == "target"
