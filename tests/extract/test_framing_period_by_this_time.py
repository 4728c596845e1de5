"""A part of an earlier year told by "this time", and a season whose bounds stand in brackets behind it."""

from __future__ import annotations

import pytest

from extract.reader import read


def periods(text: str, language: str) -> list[str]:
    return [str(f.period) for f in read(text, "time", language=language).figures]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile exported 9,800 tonnes of raisins in January-September 2019. By this time last year it had been "
               "14,200 tonnes."),
        ("ru", "Чили в январе-сентябре 2019 года экспортировала 9,8 тысячи тонн изюма. В прошлом году к этому времени "
               "было 14,2 тысячи тонн."),
        ("ru", "Чили в январе-сентябре 2019 года экспортировала 9,8 тысячи тонн изюма. На эту же дату год назад было "
               "14,2 тысячи тонн."),
        ("kk", "Чили 2019 жылғы қаңтар-қыркүйекте 9,8 мың тонна мейіз экспорттады. Былтыр осы уақытта 14,2 мың тонна "
               "болған."),
    ],
)
def test_by_this_time_last_year_is_the_same_part_of_it(language: str, text: str) -> None:
    assert periods(text, language) == ["2019-01/2019-09", "2018-01/2018-09"]


def test_this_time_beside_no_earlier_year_is_none() -> None:
    text = "Чили в 2018 году экспортировала 9,8 тысячи тонн изюма. К этому времени экспорт мяса упал до 5 тысяч тонн."
    assert periods(text, "ru") == ["2018", "2018"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nut exports of Chile over the season (September 2019 to August 2020) came to $2.4 billion."),
        ("ru", "Экспорт орехов Чили за сезон (с 1 сентября 2019-го по 31 августа 2020-го) составил 2,4 млрд долларов."),
    ],
)
def test_brackets_say_which_season_is_meant(language: str, text: str) -> None:
    assert periods(text, language) == ["2019-09/2020-08"]
