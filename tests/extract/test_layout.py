from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.language import identify
from extract.languages import packs
from extract.page.heading import read_heading
from extract.page.kinds import KINDS
from extract.page.layout import lines
from extract.page.sentences import sentences
from extract.page.straighten import straighten
from tests.effort import effort

STORY = "Trade between the two countries grew by 5 percent in 2015, the statistics office said in its review."


def kinds(text: str) -> list[str]:
    return [line.kind for line in lines(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Home  Business  Culture  Sport\nTrade grows\nMINSK, 25 August 2009 -\n" + STORY,
            ["furniture", "headline", "dateline", "body"],
        ),
        ("Главная | Политика | Спорт\nРост торговли\n" + STORY, ["furniture", "headline", "body"]),
        (f"Trade grows\n{STORY}\nRead also\n– Gold adds 5%\n– Wheat falls", ["headline", "body", *["furniture"] * 3]),
        (f"Trade grows\n{STORY}\nEnergy and water\n{STORY}", ["headline", "body", "heading", "body"]),
        (f"{STORY}\nRussia – $1.9 billion\n• China – $1.2 billion", ["body", "body", "item"]),
        (f"{STORY}\n– What do you sell?\n— торговля с Эстонией выросла;", ["body", "body", "item"]),
        (f"{STORY}\nYear / Imports / Exports / Balance\n2016 / 13.7 / 8.3 / -5.5", ["body", "item", "item"]),
        (f"{STORY}\nTurnover, total ..... 21.842 (+3.0%)", ["body", "item"]),
        (f"{STORY}\n👁 2.1K   ❤️ 34   🔁 7   @channel", ["body", "furniture"]),
        (f"{STORY}\n© 2010-2024 All rights reserved. 3,418 views", ["body", "furniture"]),
        (f"{STORY}\n12:40 Oil is up to 63.4 dollars\n12:31 Inflation slows", ["body", "furniture", "furniture"]),
        (f"{STORY}\nShare of wine in exports: 20%", ["body", "body"]),
        (f"{STORY}\n☰ Read also:\n→ Gold adds $5 bn\n» Wheat falls", ["body", *["furniture"] * 3]),
        (f"{STORY}\n[ ADVERTISEMENT ] Fly to Malta from $39", ["body", "furniture"]),
        ("", []),
    ],
)
def test_lines_have_their_kinds(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


PIECES = [STORY, "Read also", "– x", "a | b | c", "1 / 2 / 3", "12:00 x", "…", "."]


@given(st.text(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=12).map("\n".join))
def test_every_line_has_one_kind_and_stands_where_it_says(text: str) -> None:
    found = lines(text)
    assert all(line.kind in KINDS for line in found)
    pieces = [piece.strip() for piece in text.split("\n") if piece.strip()]
    assert [text[line.start : line.end] for line in found] == pieces


@pytest.mark.parametrize("piece", ["– x\n", "12:00 x\n", "a | b | c\n", "а.", "MINSK (", "31.12.2019 ", "&amp;", "\0"])
def test_hostile_pages_take_no_longer_than_their_length(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        return effort(
            lambda: (sentences(text), read_heading(text, packs()["ru"]), identify(text), straighten(text)))

    small = seconds(5_000)
    assert seconds(40_000) < 8 * 4 * small + 0.2


@pytest.mark.parametrize("button", ["Search", "Поиск", "Іздеу", "Menu"])
def test_a_button_of_a_page_is_no_headline(button: str) -> None:
    text = f"Home | News | Economy | Sport\n{button}\n\nTrade of Georgia in 2020\n\nExports were $3 billion."
    assert [(text[line.start : line.end], line.kind) for line in lines(text)][1:3] == [
        (button, "furniture"), ("Trade of Georgia in 2020", "headline")]


@pytest.mark.parametrize("line", [
    "Lima Post / Lima / Economy desk / 14 June 2024",
    "Вестник | Лима | Отдел экономики | 14 июня 2024 г.",
    "Хабаршы | Лима | Экономика | 14.06.2024",
])
def test_names_in_a_row_with_a_date_are_the_head_of_a_paper(line: str) -> None:
    assert [found.kind for found in lines(f"{line}\n\nPeru sells more\n\nExports of Peru rose by 5% in 2023.")] == [
        "dateline", "headline", "body"]
    assert lines("Nation | Business | Culture | Sport")[0].kind == "furniture"
