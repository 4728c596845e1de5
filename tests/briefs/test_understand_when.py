"""The periods of questions as people type them."""

from __future__ import annotations

import pytest

from tests.briefs.asking import ask


@pytest.mark.parametrize("text", ["kz by 0", "kz by 99999", "kz by 3000"])
def test_a_year_that_cannot_be_is_asked_back(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.period) == ("clarify", None)
    assert found.unknown == text.split()[-1]


@pytest.mark.parametrize(("text", "period"), [
    ("kz wheat exports in marketing year 2022/23", "2022-07/2023-06"),
    ("экспорт зерна за сезон 2023-2024", "2023-07/2024-06"), ("kz grain exports last season", "2025-07/2026-06"),
    ("2023/24 маркетинг жылында бидай экспорты", "2023-07/2024-06"), ("kz ru 2021/22", "2021/2022"),
    ("маусым 2022 қр рф", "2022-06")])
def test_a_season_is_the_months_from_july_to_june(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "year"), [("2022де сауда", "2022"), ("ресеймен 2023-тегі сауда", "2023")])
def test_a_case_ending_at_a_year_belongs_to_it(text: str, year: str) -> None:
    assert str(ask(text).period) == year


def test_a_short_month_that_is_a_small_word_needs_a_number_beside_it() -> None:
    assert ask("сколько там вышло с китаем").period is None
    assert str(ask("там 2023 қытай").period) == "2023-08"


@pytest.mark.parametrize(("text", "period"), [
    ("kz ru in the 1990s", "1990/1999"), ("рк рф в 2010-х", "2010/2019"), ("kz cn over 10 yrs", "2016/2025")])
def test_a_decade_has_ten_years(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "period"), [
    ("екінші жартыжылдықта германиядан импорт 2023", "2023-07/2023-12"), ("q1 kz ru 2023", "2023-01/2023-03"),
    ("первые три квартала 2023 экспорт рк", "2023-01/2023-09"), ("экспорт рк янв, фев 2023", "2023-01/2023-02"),
    ("2018-ден 2022-ге дейін ресеймен сауда", "2018/2022"), ("бес жыл ішінде қытаймен сауда", "2021/2025")])
def test_parts_of_a_period_are_put_together(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize("text", ["kz exports q1 2022 vs 2023", "сравни экспорт рк за 1 квартал 2022 и 2023",
                                  "қр экспорты 2022 жылдың 1 тоқсаны мен 2023"])
def test_a_year_beside_months_of_another_means_the_same_months(text: str) -> None:
    found = ask(text)
    assert (found.intent, str(found.period)) == ("compare", "2022-01/2023-03")


@pytest.mark.parametrize(("text", "period"), [
    ("kz cn three years ago", "2023"), ("два месяца назад экспорт рк", "2026-09"), ("үш жыл бұрын қр рф", "2023"),
    ("kz exports nov dec 2024", "2024-11/2024-12"), ("2022 наурыздан шілдеге дейін қр рф", "2022-03/2022-07"),
    ("летом 2023 экспорт рк", "2023-06/2023-08"), ("кз рф эксп 23 янв-сен", "2023-01/2023-09"),
    ("kz trade before 2000", "1991/2000"), ("после 2020 рк кнр", "2020/2026"), ("trade by 2019", "2019")])
def test_a_period_is_told_from_today_by_seasons_and_by_its_end(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "period"), [
    ("kz cn 19-23", "2019/2023"), ("рк турция 23/24 г.", "2023/2024"), ("kz turkey 2k23", "2023"),
    ("торговля рк за январь-сентябрь этого года против прошлого", "2025-01/2026-09"),
    ("осы жылдың қаңтар-маусымы былтырғымен салыстырғанда", "2025-01/2026-06"), ("рк 2кв23", "2023-04/2023-06")])
def test_short_years_and_years_against_each_other_are_read(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "word"), [
    ("kz cn q5 2023", "5"), ("kz cn 13 month 2023", "13"), ("рк 5 квартал 2023", "5")])
def test_a_part_of_a_year_that_cannot_be_is_asked_back(text: str, word: str) -> None:
    found = ask(text)
    assert (found.intent, found.unknown) == ("clarify", word)


@pytest.mark.parametrize(("text", "period"), [
    ("kz exports until june 2020", "2020-01/2020-06"), ("kz exports 2020 up to may", "2020-01/2020-05"),
    ("экспорт рк по июнь 2020", "2020-01/2020-06"), ("экспорт рк с начала 2020 года по июнь", "2020-01/2020-06"),
    ("қр экспорты 2020 маусымға дейін", "2020-01/2020-06"), ("экспорт рк по месяцам 2020", "2020"),
    ("kz exports march to june 2020", "2020-03/2020-06"), ("экспорт рк за июнь 2020", "2020-06")])
def test_months_up_to_one_begin_in_january(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "period"), [
    ("how much did kz by trade grow compared with 2017", "2017/2026"), ("kz export growth vs 2019", "2019/2026"),
    ("на сколько вырос товарооборот рк рб по сравнению с 2017 годом", "2017/2026"),
    ("қазақстан мен беларусь саудасы 2017-мен салыстырғанда қанша өсті", "2017/2026"),
    ("growth of kz exports in 2019 compared with 2017", "2019"), ("рост экспорта рк в 2019", "2019")])
def test_growth_over_a_year_that_is_only_compared_with_begins_there(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize(("text", "period"), [
    ("kz exports from march 2025", "2025-03/2026-11"), ("с марта 2025 экспорт рк", "2025-03/2026-11"),
    ("2025 наурыздан бері экспорт", "2025-03/2026-11"), ("экспорт рк с марта", "2026-03/2026-11"),
    ("наурыздан бері экспорт", "2026-03/2026-11"), ("2020-дан бері түркиямен сауда", "2020/2026")])
def test_what_begins_and_does_not_end_goes_on_until_now(text: str, period: str) -> None:
    assert (ask(text).intent, str(ask(text).period)) == ("series", period)


@pytest.mark.parametrize(("text", "period"), [
    ("с марта по май 2025 экспорт рк", "2025-03/2025-05"), ("с марта 2025 по май 2026 экспорт рк", "2025-03/2026-05"),
    ("kz exports from march 2025 to may 2026", "2025-03/2026-05")])
def test_what_ends_does_not_go_on_until_now(text: str, period: str) -> None:
    assert str(ask(text).period) == period


@pytest.mark.parametrize("text", [
    "exports between 2019 and 2023", "экспорт между 2019 и 2023", "2019 бен 2023 аралығында экспорт",
    "2019 бен 2023 арасында экспорт", "2019 бен 2023 жылдар аралығы экспорт"])
def test_what_lies_between_two_years_is_a_series(text: str) -> None:
    assert (ask(text).intent, str(ask(text).period)) == ("series", "2019/2023")
