"""Numbers of no single year: shares that hold for years, and money that has come over many."""

from __future__ import annotations

import pytest

from extract.reader import read
from tests.extract.told import figures


def last(text: str, language: str) -> tuple[str | None, str]:
    found = figures(text, language)[-1]
    return (str(found.period) if found.period else None, found.status)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2023 Georgia's exports to Poland were $7 million. Wine makes up two thirds of exports.", None),
        ("ru", "В 2023 году экспорт Грузии в Польшу составил 7 млн долларов. Вино даёт две трети экспорта.", None),
        ("kk", "2023 жылы Грузияның Польшаға экспорты 7 млн доллар болды. Экспорттың үштен екісін шарап береді.", None),
        ("ru", "В 2023 году экспорт Грузии в Польшу составил 7 млн долларов. Вино даёт 66,4% экспорта.", "2023"),
        ("ru", "В 2023 году экспорт Грузии в Польшу составил 7 млн долларов. Вино дало две трети экспорта.", "2023"),
        ("en", "In 2023 Georgia's exports to Poland were $7 million. Wine makes up two thirds of that.", "2023"),
    ],
)
def test_a_round_share_of_the_present_is_of_no_time(language: str, text: str, expected: str | None) -> None:
    assert last(text, language)[0] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Within twenty years Poland has invested $7 billion in Kazakhstan.", "2004/2024"),
        ("kk", "Польша жиырма жыл ішінде Қазақстанға 7 млрд доллар инвестиция салды.", "2004/2024"),
        ("kk", "2005 жылдан 2023 жылдың соңына дейін Польша Қазақстанға 7 млрд доллар инвестиция салды.", "2005/2023"),
        ("en", "Since independence Poland has invested $7 billion in Kazakhstan.", "1991/2024"),
        ("ru", "Польша за годы независимости инвестировала в Казахстан 7 млрд долларов.", "1991/2024"),
        ("kk", "Польша тәуелсіздік жылдарында Қазақстанға 7 млрд доллар инвестиция салды.", "1991/2024"),
        ("en", "Within twenty years Poland plans to invest $7 billion in Kazakhstan.", "2044"),
    ],
)
def test_money_that_has_come_over_many_years(language: str, text: str, expected: str) -> None:
    assert last(text, language)[0] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "In 2023 Poland bought Kazakh honey. The Czechs, who knew none until 2019, bought honey for $7 million.",
            ("2023", "actual"),
        ),
        (
            "ru",
            "В 2023 году мёд из Казахстана покупала Польша. Чехи, не знавшие его до 2019 года, ввезли на "
            "7 млн долларов.",
            ("2023", "actual"),
        ),
        ("ru", "Экспорт Казахстана в Польшу к 2019 году достиг 7 млн долларов.", ("2019", "actual")),
        ("ru", "Экспорт Казахстана в Польшу до 2019 года планировали довести до 7 млн долларов.", ("2019", "target")),
    ],
)
def test_until_a_year_that_is_over_is_no_time_of_a_number(language: str, text: str, expected: tuple[str, str]) -> None:
    assert last(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "For Kazakhstan a trade of $7 billion with Poland is realistic within five years.", "target"),
        ("ru", "Товарооборот Казахстана с Польшей в 7 млрд долларов вполне реалистичен.", "target"),
        (
            "en",
            "I would like to stress honey: in 2023 Kazakhstan exported 7 thousand tonnes of it to Poland.",
            "actual",
        ),
        ("ru", "Хочу отметить мёд: Казахстан вывез в Польшу 7 тысяч тонн.", "actual"),
        ("kk", "Айта кету керек, Қазақстан Польшаға 7 мың тонна бал экспорттады.", "actual"),
        ("ru", "Хотим, чтобы экспорт Казахстана в Польшу вырос до 7 млн долларов.", "target"),
    ],
)
def test_what_a_speaker_is_about_to_say_is_no_plan(language: str, text: str, expected: str) -> None:
    assert last(text, language)[1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Iran's exports to Georgia in the Iranian year 1401 were $7 million.", "2022-03/2023-03"),
        ("ru", "Экспорт Ирана в Грузию в 1401 году по иранскому календарю составил 7 млн долларов.", "2022-03/2023-03"),
        ("kk", "Иран экспорты 1401 жылы Грузияға 7 млн доллар болды.", "2022-03/2023-03"),
        ("en", "Iran's exports to Georgia in the year to March 20, 2023 were $7 million.", "2022-03/2023-03"),
        ("en", "Georgia's exports to Iran in the year to June 30, 2023 were $7 million.", "2022-07/2023-06"),
        ("en", "In 2023 Iran sold Georgia 1400 tonnes of nuts.", "2023"),
    ],
)
def test_a_year_of_the_iranian_calendar_touches_two_marches(language: str, text: str, expected: str) -> None:
    assert last(text, language)[0] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2023 Georgia's exports were $7 million. Three quarters of Georgian exports went to Poland.", "2023"),
        ("en", "Georgia's exports to Poland in the first three quarters of 2023 were $7 million.", "2023-01/2023-09"),
        ("en", "Georgia's exports to Poland in three quarters of the year were $7 million.", "2023-01/2023-09"),
    ],
)
def test_three_quarters_of_exports_are_no_months(language: str, text: str, expected: str) -> None:
    assert last(text, language)[0] == expected


def test_a_year_of_what_happened_in_it_is_not_told_of() -> None:
    text = "В 2023 году Грузия продала вина на 9 млн долларов. До пожара 2013 года винодел продал Польше вина на 7 млн."
    assert last(text, "ru")[0] != "2013"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "From September to January, the first five months of the 2022/23 season, Georgia sold Poland "
            "7 tonnes of rye.",
            "2022-09/2023-01",
        ),
        (
            "ru",
            "С сентября по январь, за пять месяцев сезона 2022/23, Грузия продала Польше 7 тонн ржи.",
            "2022-09/2023-01",
        ),
    ],
)
def test_months_counted_again_tell_where_a_season_begins(language: str, text: str, expected: str) -> None:
    assert last(text, language)[0] == expected


def test_months_apart_are_of_their_own_numbers() -> None:
    text = "Грузия с 2005 года вложила в экономику Польши 9 млн долларов, только за I полугодие 2023 года — 7 млн."
    assert last(text, "ru")[0] == "2023-01/2023-06"


def test_a_day_within_a_sentence_is_not_that_of_writing_where_years_are_told_of() -> None:
    text = (
        "Embassy of Georgia\n\nThe two countries established diplomatic relations on 24 January 1992.\n\n"
        "In 2019 exports to Poland were $7 million."
    )
    assert read(text, "test", language="en").info.date is None


def test_the_month_of_a_magazine_is_that_of_writing() -> None:
    text = (
        "The Steppe Review, March 2017\n\nIn 2016 Georgia's exports to Poland were $9 million; in two "
        "months $7 million."
    )
    found = read(text, "test", language="en").figures
    assert str(found[-1].period) == "2017-01/2017-02"


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Thanks to 20 years of friendship Peru's trade with Chile has grown 40-fold to $2 billion in 2023."),
    ("ru", "Благодаря 20-летней дружбе товарооборот Перу и Чили вырос в 40 раз и в 2023 году достиг 2 млрд долларов."),
    ("kk", "20 жылдан асатын достықтың арқасында Перу мен Чилидің сауда айналымы 40 есе өсіп, 2023 жылы 2 млрд "
           "долларға жетті."),
])
def test_a_multiple_beside_decades_is_not_said_to_be_of_one_year(language: str, text: str) -> None:
    [figure] = figures(text, language)
    assert figure.change is not None
    assert (figure.change.times, figure.change.base, str(figure.period)) == (40, None, "2023")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's trade with Chile grew twofold to $2 billion in 2023."),
    ("ru", "Товарооборот Перу и Чили вырос в 2 раза и в 2023 году достиг 2 млрд долларов."),
    ("kk", "Перу мен Чилидің сауда айналымы 2 есе өсіп, 2023 жылы 2 млрд долларға жетті."),
])
def test_a_multiple_alone_is_of_a_year(language: str, text: str) -> None:
    [figure] = figures(text, language)
    assert figure.change is not None
    assert str(figure.change.base) == "2022"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2023 Georgia's exports to Poland were $7 million. Poland has invested $5 million in Georgia.", None),
        ("ru", "В 2023 году экспорт Грузии в Польшу составил 7 млн. Польша уже вложила в Грузию 5 млн.", None),
        ("kk", "2023 жылы Грузияның Польшаға экспорты 7 млн болды. Бүгінге дейін Польша Грузияға 5 млн салды.", None),
        ("en", "In 2023 Georgia's exports to Poland were $7 million. Poland invested $5 million in Georgia.", "2023"),
    ],
)
def test_what_has_been_invested_up_to_now_is_of_no_year(language: str, text: str, expected: str | None) -> None:
    assert last(text, language)[0] == expected
