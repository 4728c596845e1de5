"""Periods said in other ways than by their year or months, and what only looks like one."""

from __future__ import annotations

import pytest

from extract.reader import read
from tests.extract.told import figures


def periods(text: str, language: str) -> list[str | None]:
    return [str(figure.period) if figure.period else None for figure in figures(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "From January to the beginning of May 2023 Georgia's exports to Poland were $7 million.",
            "2023-01/2023-04",
        ),
        ("ru", "С января до начала мая 2023 года экспорт Грузии в Польшу составил 7 млн долларов.", "2023-01/2023-04"),
        (
            "kk",
            "2023 жылғы қаңтардан мамырдың басына дейін Грузияның Польшаға экспорты 7 млн доллар болды.",
            "2023-01/2023-04",
        ),
        ("en", "From January to the end of May 2023 Georgia's exports to Poland were $7 million.", "2023-01/2023-05"),
        ("en", "From the start of 2023 through May Georgia's exports to Poland were $7 million.", "2023-01/2023-05"),
        (
            "en",
            "By the end of the third quarter of 2023 Georgia's exports to Poland were $7 million.",
            "2023-01/2023-09",
        ),
        ("ru", "К концу третьего квартала 2023 года экспорт Грузии в Польшу достиг 7 млн долларов.", "2023-01/2023-09"),
        ("ru", "В третьем квартале 2023 года экспорт Грузии в Польшу достиг 7 млн долларов.", "2023-07/2023-09"),
        ("en", "By mid-November 2023 Georgia's exports to Poland had reached $7 million.", "2023-01/2023-11"),
        ("en", "In the first days of 2024 Georgia exported $7 million of wine to Poland.", "2024-01"),
        ("kk", "2024 жылдың алғашқы күндері Грузия Польшаға 7 млн долларға шарап экспорттады.", "2024-01"),
        ("en", "Over the first days of the fair of 2023 Georgia exported $7 million of wine to Poland.", "2023"),
        (
            "ru",
            "За отчетный период (январь – май 2023 г.) экспорт Грузии в Польшу составил 7 млн долларов.",
            "2023-01/2023-05",
        ),
        ("ru", "За два месяца с начала 2024 года экспорт Грузии в Польшу составил 7 млн долларов.", "2024-01/2024-02"),
        (
            "ru",
            "За январь – май прошлого, 2023 года, экспорт Грузии в Польшу составил 7 млн долларов.",
            "2023-01/2023-05",
        ),
        ("kk", "2023 жылдың 1 қазанына Грузияның Польшаға экспорты 7 млн долларға жетті.", "2023-01/2023-09"),
        ("en", "Georgia's exports to Poland ($7 million, 2022) are growing.", "2022"),
        ("en", "Quarter three of 2023 brought Georgia $7 million from exports to Poland.", "2023-07/2023-09"),
        ("en", "A decade ago Georgia's exports to Poland were $7 million.", "2014"),
        ("ru", "Четверть века назад экспорт Грузии в Польшу составлял 7 млн долларов.", "1999"),
        ("kk", "Онжылдық бұрын Грузияның Польшаға экспорты 7 млн доллар болған.", "2014"),
        ("en", "Over the past calendar year Georgia's exports to Poland were $7 million.", "2023"),
        ("en", "When ties were established in 1992, Georgia's exports to Poland were $7 million.", "1992"),
        ("en", "In 2023, under the treaty signed in 1992, Georgia's exports to Poland were $7 million.", "2023"),
        ("en", "Georgia's exports to Poland over the period to May 2023 were $7 million, 5 percent up.", "2023-05"),
        ("en", "Exports for 11M 2023 from Georgia to Poland were $7 million.", "2023-01/2023-11"),
        ("en", "Over the summer Georgia exported $7 million of wine to Poland.", "2023-06/2023-08"),
        ("ru", "За лето Грузия экспортировала в Польшу вина на 7 млн долларов.", "2023-06/2023-08"),
        ("kk", "Жаз бойы Грузия Польшаға 7 млн долларға шарап экспорттады.", "2023-06/2023-08"),
        ("en", "By this time last year Georgia had exported $7 million of wine to Poland.", "2023-01/2023-03"),
        (
            "ru",
            "К этому времени в прошлом году Грузия экспортировала в Польшу вина на 7 млн долларов.",
            "2023-01/2023-03",
        ),
        (
            "kk",
            "2023 жылдың 1 қаңтарынан 30 сәуіріне дейін Грузия Польшаға 7 млн долларға шарап экспорттады.",
            "2023-01/2023-04",
        ),
        ("en", "In fiscal 2023 Pakistan's exports to Poland were $7 million.", "2022-07/2023-06"),
        ("en", "In the 2023 fiscal year Pakistan's exports to Poland were $7 million.", "2022-07/2023-06"),
        ("en", "In fiscal 2023 Georgia's exports to Poland were $7 million.", "2023"),
        ("ru", "Прошлой осенью Грузия экспортировала в Польшу вина на 7 млн долларов.", "2023-09/2023-11"),
        ("ru", "За зиму Грузия экспортировала в Польшу вина на 7 млн долларов.", "2023-12/2024-02"),
        ("en", "Georgia closed the year with exports to Poland of $7 million.", "2023"),
        ("en", "The volume has grown since 2016, when Georgia's exports to Poland were $7 million.", "2016"),
        ("en", "Since 2016, as wine won markets, Georgia's exports to Poland reached $7 million in 2022.", "2022"),
    ],
)
def test_a_period_said_in_other_words(language: str, text: str, expected: str) -> None:
    assert periods(text, language)[0] == expected


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("In 2019 copper exports came to 7 tonnes. In 2022 they grew threefold.", "2023-01-01"),
        ("In January-May copper exports came to 7 tonnes, twice as much as in the same months of 2022.", "2023-06-01"),
        ("Қаңтар-мамырда мыс экспорты 7 тонна болды, бұл 2022 жылдың сәйкес айларынан екі есе көп.", "2023-06-01"),
        ("В январе-мае экспорт меди составил 7 тонн, вдвое больше, чем за те же месяцы 2022 года.", "2023-06-01"),
        ("As of 1 July 2023 Georgia's exports to Poland were $7 million.", "2023-07-01"),
        ("In 2010 Georgia's exports to Poland were $1 million, and by 2032 they will double.", "2011-01-01"),
    ],
)
def test_a_text_without_a_date_is_written_once_what_it_tells_is_over(text: str, written: str) -> None:
    assert str(read(text, "test").info.written) == written


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Экспорт Грузии в Польшу вырос с 5 млн до 7 млн долларов, сообщили в министерстве 20 января 2024 года."),
        ("en", "TBILISI, 24.kg, Jan 20, 2024. Georgia's exports to Poland were $7 million."),
    ],
)
def test_the_day_of_a_text_is_found(language: str, text: str) -> None:
    assert str(read(text, "test", language=language).info.date) == "2024-01-20"
