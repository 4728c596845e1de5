"""A list of bare numbers takes unit, scale and flow from the line above it, or below."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Foreign trade turnover of Georgia in 2022 – $30.5 mln (+5%):\n· exports 10.5 (–3%)\n· imports 20.0 (+9%)"),
    ("ru", "Внешний товарооборот Грузии в 2022 году – 30,5 млн долл.:\n· экспорт 10,5 (–3%)\n· импорт 20,0 (+9%)"),
])
def test_items_are_in_the_unit_of_the_amount_that_leads_to_them(language: str, text: str) -> None:
    told = [(f.value, f.flow, f.change.pct if f.change else None, str(f.period)) for f in figures(text, language)]
    assert told[1:] == [(10.5e6, "export", -3, "2022"), (20e6, "import", 9, "2022")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Where the exports of Georgia went in 2022:\n— Italy: 10.5\n— Spain: 2 (of which wine 0.7)\n(mln. dollars)"),
    ("ru", "Куда ушёл экспорт Грузии в 2022 году:\n— Италия: 10,5\n— Испания: 2 (из них вино 0,7)\n(млн долларов)"),
])
def test_a_unit_in_brackets_below_holds_for_the_list(language: str, text: str) -> None:
    told = [(f.value, f.partner, f.product) for f in figures(text, language)]
    assert told == [(10.5e6, "IT", None), (2e6, "ES", None), (7e5, "ES", "wine")]


@pytest.mark.parametrize(("aside", "share", "pct"), [
    ("share of the total, %", 12.0, None), ("% of 2021", None, 4.0), ("growth, %", None, 4.0),
])
def test_a_caption_tells_what_brackets_hold(aside: str, share: float | None, pct: float | None) -> None:
    number = "12.0" if share else "104.0" if aside.startswith("%") else "4.0"
    text = f"Exports of Georgia in 2022, $ mln (in brackets: {aside})\nItaly: 5.0 ({number})\nSpain: 2.0 ({number})"
    found = figures(text, "en")
    assert {f.value for f in found if f.unit == "%"} == ({share} if share else set())
    assert {f.change.pct for f in found if f.change} == ({pct} if pct else set())


def test_brackets_hold_the_same_months_of_the_year_before() -> None:
    text = (
        "Exports of Georgia in January-June 2022, thousand tonnes (in brackets: January-June 2021):\n"
        "Italy — 5.1 (2.6)\nSpain — 3.3 (0.7)"
    )
    assert [(f.value, str(f.period)) for f in figures(text, "en")] == [
        (5100, "2022-01/2022-06"), (2600, "2021-01/2021-06"), (3300, "2022-01/2022-06"), (700, "2021-01/2021-06"),
    ]


@pytest.mark.parametrize("text", [
    "Exports of Georgia grew by 5% in 2022.\n\nUSD: 2.71\nEUR: 2.95\nRUB: 0.03",
    "Exports of Georgia grew by 5% in 2022.\n\nViews: 1205\nComments: 12\nShares: 7",
    "Exports of Georgia grew by 5% in 2022.\n\nTemperature today:\n· Tbilisi +24\n· Batumi +19",
])
def test_lists_of_other_numbers_give_nothing(text: str) -> None:
    assert [f.value for f in figures(text, "en") if f.value is not None] == []


def test_items_without_a_unit_are_in_that_of_the_item_that_names_one() -> None:
    text = "Exports of Georgian wine in 2022:\n- Italy — 13 thousand dollars;\n- Spain — 0.6;\n- Latvia — 2."
    assert [(f.value, f.unit, f.partner) for f in figures(text, "en")] == [
        (13000, "USD", "IT"), (600, "USD", "ES"), (2000, "USD", "LV"),
    ]


def test_a_percentage_behind_a_semicolon_is_told_by_the_caption() -> None:
    head = "Main partners of Georgia in 2022 (turnover, $ mln; share of the total):"
    text = f"{head}\nItaly – 14.1; 21.1%\nSpain – 12.6; 18.9%"
    assert [(f.value, f.unit, f.partner) for f in figures(text, "en")] == [
        (14.1e6, "USD", "IT"), (21.1, "%", "IT"), (12.6e6, "USD", "ES"), (18.9, "%", "ES"),
    ]


def test_a_label_may_lead_several_numbers_with_words_of_their_own() -> None:
    text = "Trade of Georgia in 2023, mln euros\n\nItaly: exports 45.2, imports 80.1\nSpain: exports 7.5, imports 12.6"
    assert [(f.value, f.flow, f.partner) for f in figures(text, "en")] == [
        (45.2e6, "export", "IT"), (80.1e6, "import", "IT"), (7.5e6, "export", "ES"), (12.6e6, "import", "ES")]


def test_what_a_caption_says_of_brackets_goes_before_what_it_says_of_the_table() -> None:
    caption = "Structure of exports of Georgia, 2023 ($ mln; in brackets % of 2022)"
    text = f"{caption}\n\nWine    8.3 (104.5)\nNuts    2.1 (88.0)"
    assert [f.change.pct if f.change else None for f in figures(text, "en")] == [4.5, -12.0]
