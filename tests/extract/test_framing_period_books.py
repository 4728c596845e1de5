"""Seasons and financial years that are named in other ways, and times that are not those of the number behind them."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text", "period"), [
    ("en", "Peru's grain exports in the 2021-2022 agricultural year amounted to 13 mln tonnes.", "2021-07/2022-06"),
    ("en", "For the first three months of the new season 2021-2022, Peru's grain exports came to 3 mln tonnes.",
     "2021-07/2021-09"),
    ("ru", "Экспорт зерна из Перу в 2021-2022 сельскохозяйственном году составил 13 млн тонн.", "2021-07/2022-06"),
])
def test_years_of_the_field_are_seasons(language: str, text: str, period: str) -> None:
    assert [str(f.period) for f in figures(text, language)] == [period]


def test_last_year_beside_a_financial_year_is_the_one_before() -> None:
    text = ("5 July 2023. In FY23 Pakistan's exports to China came to $2 billion. Its exports to Peru fell to $3.9 "
            "million, compared to $9.5 million last year.")
    assert [str(f.period) for f in figures(text, "en")][1:] == ["2022-07/2023-06", "2021-07/2022-06"]


def test_what_was_reached_in_a_year_that_is_over_is_no_plan() -> None:
    text = "The trade between Peru and Chile rose steadily over the next decade, reaching a peak of $7 billion in 2012."
    assert [(f.status, str(f.period)) for f in figures(text, "en")] == [("actual", "2012")]


def test_a_time_with_an_amount_in_brackets_is_that_amounts() -> None:
    text = ("25 May 2023. In January-April Peru's trade with Chile was $3 billion. Canada, first in 2022 (at $9 "
            "billion), had $2 billion, followed by Italy with $1 billion.")
    assert [str(f.period) for f in figures(text, "en")] == ["2023-01/2023-04", "2022", *["2023-01/2023-04"] * 2]


def test_a_span_that_opens_a_sentence_is_what_it_is_about() -> None:
    text = "14 October 2021. From January-August 2021, the trade of Peru made $45bn, 31% more than in the same period."
    assert [str(f.period) for f in figures(text, "en")] == ["2021-01/2021-08"]
