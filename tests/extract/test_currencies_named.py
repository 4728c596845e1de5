"""Money as CLDR names it in three languages, and by its code."""

from __future__ import annotations

import pytest
from babel.numbers import get_currency_name

from extract.languages import packs
from extract.reader import read

SAID = {
    "en": "In 2023 Peru's exports to Chile came to 5 million {}.",
    "ru": "В 2023 году экспорт Перу в Чили составил 5 млн {}.",
    "kk": "2023 жылы Перудің Чилиге экспорты 5 млн {} болды.",
}
# CLDR names these as hardly a newspaper does: "Kyrgystani soms", "krónur", "convertible marks".
SPELT_OTHERWISE = {
    "AOA", "KHR", "LAK", "BAM", "VES", "BOB", "PYG", "BWP", "XAF", "MZN", "TWD", "NAD", "RWF", "ALL", "EEK", "MKD",
    "LTL", "LVL", "ISK", "KGS",
}
WORDS = {
    "ALL", "COP", "CUP", "PEN", "TRY", "MAD", "BAM", "BOB",  # codes that are English words
    "SDG", "LAK", "VES", "MWK", "EEK", "LTL", "LVL",  # or that nobody writes
}


def unit(language: str, money: str) -> tuple[float | None, str | None]:
    """Value and unit of the one figure."""
    (figure,) = read(SAID[language].format(money), "doc").figures
    return figure.value, figure.unit


NAMED = [(language, code) for language in SAID for code in packs()[language].table("numbers")["money"]]


@pytest.mark.parametrize(("language", "code"), [case for case in NAMED if case[1] not in SPELT_OTHERWISE])
def test_the_name_of_a_currency_is_read(language: str, code: str) -> None:
    assert unit(language, get_currency_name(code, 5, language)) == (5e6, code)


@pytest.mark.parametrize(("language", "code"), [case for case in NAMED if case[1] not in WORDS])
def test_the_code_of_a_currency_is_read(language: str, code: str) -> None:
    assert unit(language, code) == (5e6, code)


def test_the_three_languages_know_the_same_money() -> None:
    known = [set(packs()[language].table("numbers")["money"]) for language in SAID]
    assert known[0] == known[1] == known[2]
