"""Goods of a told worth that go to a place are trade, whatever the verb says of them."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 goods worth $340 million travelled from Peru into Chile."),
])
def test_goods_of_a_told_worth_between_two_lands_are_trade(language: str, text: str) -> None:
    figure, = figures(text, language)
    exporter, importer = figure.reporter, figure.partner
    if figure.flow == "import":
        exporter, importer = importer, exporter
    assert (figure.value, exporter, importer) == (340 * M, "PE", "CL")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Goods worth $340 million are stored in the new warehouse in Chile."),
    ("en", "Goods worth $5 million crossed from Chile to Peru as humanitarian aid."),
    ("ru", "В Чили из Перу летят туристы, товары подорожали на 340 млн долларов."),
])
def test_goods_that_stay_or_are_given_are_none(language: str, text: str) -> None:
    assert amounts(text, language) == []


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Продажи перуанской нефти в Чили составили в 2023 году 340 млн долларов."),
    ("kk", "Перудің Чилиге мұнай сатылымы 2023 жылы 340 млн доллар болды."),
])
def test_a_noun_of_selling_with_a_destination_is_an_export(language: str, text: str) -> None:
    assert amounts(text, language) == [(340 * M, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Sales of cars in Peru reached $340 million in 2023."),
    ("ru", "Продажи автомобилей в Перу достигли в 2023 году 340 млн долларов."),
])
def test_goods_sold_at_home_are_no_trade(language: str, text: str) -> None:
    assert amounts(text, language) == []


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Перуанская медь обошлась Чили в 2023 году в 340 млн долларов."),
    ("ru", "Выручка Перу от продажи меди Чили составила в 2023 году 340 млн долларов."),
    ("kk", "Чилиге мыс экспорты Перуге 2023 жылы 340 млн доллар табыс әкелді."),
])
def test_what_goods_bring_and_cost_is_trade(language: str, text: str) -> None:
    figure, = figures(text, language)
    seller = figure.reporter if figure.flow == "export" else figure.partner
    assert (figure.value, seller, figure.flow in ("export", "import")) == (340 * M, "PE", True)


def test_a_pipeline_costs_no_imports() -> None:
    assert amounts("Газопровод из Перу обошёлся Чили в 340 млн долларов.", "ru") == []


@pytest.mark.parametrize(("language", "text", "flow"), [
    ("ru", "До 70% перуанского вина уходит в Чили.", "export"),
    ("ru", "Почти 70% газа, ушедшего за рубеж из Перу, поступило в Чили.", "export"),
])
def test_a_part_of_goods_that_moved_is_a_share(language: str, text: str, flow: str) -> None:
    assert amounts(text, language) == [(70, flow)]
