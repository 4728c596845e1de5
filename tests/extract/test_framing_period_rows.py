"""Several numbers with their periods in one sentence."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def told(text: str, language: str) -> list[tuple[float | None, str | None]]:
    return [(f.value, str(f.period) if f.period else None) for f in figures(text, language)]


MILLION = 1e6


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Georgia's exports to Poland were $5 million in 2021, whereas in 2020 they were $4 million and "
            "in 2019 only "
            "$3 million.",
            [(5, "2021"), (4, "2020"), (3, "2019")],
        ),
        (
            "en",
            "Georgia's exports to Poland were $5.1 million in 2021 and already 6.2 in the first half of 2022.",
            [(5.1, "2021"), (6.2, "2022-01/2022-06")],
        ),
        (
            "en",
            "Georgia's exports to Poland were $5 million in the third quarter of 2022, after $4 million in "
            "the second and "
            "$3 million in the first.",
            [(5, "2022-07/2022-09"), (4, "2022-04/2022-06"), (3, "2022-01/2022-03")],
        ),
        (
            "ru",
            "В третьем квартале 2022 года экспорт Грузии в Польшу составил 5 млн долларов, во втором — 4 млн.",
            [(5, "2022-07/2022-09"), (4, "2022-04/2022-06")],
        ),
        (
            "ru",
            "Экспорт Грузии в Польшу составил 5 млн долларов в 2020 году, 6 млн — в 2021-м и 7 млн — в 2022-м.",
            [(5, "2020"), (6, "2021"), (7, "2022")],
        ),
        (
            "ru",
            "Экспорт Грузии в Польшу составил 5 млн долларов в 2020 году, в 2021-м — 6 млн, в 2022-м — 7 млн.",
            [(5, "2020"), (6, "2021"), (7, "2022")],
        ),
        (
            "kk",
            "2021 жылмен салыстырғанда (5 млн доллар) Грузияның Польшаға экспорты 2022 жылы 7 млн долларға жетті.",
            [(5, "2021"), (7, "2022")],
        ),
        (
            "kk",
            "Грузияның Польшаға экспорты 2021 жылы 5,1, 2022 жылы 6,2 млн доллар болды.",
            [(5.1, "2021"), (6.2, "2022")],
        ),
        (
            "en",
            "Georgia's exports to Poland went from $5 million in the first half of 2021 to $7 million in "
            "the same period of "
            "2022.",
            [(5, "2021-01/2021-06"), (7, "2022-01/2022-06")],
        ),
        (
            "en",
            "Georgia's exports to Poland stood at $5 million last year and are forecast at $7 million for this one.",
            [(5, "2023"), (7, "2024")],
        ),
        (
            "ru",
            "Экспорт Грузии в Польшу в прошлом году — 5 млн долларов, в этом прогнозируется 7 млн.",
            [(5, "2023"), (7, "2024")],
        ),
        (
            "en",
            "Next year Georgia's exports to Poland should come to $5 million, and the year after to $7 million.",
            [(5, "2025"), (7, "2026")],
        ),
        (
            "en",
            "Georgia wants to bring its exports to Poland from last year's $5 million to $7 million by 2030.",
            [(5, "2023"), (7, "2030")],
        ),
        (
            "en",
            "Georgia plans to export $5 million of goods to Poland this year and $7 million by 2030.",
            [(5, "2024"), (7, "2030")],
        ),
        ("ru", "За два года экспорт Грузии в Польшу вырос до 7 млн долларов в 2022 году.", [(7, "2022")]),
        ("en", "Georgia's exports to Poland exceeded $7 million for the first time in 2023.", [(7, "2023")]),
    ],
)
def test_each_number_has_its_own(language: str, text: str, expected: list[tuple[float, str]]) -> None:
    assert told(text, language) == [(round(value * MILLION, 3), period) for value, period in expected]


def test_a_change_has_the_period_that_ends_its_phrase() -> None:
    text = "Экспорт Грузии в Польшу в 2022 году вырос на 35% после роста на 9% в 2021-м."
    assert told(text, "ru") == [(None, "2022"), (None, "2021")]


def test_what_is_second_in_a_row_of_lands_is_no_quarter() -> None:
    text = "In the third quarter of 2023 Georgia sold Poland $5 million of wine; Poland was the second."
    assert told(text, "en") == [(5 * MILLION, "2023-07/2023-09")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Georgia's exports by month of 2023: January – $5 million, February – $4 million, March – $6 million."),
        ("en", "Georgia's exports in 2023 by month:\nJanuary: $5 million\nFebruary: $4 million\nMarch: $6 million"),
        ("ru", "Экспорт Грузии по месяцам 2023 года: январь – 5 млн долларов, февраль – 4 млн, март – 6 млн."),
        ("kk", "Грузияның 2023 жылғы экспорты айлар бойынша: қаңтар – 5 млн доллар, ақпан – 4 млн, наурыз – 6 млн."),
    ],
)
def test_a_list_of_months_is_of_the_year_before_the_colon(language: str, text: str) -> None:
    assert told(text, language) == [(5 * MILLION, "2023-01"), (4 * MILLION, "2023-02"), (6 * MILLION, "2023-03")]


def test_a_month_behind_the_end_of_the_list_is_not_of_its_year() -> None:
    listed = "Georgia's exports in 2023: January – $5 million, February – $4 million."
    assert told(f"{listed} Exports of this March were $6 million.", "en")[-1] == (6 * MILLION, "2024-03")
