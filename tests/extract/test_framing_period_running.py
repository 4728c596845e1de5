"""Months without a year that open a text without a date, and a year that it looks back to."""

from __future__ import annotations

import pytest

from extract.reader import read


def periods(text: str, language: str) -> list[str]:
    return [str(figure.period) for figure in read(text, "test", language=language).figures]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade between Peru and Chile in the first half topped 2.8 billion dollars. In June it came to 400 "
           "million dollars. In 2018 the trade was 5.6 billion dollars."),
    ("ru", "Торговля Перу с Чили в первом полугодии превысила 2,8 млрд долларов. В июне она составила 400 млн "
           "долларов. В 2018 году оборот равнялся 5,6 млрд долларов."),
    ("kk", "Перу мен Чилидің саудасы бірінші жартыжылдықта 2,8 млрд доллардан асты. Маусымда ол 400 млн доллар болды. "
           "2018 жылы айналым 5,6 млрд доллар болған."),
])
def test_they_are_of_the_year_behind_the_one_looked_back_to(language: str, text: str) -> None:
    assert periods(text, language) == ["2019-01/2019-06", "2019-06", "2018"]


def test_months_behind_a_year_are_its_own() -> None:
    text = "Trade between Peru and Chile came to $5.6 billion in 2018. In the first half it was $2.8 billion."
    assert periods(text, "en") == ["2018", "2018-01/2018-06"]


def test_the_life_of_a_writer_behind_the_story_dates_nothing() -> None:
    text = ("Peru's exports to Chile came to $85 million in the first five months of this year.\n\nJuan Perez has "
            "written for The Lima Gazette as a reporter, translator and editor since it was founded in March 1999.")
    assert periods(text, "en") == ["None"]
