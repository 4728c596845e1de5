"""What is set against each other in one question: periods, flows, pairs; and what is only compared with."""

from __future__ import annotations

import pytest

from tests.briefs.asking import ask


def levels(text: str, home: str | None = None) -> list[str]:
    return [f"{one.reporter}-{one.partner} {one.flow} {one.period}" for one in ask(text, home=home).each]


@pytest.mark.parametrize("text", [
    "kz by q1 q3 2019", "kz by q1 and q3 2019", "2019 q1, q3 kz by", "рк рб 1 и 3 квартал 2019",
    "рк рб первый и третий квартал 2019 года", "қр беларусь 2019 жылғы бірінші және үшінші тоқсан",
    "қр беларусь 2019 1 және 3 тоқсан"])
def test_two_quarters_are_each_answered(text: str) -> None:
    assert levels(text) == ["KZ-BY turnover 2019-01/2019-03", "KZ-BY turnover 2019-07/2019-09"]
    assert ask(text).intent == "compare"


@pytest.mark.parametrize("text", ["kz exports jan and march 2019", "экспорт рк январь и март 2019",
                                  "қр экспорты 2019 қаңтар және наурыз"])
def test_months_that_do_not_follow_each_other_are_two(text: str) -> None:
    assert levels(text) == ["KZ-WORLD export 2019-01", "KZ-WORLD export 2019-03"]


@pytest.mark.parametrize(("text", "period"), [
    ("kz exports between january and march 2019", "2019-01/2019-03"),
    ("экспорт рк янв, фев, март 2019", "2019-01/2019-03"),
    ("қр экспорты 2019 қаңтар мен наурыз аралығында", "2019-01/2019-03"),
    ("kz exports 2018 and 2019", "2018/2019")])
def test_a_course_of_months_stays_one(text: str, period: str) -> None:
    assert (levels(text), str(ask(text).period)) == ([], period)


@pytest.mark.parametrize("text", ["kz exports 2019 vs imports 2020", "экспорт рк 2019 против импорта 2020",
                                  "қазақстан экспорты 2019 импорты 2020 салыстыр",
                                  "compare kz 2019 exports and 2020 imports"])
def test_two_flows_are_not_their_turnover(text: str) -> None:
    assert levels(text) == ["KZ-WORLD export 2019", "KZ-WORLD import 2020"]


@pytest.mark.parametrize(("text", "pairs"), [
    ("compare belarus kazakhstan and russia uzbekistan", ["BY-KZ", "RU-UZ"]), ("kz-cn vs uz-ru", ["KZ-CN", "UZ-RU"]),
    ("сравни торговлю Казахстана с Китаем и Узбекистана с Россией", ["KZ-CN", "UZ-RU"]),
    ("Қазақстан мен Қытай, Өзбекстан мен Ресей саудасын салыстыр", ["KZ-CN", "UZ-RU"]),
    ("Қазақстанның Қытаймен және Өзбекстанның Ресеймен саудасын салыстыр", ["KZ-CN", "UZ-RU"])])
def test_pairs_without_a_common_country_are_both_compared(text: str, pairs: list[str]) -> None:
    assert levels(text) == [f"{pair} turnover None" for pair in pairs]
    assert ask(text).needs is None


@pytest.mark.parametrize(("text", "said"), [
    ("экспорт казахстана в китай против импорта узбекистана из россии 2022",
     ["KZ-CN export 2022", "UZ-RU import 2022"]),
    ("kz by 2018 vs kz ru 2019", ["KZ-BY turnover 2018", "KZ-RU turnover 2019"]),
    ("сравни экспорт рк в китай в 2019 и в россию в 2020", ["KZ-CN export 2019", "KZ-RU export 2020"])])
def test_what_one_part_does_not_say_is_that_of_the_other(text: str, said: list[str]) -> None:
    assert levels(text) == said


@pytest.mark.parametrize("text", ["trade of kazakhstan with china, russia and uzbekistan", "compare kz cn ru uz",
                                  "торговля казахстана с китаем, россией и узбекистаном"])
def test_partners_of_one_country_are_no_pairs(text: str) -> None:
    found = ask(text)
    assert (found.each, found.reporter, set(found.partners)) == ((), "KZ", {"CN", "RU", "UZ"})


@pytest.mark.parametrize("text", [
    "2017 жылмен салыстырғанда қазақстан беларусь саудасы қанша өсті", "kz by trade compared with 2017",
    "по сравнению с 2017 годом как вырос товарооборот рк рб", "compare kz by trade with 2017"])
def test_what_is_only_compared_with_is_where_the_growth_begins(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.reporter, found.partner, str(found.period)) == ("growth", "KZ", "BY", "2017/2026")


@pytest.mark.parametrize(("text", "said"), [
    ("growth of kz exports in 2019 compared with 2017", ["KZ-WORLD export 2017", "KZ-WORLD export 2019"]),
    ("2021 жылы қр экспорты 2019 жылмен салыстырғанда қанша өсті", ["KZ-WORLD export 2019", "KZ-WORLD export 2021"]),
    ("экспорт рк по сравнению с январем 2019", ["KZ-WORLD export 2019-01", "KZ-WORLD export 2026-01"]),
    ("рост экспорта рк в 2020 к 2019", [])])
def test_a_base_that_is_not_the_year_before_is_kept(text: str, said: list[str]) -> None:
    assert levels(text) == said


def test_we_is_the_home_country_in_every_level() -> None:
    assert levels("our exports 2019 vs imports 2020", "KZ") == ["KZ-WORLD export 2019", "KZ-WORLD import 2020"]
    assert ask("our exports 2019 vs imports 2020").needs == "home country"


@pytest.mark.parametrize("text", ["kz by 2018; kz ru 2023", "kz by 2018, kz ru 2023", "рк рб 2018; рк рф 2023",
                                  "қр рб 2018; қр рф 2023"])
def test_two_questions_in_a_line_keep_their_countries_and_years(text: str) -> None:
    assert [(one.reporter, one.partner, str(one.period)) for one in ask(text).each] == [
        ("KZ", "BY", "2018"), ("KZ", "RU", "2023")]
