"""Countries that are all members of a bloc, countries that a number leaves out, and one said to be a partner."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Exports of Peru to Uzbekistan, Turkmenistan, Kazakhstan, Tajikistan, and Kyrgyzstan fell to $9 million in "
           "2022."),
    ("ru", "Экспорт Перу в Казахстан, Киргизию, Таджикистан, Туркмению и Узбекистан в 2022 году снизился "
           "до 9 млн долларов."),
])
def test_all_members_of_a_bloc_are_that_bloc(language: str, text: str) -> None:
    assert [(f.reporter, f.partner) for f in figures(text, language)] == [("PE", "C5")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's grain exports, excluding supplies to the EAEU, came to 5 million tonnes in 2018."),
    ("ru", "Экспорт зерна из Перу составил в 2018 году 5 млн тонн (без учета поставок в страны ЕАЭС)."),
    ("kk", "2018 жылы Перудің астық экспорты ЕАЭО елдеріне жеткізілімді қоспағанда 5 млн тонна болды."),
])
def test_a_bloc_that_is_left_out_is_not_the_partner(language: str, text: str) -> None:
    assert [f.partner for f in figures(text, language)] == ["NONEAEU"]


def test_the_largest_importer_of_a_country_is_its_partner() -> None:
    text = ("19 October 2021. Chile became Peru's largest grain importer, importing 3 mln tonnes in July-September. "
            "Grain exports amounted to 13 mln tonnes.")
    first, second = figures(text, "en")
    assert (first.flow, first.reporter, first.partner, second.reporter) == ("import", "CL", "PE", "PE")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "China's trade with Central Asia came to $50bn in 2021. Kazakhstan's share was $25bn, Uzbekistan's $8bn."),
    ("ru", "Товарооборот Китая со странами Центральной Азии в 2021 году составил 50 млрд долларов. "
           "Доля Казахстана — 25 млрд, Узбекистана — 8 млрд."),
    ("ru", "Товарооборот Китая со странами Центральной Азии в 2021 году составил 50 млрд долларов: "
           "Казахстан — 25 млрд, Узбекистан — 8 млрд."),
    ("kk", "Қытайдың Орталық Азия елдерімен сауда айналымы 2021 жылы 50 млрд доллар болды. "
           "Қазақстанның үлесі – 25 млрд, Өзбекстандікі – 8 млрд доллар."),
])
def test_the_part_of_a_member_is_trade_with_it(language: str, text: str) -> None:
    assert [(f.reporter, f.partner) for f in figures(text, language)] == [("CN", "C5"), ("CN", "KZ"), ("CN", "UZ")]


def test_whoever_is_given_a_place_is_traded_with() -> None:
    text = "Перу за год вывезло товаров на 48 млрд долларов. Первое место у Чили с 14 млрд, второе у Кении — 9 млрд."
    assert [(f.reporter, f.partner) for f in figures(text, "ru")] == [("PE", "WORLD"), ("PE", "CL"), ("PE", "KE")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Exports of Georgia came to $48 billion in 2022. Those of Chile came to $90 billion."),
    ("en", "Georgia's exports came to $48 billion in 2022. Chile's came to $90 billion."),
    ("ru", "Экспорт Грузии за 2022 год составил 48 млрд долларов. У Чили — 90 млрд."),
    ("ru", "Экспорт Грузии за 2022 год составил 48 млрд долларов. Чилийский достиг 90 млрд долларов."),
    ("ru", "Экспорт Грузии за 2022 год составил 48 млрд долларов, а чилийский — 90 млрд."),
    ("kk", "Грузияның экспорты 2022 жылы 48 млрд доллар болды. Чилидікі 90 млрд долларға жетті."),
])
def test_an_owner_of_what_was_told_of_another_has_his_own(language: str, text: str) -> None:
    assert [(f.reporter, f.partner) for f in figures(text, language)] == [("GE", "WORLD"), ("CL", "WORLD")]
