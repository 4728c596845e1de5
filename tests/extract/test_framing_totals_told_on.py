"""Totals, parts, neighbours and years that a sentence tells behind others: "in all", "or 3 million", "in January"."""

from __future__ import annotations

import pytest

from extract.reader import read
from terms.figure import Figure
from tests.extract.told import figures, sides


def _undated(text: str) -> tuple[Figure, ...]:
    return read(text, "test").figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru exported wheat worth $3 million to Chile. In all, over the year Peru exported wheat worth $13 "
           "million."),
    ("ru", "В 2023 году Перу экспортировала в Чили пшеницы на 3 млн долларов. Всего Перу за год экспортировала "
           "пшеницы на "
           "13 млн долларов."),
])
def test_in_all_at_the_head_of_a_sentence_is_with_the_whole_world(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (13e6, "export", "PE", "WORLD")


def test_in_all_of_two_who_trade_is_theirs() -> None:
    text = ("Товарооборот Перу и Чили в 2023 году вырос. Экспорт составил 3 млн долларов, импорт — 2 млн. Всего 5 млн "
            "долларов.")
    assert sides(text, "ru")[-1][2:] == ("PE", "CL")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru imported Chilean wheat and flour worth $9 million. Flour imports rose 4% to $6 million."),
    ("ru", "Перу импортировала в 2023 году чилийской пшеницы и муки на 9 млн долларов. Импорт муки вырос на 4%, до 6 "
           "млн "
           "долларов."),
    ("kk", "2023 жылы Перу Чилиден 9 млн долларға бидай мен ұн импорттады. Ұн импорты 4%-ға өсіп, 6 млн доллар болды."),
])
def test_one_of_two_goods_named_with_a_partner_is_of_that_partner(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (6e6, "import", "PE", "CL")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru's trade grew. 91% of Peru's exports, or $8 million, went to Chile."),
    ("ru", "В 2023 году торговля Перу выросла. 91% экспорта Перу, или 8 млн долларов, ушло в Чили."),
])
def test_a_share_and_the_sum_that_says_it_again_have_the_same_partner(language: str, text: str) -> None:
    assert [told[2:] for told in sides(text, language)] == [("PE", "CL")] * 2


@pytest.mark.parametrize(("language", "text", "partner"), [
    ("en", "Mongolia exported coal for $9 million in 2023. Exports to the southern neighbour were $8 million.", "CN"),
    ("ru", "Монголия экспортировала в 2023 году угля на 9 млн долларов. Экспорт южному соседу составил 8 млн долларов.",
     "CN"),
    ("kk", "Моңғолия 2023 жылы 9 млн долларға көмір сатты. Солтүстіктегі көршіге экспорт 8 млн доллар болды.", "RU"),
])
def test_a_neighbour_is_on_the_side_that_is_said(language: str, text: str, partner: str) -> None:
    assert sides(text, language)[-1][2:] == ("MN", partner)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade between Peru and Chile over the eight years of the agreement doubled and in 2023 came to $5 "
           "million."),
    ("ru", "Товарооборот Перу с Чили за восемь лет действия соглашения удвоился и в 2023 году составил 5 млн "
           "долларов."),
])
def test_years_of_an_agreement_are_only_a_time(language: str, text: str) -> None:
    assert sides(text, language) == [(5e6, "turnover", "PE", "CL")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Fruit exports of Peru: $1 million in 2022, $2 million – in 2023, $3 million (plan) – in 2024."),
    ("ru", "Экспорт фруктов из Перу: 1 млн долларов в 2022 году, 2 млн — в 2023-м, 3 млн (план) — в 2024-м."),
])
def test_each_number_of_a_list_has_the_year_behind_it(language: str, text: str) -> None:
    assert [str(figure.period) for figure in figures(text, language)] == ["2022", "2023", "2024"]


def test_what_bears_no_unit_yet_tells_when_a_text_was_written() -> None:
    text = ("Перу увеличит экспорт зерна в Чили до 2 млн тонн к 2026 году. В 2023 году туда вывезено 1 млн тонн, в том "
            "числе пшеницы — 600 тыс. тонн. За январь–март 2024 года — уже 380 тыс.")
    assert {figure.status for figure in _undated(text)[1:]} == {"actual"}


def test_things_counted_in_hundreds_are_not_thousands() -> None:
    text = "В январе 2024 года Перу ввезла из Чили 6 тыс. автомобилей, из Кубы — 700."
    assert [told[0] for told in sides(text, "ru")] == [6e3, 700]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 Peru's exports were $60 billion. In January exports were $5 billion, in February $4 billion."),
    ("ru", "В 2023 году экспорт Перу составил 60 млрд долларов. В январе экспорт составил 5 млрд долларов, в феврале "
           "— 4 "
           "млрд."),
    ("kk", "2023 жылы Перу экспорты 60 млрд доллар болды. Қаңтарда экспорт 5 млрд доллар, ақпанда 4 млрд доллар "
           "болды."),
])
def test_months_of_a_text_without_a_day_are_of_the_year_told(language: str, text: str) -> None:
    assert [str(figure.period) for figure in _undated(text)] == ["2023", "2023-01", "2023-02"]


@pytest.mark.parametrize(("language", "text", "period"), [
    ("en", "Kazakhstan exported 8 million tonnes of wheat in the 2023/24 marketing year.", "2023-09/2024-08"),
    ("en", "Russia exported 8 million tonnes of wheat in the 2023/24 marketing year.", "2023-07/2024-06"),
    ("ru", "Казахстан экспортировал в сезоне 2023/24 8 млн тонн пшеницы.", "2023-09/2024-08"),
    ("ru", "Украина экспортировала в сезоне 2023/24 8 млн тонн пшеницы.", "2023-07/2024-06"),
    ("kk", "Қазақстан 2023/24 маркетингтік жылда 8 млн тонна бидай экспорттады.", "2023-09/2024-08"),
    ("kk", "Ресей 2023/24 маркетингтік жылда 8 млн тонна бидай экспорттады.", "2023-07/2024-06"),
])
def test_a_marketing_year_begins_when_that_of_its_land_does(language: str, text: str, period: str) -> None:
    assert [str(figure.period) for figure in figures(text, language)] == [period]
