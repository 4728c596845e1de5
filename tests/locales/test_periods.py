"""Periods, dates and months in every form of the table of slots."""

from __future__ import annotations

from datetime import date as Date

import pytest

from locales.formats import PeriodName, date, month_year, period
from terms.period import Period

YEAR, YEARS, MONTH, HALF, QUARTER, CROSS = (
    "2019", "2015/2020", "2019-05", "2019-01/2019-06", "2019-04/2019-06", "2019-07/2020-06")


@pytest.mark.parametrize(("form", "text", "en", "ru", "kk"), [
    ("plain", YEAR, "2019", "2019 год", "2019 жыл"),
    ("plain", HALF, "January–June 2019", "январь–июнь 2019 года", "2019 жылғы қаңтар–маусым"),
    ("plain", QUARTER, "Q2 2019", "II квартал 2019 года", "2019 жылғы II тоқсан"),
    ("plain", YEARS, "2015–2020", "2015–2020 годы", "2015–2020 жылдар"),
    ("plain", MONTH, "May 2019", "май 2019 года", "2019 жылғы мамыр"),
    ("plain", CROSS, "July 2019 – June 2020", "июль 2019 – июнь 2020 года",
     "2019 жылғы шілде – 2020 жылғы маусым"),
    ("in", YEAR, "in 2019", "в 2019 году", "2019 жылы"),
    ("in", HALF, "in January–June 2019", "в январе–июне 2019 года", "2019 жылғы қаңтар–маусымда"),
    ("in", QUARTER, "in Q2 2019", "во II квартале 2019 года", "2019 жылғы II тоқсанда"),
    ("in", YEARS, "in 2015–2020", "в 2015–2020 годах", "2015–2020 жылдары"),
    ("in", CROSS, "in July 2019 – June 2020", "в июле 2019 – июне 2020 года", "2019 жылғы шілде – 2020 жылғы маусымда"),
    ("on", YEAR, "on 2019", "к 2019 году", "2019 жылға қарағанда"),
    ("on", HALF, "on January–June 2019", "к январю–июню 2019 года", "2019 жылғы қаңтар–маусымға қарағанда"),
    ("on", QUARTER, "on Q2 2019", "ко II кварталу 2019 года", "2019 жылғы II тоқсанға қарағанда"),
    ("than", YEAR, "than in 2019", "чем в 2019 году", "2019 жылға қарағанда"),
    ("than", HALF, "than in January–June 2019", "чем в январе–июне 2019 года", "2019 жылғы қаңтар–маусымға қарағанда"),
    ("for", YEAR, "for 2019", "за 2019 год", "2019 жыл бойынша"),
    ("for", HALF, "for January–June 2019", "за январь–июнь 2019 года", "2019 жылғы қаңтар–маусым бойынша"),
    ("by", YEAR, "by 2019", "к 2019 году", "2019 жылға қарай"),
    ("by", MONTH, "by May 2019", "к маю 2019 года", "2019 жылғы мамырға қарай"),
    ("level", YEAR, "on the level of 2019", "на уровне 2019 года", "2019 жыл деңгейінде"),
    ("level", HALF, "on the level of January–June 2019", "на уровне января–июня 2019 года",
     "2019 жылғы қаңтар–маусым деңгейінде"),
    ("attr", YEAR, "2019", "2019 года", "2019 жылғы"),
    ("dat", YEAR, "2019", "2019 году", "2019 жылға"),
    ("short", YEAR, "2019", "2019", "2019"),
    ("short", HALF, "Jan–Jun 2019", "янв.–июнь 2019", "2019, қаң.–мау."),
    ("short", QUARTER, "Q2 2019", "II кв. 2019", "2019, II тоқсан"),
    ("short", MONTH, "May 2019", "май 2019", "2019, мамыр"),
    ("short", CROSS, "Jul 2019 – Jun 2020", "июль 2019 – июнь 2020", "2019, шіл. – 2020, мау."),
    ("months", HALF, "January–June", "январь–июнь", "қаңтар–маусым"),
    ("months", QUARTER, "Q2", "II квартал", "II тоқсан"),
])
def test_a_period_takes_the_form_that_a_sentence_asks_for(form: str, text: str, en: str, ru: str, kk: str) -> None:
    what = Period.parse(text)
    assert [period(what, language, form) for language in ("en", "ru", "kk")] == [en, ru, kk]


def test_only_the_second_quarter_takes_vo() -> None:
    quarters = [Period.of_months(2019, 3 * n + 1, 3 * n + 3) for n in range(4)]
    assert [period(each, "ru", "in").split()[0] for each in quarters] == ["в", "во", "в", "в"]
    assert [period(each, "ru", "on").split()[0] for each in quarters] == ["к", "ко", "к", "к"]


def test_a_deadline_and_a_base_differ_in_kazakh() -> None:
    year = Period.of_year(2020)
    assert period(year, "kk", "by") == "2020 жылға қарай"
    assert period(year, "kk", "on") == "2020 жылға қарағанда"


def test_a_period_fills_a_slot_in_the_form_that_it_names() -> None:
    assert "Рост {p:on}".format(p=PeriodName(Period.of_year(2018), "ru")) == "Рост к 2018 году"
    assert "{p}".format(p=PeriodName(Period.of_year(2018), "kk")) == "2018 жыл"


@pytest.mark.parametrize(("form", "en", "ru", "kk"), [
    ("plain", "28 August 2019", "28 августа 2019", "2019 жылғы 28 тамыз"),
    ("sentence", "28 August 2019", "28 августа 2019 года", "2019 жылғы 28 тамыз"),
    ("on", "on 28 August 2019", "28 августа 2019 года", "2019 жылғы 28 тамызда"),
    ("attr", "of 28 August 2019", "от 28 августа 2019", "2019 жылғы 28 тамыздағы"),
    ("day", "28 August", "28 августа", "28 тамыз"),
    ("since", "since 28 August", "с 28 августа", "28 тамыздан бері"),
])
def test_a_date_is_in_words(form: str, en: str, ru: str, kk: str) -> None:
    assert [date(Date(2019, 8, 28), language, form) for language in ("en", "ru", "kk")] == [en, ru, kk]


def test_since_the_second_takes_so() -> None:
    assert date(Date(2026, 9, 2), "ru", "since") == "со 2 сентября"


@pytest.mark.parametrize(("form", "en", "ru", "kk"), [
    ("plain", "September 2017", "сентябрь 2017 года", "2017 жылғы қыркүйек"),
    ("in", "in September 2017", "в сентябре 2017 года", "2017 жылғы қыркүйекте"),
    ("vintage", "data of September 2017", "данные на сентябрь 2017 года", "2017 жылғы қыркүйектегі жағдай бойынша"),
])
def test_a_month_of_a_year(form: str, en: str, ru: str, kk: str) -> None:
    assert [month_year(Date(2017, 9, 15), language, form) for language in ("en", "ru", "kk")] == [en, ru, kk]
