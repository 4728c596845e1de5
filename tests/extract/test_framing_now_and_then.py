"""What "now" means behind a time that is over, and what trade and shares rose or fell to in Kazakh."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2023 Moldova's exports were $4 billion. Wine exports brought $27 million in 2021, now $24 million."),
        ("ru", "В 2023 году экспорт Молдавии составил 4 млрд долларов. Экспорт вина в 2021 году был 276 млн долларов, "
               "теперь 248 млн долларов."),
        ("kk", "2023 жылы Молдова экспорты 4 млрд доллар болды. Шарап экспорты 2021 жылы 276 млн доллар болса, "
               "енді 248 млн доллар."),
    ],
)
def test_now_behind_a_year_that_is_over_is_what_the_text_tells_of(language: str, text: str) -> None:
    periods = [str(f.period) for f in figures(text, language)]
    assert periods == ["2023", "2021", "2023"]


def test_now_behind_a_year_ago_keeps_the_months_told_of() -> None:
    text = "Биыл екі айда Чили экспорты 14 млрд долларға жетті. Мыс бір жыл бұрын 8 млрд доллар болса, енді 7,3 млрд."
    assert [str(f.period) for f in figures(text, "kk")][1:] == ["2023-01/2023-02", "2024-01/2024-02"]


def test_a_word_that_may_mean_now_says_no_time_alone() -> None:
    text = "2023 жылы Чили экспорты 14 млрд доллар болды. Қытайдың үлесі енді 14 пайызға жетті."
    assert [str(f.period) for f in figures(text, "kk")] == ["2023", "2023"]


@pytest.mark.parametrize("behind", ["бұл 2022 жылғыдан 36 пайызға көп", "бір жылда 36 пайызға артты", "өсім 36 пайыз"])
def test_an_amount_whose_rise_follows_in_percent_is_what_trade_rose_to(behind: str) -> None:
    text = f"Өзбекстанның Ресеймен айналымы 2023 жылы 253,7 млн долларға өсті, {behind}."
    (figure,) = figures(text, "kk")
    assert figure.change is not None
    assert (figure.value, figure.change.pct) == (253_700_000, 36)


def test_an_amount_said_again_in_percent_is_by_how_much_trade_rose() -> None:
    text = "Чили экспорты былтыр 4 млрд долларға өсті, импорт 5 пайызға азайды."
    assert [f.value for f in figures(text, "kk")] == [None, None]


def test_a_share_behind_that_of_another_year_is_what_it_fell_to() -> None:
    text = "Қытайдың Қырғызстан экспортындағы үлесі 2022 жылы 24 пайыз болса, 2023 жылы 20 пайызға төмендеді."
    told = [(f.value, f.unit, str(f.period), f.change) for f in figures(text, "kk")]
    assert told == [(24, "%", "2022", None), (20, "%", "2023", None)]
