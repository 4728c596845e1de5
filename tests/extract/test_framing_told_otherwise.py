"""Amounts told without their unit, flow or sign, which the words around give."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("ru", "Поляки купили у Грузии товаров на 12 млн долларов, продали на 6.", [12e6, 6e6]),
    ("ru", "Экспорт Грузии в Польшу — 12 млн долларов, импорт 6 против 7.", [12e6, 6e6, 7e6]),
    ("en", "Georgia's exports to Poland were $12 million, imports 6 against 7.", [12e6, 6e6, 7e6]),
    ("ru", "Экспорт Грузии в Польшу — 12 млн долларов, импорт 6 против прежнего порядка.", [12e6, 6e6]),
])
def test_a_flow_leads_to_a_number_without_its_unit(language: str, text: str, expected: list[float]) -> None:
    assert [figure.value for figure in figures(text, language)] == expected


@pytest.mark.parametrize(("language", "text", "unit"), [
    ("ru", "В тоннах экспорт вина из Грузии в Польшу составил 1,9 миллиона.", "t"),
    ("ru", "В деньгах экспорт вина из Грузии в Польшу составил 1,9 миллиона.", None),
    ("en", "In tonnes, Georgia's exports of wine to Poland came to 1.9 million.", "t"),
])
def test_a_sentence_says_that_it_counts_in_tonnes(language: str, text: str, unit: str | None) -> None:
    assert [(figure.value, figure.unit) for figure in figures(text, language)] == [(1.9e6, unit)]


@pytest.mark.parametrize("text", [
    "9 млн долларов выручили грузинские заводы на зарубежных рынках в 2023 году.",
    "Грузинские заводы заработали на внешних рынках в 2023 году 9 млн долларов.",
    "9 млн долларов выручили грузинские заводы в Польше в 2023 году.",
])
def test_what_is_earned_abroad_is_an_export(text: str) -> None:
    assert [(f.flow, f.reporter, f.value) for f in figures(text, "ru")] == [("export", "GE", 9e6)]


def test_what_is_earned_at_home_is_none() -> None:
    assert figures("9 млн долларов выручили грузинские театры в 2023 году.", "ru") == []


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Экспорт Грузии в Польшу — 12 млн долларов, импорт — 17 млн. Разница не в нашу пользу, 5 млн."),
    ("ru", "Экспорт Грузии в Польшу — 12 млн долларов, импорт — 17 млн. Баланс сложился в 5 млн."),
    ("en", "Georgia's exports to Poland were $12 million, imports $17 million. The balance came to $5 million."),
])
def test_a_balance_is_of_the_sign_that_its_flows_say(language: str, text: str) -> None:
    assert [(f.flow, f.value) for f in figures(text, language)][-1] == ("balance", -5e6)


def test_a_goal_behind_a_turnover_and_an_export_is_one_of_turnover() -> None:
    text = ("Товарооборот Грузии с Польшей в 2023 году составил 25 млн долларов. Экспорт Грузии вырос до 12 млн. "
            "Миллиард долларов, намеченный ещё пять лет назад, далёк.")
    assert [(f.flow, f.status) for f in figures(text, "ru")][-1] == ("turnover", "target")


def test_a_difference_in_favour_of_a_capital_is_the_balance_of_its_land() -> None:
    text = "Экспорт Грузии в Польшу — 12 млн долларов, импорт — 17 млн. Разница в пользу Варшавы, стало быть, 5 млн."
    told = figures(text, "ru")[-1]
    assert (told.flow, told.reporter, told.partner, told.value) == ("balance", "PL", "GE", 5e6)
