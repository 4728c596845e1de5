"""Months and quarters that name no year: those of the whole that they are a part of, or the last ones over."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read

MAY = date(2024, 5, 20)


def periods(text: str, language: str, day: date = MAY) -> list[str]:
    return [str(figure.period) for figure in read(text, "doc", language=language, published=day).figures]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "In 2023 Peru's exports came to $5 million, of which $2 million in the first quarter.", "2023-01/2023-03"),
    ("en", "Last year Peru's exports came to $5 million. Of this, $2 million fell in April.", "2023-04"),
    ("ru", "В 2023 году экспорт Перу составил 5 млн долларов, в том числе в первом квартале — 2 млн.",
     "2023-01/2023-03"),
    ("ru", "Экспорт Перу в прошлом году составил 5 млн долларов. В том числе в апреле — 2 млн долларов.", "2023-04"),
    ("kk", "2023 жылы Перудің экспорты 5 млн доллар болды, оның ішінде бірінші тоқсанда 2 млн доллар.",
     "2023-01/2023-03"),
    ("kk", "Перудің экспорты былтыр 5 млн доллар болды, соның ішінде сәуірде 2 млн доллар.", "2023-04"),
])
def test_a_part_is_of_the_year_of_its_whole(language: str, text: str, expected: str) -> None:
    assert periods(text, language) == ["2023", expected]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Last year Peru's exports came to $5 million. In the first quarter they came to $2 million."),
    ("ru", "В прошлом году экспорт Перу составил 5 млн долларов. В первом квартале он составил 2 млн долларов."),
    ("kk", "Былтыр Перудің экспорты 5 млн доллар болды. Бірінші тоқсанда ол 2 млн доллар болды."),
])
def test_what_is_no_part_is_of_the_last_months_over(language: str, text: str) -> None:
    assert periods(text, language) == ["2023", "2024-01/2024-03"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In the first quarter Peru's exports were $2 million, in the fourth quarter $3 million."),
    ("ru", "В первом квартале экспорт Перу составил 2 млн долларов, в четвертом квартале — 3 млн долларов."),
    ("kk", "Бірінші тоқсанда Перудің экспорты 2 млн доллар, төртінші тоқсанда 3 млн доллар болды."),
])
def test_quarters_told_in_their_order_are_of_one_year(language: str, text: str) -> None:
    assert periods(text, language) == ["2023-01/2023-03", "2023-10/2023-12"]


def test_a_month_beside_a_later_one_may_be_that_of_the_next_year() -> None:
    text = "In January Peru's exports were $2 million, less than the $3 million in December."
    assert periods(text, "en") == ["2024-01", "2023-12"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In the first quarter Peru's exports came to $5 million."),
    ("ru", "В январе-марте экспорт Перу составил 5 млн долларов."),
    ("kk", "Бірінші тоқсанда Перудің экспорты 5 млн доллар болды."),
])
@pytest.mark.parametrize(("day", "expected"), [
    (date(2024, 3, 12), "2023-01/2023-03"), (date(2024, 3, 29), "2024-01/2024-03"),
    (date(2024, 4, 2), "2024-01/2024-03"),
])
def test_several_months_are_told_of_when_they_are_over(language: str, text: str, day: date, expected: str) -> None:
    assert periods(text, language, day) == [expected]


def test_a_plan_is_for_the_months_that_run() -> None:
    text = "Peru's exports are expected to come to $5 million in the first quarter."
    assert periods(text, "en", date(2024, 3, 12)) == ["2024-01/2024-03"]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "In the June quarter of 2023 Peru's exports came to $5 million.", "2023-04/2023-06"),
    ("en", "Peru's exports rose in the March quarter to $5 million.", "2024-01/2024-03"),
    ("en", "In the second month of 2023 Peru's exports came to $5 million.", "2023-02"),
    ("en", "In 2023 Peru's exports grew for the second month, to $5 million.", "2023"),
    ("ru", "Во втором месяце 2023 года экспорт Перу составил 5 млн долларов.", "2023-02"),
    ("ru", "За 6М 2023 экспорт Перу составил 5 млн долларов.", "2023-01/2023-06"),
    ("ru", "В 1П2023 экспорт Перу составил 5 млн долларов.", "2023-01/2023-06"),
    ("ru", "Во 2К23 экспорт Перу составил 5 млн долларов.", "2023-04/2023-06"),
    ("kk", "2023 жылдың екінші айында Перудің экспорты 5 млн доллар болды.", "2023-02"),
])
def test_parts_of_a_year_in_other_words(language: str, text: str, expected: str) -> None:
    assert periods(text, language) == [expected]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's minister expects the year to end at five billion dollars of trade with Chile."),
    ("ru", "Министр Перу ожидает, что год закончится на уровне 5 млрд долларов торговли с Чили."),
])
def test_how_the_year_is_to_end_is_of_the_year_of_writing(language: str, text: str) -> None:
    assert periods(text, language) == ["2024"]
