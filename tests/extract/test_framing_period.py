"""Which period a number is for, and which it is compared with; what a later number inherits and what it does not."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read

TODAY = date(2023, 6, 20)


def periods(text: str, language: str, today: date | None = TODAY) -> list[str | None]:
    figures = read(text, "text-1", language=language, published=today).figures
    return [str(figure.period) if figure.period else None for figure in figures]


def bases(text: str, language: str) -> list[str | None]:
    changes = [figure.change for figure in read(text, "text-1", language=language, published=TODAY).figures]
    return [str(change.base) if change and change.base else None for change in changes]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # each number has its own period beside it
        ("en", "Kazakhstan's exports to Poland rose from $5 million in 2019 to $7 million in 2021.", ["2019", "2021"]),
        (
            "ru",
            "Доля Польши в экспорте Казахстана упала с 9% в феврале до 4% в декабре 2022 года.",
            ["2022-02", "2022-12"],
        ),
        ("en", "Kazakhstan's imports from Poland were $5 million (2020) and $6 million (2021).", ["2020", "2021"]),
        ("en", "Kazakhstan's exports to Poland came to $3 million and $4 million in 2021 and 2022.", ["2021", "2022"]),
        ("ru", "В 2021 и 2022 годах экспорт Казахстана в Польшу составил 3 и 4 млн долларов.", ["2021", "2022"]),
        # of several years the first and the last
        ("en", "Between 2015 and 2020 Kazakhstan's exports to Poland grew from $1 to $2 million.", ["2015", "2020"]),
        ("ru", "За 2015-2020 годы экспорт Казахстана в Польшу вырос с 1 до 2 млн долларов.", ["2015", "2020"]),
        (
            "kk",
            "2015-2020 жылдары Қазақстанның Польшаға экспорты 1 млн доллардан 2 млн долларға дейін өсті.",
            ["2015", "2020"],
        ),
        # a level compared with lies a year before, or in the base that is named
        (
            "en",
            "Kazakhstan's exports to Poland were $7 million in May 2023 against $5 million a year earlier.",
            ["2023-05", "2022-05"],
        ),
        ("ru", "За весь прошлый год экспорт Казахстана в Польшу было 7 млн долларов.", ["2022"]),
        (
            "kk",
            "2022 жылы Қазақстанның Польшаға экспорты 7 млн доллар болды, бір жыл бұрын 5 млн доллар еді.",
            ["2022", "2021"],
        ),
        # no period in an account of what is so in any year
        (
            "en",
            "In 2022 Kazakhstan's exports to Poland grew. Before that it exported 200 thousand tonnes of wheat "
            "a year.",
            [None],
        ),
    ],
)
def test_a_number_takes_the_period_that_is_said_of_it(language: str, text: str, expected: list[str | None]) -> None:
    assert periods(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # what was there to compare with is not gone on about
        (
            "en",
            "In 2022 Kazakhstan's exports to Poland were $7 million ($5 million in 2021). Imports stood at $3 "
            "million.",
            "2022",
        ),
        (
            "ru",
            "В 2022 году экспорт Казахстана в Польшу был 7 млн долларов, в 2015-м — 5 млн. Импорт составил 3 "
            "млн долларов.",
            "2022",
        ),
        (
            "kk",
            "2022 жылы Қазақстанның Польшаға экспорты 7 млн доллар, 2015 жылы 5 млн доллар болды. Импорт 3 млн "
            "доллар.",
            "2022",
        ),
        # a new paragraph returns to what the document is about
        (
            "en",
            "In 2022 Kazakhstan's exports to Poland were $7 million.\n\nIn 1995 exports were $1 "
            "million.\n\nImports were $3 million.",
            "2022",
        ),
        (
            "ru",
            "В 2022 году экспорт Казахстана в Польшу был 7 млн долларов.\n\nВ 1995 году экспорт был 1 млн "
            "долларов.\n\nИмпорт составил 3 млн долларов.",
            "2022",
        ),
        # a sentence without numbers turns the text to a period
        (
            "en",
            "In 2021 Kazakhstan's exports to Poland were $7 million. The first quarter of this year was no "
            "better. Exports were $1 million.",
            "2023-01/2023-03",
        ),
        ("ru", "Бюро подвело итоги минувшего года. Экспорт Казахстана в Польшу составил 3 млн долларов.", "2022"),
        (
            "kk",
            "2021 жылы Қазақстанның Польшаға экспорты 7 млн доллар болды. Биылғы 1-тоқсанда жағдай мәз емес. "
            "Экспорт 1 млн доллар.",
            "2023-01/2023-03",
        ),
        # the same months, quarter
        (
            "en",
            "In January-May 2023 Kazakhstan's exports to Poland were $7 million. In 2022 they were $15 "
            "million. Over the same five months imports were $1 million.",
            "2023-01/2023-05",
        ),
        (
            "ru",
            "В первом квартале 2023 года экспорт Казахстана в Польшу был 7 млн долларов. За тот же квартал "
            "2021 года — 5 млн долларов.",
            "2021-01/2021-03",
        ),
        (
            "ru",
            "За январь-май экспорт Казахстана в Польшу — 7 млн долларов, а годом ранее за те же пять месяцев "
            "было 5 млн долларов.",
            "2022-01/2022-05",
        ),
        (
            "kk",
            "2023 жылғы қаңтар-мамырда Қазақстанның Польшаға экспорты 7 млн доллар болды. Былтыр осы кезеңде 5 "
            "млн доллар еді.",
            "2022-01/2022-05",
        ),
    ],
)
def test_the_last_number_inherits_what_is_still_spoken_of(language: str, text: str, expected: str) -> None:
    assert periods(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "By the end of the year Kazakhstan's exports to Poland are expected to reach $8 million.", "2023"),
        ("ru", "К концу года экспорт Казахстана в Польшу планируется довести до 8 млн долларов.", "2023"),
        ("kk", "Жыл соңына дейін Қазақстанның Польшаға экспортын 8 млн долларға жеткізу жоспарланған.", "2023"),
        (
            "kk",
            "Былтыр жыл соңына дейін Қазақстанның Польшаға экспортын 8 млн долларға жеткізу жоспарланған еді.",
            "2022",
        ),
        ("ru", "В прошлом году экспорт Казахстана в Польшу вырос. Цель — довести его до 8 млн долларов.", None),
        ("en", "In January 2020 the minister promised to raise Kazakhstan's exports to Poland to $8 million.", None),
        (
            "ru",
            "К 2030 году экспорт Казахстана в Польшу планируют довести до 8 млн долларов, импорт — до 9 млн "
            "долларов.",
            "2030",
        ),
        (
            "en",
            "By 2030 Kazakhstan plans to raise exports to Poland to $8 million. In the coming years imports "
            "should reach $9 million.",
            None,
        ),
    ],
)
def test_a_plan_has_its_deadline_or_no_period(language: str, text: str, expected: str | None) -> None:
    assert periods(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2022 Kazakhstan's exports to Poland rose by 5%.", ["2021"]),
        (
            "en",
            "In January-May 2023 Kazakhstan's exports to Poland rose by 5% compared with 2019.",
            ["2022-01/2022-05"],
        ),
        ("ru", "В мае 2023 года экспорт Казахстана в Польшу вырос на 5% к апрелю.", ["2023-04"]),
        ("kk", "2022 жылы Қазақстанның Польшаға экспорты 2019 жылмен салыстырғанда 5%-ға өсті.", ["2019"]),
    ],
)
def test_a_change_has_the_base_named_or_a_year_before(language: str, text: str, expected: list[str | None]) -> None:
    assert bases(text, language) == expected


def test_items_of_a_list_return_to_what_led_to_them() -> None:
    text = (
        "Kazakhstan and Poland in January-May 2023:\n• Exports: $7 million\n"
        "• Imports: $3 million; in 2022 they were $9 million\n• Turnover: $10 million\n"
    )
    assert periods(text, "en") == ["2023-01/2023-05", "2023-01/2023-05", "2022", "2023-01/2023-05"]


def test_rows_that_begin_with_a_year_are_of_that_year() -> None:
    rows = ("2019 год – 5 млн долларов", "2020 – 6 млн долларов", "2021 (январь-март) – 1 млн долларов")
    text = "\n".join(("Товарооборот Казахстана и Польши:", *rows))
    assert periods(text, "ru") == ["2019", "2020", "2021-01/2021-03"]


def test_columns_of_a_table_are_of_the_years_at_their_heads() -> None:
    rows = (" / 2018 / 2019 / 2020", "Azerbaijan / 502 / 498 / 441", "Russia / 436 / 497 / 442")
    text = "\n".join(("Exports of Georgia, USD million", "", *rows))
    assert periods(text, "en", None) == ["2018", "2019", "2020"] * 2


def test_now_is_no_period_unless_the_text_is_about_this_year() -> None:
    about = "In {} Kazakhstan's exports to Poland were $7 million. Poland now takes 2% of Kazakhstan's exports."
    assert periods(about.format("2021"), "en")[-1] is None
    assert periods(about.format("January-May 2023"), "en")[-1] == "2023-01/2023-05"


def test_a_month_of_saying_is_not_the_month_of_what_is_said() -> None:
    lead = "In 2022 Kazakhstan's exports to Poland were $7 million."
    assert periods(f"{lead} In March the minister said that imports were $3 million.", "en") == ["2022", "2022"]
    assert periods(f"{lead} In March 2023 imports were $3 million.", "en") == ["2022", "2023-03"]


def test_years_that_are_over_end_with_the_last_one() -> None:
    text = "За последние пять лет экспорт Казахстана в Польшу вырос вдвое, до 8 млн долларов."
    assert periods(text, "ru") == ["2022"]
    assert periods(text, "ru", None) == [None]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # a month of the year is looked at in passing
        (
            "en",
            "In 2022 Kazakhstan's exports to Poland were $7 million.\n\nIn December they were $1 million.\n\n"
            "Imports were $3 million.",
            "2022",
        ),
        (
            "ru",
            "В январе-мае экспорт Казахстана в Польшу — 7 млн долларов.\n\nВ мае экспорт был 1 млн долларов.\n\n"
            "Импорт — 3 млн долларов.",
            "2023-01/2023-05",
        ),
        # the year so far takes the place of its last month
        (
            "en",
            "In May Kazakhstan's exports to Poland were $1 million.\nIn January-May they were $7 million.\n"
            "In May 2022 they were $2 million.\nImports were $3 million.",
            "2023-01/2023-05",
        ),
        # later months are no part of the earlier ones
        (
            "en",
            "In 2021 Kazakhstan's exports to Poland were $7 million.\n\nIn January-May 2023 they were $1 million.\n\n"
            "Imports were $3 million.",
            "2023-01/2023-05",
        ),
    ],
)
def test_a_new_paragraph_returns_from_a_part_to_the_whole(language: str, text: str, expected: str) -> None:
    assert periods(text, language)[-1] == expected


def test_a_heading_says_the_period_of_its_paragraphs() -> None:
    text = (
        "Kazakhstan and Poland in the first half of 2022\n\n1. Value\n"
        "Kazakhstan's exports to Poland were $7 million, the office said in its report.\n\n2. June 2022\n"
        "Kazakhstan's exports to Poland were $1 million, the office said.\n\n"
        "Kazakhstan's imports from Poland were $3 million, the office said."
    )
    assert periods(text, "en") == ["2022-01/2022-06", "2022-06", "2022-06"]


def test_the_month_of_an_issue_is_not_told_of() -> None:
    text = (
        "Steppe Review, No. 5, May 2023\n\nTrade of Kazakhstan, million dollars\n\nPartner | 2021 | 2022\n"
        "Poland | 7.1 | 8.2\nChina | 9.3 | 10.4\n"
    )
    assert periods(text, "en", None) == ["2021", "2022", "2021", "2022"]


@pytest.mark.parametrize(
    "text",
    [
        # from long before the day of writing up to the last year, one after another
        "In 2019 Kazakhstan's exports to Poland were $5 million. In 2021 they were $6 million. "
        "In January-April 2023 they were $2 million.\n\nImports from Poland were $3 million.",
        # an older level beside the first, whose own words are not understood
        "The bank's review of January-April 2023, out now, is of trade. Exports to Poland had been $5 million in 2019."
        "\n\nKazakhstan's imports from Poland were $3 million.",
    ],
)
def test_a_text_is_not_about_a_year_long_over(text: str) -> None:
    assert periods(f"Trade of Kazakhstan\n\n{text}", "en")[-1] == "2023-01/2023-04"


def test_a_line_that_says_only_a_period_heads_those_below() -> None:
    text = (
        "Trade of Kazakhstan with Poland in 2022\n\nExports: $7 million\nImports: $3 million\n\nIn May 2023\n\n"
        "Exports: $1 million\nImports: $2 million"
    )
    assert periods(text, "en") == ["2022", "2022", "2023-05", "2023-05"]


def test_a_period_in_brackets_with_a_number_is_of_that_number() -> None:
    lead = "In May 2023 Kazakhstan's exports to Poland were $7 million."
    text = f"{lead} Wheat made 26% of exports (24% in May 2022), and wool 12%."
    assert periods(text, "en")[1:] == ["2023-05", "2022-05", "2023-05"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Kazakhstan's exports to Poland rose by 5% in the first five months of this year against the same months "
            "of 2021.",
            "2022-01/2022-05",
        ),
        ("ru", "В 2021 году экспорт Казахстана в Польшу — 7 млн долларов. В позапрошлом году — 5 млн.", "2020"),
        ("kk", "2021 жылы Қазақстанның Польшаға экспорты 7 млн доллар. Былтыр импорт 5 млн доллар.", "2021"),
        ("en", "Last year Kazakhstan's exports to Poland were $7 million.", None),
        ("ru", "Год назад экспорт Казахстана в Польшу составил 7 млн долларов.", None),
    ],
)
def test_an_undated_text_is_read_as_of_its_latest_period(language: str, text: str, expected: str | None) -> None:
    assert periods(text, language, None)[-1] == expected


def test_a_change_over_years_is_from_the_first_of_them() -> None:
    assert bases("In 2022 Kazakhstan's exports to Poland doubled within three years.", "en") == ["2019"]
    assert bases("За 2022 год экспорт Казахстана в Польшу удвоился в течение года.", "ru") == ["2021"]


def test_a_plan_ends_with_the_years_within_which_it_is_to_come_true() -> None:
    plan = "The ministers agreed to raise Kazakhstan's exports to Poland to $8 million in two years."
    assert periods(plan, "en") == ["2025"]
    plan = "Бес жыл ішінде Қазақстанның Польшаға экспортын 8 млн долларға жеткізу жоспарланған."
    assert periods(plan, "kk") == ["2028"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Foreign trade: annual results\nKazakhstan's exports to Poland were $7 million.", "2022"),
        ("en", "In the reporting year Kazakhstan's exports to Poland reached $7 million.", "2022"),
        ("ru", "За отчётный год экспорт Казахстана в Польшу вырос до 7 млн долларов.", "2022"),
        ("ru", "Не в этом, а в отчётном году экспорт Казахстана в Польшу достиг 7 млн долларов.", "2022"),
        ("kk", "Есепті жылы Қазақстанның Польшаға экспорты 7 млн долларға жетті.", "2022"),
        # but the year that the text tells of, and for a plan the year of writing
        ("en", "In 2020 trade grew. In the reporting year Kazakhstan's exports to Poland hit $7 million.", "2020"),
        ("en", "Kazakhstan's exports to Poland are forecast at $7 million for the year as a whole.", "2023"),
        ("ru", "В 2022 году экспорт Казахстана в Польшу рос. По итогам года ожидается 7 млн долларов.", "2023"),
        ("kk", "2022 жылы Қазақстанның Польшаға экспорты өсті. Жыл соңында 7 млн доллар болады деп күтіледі.", "2023"),
    ],
)
def test_a_year_reported_on_is_over_and_one_planned_is_not(language: str, text: str, expected: str) -> None:
    assert periods(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In the previous year Kazakhstan's exports to Poland were $7 million."),
        ("ru", "Год назад экспорт Казахстана в Польшу составил 7 млн долларов."),
        ("kk", "Бір жыл бұрын Қазақстанның Польшаға экспорты 7 млн доллар болды."),
    ],
)
def test_a_year_back_from_nothing_said_is_counted_from_the_day_of_writing(language: str, text: str) -> None:
    assert periods(text, language) == ["2022"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The ministry expects Kazakhstan's exports to Poland to grow by 7 percent over the year.", "2023"),
        ("ru", "Министерство ожидает, что за год экспорт Казахстана в Польшу вырастет на 7%.", "2023"),
        ("kk", "Қазақстанның Польшаға экспорты жыл ішінде 7 млн долларға жетеді деп күтіледі.", "2023"),
        ("ru", "В 2021 году экспорт Казахстана в Польшу составил 7 млн долларов и за год вырос на 7%.", "2021"),
        ("kk", "Қазақстанның Польшаға экспорты бес жыл ішінде 7 млн долларға жетеді деп күтіледі.", "2028"),
    ],
)
def test_over_the_year_is_that_of_writing_in_a_plan_only(language: str, text: str, expected: str) -> None:
    assert periods(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Kazakhstan's exports to Poland are forecast at $7 million by the end of December.", "2023"),
        ("ru", "Ожидается, что экспорт Казахстана в Польшу к концу декабря достигнет 7 млн долларов.", "2023"),
        ("ru", "Экспорт Казахстана в Польшу планируют довести до 7 млн долларов до 31 декабря 2025 года.", "2025"),
        ("en", "Kazakhstan's exports to Poland are forecast at $7 million by the end of November.", "2023-11"),
    ],
)
def test_a_plan_for_the_end_of_december_is_one_for_the_year(language: str, text: str, expected: str) -> None:
    assert periods(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2021/22 (July-June) Georgia's exports to Poland were $7 million, in the previous one $6 million."),
        ("ru", "В 2021/22 сезоне (июль — июнь) экспорт Грузии в Польшу составил 7 млн долл., в предыдущем — 6 млн."),
    ],
)
def test_the_previous_one_is_a_year_before_what_was_said(language: str, text: str) -> None:
    assert periods(text, language) == ["2021-07/2022-06", "2020-07/2021-06"]


def test_the_previous_one_is_no_year_where_none_was_said() -> None:
    text = "Kazakhstan's exports to Poland were $7 million, in the previous one $6 million."
    assert periods(text, "en") == [None, None]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "In 2021 Kazakhstan's exports fell. Every year it sells 45 thousand tonnes of honey.", None),
        ("ru", "В 2021 году экспорт Казахстана упал. Ежегодно страна продаёт около 45 тысяч тонн мёда.", None),
        ("kk", "2021 жылы Қазақстан экспорты азайды. Жылына ел шетке 45 мың тонна бал сатады.", None),
        ("en", "In 2021 Kazakhstan's exports fell. Every year is hard, and it sold 45 tonnes of honey.", "2021"),
    ],
)
def test_what_is_sold_every_year_is_of_no_year(language: str, text: str, expected: str | None) -> None:
    assert periods(text, language)[-1] == expected


@pytest.mark.parametrize("said", ["the three months to May 2023", "the three months ended May 31, 2023"])
def test_the_three_months_are_no_three_lands(said: str) -> None:
    assert periods(f"In {said} Peru's exports to Chile came to $5 million.", "en") == ["2023-03/2023-05"]
