"""Bare names of kinds of services, and lists of goods set in."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia's exports of services were $900 million in 2023. Transport brought $400 million of this."),
    ("ru", "Экспорт услуг Грузии в 2023 году составил 900 млн долларов. Транспорт принёс 400 млн долларов."),
])
def test_a_bare_sector_names_its_services(language: str, text: str) -> None:
    assert [f.product for f in figures(text, language)] == [None, "transport services"]


def test_a_sector_names_nothing_of_goods() -> None:
    text = "Georgia's exports were $900 million in 2023, and transport had its part in it."
    assert [f.product for f in figures(text, "en")] == [None]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Iran's deliveries to Georgia — gas, bitumen, steel — came to $600 million."),
    ("ru", "В 2023 году поставки Ирана — газ, битум, арматура — дали 600 млн долларов."),
])
def test_goods_set_in_between_dashes_are_examples(language: str, text: str) -> None:
    assert [f.product for f in figures(text, language)] == [None]


def test_goods_set_in_with_their_amounts_are_parts() -> None:
    text = "In 2023 Iran's deliveries to Georgia — gas for $200 million, steel for $100 million — came to $300 million."
    assert [f.product for f in figures(text, "en")][:2] == ["gas", "steel"]


def test_goods_brought_from_abroad_are_an_import_whatever_the_verb() -> None:
    assert amounts("2023 жылы Қазақстанға сырттан 300 мың тонна қант тасылды.", "kk") == [(300_000, "import")]


def test_what_else_came_from_abroad_is_no_import() -> None:
    assert amounts("2023 жылы Қазақстанға сырттан 300 мың турист келді.", "kk") == []
