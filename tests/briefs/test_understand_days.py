"""Days in questions: what is known by one, courses between two, and days by themselves."""

from __future__ import annotations

import pytest

from tests.briefs.asking import ask


@pytest.mark.parametrize(("text", "period"), [
    ("as of 1 July 2019 kz by", "2019-01/2019-06"), ("kz by as at July 1st, 2019", "2019-01/2019-06"),
    ("на 1 июля 2019 товарооборот рк рб", "2019-01/2019-06"), ("рк рб по состоянию на 01.07.2019", "2019-01/2019-06"),
    ("2019 жылғы 1 шілдедегі жағдай бойынша қр беларусь саудасы", "2019-01/2019-06"),
    ("2019 жылдың 1 шілдесіне қр экспорты", "2019-01/2019-06"), ("1 шілдеге дейін қр рф 2019", "2019-01/2019-06"),
    ("рк рф на 1 января 2020 года", "2019"), ("kz ru as at 30 june 2019", "2019-01/2019-06"),
    ("kz ru by 1 july 2019", "2019-01/2019-06"), ("рк рф к 15 июля 2019", "2019-01/2019-06"),
    ("на 1 июля рк рф", "2026-01/2026-06"), ("рк рф на 01.07.19", "2019-01/2019-06"),
    ("экспорт рк на 1 июля 2019 и 1 июля 2020", "2019-01/2020-06")])
def test_by_a_day_the_months_are_meant_that_are_over_then(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "period"), [
    ("kz exports from 1 january to 30 june 2019", "2019-01/2019-06"),
    ("экспорт рк с 01.01.2019 по 30.06.2019", "2019-01/2019-06"),
    ("экспорт рк 01.01.2019-30.06.2019", "2019-01/2019-06"),
    ("қр экспорты 2019 жылғы 1 қаңтардан 30 маусымға дейін", "2019-01/2019-06"),
    ("1 қаңтар мен 30 маусым аралығында 2019 қр экспорты", "2019-01/2019-06"),
    ("экспорт рк с 1 января по 1 июля 2019", "2019-01/2019-06"), ("экспорт рк с 1 июля 2019 года", "2019-07/2026-11"),
    ("2019 жылғы 1 шілдеден бері қр экспорты", "2019-07/2026-11"), ("kz exports since 1 july 2019", "2019-07/2026-11")])
def test_days_where_months_begin_and_end_are_those_months(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "word"), [
    ("kz by 01.02.2019", "01.02.2019"), ("kz by 2019-02-01", "2019-02-01"), ("kz ru 05/12/2019", "05/12/2019"),
    ("рк рб 15 марта 2019", "15 марта 2019"), ("1 шілдеде қр рф", "1 шілдеде"),
    ("kz by 15 march 2019", "15 march 2019"),
    ("kz exports on the 1st of march 2019", "1st of march 2019"),
    ("экспорт рк с 5 января по 9 июня 2019", "5 января"),
    ("kz ru as of 05/12/2019", "05/12/2019")])
def test_a_single_day_is_asked_back(text: str, word: str) -> None:
    found = ask(text)
    assert (found.intent, found.needs) == ("clarify", "month")
    assert str(found.unknown).startswith(word)


@pytest.mark.parametrize(("text", "period"), [
    ("top 5 partners of kz, top 5 may 2019", "2019-05"), ("kz ru march 15", "2015-03"),
    ("kz by 01-06.2019", "2019-01/2019-06"), ("kz by june quarter 2019", "2019-04/2019-06"),
    ("kz by 05/2019", "2019-05"), ("экспорт 23 янв", "2023-01"),
    ("kz ru in june 2019", "2019-06"), ("kz by jan-may 2020", "2020-01/2020-05")])
def test_a_number_beside_a_month_is_not_always_a_day(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize("text", [
    "/trade kz by 19", "kz by 19", "kz by '19", "kz by 19?", "kazakhstan by 19", "kz by 19 trade"])
def test_by_before_a_year_of_two_digits_is_belarus(text: str) -> None:
    found = ask(text)
    assert (found.reporter, found.partner, str(found.period)) == ("KZ", "BY", "2019")


@pytest.mark.parametrize("text", ["kz by 18 19", "kz by 18 vs 19", "рк рб 18 и 19", "рк рб 18, 19"])
def test_two_years_of_two_digits_are_compared(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.reporter, found.partner, str(found.period)) == ("compare", "KZ", "BY", "2018/2019")


@pytest.mark.parametrize(("text", "word"), [("kz by 15 2019", "15"), ("рк рб 2019 45", "45")])
def test_a_number_that_is_of_no_use_is_asked_back(text: str, word: str) -> None:
    assert (ask(text).intent, ask(text).unknown) == ("clarify", word)


@pytest.mark.parametrize("text", ["kz exports this week", "экспорт рк за неделю", "осы аптада қр экспорты",
                                  "kz exports tomorrow", "экспорт рк вчера", "ертең қр экспорты қанша болады"])
def test_a_day_or_a_week_that_is_told_from_today_is_asked_back(text: str) -> None:
    assert (ask(text).intent, ask(text).needs) == ("clarify", "month")


@pytest.mark.parametrize("text", ["subscribe kz by every week", "подпиши рк рб раз в неделю", "апта сайын қр рб"])
def test_a_week_of_a_subscription_is_how_often(text: str) -> None:
    assert (ask(text).intent, ask(text).frequency) == ("subscribe", "weekly")


@pytest.mark.parametrize("text", ["экспорт рк в ковидный год", "экспорт рк в год пандемии",
                                  "kz exports in the covid year",
                                  "пандемия жылы қр экспорты"])
def test_a_year_that_is_named_after_what_happened_is_asked_back(text: str) -> None:
    assert (ask(text).intent, ask(text).needs) == ("clarify", "period")
