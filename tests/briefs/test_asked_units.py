"""Amounts that are asked for in a unit, and means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from briefs.answering.answer import answer
from briefs.rendering.render import render
from terms.figure import Figure
from terms.period import Period
from tests.briefs.asking import TODAY, ask
from tests.briefs.samples import claim

TOTAL = Figure(
    doc="one", mention="$48 billion", start=0, end=11,
    flow="export", reporter="KZ", partner="WORLD", period=Period.of_year(2020), value=48e9, unit="USD",
    status="actual", quote="exports were $48 billion", rule="test", confidence=0.9, evidence="statement",
    doc_date=date(2021, 2, 1))


def said(text: str, *figures: Figure, language: str = "en") -> str:
    brief = answer(ask(text, language=language), figures, today=TODAY)
    return render(brief, language, format="text").replace("\xa0", " ")


@pytest.mark.parametrize(("text", "unit"), [
    ("kz exports 2020 in tenge", "KZT"), ("экспорт рк в российских рублях", "RUB"), ("қр экспорты 2020 еуромен", "EUR"),
    ("how many tonnes of wheat did kz sell to iran", "t"), ("сколько баррелей нефти продали", "barrels"),
    ("kz exports 2020", None), ("will kz by reach 5 billion tenge", None)])
def test_a_unit_is_what_amounts_are_wanted_in(text: str, unit: str | None) -> None:
    assert ask(text).unit == unit


def test_a_year_before_a_currency_stays_a_year() -> None:
    assert str(ask("қр беларусь 2018 теңгемен").period) == "2018"
    assert ask("where do 2018 million tenge come from").value == 2018e6


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "kz exports 2020 in tenge", "No figure in tenge is known; nothing is converted."),
    ("ru", "экспорт рк 2020 в тенге", "Данных в тенге нет, пересчёт не делается."),
    ("kk", "қр экспорты 2020 теңгемен", "Дерек теңгемен берілмеген, басқа өлшемге аударылмайды.")])
def test_another_unit_than_the_one_asked_for_is_said_to_be(language: str, text: str, line: str) -> None:
    assert line in said(text, TOTAL, language=language).splitlines()
    assert line not in said("kz exports 2020", TOTAL, language=language)


def test_the_unit_asked_for_is_quoted_where_it_is_known() -> None:
    tenge = replace(TOTAL, value=20e12, unit="KZT", quote="exports were 20 trillion tenge")
    lines = said("kz exports 2020 in tenge", TOTAL, tenge).splitlines()
    assert "20 trillion tenge" in lines
    assert "$48 billion" in said("kz exports 2020", TOTAL, tenge).splitlines()


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "average monthly kz exports 2020", "Mean per month: $4 billion (calculated), months: 12"),
    ("ru", "среднемесячный экспорт рк 2020", "В среднем за месяц: $4 млрд (расчёт), месяцев: 12"),
    ("kk", "қр экспорты айына орташа 2020", "Айына орта есеппен: 4 млрд доллар (есептелген), ай саны: 12")])
def test_the_mean_of_a_month_is_that_of_the_whole(language: str, text: str, line: str) -> None:
    assert line in said(text, TOTAL, language=language).splitlines()


def test_the_mean_of_a_year_needs_every_year() -> None:
    other = replace(TOTAL, period=Period.of_year(2019), value=58e9, quote="exports were $58 billion")
    assert "Mean per year: $53 billion (calculated), years: 2" in said("average kz exports 2019-2020", TOTAL, other)
    assert "No mean: of 3 parts 2 are known." in said("average annual kz exports 2018-2020", TOTAL, other)
    assert "Mean" not in said("kz exports 2019-2020", TOTAL, other)


def test_a_mean_is_of_the_side_that_knows_every_year() -> None:
    pair = replace(TOTAL, partner="BY", flow="turnover", side="BY")
    other = replace(pair, period=Period.of_year(2019), value=58e9, quote="trade was $58 billion")
    third = replace(pair, value=40e9, side="KZ", quote="trade was $40 billion")
    assert "Mean per year: $53 billion (B, calculated), years: 2" in said("average kz by 2019-2020", pair, other, third)


@pytest.mark.parametrize(("language", "text", "line"), [
    ("en", "kz exports in 2019 and 2020 combined", "Sum: $100 billion (calculated), years: 2"),
    ("ru", "суммарный экспорт рк 2019-2020", "Сумма: $100 млрд (расчёт), лет: 2"),
    ("kk", "қр экспорты 2019-2020 жиынтығы", "Қосындысы: 100 млрд доллар (есептелген), жыл саны: 2")])
def test_years_are_added_where_their_sum_is_asked_for(language: str, text: str, line: str) -> None:
    rows = [claim(n, "export", "KZ-WORLD", str(year), 50e9, "A", "2021-02-01", side="KZ")
            for n, year in enumerate((2019, 2020), 1)]
    assert said(text, *rows, language=language).splitlines()[-2] == line


def test_a_sum_needs_every_year() -> None:
    rows = [claim(1, "export", "KZ-WORLD", "2019", 50e9, "A", "2021-02-01", side="KZ")]
    assert "No sum: of 2 parts 1 are known." in said("sum of kz exports 2019-2020", *rows)
