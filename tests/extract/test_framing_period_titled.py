"""Titles that say no time: theirs is that of which the text goes on to tell."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def first(text: str, language: str) -> tuple[str | None, str]:
    figure = figures(text, language)[0]
    return (str(figure.period) if figure.period else None, figure.status)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Georgia sells Poland a third more\n\nIn January Georgia's imports from Poland were $9 million. "
            "In 2022 Georgia's "
            "exports to Poland grew by 33%.",
            ("2022", "actual"),
        ),
        (
            "ru",
            "Экспорт Грузии в Польшу вырос на треть\n\nЗа первое полугодие 2023 года Грузия экспортировала "
            "в Польшу товаров "
            "на 7 млн долларов.",
            ("2023-01/2023-06", "actual"),
        ),
        (
            "kk",
            "Грузия Польшамен сауданы 9 млн долларға жеткізбек\n\n2022 жылы Грузия мен Польшаның тауар "
            "айналымы 7 млн доллар "
            "болды. 2030 жылға қарай оны 9 млн долларға жеткізу жоспарланған.",
            ("2030", "target"),
        ),
        (
            "en",
            "Georgia's exports to Poland hit $7 million in 2021\n\nIn 2022 Georgia's exports to Poland were "
            "$9 million.",
            ("2021", "actual"),
        ),
    ],
)
def test_a_title_is_of_the_time_of_its_text(language: str, text: str, expected: tuple[str, str]) -> None:
    assert first(text, language) == expected


def test_a_plan_in_a_title_takes_no_time_of_what_came_about() -> None:
    text = "Georgia and Poland want trade of $9 million\n\nIn 2022 trade between Georgia and Poland was $7 million."
    assert first(text, "en") == (None, "target")


def test_a_title_is_not_of_the_time_compared_with() -> None:
    text = ("Елден 9 мың тонна шарап экспортталды\n\nТемір жол дерегінше, 2023 жылғы тамыздан қазанға дейін 9 мың "
            "тонна шарап шығарылған. Салыстырсақ, өткен жылдың осы кезеңінде 8 мың тонна шарап экспортталған.\nРесейге "
            "экспорт 30%-ға (3 мың тоннадан 4 мың тоннаға дейін) артқан.")
    assert first(text, "kk") == ("2023-08/2023-10", "actual")


def test_a_title_whose_number_the_text_tells_of_no_time_has_none() -> None:
    text = "Georgia sells 9 thousand tonnes of wine\n\nGeorgia's exports are 9 thousand tonnes (2022: 8 thousand)."
    assert first(text, "en") == (None, "actual")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Peru's trade | 2021 in figures (published 17.02.2022)\n\nExports were $9 billion."),
        ("en", "2021 at a glance: foreign trade of Peru\n\nExports were $9 billion."),
        ("ru", "Торговля Перу: 2021 в цифрах\n\nЭкспорт составил $9 млрд."),
        ("kk", "Перудің саудасы: 2021 цифрлармен\n\nЭкспорт $9 млрд болды."),
    ],
)
def test_a_year_that_a_title_reviews_is_that_of_the_text(language: str, text: str) -> None:
    assert first(text, language) == ("2021", "actual")


def test_as_many_things_in_figures_are_no_year() -> None:
    assert first("Peru sold 2021 cars in figures of last year for $5 million.", "en") == ("2023", "actual")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's balance of payments in the first quarter of 2020\n\nThe current account ran a deficit of $0.1 "
           "billion. Exports of goods fell to $3.6 billion."),
    ("ru", "О платёжном балансе Перу за I квартал 2020 года\n\nДефицит текущего счёта составил 0,1 млрд долларов. "
           "Экспорт товаров уменьшился до 3,6 млрд долларов."),
    ("kk", "Перудің 2020 жылғы І тоқсандағы төлем балансы\n\nАғымдағы шот тапшылығы 0,1 млрд доллар болды. Тауар "
           "экспорты 3,6 млрд долларға дейін төмендеді."),
])
def test_a_title_on_something_else_tells_the_time_of_its_text_too(language: str, text: str) -> None:
    assert [str(figure.period) for figure in figures(text, language)] == ["2020-01/2020-03"]
