"""When a plan was made, and when it is due; sums that are only spoken of."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def plans(text: str, language: str) -> list[tuple[str | None, str]]:
    return [(str(f.period) if f.period else None, f.status) for f in figures(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2019 the presidents of Georgia and Poland set a trade target of $7 million."),
        ("en", "Georgia and Poland agreed in 2022 to bring trade to $7 million."),
        ("ru", "В 2019 году президенты Грузии и Польши поставили цель довести товарооборот до 7 млн долларов."),
        ("kk", "2019 жылы Грузия мен Польша президенттері тауар айналымын 7 млн долларға жеткізу мақсатын қойды."),
        ("en", "A decade ago Georgia and Poland spoke of $7 million in trade."),
        ("ru", "Президенты Грузии и Польши называли цифру 7 млн долларов товарооборота."),
    ],
)
def test_the_year_in_which_a_goal_was_set_is_not_its_own(language: str, text: str) -> None:
    assert plans(text, language) == [(None, "target")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The target set for 2022 was $7 million of trade between Georgia and Poland.", ("2022", "target")),
        ("ru", "На 2022 год Грузия и Польша поставили цель: 7 млн долларов товарооборота.", ("2022", "target")),
        ("kk", "2022 жылға Грузия мен Польша 7 млн доллар тауар айналымы мақсатын қойды.", ("2022", "target")),
        ("en", "In 2022 Georgia set a record in exports to Poland, $7 million.", ("2022", "actual")),
        ("en", "Analysts spoke of $7 million in trade between Georgia and Poland in 2023.", ("2023", "actual")),
        ("ru", "Аналитики говорят о 7 млн долларов товарооборота Грузии и Польши за 2023 год.", ("2023", "actual")),
    ],
)
def test_the_year_of_a_goal_or_of_a_fact_stays(language: str, text: str, expected: tuple[str, str]) -> None:
    assert plans(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "До рекордного 2022 года, когда экспорт Грузии в Польшу достиг 7 млн долларов, поставки были скромнее.",
            [("2022", "actual")],
        ),
        (
            "ru",
            "В мае 2023 года товарооборот Грузии и Польши составил 7 млн долларов, превысив апрельский уровень; "
            "экспорт равнялся 4 млн долларов.",
            [("2023-05", "actual"), ("2023-05", "actual")],
        ),
        (
            "en",
            "The minister could report that Georgia's exports to Poland in 2023 were $7 million.",
            [("2023", "actual")],
        ),
    ],
)
def test_what_was_so_then(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert plans(text, language) == expected
