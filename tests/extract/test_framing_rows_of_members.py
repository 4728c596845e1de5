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
