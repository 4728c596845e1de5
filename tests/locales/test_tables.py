"""The word tables are whole: every row has every language and every form."""

from __future__ import annotations

import pytest

from locales.formats import NBSP, money
from locales.tables import table

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize("unit", list(table("units")))
def test_a_unit_has_its_words_in_three_languages(unit: str) -> None:
    row = table("units")[unit]
    assert (len(row["en"]), len(row["ru"])) == (2, 3)
    assert row["kk"]
    for language in LANGUAGES:
        for value in (1, 2, 5, 1.5, 12_000, 3.4e6, 1e9):
            for case in ("gen", "dat", "acc", "loc", "abl"):
                assert money(value, unit, language, case=case).strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_of_a_language_have_the_same_rows(language: str) -> None:
    for name in ("periods", "dates", "sources"):
        assert set(table(name)[language]) == set(table(name)["en"]), name
    changes = table("changes")
    base = {"pct", "times", "twice", "half", "fewer", "more", "less", "points", "same"}
    assert base <= set(changes[language])
    assert base <= set(changes[language]["alone"])


def test_no_amount_has_a_plain_space_before_its_scale_word() -> None:
    for language, word in (("en", "million"), ("ru", "млн"), ("kk", "млн")):
        for unit in ("USD", "RUB", "t"):
            assert f"{NBSP}{word}" in money(3.4e6, unit, language)
