"""Periods told in part: a year without its word, the last months of one, what a year so far comes to."""

from __future__ import annotations

from datetime import date

import pytest

from extract.languages import packs
from extract.periods.mentions import find_periods
from extract.periods.resolve import resolve
from extract.tokens import tokenize

TODAY = date(2024, 9, 1)


def periods(text: str, language: str) -> list[str]:
    found = find_periods(text, tokenize(text), packs()[language], TODAY)
    return [str(resolve(mention, None, TODAY)) for mention in found if mention.role != "now"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В позапрошлом году сто тонн, в прошлом — двести.", ["2022", "2023"]),
        ("За январь — апрель нынешнего набралось сто тонн.", ["2024-01/2024-04"]),
        ("В 23-м году сто тонн, а в 24-м будет двести.", ["2023", "2024"]),
        # the year itself follows, or a noun, or none was said before
        ("За первые два месяца нынешнего, 2024 года, сто тонн.", ["2024-01/2024-02"]),
        ("В 2023 году сто тонн, в прошлом веке ни одной.", ["2023"]),
        ("В прошлом, как известно, торговали хуже.", []),
        ("В 2023 году сто тонн ушло 24-м поездом.", ["2023"]),
    ],
)
def test_a_russian_year_needs_no_word_where_one_was_said(text: str, expected: list[str]) -> None:
    assert periods(text, "ru") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "in the final three months of 2023", ["2023-10/2023-12"]),
        ("ru", "за последние два месяца 2023 года", ["2023-11/2023-12"]),
        ("kk", "2023 жылдың соңғы үш айында", ["2023-10/2023-12"]),
        ("en", "in the year to date", ["2024-01/2024-09"]),
        ("ru", "за истекший период 2024 года", ["2024-01/2024-09"]),
        ("ru", "на начало мая вывезено", ["2024-01/2024-04"]),
        ("en", "exports: 2021 – $10 billion, 2022 – $13 billion", ["2021", "2022"]),
        ("en", "the price: 2021 dollars, 2022–2023 sold", []),
    ],
)
def test_periods_told_by_their_place_in_a_year(language: str, text: str, expected: list[str]) -> None:
    assert periods(text, language) == expected
