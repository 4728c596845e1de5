"""Months and quarters in digits and codes, as tables and dry notices have them."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read

DAY = date(2024, 3, 12)
HEADS = {
    "2023-05": "2023-05", "05.2023": "2023-05", "05/2023": "2023-05", "2023M05": "2023-05", "May-23": "2023-05",
    "May'23": "2023-05", "01-05.2023": "2023-01/2023-05", "01.2023-05.2023": "2023-01/2023-05",
    "1Q23": "2023-01/2023-03", "Q1'23": "2023-01/2023-03", "Q1 23": "2023-01/2023-03", "H1-23": "2023-01/2023-06",
    "9M23": "2023-01/2023-09", "2023Q1": "2023-01/2023-03", "2008-12": "2008/2012", "2022/23": "2022-07/2023-06",
}


def periods(text: str, language: str | None = None) -> list[str]:
    return [str(figure.period) for figure in read(text, "doc", language=language, published=DAY).figures]


@pytest.mark.parametrize("head", HEADS)
def test_a_column_has_its_period_in_digits(head: str) -> None:
    text = f"Peru's exports, million dollars\n\n| | {head} |\n|---|---|\n| Chile | 5 |\n| Italy | 7 |\n"
    assert periods(text) == [HEADS[head]] * 2


@pytest.mark.parametrize("months", [("2023-01", "2023-02"), ("01.2023", "02.2023"), ("Jan-23", "Feb-23")])
def test_rows_have_their_months_in_digits(months: tuple[str, str]) -> None:
    rows = "".join(f"| {month} | 5 | 6 |\n" for month in months)
    text = f"Peru's trade with Chile, million dollars\n\n| | Exports | Imports |\n|---|---|---|\n{rows}"
    assert periods(text) == ["2023-01", "2023-01", "2023-02", "2023-02"]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "In 05.2023 Peru's exports to Chile came to $5 million.", "2023-05"),
    ("en", "Peru's exports to Chile came to $5 million in 2023-05.", "2023-05"),
    ("ru", "За 01-06.2023 экспорт Перу в Чили составил 5 млн долларов.", "2023-01/2023-06"),
    ("ru", "Экспорт Перу (05.2023): 5 млн долларов", "2023-05"),
    ("ru", "На 01.06.2023 экспорт Перу составил 5 млн долларов.", "2023-01/2023-05"),
    ("ru", "За янв.23 экспорт Перу составил 5 млн долларов.", "2023-01"),
    ("kk", "05.2023 Перудің Чилиге экспорты 5 млн доллар болды.", "2023-05"),
    ("kk", "2023 ж. IV тқс. Перудің Чилиге экспорты 5 млн доллар болды.", "2023-10/2023-12"),
])
def test_prose_has_its_period_in_digits(language: str, text: str, expected: str) -> None:
    assert periods(text, language) == [expected]


@pytest.mark.parametrize("text", [
    "Bulletin, week 05/2023. Peru's exports to Chile came to $5 million.",
    "Rule No. 05/2023 let Peru export $5 million of fish.",
    "On 23 May Peru sold Chile fish for $5 million.",
    "Chile took 12.2023 million dollars' worth of Peru's goods, which it sold again.",
])
def test_other_numbers_are_no_months(text: str) -> None:
    assert "2023-05" not in periods(text, "en")


def test_a_month_in_digits_is_no_amount() -> None:
    (figure,) = read("Peru's exports to Chile came to $5 million in 12.2023.", "doc").figures
    assert figure.value == 5e6
