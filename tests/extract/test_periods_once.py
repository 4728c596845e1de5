"""A text's periods are read once and told as often as more is known of it."""

from __future__ import annotations

from datetime import date

from extract.languages import packs
from extract.page.heading import read_heading
from extract.page.sentences import Span
from extract.periods.mentions import Periods
from extract.periods.states import Books
from extract.tokens import tokenize

TEXT = "12 May 2020\nTrade grew last year.\nOn 3 June the port opened."


def periods(text: str) -> Periods:
    return Periods(text, tokenize(text), packs()["en"])


def test_a_day_that_becomes_known_gives_its_year_to_what_hangs_on_it() -> None:
    told = periods(TEXT)
    assert [str(m.period) for m in told.told(None) if m.role == "period"] == ["None"]
    assert [str(m.period) for m in told.told(date(2020, 5, 12)) if m.role == "period"] == ["2019"]
    assert [str(m.period) for m in told.told(date(2018, 5, 12)) if m.role == "period"] == ["2017"]


def test_a_stretch_tells_what_stands_in_it() -> None:
    told, second = periods(TEXT), TEXT.index("Trade")
    assert [TEXT[m.start : m.end] for m in told.within(Span(second, len(TEXT)))] == ["last year", "3 June"]
    assert [TEXT[m.start : m.end] for m in told.within(Span(0, second + 12))] == ["12 May 2020"]


def test_only_calendar_days_of_a_stretch_are_days() -> None:
    told, second = periods(TEXT), TEXT.index("Trade")
    assert [m.day for m in told.days(Span(0, second))] == [date(2020, 5, 12)]
    assert told.days(Span(second, TEXT.index("On"))) == []
    assert [m.month_day for m in told.days(Span(second, len(TEXT)))] == [(6, 3)]


def test_a_year_that_ends_a_line_does_not_count_what_begins_the_next() -> None:
    body = "\nGuests: two exporters\n\nLast year exports were $5 million.\n"
    assert read_heading("Morning talk, 12 May 2020" + body, packs()["en"]).date == date(2020, 5, 12)
    assert [str(m.period) for m in periods("There were 2020 guests").told(None)] == []


def test_a_financial_year_has_a_say_where_the_text_speaks_of_one() -> None:
    told = periods("Exports grew in fiscal 2024 and in May 2025.")
    assert [str(m.period) for m in told.told(None)] == ["2024", "2025-05"]
    assert [str(m.period) for m in told.told(None, Books(4, True))] == ["2023-04/2024-03", "2025-05"]


def test_a_financial_year_changes_nothing_in_a_text_of_the_calendar() -> None:
    told = periods("Exports grew in 2024 and in May 2025.")
    assert told.told(None, Books(4, True)) == told.told(None)
