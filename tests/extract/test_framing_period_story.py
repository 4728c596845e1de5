"""Periods that a text tells by its own story: what it spoke of before, in what order, and when it was written."""

from __future__ import annotations

import pytest

from extract.reader import read
from tests.extract.told import figures


def told(text: str, language: str) -> list[tuple[str | None, str]]:
    """The period and the status of each figure."""
    return [(str(f.period) if f.period else None, f.status) for f in figures(text, language)]


def last(text: str, language: str) -> str | None:
    return told(text, language)[-1][0]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Kazakhstan's trade in January 2024\n\nExports to Poland since the start of the year: $7 million.",
            "2024-01/2024-03",
        ),
        (
            "ru",
            "В январе-феврале 2024 года импорт Казахстана вырос. С начала года из Польши ввезено на 7 млн долларов.",
            "2024-01/2024-02",
        ),
        (
            "kk",
            "2024 жылғы қаңтар-ақпанда Қазақстан импорты өсті. Жыл басынан бері Польшадан 7 млн доллар "
            "тауар әкелінді.",
            "2024-01/2024-02",
        ),
        (
            "ru",
            "В 2023 году импорт Казахстана вырос. С начала года из Польши ввезено на 7 млн долларов.",
            "2024-01/2024-03",
        ),
    ],
)
def test_the_year_so_far_is_as_far_as_the_text_has_counted_it(language: str, text: str, expected: str) -> None:
    assert last(text, language) == expected


def test_a_year_just_said_to_be_good_is_told_of() -> None:
    text = "Лучшим был 2016 год. Тогда экспорт Казахстана в Польшу составил 7 млн долларов."
    assert last(text, "ru") == "2016"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Kazakhstan's exports to Poland were $9 million in 2020. Next year they fell to $7 million.", "2021"),
        (
            "ru",
            "Экспорт Казахстана в Польшу в 2020 году составил 9 млн долларов. В следующем году он упал до 7 млн.",
            "2021",
        ),
        (
            "kk",
            "Қазақстанның Польшаға экспорты 2020 жылы 9 млн доллар болды. Келесі жылы ол 7 млн долларға түсті.",
            "2021",
        ),
        (
            "en",
            "Kazakhstan's exports to Poland were $9 million in 2020. Next year they are to reach $12 million.",
            "2025",
        ),
        (
            "ru",
            "Экспорт Казахстана в Польшу в 2023 году составил 9 млн долларов. В следующем году ждут 12 млн.",
            "2025",
        ),
    ],
)
def test_next_year_in_an_account_of_the_past_follows_the_one_told_of(language: str, text: str, expected: str) -> None:
    assert last(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "In 2020/21 (July to June) Georgia's exports to Poland were $9 million, in the following "
            "fiscal year $7 million.",
        ),
        (
            "ru",
            "В 2020/21 году (июль — июнь) экспорт Грузии в Польшу составил 9 млн долл., в следующем "
            "финансовом году — 7 млн.",
        ),
    ],
)
def test_the_following_financial_year_has_the_months_of_the_one_before(language: str, text: str) -> None:
    assert last(text, language) == "2021-07/2022-06"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The 2022/23 season (July to June) is over. Ukraine sold Poland 7 thousand tonnes of rye "
            "over the season.",
        ),
        ("ru", "Сезон 2022/23 (июль — июнь) закончился. За сезон Украина продала Польше 7 тыс. тонн ржи."),
    ],
)
def test_over_the_season_is_the_one_told_of(language: str, text: str) -> None:
    assert told(text, language) == [("2022-07/2023-06", "actual")]


def test_over_the_season_is_in_a_plan_the_one_that_runs() -> None:
    text = (
        "Сезон 2022/23 (июль — июнь) закончился. По итогам сезона экспорт ржи из Украины в Польшу "
        "ожидается в 7 тыс. тонн."
    )
    assert told(text, "ru") == [("2023-07/2024-06", "forecast")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The sides want more: in the medium term trade between Kazakhstan and Poland comes to $7 billion.",
            "target",
        ),
        (
            "ru",
            "Поручено сделать так, чтобы в ближайшие годы торговля Казахстана с Польшей поднялась до 7 "
            "млрд долларов.",
            "target",
        ),
        ("kk", "Қазақстан мен Польша саудасы жуық арада 7 млрд долларға барады.", "target"),
        ("ru", "Торговля Казахстана с Польшей составила 7 млрд долларов, и в ближайшие годы она не упадёт.", "actual"),
    ],
)
def test_what_leads_to_some_day_to_come_has_not_come_about(language: str, text: str, expected: str) -> None:
    assert [status for _, status in told(text, language)] == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Polish customs summed up the year 2023 as early as January: trade with Kazakhstan came to $7 million."),
        ("ru", "Таможня Польши подвела итоги 2023 года ещё в январе: торговля с Казахстаном — 7 млн долларов."),
    ],
)
def test_the_month_in_which_a_year_was_summed_up_is_not_what_is_told(language: str, text: str) -> None:
    assert last(text, language) == "2023"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Poland and Kazakhstan\n\n✅ 2021, trade: $7 million\n✅ exports: $5 million", "2021"),
        ("ru", "Польша и Казахстан\n\n📦 2021, оборот: 7 млн долларов", "2021"),
        ("en", "In 2022 Kazakhstan's exports to Poland were $9 million ( 2021 - 7 million).", "2021"),
    ],
)
def test_a_year_opens_an_item_or_a_bracket(language: str, text: str, expected: str) -> None:
    assert last(text, language) == expected


def test_freight_is_no_statistics_office() -> None:
    text = "Экспорт Грузии в Польшу, по данным Грузстата, составил 7 млн долларов."
    assert [f.flow for f in figures(text, "ru")] == ["export"]


def test_a_month_behind_a_comma_is_told_of() -> None:
    text = "В 2023 году торговля Казахстана с Польшей выросла, а в январе составила 7 млн долларов."
    assert last(text, "ru") == "2024-01"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "In 2023 Georgia's exports to Poland were $9 million. In December the fall was steeper. Wine "
            "sold for $7 million.",
            "2023-12",
        ),
        (
            "en",
            "In 2023 Georgia's exports to Poland were $9 million. In December a minister came. Wine sold "
            "for $7 million.",
            "2023",
        ),
        (
            "ru",
            "В 2023 году экспорт Грузии в Польшу составил 9 млн долларов. В декабре спад усилился. Вина "
            "продано на 7 млн.",
            "2023-12",
        ),
    ],
)
def test_a_month_of_rise_or_fall_is_gone_on_about(language: str, text: str, expected: str) -> None:
    assert last(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "base"),
    [
        ("en", "In 2023 Georgia sold Poland 7 thousand tonnes of nuts, 40% more than in meagre 2021.", "2021"),
        ("ru", "В 2023 году Грузия продала Польше 7 тыс. тонн орехов, вдвое больше, чем в неурожайном 2021-м.", "2021"),
    ],
)
def test_a_described_year_is_compared_with(language: str, text: str, base: str) -> None:
    found = figures(text, language)[-1]
    assert (str(found.period), str(found.change.base if found.change else None)) == ("2023", base)


def test_what_was_brought_in_is_no_level_compared_with() -> None:
    text = "В 2023 году экспорт Грузии в Польшу составил 9 млн долларов, ввезено было на 7 млн."
    assert [period for period, _ in told(text, "ru")] == ["2023", "2023"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Georgia's trade with Poland\n\n2021\nExports to Poland: $5 million.\n\n"
            "2022\nExports to Poland: $7 million.",
            ["2021", "2022"],
        ),
        (
            "en",
            "TBILISI, 20 July 2023. In the first quarter Georgia's exports to Poland reached $5 million, in the second "
            "$7 million.",
            ["2023-01/2023-03", "2023-04/2023-06"],
        ),
        (
            "ru",
            "ТБИЛИСИ, 20 июля 2023 года. Рост продолжился и в этом году: экспорт Грузии в Польшу — 7 млн долларов "
            "за полгода.",
            ["2023-01/2023-06"],
        ),
        (
            "kk",
            "2022 жылы Грузияның Польшаға экспорты 7 млн доллар болды. Одан бес жыл бұрын 5 млн доллар еді.",
            ["2022", "2017"],
        ),
        (
            "kk",
            "ТБИЛИСИ, 2023 жылғы 20 шілде. Бұдан бес жыл бұрын Грузияның Польшаға экспорты 5 млн доллар еді.",
            ["2018"],
        ),
    ],
)
def test_a_year_is_headed_counted_or_cut(language: str, text: str, expected: list[str]) -> None:
    found = read(text, "test", language=language).figures
    assert [str(figure.period) for figure in found] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2015 Georgia's exports to Poland were $9 million. Then came 2020: $7 million."),
    ],
)
def test_a_year_that_comes_is_that_of_what_follows(language: str, text: str) -> None:
    assert last(text, language) == "2020"


def test_a_year_named_in_a_sentence_on_something_else_is_not() -> None:
    text = "In 2023 Georgia's exports to Poland were $9 million. The envoy came in 2020. Imports were $7 million."
    assert last(text, "en") == "2023"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At the end of 2014 Georgia and Poland agreed on a trade of $90 million by 2020. That year it was "
               "$7 million."),
        ("ru", "В конце 2014 года Грузия и Польша решили довести товарооборот до 90 млн долларов к 2020 году. "
               "В том году он был 7 млн долларов."),
        ("kk", "2014 жылдың соңында Грузия мен Польша тауар айналымын 2020 жылға қарай 90 млн долларға жеткізбек "
               "болды. Сол жылы ол 7 млн доллар болды."),
    ],
)
def test_that_year_is_the_one_over_that_was_named_last(language: str, text: str) -> None:
    assert last(text, language) == "2014"


def test_a_later_issue_is_not_written_on_a_day_of_its_story() -> None:
    story = "They met. On 24 November 2015 the border was shut. Georgia's exports to Poland this year: $7 million."
    for head, year in (("Review, winter issue 2016", "2016"), ("Review, by our own hand", "2015")):
        (figure,) = read(f"{head}\n\nThe road\n\nThe road was long. {story}", "test").figures
        assert str(figure.period).startswith(year)
