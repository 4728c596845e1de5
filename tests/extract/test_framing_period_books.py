"""Seasons and financial years that are named in other ways, and times that are not those of the number behind them."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text", "period"), [
    ("en", "Peru exported 13 mln tonnes of grain in the 2017-2018 agricultural year.", "2017-07/2018-06"),
    ("en", "In four months of the new season 2017-2018 Peru's exports of grain came to 3 mln tonnes.",
     "2017-07/2017-10"),
    ("ru", "Перу экспортировало в 2017-2018 сельскохозяйственном году 13 млн тонн зерна.", "2017-07/2018-06"),
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
