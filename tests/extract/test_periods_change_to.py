"""In a heading a change "to" a year is one compared with it."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Внешняя торговля Сербии за 2021 год\nмлн евро; изменение к 2020 г.\nОборот: 1 863,2; +30,1%\n"
           "Экспорт: 818,9; +30,4%\nИмпорт: 1044,3; +20,7%"),
    ("en", "Serbia's foreign trade in 2021\nmillion euros; change on 2020\nTurnover: 1863.2; +30.1%\n"
           "Exports: 818.9; +30.4%\nImports: 1044.3; +20.7%"),
])
def test_rows_under_a_change_to_a_year_are_of_the_year_of_the_title(language: str, text: str) -> None:
    assert {str(figure.period) for figure in figures(text, language)} == {"2021"}


def test_what_is_to_come_by_a_year_stays_a_deadline() -> None:
    (figure,) = figures("Экспорт Сербии к 2030 году вырастет на 5%.", "ru")
    assert str(figure.period) == "2030"
