"""Each kind of services of a list has its own sum, and each member of a bloc its own part of the trade with that."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Services exports of Uzbekistan came to $5.2 billion in 2023. "
           "Tourism earned $2 billion and transport $1.9 billion."),
    ("ru", "В 2023 году экспорт услуг Узбекистана составил 5,2 млрд долларов. "
           "Туризм дал 2 млрд, транспорт — 1,9 млрд."),
])
def test_each_kind_of_services_has_its_own_sum(language: str, text: str) -> None:
    assert [figure.product for figure in figures(text, language)] == [None, "tourism", "transport services"]


def test_a_kind_named_before_another_leaves_that_its_sum() -> None:
    text = "В 2023 году экспорт услуг Грузии составил 6 млрд долларов. Обогнав транспорт, туризм дал 4 млрд."
    assert figures(text, "ru")[-1].product == "tourism"


def test_members_of_a_bloc_traded_with_are_traded_with_themselves() -> None:
    text = ("Внешняя торговля Кыргызстана составила 7 млрд долларов. Со странами ЕАЭС торговля достигла 3,1 млрд, "
            "из них Россия — 2,2 млрд, Казахстан — 0,8 млрд.")
    assert [(reporter, partner) for *_, reporter, partner in sides(text, "ru")] == [
        ("KG", "WORLD"), ("KG", "EAEU"), ("KG", "RU"), ("KG", "KZ")]


def test_members_of_a_bloc_have_their_own_parts_of_its_inner_trade() -> None:
    text = "Взаимная торговля в ЕАЭС достигла 61 млрд долларов, из них Россия — 38 млрд, Казахстан — 6 млрд."
    assert [reporter for *_, reporter, _ in sides(text, "ru")] == ["EAEU", "RU", "KZ"]


@pytest.mark.parametrize(("goods", "product"), [("Сырный", "cheese"), ("Ореховый", "nuts"), ("Урановый", "uranium")])
def test_an_adjective_of_goods_names_them(goods: str, product: str) -> None:
    assert [figure.product for figure in figures(f"{goods} экспорт Литвы достиг 28 млн долларов.", "ru")] == [product]
