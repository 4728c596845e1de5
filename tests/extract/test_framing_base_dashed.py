"""The level of the time compared with, behind a dash."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade between Peru and Chile in January-April 2023 amounted to $68 million (a rise of 12.4% compared "
           "to the same period of 2022 - $60 million)."),
    ("en", "Trade between Peru and Chile in January-April 2023 amounted to $68 million, 12.4% more than in the same "
           "period of 2022 – $60 million."),
    ("ru", "Оборот Перу с Чили в январе-апреле 2023 года составил 68 млн долларов (рост на 12,4% по сравнению с "
           "аналогичным периодом 2022 года - 60 млн долларов)."),
    ("kk", "Перудің Чилимен тауар айналымы 2023 жылғы қаңтар-сәуірде 68 млн доллар болды, бұл 2022 жылдың сәйкес "
           "кезеңінен (60 млн доллар) 12,4%-ға көп."),
])
def test_a_level_behind_the_time_compared_with_is_of_that_time(language: str, text: str) -> None:
    told = [(f.value, str(f.period)) for f in figures(text, language)]
    assert told == [(68 * M, "2023-01/2023-04"), (60 * M, "2022-01/2022-04")]
