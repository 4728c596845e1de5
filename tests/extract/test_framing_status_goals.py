"""Goals told by a noun or a participle, and goals that were attained."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

BEFORE = {
    "en": "Georgia's trade with Poland came to $5 million in 2023. ",
    "ru": "Товарооборот Грузии с Польшей в 2023 году составил 5 млн долларов. ",
    "kk": "Грузияның Польшамен саудасы 2023 жылы 5 млн доллар болды. ",
}


@pytest.mark.parametrize(
    ("language", "text", "period"),
    [
        ("en", "A sum of $9 million, promised five years ago, remains on paper.", None),
        ("en", "The $9 million, agreed for 2026, is far off.", "2026"),
        ("ru", "Девять миллионов долларов, намеченные ещё пять лет назад, остались на бумаге.", None),
        ("ru", "9 млн долларов решено считать рубежом 2026 года.", "2026"),
        ("ru", "Девять миллионов долларов, намеченные ещё пять лет назад, решено считать рубежом 2026 года.", "2026"),
        ("en", "The sum of $9 million, promised long ago, is now the goal for 2026.", "2026"),
        ("ru", "Премьеры подтвердили планку в 9 млн долларов, которую президенты поставили в феврале.", None),
        ("ru", "Стороны просят записать рубеж 9 млн долларов, назначив его на 2026 год.", "2026"),
        ("kk", "Бес жыл бұрын уәде етілген 9 млн доллар қағазда қалды.", None),
    ],
)
def test_a_sum_that_was_set_as_a_goal_is_one(language: str, text: str, period: str | None) -> None:
    told = figures(BEFORE[language] + text, language)[-1]
    assert (told.value, told.flow, told.status) == (9e6, "turnover", "target")
    assert (told.period and str(told.period)) == period


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Georgia's trade with Poland reached the goal of $9 million in 2023."),
        ("ru", "Товарооборот Грузии с Польшей в 2023 году преодолел рубеж в 9 млн долларов."),
        ("ru", "Товарооборот Грузии с Польшей в 2023 году составил 9 млн долларов, обещанные 12 млн не дались."),
        ("ru", "Товарооборот Грузии с Польшей в 2023 году составил 9 млн долларов, за рубежом это заметили."),
        ("kk", "Грузияның Польшамен саудасы 2023 жылы 9 млн долларлық межеден асты."),
    ],
)
def test_a_goal_that_was_attained_is_a_fact(language: str, text: str) -> None:
    told = figures(text, language)[0]
    assert (told.value, told.status) == (9e6, "actual")


def test_what_is_supplied_beside_a_goal_is_trade() -> None:
    told = figures("При цели в 9 млн долларов Грузия продала Польше вина и поставила ей сыра на 4 млн долларов.", "ru")
    assert [(figure.value, figure.flow) for figure in told][-1] == (4e6, "export")


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("en", "The goal is $7 million, and then $9 million.", "target"),
        ("ru", "Лидеры поставили планку в 7 млн долларов, а затем и в 9 млн.", "target"),
        ("kk", "Меже – 7 млн доллар, одан кейін 9 млн доллар.", "target"),
        ("ru", "Цель по экспорту министерство оставило прежней – 9 млн долларов.", "target"),
        ("ru", "Цель была 7 млн долларов, потом товарооборот достиг 9 млн.", "actual"),
    ],
)
def test_a_goal_is_kept_or_followed_by_a_further_one(language: str, text: str, status: str) -> None:
    told = figures(BEFORE[language] + text, language)[-1]
    assert (told.value, told.status) == (9e6, status)


def test_a_plan_for_all_the_year_is_that_years() -> None:
    text = "Минск, 5 октября 2023. За девять месяцев экспорт составил 5 млн долларов, план на весь год — 9 млн."
    told = figures(text, "ru")[-1]
    assert (told.value, told.status, str(told.period)) == (9e6, "target", "2023")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Елдер оны биыл 7 млн долларға, ал 2030 жылға таман 9 млн долларға жеткізуді көздеп отыр."),
        ("kk", "Елдер оны биыл 6 млн долларға, келесі жылы 7 млн долларға, 2030 жылға дейін 9 млн долларға жеткізбек."),
        ("ru", "В этом году до 7 млн долларов, а к 2030 году до 9 млн долларов страны намерены его довести."),
    ],
)
def test_a_plan_told_behind_several_amounts_governs_all(language: str, text: str) -> None:
    told = figures(BEFORE[language] + text, language)
    assert [figure.status for figure in told] == ["actual"] + ["target"] * (len(told) - 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Былтыр ол 7 млн долларға жетті, ал 2030 жылға таман 9 млн долларға жеткізуді көздеп отыр."),
        ("kk", "Былтыр ол 7 млн доллар, ал 2030 жылға таман 9 млн долларға жеткізу көзделіп отыр."),
        ("ru", "В прошлом году он вырос до 7 млн долларов, а к 2030 году до 9 млн долларов намерены его довести."),
    ],
)
def test_a_plan_told_behind_a_fact_leaves_it_one(language: str, text: str) -> None:
    assert [figure.status for figure in figures(BEFORE[language] + text, language)][1:] == ["actual", "target"]
