"""A period of another number is not this number's; a period that looks back is not gone on about."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read

TODAY = date(2023, 6, 20)


def periods(text: str, language: str, today: date | None = TODAY) -> list[str | None]:
    figures = read(text, "text-1", language=language, published=today).figures
    return [str(figure.period) if figure.period else None for figure in figures]


NOW = "2023-01/2023-05"
BEFORE = "2022-01/2022-05"
LEAD = {
    "en": "In January-May 2023 Kazakhstan's exports to Poland were $7 million. ",
    "ru": "В январе-мае 2023 года экспорт Казахстана в Польшу составил 7 млн долларов. ",
    "kk": "2023 жылғы қаңтар-мамырда Қазақстанның Польшаға экспорты 7 млн доллар болды. ",
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # a period that opens a later clause is of that clause's number
        (
            "ru",
            "Импорт из Польши составил 9 млн долларов, хотя 2019 год дал лишь 5 млн долларов.",
            ["2023-01/2023-05", "2019"],
        ),
        # what a number has come from is of another time
        (
            "kk",
            "Польшадан импорт 2019 жылғы 5 млн доллардан 9 млн долларға дейін өсті.",
            ["2019", "2023-01/2023-05"],
        ),
        (
            "kk",
            "Польшадан импорт 2019 жылғы 5 млн доллардан 2021 жылы 9 млн долларға өсті.",
            ["2019", "2021"],
        ),
        # nothing has come about in a year to come
        (
            "en",
            "Imports from Poland were $9 million, and there is a programme for 2025.",
            ["2023-01/2023-05"],
        ),
        # the year before is looked back at only to compare
        (
            "en",
            "Imports from Poland were $9 million. A year earlier they were $8 million. Wheat imports were $1 million.",
            ["2023-01/2023-05", "2022-01/2022-05", "2023-01/2023-05"],
        ),
        # a share that names its period is gone on about
        (
            "en",
            "In 2022 Poland's share of Kazakhstan's exports was 3%. Imports from Poland were $9 million.",
            ["2022", "2022"],
        ),
    ],
)
def test_a_number_leaves_the_periods_of_others(language: str, text: str, expected: list[str]) -> None:
    assert periods(LEAD[language] + text, language)[1:] == expected


def test_a_goal_of_the_past_has_its_deadline() -> None:
    text = "In 2012 Kazakhstan and Poland planned to raise exports to $5 million by 2015."
    assert periods(text, "en") == ["2015"]


def test_the_months_spoken_of_are_taken_up_by_their_number() -> None:
    text = (
        "Pakistan's exports to Poland were $7 million in the first eight months of the fiscal year (July to February)."
        "\n\nIn the eight months its imports from Poland were $3 million."
    )
    assert periods(text, "en", date(2012, 3, 22)) == ["2011-07/2012-02", "2011-07/2012-02"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "As of 1 June Kazakhstan's exports to Poland were $7 million.", "2023-01/2023-05"),
        ("ru", "К 12 июня Казахстан экспортировал в Польшу товаров на 7 млн долларов.", "2023-01/2023-06"),
        ("ru", "На конец мая экспорт Казахстана в Польшу составил 7 млн долларов.", "2023-01/2023-05"),
        ("kk", "1 маусымдағы жағдай бойынша Қазақстанның Польшаға экспорты 7 млн доллар болды.", "2023-01/2023-05"),
        ("ru", "На 1 января 2023 года экспорт Казахстана в Польшу составил 7 млн долларов.", "2022"),
        ("en", "On 1 June Kazakhstan and Poland met. In 2022 Kazakhstan's exports to Poland were $7 million.", "2022"),
        (
            "ru",
            "К 28 мая Казахстан экспортировал в Польшу товаров на 7 млн долларов. С начала года импорт из Польши "
            "составил 3 млн долларов.",
            "2023-01/2023-05",
        ),
    ],
)
def test_what_is_told_as_of_a_day_is_of_the_year_so_far(language: str, text: str, expected: str) -> None:
    assert periods(text, language)[-1] == expected


def test_a_sentence_of_what_a_report_covers_turns_the_text() -> None:
    text = "Соңғы есеп бес айға дейін жетеді. Осы мерзімде Қазақстанның Польшаға экспорты 7 млн доллар болды."
    assert periods(text, "kk") == ["2023-01/2023-05"]


def test_the_year_that_runs_is_no_period_of_what_is_over() -> None:
    text = LEAD["en"] + "This year most of it went to Warsaw.\nImports were $3 million."
    assert periods(text, "en") == ["2023-01/2023-05", "2023-01/2023-05"]


def test_what_is_set_against_a_number_keeps_its_period() -> None:
    text = LEAD["ru"] + "Ввезено пшеницы из Польши 9 тыс. тонн вместо 8 тыс. годом ранее."
    assert periods(text, "ru")[1] == "2023-01/2023-05"


def test_by_a_month_of_a_plan_is_meant_the_next_one() -> None:
    plan = "Казахстан намерен довести экспорт в Польшу до 9 млн долларов к октябрю."
    assert periods(plan, "ru") == ["2023-10"]
    assert periods(plan.replace("октябрю", "марту"), "ru") == ["2024-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the 2021-22 financial year India's exports to Kazakhstan were $7 million.", "2021-04/2022-03"),
        ("In FY22 India's exports to Kazakhstan were $7 million.", "2021-04/2022-03"),
        ("In the first half of fiscal 2021/22 Pakistan's exports to Kazakhstan were $7 million.", "2021-07/2021-12"),
        ("In the 2021/22 marketing year India's exports of wheat to Kazakhstan were $7 million.", "2021-07/2022-06"),
        ("In the 2021/22 season Poland's exports of wheat to Kazakhstan were $7 million.", "2021-07/2022-06"),
    ],
)
def test_a_financial_year_is_that_of_the_state(text: str, expected: str) -> None:
    assert periods(text, "en") == [expected]


def test_the_months_of_a_plan_are_the_next_ones() -> None:
    text = LEAD["ru"] + "В третьем квартале ожидается экспорт в Польшу на 6 млн долларов."
    assert periods(text, "ru")[1] == "2023-07/2023-09"


def test_the_month_of_publishing_is_not_that_of_trade() -> None:
    text = "Exports of Kazakhstan to Poland, according to figures published in April, were $7 million in 2022."
    assert periods(text, "en") == ["2022"]


def test_the_day_of_writing_gives_way_to_a_period_said_after_it() -> None:
    text = "Of what is in demand now Kazakhstan exported $7 million to Poland last year, of it wheat made $3 million."
    assert periods(text, "en") == ["2022", "2022"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In May 2023 Kazakhstan's exports to Poland were $7 million (May 2022: 5.5).", ["2023-05", "2022-05"]),
        ("ru", "В мае 2023 года экспорт Казахстана в Польшу — 7 млн (год назад — 5,5), импорт 3 млн.",
         ["2023-05", "2022-05", "2023-05"]),
        # a count of something else leaves the period to the amount
        ("en", "Kazakhstan's exports to Poland were $7 million (in 2022, to 12 buyers).", ["2022"]),
    ],
)
def test_a_period_in_brackets_with_a_bare_number_is_of_that_number(
    language: str, text: str, expected: list[str],
) -> None:
    assert periods(text, language) == expected


def test_months_of_an_earlier_year_are_not_those_spoken_of() -> None:
    text = "By the end of May Kazakhstan's exports to Poland came to $7 million against $5 million"
    assert periods(f"{text} in five months of the previous year.", "en") == ["2023-01/2023-05", "2022-01/2022-05"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # in June 2023: a month that is farther ahead than back is that in which the plan was made
        ("en", "Kazakhstan's exports to Poland were forecast in March to grow to $7 million this year.", "2023"),
        ("ru", "План на 2023 год, принятый в феврале: экспорт Казахстана в Польшу составит 7 млн долларов.", "2023"),
        ("en", "In August Kazakhstan's exports to Poland are expected to come to $7 million.", "2023-08"),
        # a decade of the calendar
        ("en", "Kazakhstan plans to double its exports to Poland by the end of the decade.", "2030"),
        ("ru", "Казахстан намерен довести экспорт в Польшу до 7 млн долларов к концу десятилетия.", "2030"),
        ("kk", "Онжылдықтың соңына дейін Қазақстанның Польшаға экспортын 7 млн долларға жеткізу жоспарланған.", "2030"),
    ],
)
def test_a_plan_is_for_its_own_time_and_not_for_that_of_its_making(language: str, text: str, expected: str) -> None:
    assert periods(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "За первый месяц 2023 года экспорт Казахстана в Польшу составил 7 млн долларов.", "2023-01"),
        ("ru", "В ковидном году экспорт Казахстана в Польшу составил 7 млн долларов.", "2020"),
        ("en", "In the last year before the pandemic Kazakhstan's exports to Poland were $7 million.", "2019"),
        ("en", "Kazakhstan's exports to Poland rose to $7 million in one month.", "2023-05"),
    ],
)
def test_years_and_months_that_are_told_by_their_place(language: str, text: str, expected: str) -> None:
    lead = {"en": "In May 2023 trade grew. ", "ru": "В мае 2023 года торговля росла. "}
    assert periods(lead[language] + text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # in brackets with digits of its own, which are of the amount before them
        ("en", "Of this, wool made $4 million (whole of 2019: 3).", [NOW, "2019"]),
        ("ru", "Шерсть дала 4 млн долларов (год назад — 3), мёд — 2 млн долларов.", [NOW, BEFORE, NOW]),
        ("en", "Wool exports came to $4 million (in the first 9 months of 2021).", ["2021-01/2021-09"]),
        # the year that "five years before" is: the text looks back and returns
        (
            "ru",
            "Пятью годами ранее, в 2017-м, экспорт в Польшу был 3 млн долларов. Импорт вырос до 2 млн долларов.",
            ["2017", NOW],
        ),
        # beside what a thing had been before
        ("ru", "Дефицит, ещё в 2021 году составлявший 3 млн долларов, дошёл до 5 млн долларов.", ["2021", NOW]),
        ("en", "Wool exports fetched $4 million, having been only $3 million in 2019.", [NOW, "2019"]),
        # in a clause of its own
        ("en", "In 2022 exports of wool, which in 2020 came to $3 million, reached $5 million.", ["2020", "2022"]),
        ("ru", "В 2022 году экспорт шерсти, который в 2020-м был 3 млн долларов, дал 5 млн.", ["2020", "2022"]),
    ],
)
def test_a_period_of_what_is_said_aside_is_not_that_of_the_sentence(
    language: str, text: str, expected: list[str]
) -> None:
    assert periods(LEAD[language] + text, language)[1:] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "In January-May Kazakhstan's exports to Poland were $7 million. In 2019 they had been $9 million. "
            "Imports came to $3 million.",
            ["2023-01/2023-05", "2019", "2023-01/2023-05"],
        ),
        (
            "kk",
            "Қаңтар-мамырда Қазақстанның Польшаға экспорты 7 млн доллар болды. 2019 жылы бұл көрсеткіш 9 млн доллар "
            "еді. Импорт 3 млн долларды құрады.",
            ["2023-01/2023-05", "2019", "2023-01/2023-05"],
        ),
        # later numbers in brackets are compared with like the first
        ("en", "Kazakhstan's exports to Poland: 2021 – $4 million, 2022 – $5 million.", ["2021", "2022"]),
        ("en", "The minister said in May that Kazakhstan's exports to Poland were $7 million in 2022.", ["2022"]),
        ("ru", "Министр сообщил в мае, что экспорт Казахстана в Польшу составил 7 млн долларов в 2022 году.", ["2022"]),
    ],
)
def test_a_look_back_ends_with_its_sentence_and_brackets_compare_alike(
    language: str, text: str, expected: list[str]
) -> None:
    assert periods(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "В сезоне 2021/22 года Казахстан вывез в Польшу 7 тыс. тонн пшеницы. На 1 мая отгружено 5 тыс. тонн.",
            "2022-09/2023-04",
        ),
        (
            "en",
            "As of 1 May Kazakhstan had sold 7 thousand tonnes of wheat since the beginning of the marketing year.",
            "2022-09/2023-04",
        ),
        ("en", "As of 1 May Kazakhstan had sold 7 thousand tonnes of wheat.", "2023-01/2023-04"),
    ],
)
def test_what_is_told_as_of_a_day_in_a_season_is_of_the_season_so_far(language: str, text: str, expected: str) -> None:
    assert periods(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Since 2018 Kazakhstan's exports to Poland have risen from $6 to $7 million in 2022.", ["2018", "2022"]),
        ("ru", "С 2018 года экспорт Казахстана в Польшу вырос с 6 до 7 млн долларов в 2022 году.", ["2018", "2022"]),
        # months in brackets with a number of their own do not tell which were counted before
        (
            "ru",
            "За пять месяцев экспорт Казахстана в Польшу — 7 млн долларов (январь — май 2022 — 6 млн долларов).",
            ["2023-01/2023-05", "2022-01/2022-05"],
        ),
    ],
)
def test_what_a_change_began_with_is_of_when_it_began(language: str, text: str, expected: list[str]) -> None:
    assert periods(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # the title of an undated post tells when it can have been written, but no more than the months told of
        ("en", "Georgia in H1 2022:\n• exports to Poland $7 million\n• 2021: exports to Poland $6 million",
         ["2022-01/2022-06", "2021"]),
        ("ru", "Грузия, I полугодие 2022 г.:\n- экспорт в Польшу – $7 млн\n- за 2021 год: экспорт $6 млн",
         ["2022-01/2022-06", "2021"]),
    ],
)
def test_a_title_tells_when_a_text_was_written(language: str, text: str, expected: list[str]) -> None:
    figures = read(text, "text-1", language=language).figures
    assert [str(figure.period) for figure in figures] == expected


def test_days_that_are_more_than_a_visit_are_of_their_month() -> None:
    trade = "Kazakhstan exported $7 million of wheat to Poland"
    assert periods(f"On 1-15 June {trade}.", "en") == ["2023-06"]
    assert periods(f"In May {trade}, the minister said on a visit of 12-14 June.", "en") == ["2023-05"]


def test_a_hedge_behind_the_dash_of_a_later_year_takes_nothing_from_the_first_number() -> None:
    text = "Чили закупила товаров на 18 млн долларов, тогда как в 2021 году — всего на 9 млн."
    assert periods(LEAD["ru"] + text, "ru") == [NOW, NOW, "2021"]


def test_what_has_been_so_for_years_turns_the_text_to_no_time() -> None:
    text = "Это мука, цемент, а в последние два года — живой скот. Первый покупатель Польша: 3 млн долларов."
    assert periods(LEAD["ru"] + text, "ru") == [NOW, NOW]
