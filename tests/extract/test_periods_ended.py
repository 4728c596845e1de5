"""Years that are told by the month in which they end, and days of two years."""

from __future__ import annotations

from datetime import date

import pytest

from extract.languages import packs
from extract.periods.mentions import find_periods
from extract.periods.resolve import resolve
from extract.tokens import tokenize

TODAY = date(2021, 8, 15)


def periods(text: str, language: str) -> list[str]:
    found = find_periods(text, tokenize(text), packs()[language], TODAY)
    return [str(resolve(mention, None, TODAY)) for mention in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In the fiscal year that closed on the thirtieth of June wool was sold.", ["2020-07/2021-06"]),
        ("en", "In the fiscal year ended June 30, 2020, wool was sold.", ["2019-07/2020-06"]),
        ("en", "In the financial year ending in March 2020 wool was sold.", ["2019-04/2020-03"]),
        ("ru", "В финансовом году, завершившемся 31 марта, продали шерсть.", ["2020-04/2021-03"]),
        ("kk", "Наурызда аяқталған қаржы жылында жүн сатылды.", ["2020-04/2021-03"]),
        ("kk", "2020 жылғы наурызда аяқталған қаржы жылында жүн сатылды.", ["2019-04/2020-03"]),
        ("kk", "2020 жылдың 31 наурызында аяқталған қаржы жылында жүн сатылды.", ["2019-04/2020-03"]),
        ("kk", "2020 жылғы наурызда аяқталған көрмеде жүн сатылды.", ["2020-03"]),
        # a season with its years behind the month or day of its end
        ("ru", "В завершившемся в мае 2019/20 маркетинговом году продали шерсть.", ["2019-06/2020-05"]),
        ("ru", "В закончившемся 30 июня 2019/2020 сельхозгоду продали шерсть.", ["2019-07/2020-06"]),
        ("ru", "В завершившемся в мае маркетинговом году продали шерсть.", ["2020-06/2021-05"]),
        ("kk", "Мамырда аяқталған 2019/2020 маркетингтік жылында жүн сатылды.", ["2019-06/2020-05"]),
        ("ru", "В мае 2019/20 маркетингового года продали шерсть.", ["2020-05"]),
        # the month is that of another clause, or of the season itself
        ("en", "In the fiscal year wool was sold. The fair ended in June 2021.", ["2021-06"]),
        ("en", "In the 2019/20 marketing year, which ended in June, wool was sold.", ["2019-07/2020-06"]),
    ],
)
def test_a_year_is_told_by_the_month_in_which_it_ended(language: str, text: str, expected: list[str]) -> None:
    assert periods(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 қыркүйек пен 31 қаңтар аралығында жүн сатылды.", ["2020-09/2021-01"]),
        ("Яғни 2020 жылғы шілдеден 2021 жылғы маусымға дейін, жүн сатылды.", ["2020-07/2021-06"]),
        ("2020 жылғы қыркүйек пен 2021 жылғы тамыз аралығында жүн сатылды.", ["2020-09/2021-08"]),
        ("2020 жылғы қыркүйек – 2021 жылғы тамыз айларында жүн сатылды.", ["2020-09/2021-08"]),
        ("2019 және 2020 жылдар аралығында жүн сатылды.", ["2019/2020"]),
        ("2020 жылғы қыркүйек пен 2021 жылғы тамыз айында жүн сатылды.", ["2020-09", "2021-08"]),
        ("Биылдың өзінде жүн сатылды.", ["2021"]),
        ("Аяқталған маусымда жүн сатылды.", ["2019-09/2020-08"]),
    ],
)
def test_kazakh_spans_run_over_the_new_year(text: str, expected: list[str]) -> None:
    assert periods(text, "kk") == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Вывоз шерсти вырос к тому же периоду прошлого года на 8% и достиг 3 млн долларов.", "base"),
        ("Вывоз шерсти прибавил к аналогичному периоду прошлого года 8%.", "base"),
        ("К той же дате прошлого года шерсти было вывезено на 8% больше.", "period"),
        ("Шерсти вывезено к той же дате прошлого года на 3 млн долларов.", "period"),
    ],
)
def test_the_same_time_of_last_year_is_compared_with_beside_a_percentage(text: str, role: str) -> None:
    assert [mention.role for mention in find_periods(text, tokenize(text), packs()["ru"], TODAY)] == [role]
