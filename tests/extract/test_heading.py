from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.languages import packs
from extract.page.heading import read_heading, with_year
from extract.reader import read
from terms.period import Period

BODY = "\nTrade between the two countries grew by 5 percent in 2015, the statistics office said in its review.\n"


@pytest.mark.parametrize(
    ("language", "head", "day"),
    [
        ("kk", "Сауда өсті\nСәуірдің 7-сі, 2019 жыл", date(2019, 4, 7)),
        ("en", "Trade grows\nMINSK, 25 August 2009 -", date(2009, 8, 25)),
        ("en", "Trade grows\nSOCHI, Russia, May 30, 2006 -", date(2006, 5, 30)),
        ("en", "20 December 2011\nGovernor wants more", date(2011, 12, 20)),
        ("en", "Trade grows\n22.06.2007, 16:35", date(2007, 6, 22)),
        ("en", "Today: Friday, 1 March 2024\nNews\n14 November 2022, 08:15\nTrade grows", date(2022, 11, 14)),
        ("en", "By Staff Report in International on 9 August 2024", date(2024, 8, 9)),
        ("en", "15:43, April 14, 2025", date(2025, 4, 14)),
        ("en", "19/10/2023 – 17:24    268 views\nTrade grows", date(2023, 10, 19)),
        ("en", "An envoy was received today (12.02.2024)", date(2024, 2, 12)),
        ("en", "Trade grows\nJune 3rd, 2019", date(2019, 6, 3)),
        ("en", "Trade grows\nDate: 3-Jun-2019", date(2019, 6, 3)),
        ("en", "Trade grows\nBy Staff Reporter | Updated: 3:45 pm, Monday, June 3, 2019", date(2019, 6, 3)),
        ("ru", "Торговля растёт\nпонедельник, 3 июня 2019 года", date(2019, 6, 3)),
        ("ru", "Торговля растёт\n3.06.19", date(2019, 6, 3)),
        ("kk", "Сауда өсті\n2019 жыл, 3 маусым", date(2019, 6, 3)),
        ("kk", "Сауда өсті\n3-маусым, 2019", date(2019, 6, 3)),
        ("ru", "ТАШКЕНТ, 21 мая 2019 г. — Новости экономики.", date(2019, 5, 21)),
        ("ru", "20.01.2022 | Новости | Экономика", date(2022, 1, 20)),
        ("ru", "Дата публикации: 04.12.2025   Обновлено: 16.02.2026 09:11", date(2025, 12, 4)),
        ("ru", "БАКУ /Корр./ — 24 октября 2025. В январе — сентябре страна вывезла газ.", date(2025, 10, 24)),
        ("kk", "30 Тамыз 2025, 09:14 | 4 812 рет оқылды", date(2025, 8, 30)),
        ("kk", "МИНСК. 2017 жылғы 29 қараша", date(2017, 11, 29)),
        ("kk", "12 желтоқсан 2025 жыл, 18:40 | Авторы: Бекзат | Пікір: 3", date(2025, 12, 12)),
        ("kk", "Тақырып\n14 марта 2022", date(2022, 3, 14)),
        ("kk", "Сауда өсті\n5 нау. 2020", date(2020, 3, 5)),
        ("kk", "Сауда өсті\n5 қар. 2020", date(2020, 11, 5)),
        ("kk", "2020 ж. 8 там. | Сауда өсті", date(2020, 8, 8)),
        ("ru", "Сауда туралы\n7 жел. 2020, 10:15", date(2020, 12, 7)),
        ("en", "Trade grows\n2020-03-05T10:30:00Z", date(2020, 3, 5)),
        ("ru", "Дата: Thu, 05 Mar 2020 10:30:00 +0300\nТорговля растёт", date(2020, 3, 5)),
    ],
)
def test_the_date_of_a_document_is_found(language: str, head: str, day: date) -> None:
    info = read_heading(head + BODY, packs()[language])
    assert (info.date, info.date_how) == (day, "stated")
    assert info.dateline is not None


def test_the_month_of_an_issue_stands_for_its_day() -> None:
    info = read_heading("Trade grows\nNo. 6, June 2019" + BODY, packs()["en"])
    assert (info.date, info.date_how) == (date(2019, 6, 1), "inferred")
    assert read_heading("Exports in June 2019" + BODY, packs()["en"]).date is None
    assert read_heading("Notes on trade | June 2019 | free" + BODY, packs()["en"]).date == date(2019, 6, 1)
    assert read_heading("Сауда\n(бейнежазба, 2019 жылғы маусым)" + BODY, packs()["kk"]).date == date(2019, 6, 1)
    assert read_heading("Издание № 15 (июнь 2019)" + BODY, packs()["ru"]).date == date(2019, 6, 1)
    assert read_heading("Foreign trade (June 2019)" + BODY, packs()["en"]).date is None


@pytest.mark.parametrize(
    ("language", "head", "day"),
    [
        ("en", "Steppe Review, Vol. 4, No. 2, June 2019", date(2019, 6, 1)),
        ("en", "The Steppe Review | Issue 12 | June 2019", date(2019, 6, 1)),
        ("ru", "Рубрика «Степь», № 11 (210), июнь 2019", date(2019, 6, 1)),
        ("ru", "Степной обзор. Выпуск 41, июнь — июль 2019 г.", date(2019, 6, 1)),
        ("kk", "«Дала» журналы, № 7, маусым 2019 | Талдау", date(2019, 6, 1)),
        ("ru", "Степной бюллетень\nМинск, июнь 2019 г.", date(2019, 6, 1)),
        ("en", "STEPPE IN FOCUS, monthly            June 2019", date(2019, 6, 1)),
        ("en", "Steppe in Focus - June 2019, page 12", date(2019, 6, 1)),
        ("ru", "СТЕПНОЙ ОБЗОР      июнь 2019 г., с. 14", date(2019, 6, 1)),
        ("kk", "ДАЛА ШОЛУЫ — 2019 жылғы маусым, 14-бет", date(2019, 6, 1)),
        ("ru", "Журнал «Степь», № 12 за 2018 год, стр. 14–19", date(2018, 12, 1)),
        ("en", "Steppe Review, No. 3 of 2018", date(2018, 3, 1)),
        ("kk", "«Дала» журналы, № 26, 2018 жыл", date(2018, 6, 1)),
        # what is told of, not when
        ("ru", "Степь\nТаблица № 2, 2018 год", None),
        ("en", "Our exports to Peru June 2019, page 3", None),
        ("ru", "Казахстан, июнь 2019 г.", None),
        ("en", "Table 4 exports, June 2019", None),
    ],
)
def test_a_month_behind_an_issue_or_a_town_is_the_date(language: str, head: str, day: date | None) -> None:
    assert read_heading(head + "\n" + BODY, packs()[language]).date == day


def test_a_date_behind_its_label_is_that_of_the_document() -> None:
    assert read_heading("Trade grows\nAired: 3 June 2019. Shortened." + BODY, packs()["en"]).date == date(2019, 6, 3)
    kazakh = "Сауда\nЭфир: 2019 жылғы 3 маусым. Әңгіме қысқартылып, қағазға түсірілді."
    assert read_heading(kazakh + BODY, packs()["kk"]).date == date(2019, 6, 3)


def test_the_days_of_other_news_are_no_date() -> None:
    others = "Read also\n10.04.2016 Rice is dearer\n09.04.2016 Soya is cheaper\n"
    text = "Trade grows" + BODY + others + "Published: 12.04.2016"
    assert read_heading(text, packs()["en"]).date == date(2016, 4, 12)
    assert read_heading("Trade grows" + BODY + others, packs()["en"]).date is None


def test_a_day_behind_strokes_at_the_end_is_the_date() -> None:
    text = "Trade between the two countries grew by 5 percent in 2015. // {} - Agency"
    assert read_heading(text.format("28.09.2016"), packs()["en"]).date == date(2016, 9, 28)
    assert read_heading(text.format("see the table"), packs()["en"]).date is None


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "Trade grows" + BODY + "Relations were established on August 21, 1992.",
        "Trade grows" + BODY * 4 + "On May 29th, the country is to host a meeting of the three governments.",
        "Trade grows\nOf the wheat sold in the new season (its first day - 1 July 2015) most went south." + BODY,
        "Data retrieved on 17/04/2019 for the whole of the region" + BODY,
    ],
)
def test_a_day_in_the_story_is_no_date_of_the_document(text: str) -> None:
    info = read_heading(text, packs()["en"])
    assert (info.date, info.date_how, info.month_day) == (None, "none", None)


def test_a_day_without_a_year_takes_the_first_year_after_the_last_actual_period() -> None:
    text = "Trade grows\nMINSK (BelTA) – Trade grows, the president said as he met envoys on 27 August, BelTA informs."
    info = read_heading(text, packs()["en"])
    assert (info.date, info.month_day, info.outlet) == (None, (8, 27), "BelTA")
    finished = with_year(info, Period.parse("2019-01/2019-06"))
    assert (finished.date, finished.date_how) == (date(2019, 8, 27), "inferred")
    assert with_year(info, Period.parse("2018")).date == date(2019, 8, 27)
    assert with_year(info, None) == info


@pytest.mark.parametrize(
    ("language", "head", "year"),
    [
        ("en", "Sat 14 Dec\nTrade grows", 2024),
        ("en", "Tuesday, 10 Dec\nTrade grows", 2024),
        ("ru", "Торговля растёт\n14 декабря (суббота)", 2024),
        ("kk", "Сауда өсті\n14 желтоқсан, сенбі", 2024),
        ("en", "14 Dec\nTrade grows", 2025),
        ("en", "Wed 14 Dec\nTrade grows", 2025),
    ],
)
def test_a_weekday_tells_the_year_of_a_day_without_one(language: str, head: str, year: int) -> None:
    info = with_year(read_heading(head + BODY, packs()[language]), Period.parse("2024"))
    assert info.date is not None
    assert info.date.year == year


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("MINSK, 5 May (BelTA) - Diplomats met." + BODY, "BelTA"),
        ("YEREVAN, October 13. /NewsDesk/. Trade fell." + BODY, "NewsDesk"),
        ("АСТАНА. KAZINFORM – Мемлекет басшысы мақала жазды." + BODY, "KAZINFORM"),
        ("Бішкек, 19 қараша 2024 (Economist.kg)" + BODY, "Economist.kg"),
        ("Кавказ в цифрах, [08.08.2023 10:15]" + BODY, "Кавказ в цифрах"),
        ("ДУШАНБЕ, 20 ноября 2012 г. /Корр. агентства/" + BODY, None),
        ("МОСКВА, 28 авг 2019 — РИА Новости. Оборот вырос." + BODY, "РИА Новости"),
        ("YEREVAN, AUGUST 28, ARMENPRESS. Trade rose." + BODY, "ARMENPRESS"),
        ("Baku, August 28 (Report) – Trade rose." + BODY, "Report"),
        ("28 августа, Минск /Корр. БЕЛТА/. Оборот вырос" + BODY, "БЕЛТА"),
        ("Дата: 28 августа 2019 года\nРост\n" + BODY + "Источник: Интерфакс", "Интерфакс"),
        ("ТАШКЕНТ, 21 мая 2019 г. — Новости экономики." + BODY, None),
        ("Trade grows" + BODY + "Photo: example.kz", None),
        ("Trade grows" + BODY, None),
    ],
)
def test_the_outlet_is_as_the_text_gives_it(text: str, outlet: str | None) -> None:
    assert read_heading(text, packs()["en"]).outlet == outlet


@pytest.mark.parametrize(
    ("name", "days"),
    [("001", {date(2022, 10, 13)}), ("002", {date(2017, 9, 28), date(2017, 9, 29)}), ("003", {None}), ("000", {None})],
)
def test_the_dates_of_the_seed_texts_are_found(shared: Path, name: str, days: set[date | None]) -> None:
    (file,) = (shared / "seeds").glob(f"{name}_*.txt")
    assert read_heading(file.read_text(encoding="utf-8"), packs()["en"]).date in days


def test_a_time_of_day_glued_to_its_year_is_no_fraction_of_it() -> None:
    text = "News of the day\n25 November 2016,09:10   Views: 1 044\n\nGeorgia sells more\n\nExports rose in January."
    assert read_heading(text, packs()["en"]).date == date(2016, 11, 25)


PIECES = ["MINSK, ", "31", " февраля ", "2019", "\n", "(BelTA) ", "- ", "31.12.2019", "29 February", " | ", "© ", "@x "]


@given(st.text(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_no_input_raises(text: str) -> None:
    for pack in packs().values():
        info = read_heading(text, pack)
        assert info == read_heading(text, pack)
        assert info.dateline is None or 0 <= info.dateline.start < info.dateline.end <= len(text)
        with_year(info, Period.parse("2199"))
        with_year(info, Period.parse("1900"))


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (
            "en",
            "Bilateral relations\n\nDiplomatic relations with Chile were established on 5 May 1993.\n\n"
            "In 2019 trade with Chile was $40 million.",
            None,
        ),
        (
            "ru",
            "Торговые отношения\n\nДипломатические отношения с Чили установлены 5 мая 1993 года.\n\n"
            "В 2019 году торговля с Чили составила 40 млн долларов.",
            None,
        ),
        (
            "kk",
            "Сауда қатынасы\n\nЧилимен дипломатиялық қатынастар ресми түрде 1993 жылғы 5 мамырда орнатылды.\n\n"
            "2019 жылы Чилимен сауда 40 млн доллар болды.",
            None,
        ),
        (
            "en",
            "Trade talks\n\nThe ministers of Chile and Peru met on 5 May 2020.\n\nIn 2019 trade was $40 million.",
            date(2020, 5, 5),
        ),
    ],
)
def test_the_day_of_an_event_before_the_trade_told_is_not_that_of_the_text(
    language: str, text: str, day: date | None
) -> None:
    assert read(text, "doc", language=language).info.date == day
