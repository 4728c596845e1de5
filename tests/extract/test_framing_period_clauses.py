"""Which periods of a sentence are of another clause, of an insertion, or only compared with."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def periods(text: str, language: str) -> list[str | None]:
    return [str(figure.period) if figure.period else None for figure in figures(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "In 2023 Georgia's exports grew. Poland, which joined the fair in March 2019, bought wine "
            "for $7 million.",
        ),
        (
            "ru",
            "В 2023 году экспорт Грузии вырос. Польша, которая вошла в союз в 2004 году, купила вина на "
            "7 млн долларов.",
        ),
        ("ru", "В 2022 году экспорт Грузии вырос. А 2023 год, несмотря на засуху июня, дал вина на 7 млн долларов."),
    ],
)
def test_a_period_of_an_inserted_clause_is_not_of_the_number_behind(language: str, text: str) -> None:
    assert periods(text, language) == ["2023"]


def test_a_period_that_opens_the_clause_of_its_number_is_its_own() -> None:
    text = "С 2005 года Польша вложила в Грузию 9 млн долларов, только за I полугодие 2023 года — 7 млн."
    assert periods(text, "ru") == ["2005/2024", "2023-01/2023-06"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "Экспорт вина из Грузии в сезоне-2022/23 составил 7 млн долларов, на 5% больше, чем в сезоне-2021/22.",
            "2021-07/2022-06",
        ),
        ("en", "In 2019 Georgia's exports to Poland were $7 million, in 2023 they doubled to $20 million.", "2022"),
    ],
)
def test_what_a_change_is_from(language: str, text: str, expected: str) -> None:
    changes = [figure.change for figure in figures(text, language) if figure.change is not None]
    assert [str(change.base) for change in changes] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "В 2023 году экспорт Грузии вырос. Первой идёт Польша: 9 млн долларов, за ней следует Чехия с 7 млн.",
            ["2023", "2023"],
        ),
        ("В 2023 году экспорт Грузии в Польшу снизился с 9 млн долларов до 7 млн.", ["2022", "2023"]),
    ],
)
def test_with_a_level_is_not_from_a_level(text: str, expected: list[str]) -> None:
    assert periods(text, "ru") == expected


def test_a_goal_with_a_partner_is_no_start_of_a_plan() -> None:
    text = "Товарооборот Грузии с Польшей растёт. Наша ближайшая задача с Польшей — 7 млн долларов."
    assert [figure.status for figure in figures(text, "ru")] == ["target"]


def test_months_behind_their_year_end_a_cell() -> None:
    text = (
        "Экспорт Грузии в январе — июле 2019 года, млн долларов\n\n"
        "| Страна | Экспорт 2018, янв.–июль | Экспорт 2019, янв.–июль |\n|---|---|---|\n| Польша | 9,1 | 7,2 |\n"
    )
    assert periods(text, "ru") == ["2018-01/2018-07", "2019-01/2019-07"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "За девять месяцев 2023 года экспорт Грузии вырос. В Польшу поставлено вина на 7 млн долларов за год.",
            "2023",
        ),
        ("За девять месяцев 2023 года экспорт Грузии вырос. В Польшу вина ушло на 7 млн долларов.", "2023-01/2023-09"),
    ],
)
def test_over_the_year_beside_a_level_is_all_of_it(text: str, expected: str) -> None:
    assert periods(text, "ru") == [expected]


def test_a_season_that_begins_a_text_is_wider_than_its_last_month() -> None:
    text = (
        "С августом закончился сезон 2022/23 (сентябрь — август). За эти двенадцать месяцев Грузия "
        "продала Польше 7 тонн чая."
    )
    assert periods(text, "ru") == ["2022-09/2023-08"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2023 Georgia sold Poland wine for $7 million and hopes to sell wine for $9 million.", None),
        ("ru", "В 2023 году Грузия продала Польше вина на 7 млн долларов и хочет довести эту цифру до 9 млн.", None),
        ("en", "In 2023 Georgia sold Poland wine for $7 million instead of the planned $9 million.", "2023"),
    ],
)
def test_a_plan_is_not_of_the_time_of_what_came_about(language: str, text: str, expected: str | None) -> None:
    assert periods(text, language)[-1] == expected


def test_a_season_begins_with_the_month_that_is_said() -> None:
    text = "С начала сезона, с сентября, Грузия продала Польше 7 тонн чая. За пять месяцев сезона продано 6 тонн чая."
    assert periods(text, "ru") == ["2023-09/2024-03", "2023-09/2024-01"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Georgia sold Poland wine for $9 million, and wine for $2 million in December alone.", "2023"),
        ("ru", "Грузия продала Польше вина на 9 млн долларов, и на 2 млн — только в декабре.", "2023"),
        ("en", "Georgia sold Poland wine for $9 million and tea for $2 million in December.", "2023-12"),
    ],
)
def test_a_month_alone_is_of_one_number(language: str, text: str, expected: str) -> None:
    led = {"en": "In 2023 exports grew. ", "ru": "В 2023 году экспорт вырос. "}[language]
    assert periods(led + text, language) == [expected, "2023-12"]


def test_a_period_behind_a_colon_is_not_of_the_number_before_it() -> None:
    text = (
        "В 2023 году Грузия продала Польше вина на 7 млн долларов. Чая ушло на 2 млн: летом 2019 "
        "года столько брали за день."
    )
    assert periods(text, "ru")[:2] == ["2023", "2023"]


def test_a_part_of_an_investment_has_the_period_behind_it() -> None:
    text = "С 2005 года Польша вложила в Грузию 9 млн долларов, из них 7 млн — за девять месяцев 2023 года."
    assert periods(text, "ru")[-1] == "2023-01/2023-09"


def test_the_years_of_an_investment_are_not_gone_on_about() -> None:
    text = (
        "In 2023 Georgia's exports to Poland were $9 million. Since 2005 Poland has invested $8 million in Georgia. "
        "Georgia's imports from Poland were $7 million."
    )
    assert periods(text, "en") == ["2023", "2005/2024", "2023"]


def test_a_goal_of_the_past_is_a_goal_beside_one_to_come() -> None:
    text = "The sides had meant to reach $7 million of trade in 2020; between Georgia and Poland duties end by 2027."
    assert [figure.status for figure in figures(text, "en")] == ["target"]


def test_the_next_investment_has_come_over_the_same_years() -> None:
    text = "Since 2005 Poland has invested $8 million in Georgia. Georgian investment in Poland came to $2 million."
    assert periods(text, "en") == ["2005/2024", "2005/2024"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia's exports to Spain were $5 billion in 2022.\n\nThose to Poland are $42 million, in January 2023 "
           "they were $40 million."),
    ("ru", "Торговля Грузии с Испанией в 2022 году – 5 млрд долларов.\n\nС Польшей 42 млн долларов, в январе прошлого "
           "года было 40 млн."),
    ("kk", "Грузияның Испаниямен саудасы 2022 жылы 5 млрд доллар болды.\n\nПольшамен 42 миллион, былтырғы қаңтарда 40 "
           "миллион еді."),
])
def test_what_is_set_against_months_of_last_year_is_of_those_of_this_one(language: str, text: str) -> None:
    assert periods(text, language) == ["2022", "2024-01", "2023-01"]


def test_what_is_set_against_a_whole_year_goes_on_as_it_was() -> None:
    text = "Georgia's exports to Spain were $5 billion in 2023. Those to Poland were $42 million, in 2022 they were 40."
    assert periods(text, "en") == ["2023", "2023", "2022"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Товарооборот Грузии с Польшей, удвоившись за последние три года, достиг 9 млн долларов.", "2023"),
        ("en", "Georgia's trade with Poland, having doubled over the past three years, reached $9 million.", "2023"),
        ("kk", "Грузияның Польшамен саудасы соңғы үш жылда екі есе өсіп, 9 млн долларға жетті.", "2023"),
        ("ru", "За последние три года Грузия вывезла в Польшу вина на 9 млн долларов.", "2021/2023"),
    ],
)
def test_what_grew_over_years_is_of_the_last_of_them(language: str, text: str, expected: str) -> None:
    assert periods(text, language)[-1] == expected


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In the season, which lasted from July 2022 to June 2023, Peru's exports to Chile came to $3 million."),
    ("ru", "За сезон, который длился с июля 2022 по июнь 2023 года, экспорт Перу в Чили составил 3 млн долларов."),
])
def test_a_relative_clause_of_a_year_tells_which_one_it_is(language: str, text: str) -> None:
    assert [str(f.period) for f in figures(text, language)] == ["2022-07/2023-06"]
