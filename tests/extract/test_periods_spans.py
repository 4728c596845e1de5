"""Spans told by the month and year in which they begin and by a later day, month or "this" month."""

from __future__ import annotations

from datetime import date

import pytest

from extract.languages import packs
from extract.periods.mentions import find_periods
from extract.tokens import tokenize
from tests.extract.told import figures


def periods(text: str, language: str, today: date | None) -> list[str]:
    found = find_periods(text, tokenize(text), packs()[language], today)
    return [str(m.period) for m in found if m.role == "period"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "From October last year to 15 February 2021 wool was sold."),
    ("en", "From October 2020 through 15 February this year wool was sold."),
    ("en", "Between October last year and February 15, 2021 wool was sold."),
    ("ru", "С октября прошлого года по 15 февраля 2021 года продавали шерсть."),
    ("ru", "С октября 2020 года до 15 февраля текущего года продавали шерсть."),
    ("kk", "Өткен жылдың қазаны мен 2021 жылдың 15 ақпанына дейін жүн сатылды."),
    ("kk", "Өткен жылдың қазаны мен биылғы ақпанға дейін жүн сатылды."),
    ("kk", "2020 жылдың қазан айынан бастап, биылғы жылдың 15 ақпанына дейін жүн сатылды."),
])
def test_a_span_runs_from_a_month_to_a_later_day(language: str, text: str) -> None:
    assert periods(text, language, date(2021, 3, 1)) == ["2020-10/2021-02"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru exported 7 thousand tonnes of wool from October to 15 February."),
    ("ru", "С октября по 15 февраля Перу экспортировало 7 тыс. тонн шерсти."),
    ("kk", "Перу қазаннан 15 ақпанға дейін 7 мың тонна жүн экспорттады."),
])
def test_so_does_one_that_names_no_year(language: str, text: str) -> None:
    assert str(figures(text, language)[0].period) == "2023-10/2024-02"


@pytest.mark.parametrize(("language", "text"), [
    ("en", "From October 2020 wool was sold to 15 buyers."),
    ("en", "Sales rose from October 2020 and 15 February 2021 was a record day."),
    ("ru", "В октябре 2020 года и 15 февраля 2021 года продавали шерсть."),
])
def test_two_times_that_nothing_joins_are_no_span(language: str, text: str) -> None:
    assert "2020-10/2021-02" not in periods(text, language, date(2021, 3, 1))


def test_this_april_of_a_text_without_a_day_is_the_one_behind_the_start() -> None:
    text = "2020 жылдың қазан айынан бастап биылғы 9 сәуірге дейін 7 мың тонна жүн сатылды."
    assert periods(text, "kk", None) == ["2020-10/2021-04"]
