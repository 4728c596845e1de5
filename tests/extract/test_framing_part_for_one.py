"""A land's part of what a text tells of all: the text goes on about the whole."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def ways(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    return [(figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Exports of Georgia came to $80 billion in 2023, including $14 billion to Kenya. Imports were $60 billion."),
    ("ru", "Экспорт Грузии в 2023 году составил 80 млрд долларов, в том числе в Кению — 14 млрд. Импорт — 60 млрд."),
    ("kk", "Грузияның экспорты 2023 жылы 80 млрд доллар болды, оның ішінде Кенияға – 14 млрд. Импорт 60 млрд долларға "
           "жетті."),
])
def test_the_other_way_behind_a_part_is_of_all_again(language: str, text: str) -> None:
    assert ways(text, language) == [
        ("export", "GE", "WORLD"), ("export", "GE", "KE"), ("import", "GE", "WORLD")]


def test_with_the_world_is_the_whole_and_with_one_its_part() -> None:
    text = "За год Грузия наторговала с миром на 120 млрд долларов, из них 40 — с Кенией. Экспорт составил 64 млрд."
    assert ways(text, "ru") == [
        ("turnover", "GE", "WORLD"), ("turnover", "GE", "KE"), ("export", "GE", "WORLD")]


@pytest.mark.parametrize("text", [
    "Экспорт Грузии в 2023 году составил 80 млрд долларов. Нидерландам продано на 4 млрд, Италии на 6 млрд долларов.",
    "Экспорт Грузии в 2023 году составил 80 млрд долларов. Нидерландам продано на 4 млрд, Италии — на 6 млрд.",
])
def test_a_list_of_those_sold_to_goes_on_in_the_dative(text: str) -> None:
    assert ways(text, "ru") == [("export", "GE", "WORLD"), ("export", "GE", "NL"), ("export", "GE", "IT")]


def test_whose_goods_are_sold_is_not_sold_to() -> None:
    text = "Нидерландам продано вина Италии на 4 млрд долларов."
    assert [figure.partner for figure in figures(text, "ru")] == ["NL"]
