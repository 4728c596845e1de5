"""Who stands ahead of whom a sentence is about, and is neither at home in the text nor its partner."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

AHEAD = [
    ("en", "With the Chilean market shut, Peru counts its tomatoes. In 2023 exports came to $5 million."),
    ("en", "Two weeks after Chile closed its border, Peru looks elsewhere. In 2023 exports came to $5 million."),
    ("ru", "Пока Чили спорит, Перу торгует. В 2023 году экспорт составил $5 млн."),
    ("ru", "После того как Чили закрыла границу, Перу ищет покупателей. В 2023 году экспорт составил $5 млн."),
    ("kk", "Чили шекарасын жапқан соң, Перу сатып алушы іздеп жүр. 2023 жылы экспорт $5 млн болды."),
]


@pytest.mark.parametrize(("language", "text"), AHEAD)
def test_whoever_stands_ahead_is_neither_home_nor_partner(language: str, text: str) -> None:
    assert sides(text, language) == [(5e6, "export", "PE", "WORLD")]


def test_two_that_each_have_an_amount_are_both_told_of() -> None:
    text = "While exports of Chile came to $5 million in 2023, Peru exported $3 million."
    assert [(value, reporter) for value, _, reporter, _ in sides(text, "en")] == [(5e6, "CL"), (3e6, "PE")]


def test_whoever_took_a_part_of_a_sum_is_not_the_partner_of_a_text() -> None:
    text = ("Peru's tomatoes\n\nTomato exports came to $9 million in 2023, and Chile took nearly all: 95 percent. "
            "Pears brought $3 million.\n\nChile let seven growers back.\n\nExports of all fruit were $15 million.")
    assert [partner for *_, partner in sides(text, "en")] == ["WORLD", "CL", "WORLD", "WORLD"]
