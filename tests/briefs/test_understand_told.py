"""Periods of questions that are told in words, or from another time."""

from __future__ import annotations

import pytest

from tests.briefs.asking import ask


@pytest.mark.parametrize(("text", "period"), [
    ("kz exports two thousand and nineteen", "2019"), ("kz ru nineteen ninety-five", "1995"),
    ("kz cn twenty oh five", "2005"), ("экспорт рк за две тысячи двадцать третий", "2023"),
    ("с беларусью в девятнадцатом году", "2019"), ("рк рф тысяча девятьсот девяносто пятый", "1995"),
    ("екі мың он тоғызыншы жылы қр рф", "2019"), ("жиырма екінші жылғы экспорт", "2022"),
    ("экспорт рк в первом квартале две тысячи двадцатого", "2020-01/2020-03")])
def test_a_year_in_words_is_a_year(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize("text", ["two thousand tonnes of wheat to iran", "за двадцать два дня экспорт рк",
                                  "five biggest partners of kz"])
def test_a_number_in_words_of_something_else_is_no_year(text: str) -> None:
    assert ask(text).period is None


@pytest.mark.parametrize(("text", "period"), [
    ("kz ru in the nineties", "1990/1999"), ("kz ru 90s", "1990/1999"), ("рк рф в нулевых", "2000/2009"),
    ("рк кнр в десятых годах", "2010/2019"), ("тоқсаныншы жылдары қр рф", "1990/1999"),
    ("2010-жылдардағы қр рф", "2010/2019"), ("2019-2020-жылдары қр рф", "2019/2020")])
def test_a_decade_may_be_told_in_words(text: str, period: str) -> None:
    assert str(ask(text).period) == period


def test_an_amount_may_be_told_in_words() -> None:
    assert ask("where does five billion come from").value == 5e9
    assert ask("откуда полтора миллиарда").value == 1.5e9
    assert ask("two big partners").value is None


@pytest.mark.parametrize(("text", "period"), [
    ("last quarter of 2023 kz exports", "2023-10/2023-12"), ("последние три месяца 2022 импорт рк", "2022-10/2022-12"),
    ("2023 жылдың соңғы тоқсаны қр рф", "2023-10/2023-12"), ("last quarter kz exports", "2026-07/2026-09")])
def test_the_last_part_of_a_year_that_is_said_is_its_end(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "period"), [
    ("kz by 2019 and the year after", "2019/2020"), ("рк рб 2019 и годом раньше", "2018/2019"),
    ("kz cn next year", "2027"), ("келесі жылы қр рф", "2027"), ("рк рф через два года", "2028")])
def test_a_year_is_told_from_another_one(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "shift"), [
    ("the year before that", -1), ("and two years later?", 2), ("а годом раньше?", -1), ("одан кейінгі жылы ше", 1)])
def test_a_year_told_from_none_leans_on_the_answer_before(text: str, shift: int) -> None:
    found = ask(text, home="KZ")
    assert (found.needs, found.reporter, found.period, found.shift) == ("context", None, None, shift)


@pytest.mark.parametrize(("text", "word"), [
    ("kz ua before the war", "before the war"), ("довоенная торговля рк с украиной", "довоенная"),
    ("қр украина соғысқа дейін", "соғысқа дейін"), ("kz exports to china since covid", "since covid"),
    ("kz ru exports the year after", "the year after")])
def test_a_time_that_is_no_period_is_asked_back(text: str, word: str) -> None:
    found = ask(text)
    assert (found.intent, found.unknown, found.timeless) == ("clarify", word, True)


@pytest.mark.parametrize("text", ["trade war with china", "trade kz ua before the war in 2021",
                                  "санкционные товары рк рф"])
def test_an_event_that_tells_no_time_is_let_be(text: str) -> None:
    assert ask(text).intent == "figure"


def test_since_independence_is_all_that_is_known() -> None:
    for text in ("kz cn since independence", "с распада ссср рк рф", "тәуелсіздік алғаннан бері қр рф"):
        assert (ask(text).intent, ask(text).period) == ("series", None)


@pytest.mark.parametrize(("text", "period"), [
    ("kz ru 2022 onwards", "2022/2026"), ("kz cn 2020 through now", "2020/2026"),
    ("since march 2022 kz ru", "2022-03/2026-11"), ("рк рф начиная с марта 2022", "2022-03/2026-11"),
    ("2018 ден бастап қр рф", "2018/2026"), ("from march 2022 to may 2023 kz ru", "2022-03/2023-05")])
def test_a_course_without_an_end_lasts_until_now(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "period"), [
    ("three quarters of 2024 kz exports", "2024-01/2024-09"), ("third quarter of 2024 kz exports", "2024-07/2024-09"),
    ("рк кнр 3-4 кварталы 2024", "2024-07/2024-12"), ("the last eighteen months kz cn", "2025-05/2026-10"),
    ("қр қытай 2015-тен 2020-ға дейін", "2015/2020"), ("қр бр 1-тоқсан 2019", "2019-01/2019-03")])
def test_parts_of_years_are_counted_in_words_and_digits(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize("text", ["kz exports in winter 2023", "экспорт рк прошлой зимой", "қр экспорты қыста"])
def test_a_winter_is_of_two_years_and_asked_back(text: str) -> None:
    assert (ask(text).intent, ask(text).timeless) == ("clarify", True)


@pytest.mark.parametrize(("text", "year"), [
    ("kz uz by the end of the year", "2026"), ("рк руз к концу года", "2026"),
    ("жыл соңына дейін қр өзбекстан", "2026"),
    ("kz uz by the end of 2027", "2027"), ("2024 жылдың соңында қр қытай", "2024")])
def test_the_end_of_a_year_is_of_that_year(text: str, year: str) -> None:
    assert (str(ask(text).period), ask(text).intent != "series") == (year, True)
