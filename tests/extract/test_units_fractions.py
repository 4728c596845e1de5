"""Bare numbers with a fraction behind an amount: they count no things, so that they are sums too."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

LEAD = {
    "en": "In 2023 Peru's exports to Chile came to $562.3 million",
    "ru": "В 2023 году экспорт Перу в Чили составил 562,3 млн долларов",
    "kk": "2023 жылы Перудің Чилиге экспорты 562,3 млн доллар болды",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", " (down 24.9%) and it imported for 296.3 (down 5%)."),
        ("en", ". Purchases from there came to 296.3, mostly of coal."),
        ("en", " against purchases of 296.3 from there."),
        ("en", " as Lima counts, or 296.3 as Santiago does."),
        ("en", ", more than 2008's 296.3."),
        ("ru", ", ввезено оттуда на 296,3."),
        ("ru", " по счёту Лимы или 296,3 по счёту Сантьяго."),
    ],
)
def test_a_number_with_a_fraction_is_a_sum_like_the_last(language: str, text: str) -> None:
    assert (296_300_000, "USD") in [(f.value, f.unit) for f in figures(LEAD[language] + text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", ". A sol is 296.3 tenge."),
        ("en", ". Trade is told of in section 296.3 of the report."),
        ("en", ". Imports came to 296 ships."),
        ("ru", ". Курс — 296,3 гуарани."),
        ("kk", ". Бағам — 296,3 гуарани."),
    ],
)
def test_a_rate_or_what_counts_things_is_none(language: str, text: str) -> None:
    assert [f.value for f in figures(LEAD[language] + text, language)] == [562_300_000]


def test_behind_a_percentage_of_growth_it_is_a_percentage() -> None:
    found = figures("В 2023 году экспорт Перу в Чили вырос на 5,4%, импорт — на 3,2.", "ru")
    assert [f.change.pct for f in found if f.change is not None] == [5.4, 3.2]
