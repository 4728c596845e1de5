"""No text, however odd, makes the reader raise, lose its place, differ from itself, or take more than linear time."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extract.reader import read
from tests.effort import effort

WORDS = [
    "$5 million", "5%", "млрд", "1,2 млн тонн", "3 есе", "вдвое", "export", "импорт", "экспорт", "товарооборот",
    "сальдо",
    "Kazakhstan", "Беларусь", "Қытайға", "EAEU", "2019", "January-June", "в 2020 году", "былтыр", "respectively",
    "share",
    "doubled", "от 3 до 5", "(", ")", ",", ".", ";", ":", "—", "-", "+", "\n", "«", "»", "|", "/", "\t", "\0", "😀",
    "&nbsp;",
    "of which", "wheat", "не", "target", "жоспар", "it", "там", "\u00a0", "\u2028",
    "1/3", "½", "٣", "²",
]
ORDINARY = (
    "In January-June 2019 trade between Kazakhstan and Belarus reached $388.3 million, up 0.4% from the year before.\n"
    "The minister said that the two countries would keep working on new projects in industry and agriculture.\n"
)
PIECES = ["0123456789", "()", "млрд ", "слово", "\0", "😀", "$5 million ", "5% ", "$5 million, ", "$5 million\n",
          "exports $5 million ", "экспорт на 5% до 3 млрд ", "5-", "экспорт 5 млн доллар, ",
          "Italy 5.0 6.0\n"]
SIZE = 20_000
TIMES = 10
ROW_LABELS = ["Exports", "Импорт", "Difference", "Прирост", "Total", "including:", "Қытай", "Oil", "2021", "", "—"]
ROW_CELLS = ["5.0", "1 234,5", "-3.2", "(4.1)", "▼5%", "x1.5", "–", "", "n/a", "12%", "5.0 (+5%)", "abc", "2021"]
TABLES = st.lists(st.tuples(st.sampled_from(ROW_LABELS), st.lists(st.sampled_from(ROW_CELLS), max_size=4)), max_size=8)


def check(text: str) -> None:
    reading = read(text, "doc", published=date(2020, 1, 15))
    for figure in reading.figures:
        assert text[figure.start : figure.end] == figure.mention
        assert figure.mention
        assert figure.mention in figure.quote
        assert figure.quote in text
    assert read(text, "doc", published=date(2020, 1, 15)) == reading


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    check(text)


@settings(max_examples=100, deadline=None)
@given(TABLES, st.sampled_from(["\t", " | ", ";", "   ", " .... "]))
@example([("", ["2021", "2022"]), ("Exports", []), ("Oil", ["5.0", "6.0"]), ("Импорт", []), ("Oil", ["3.0", "2.0"]),
          ("Difference", ["2.0", "4.0"])], "\t")
@example([("", ["Прирост", "2021"]), ("", [""]), ("Oil", ["5.0", "12%"]), ("Прирост", ["-3.2"])], " | ")
def test_any_table_is_read(rows: list[tuple[str, list[str]]], between: str) -> None:
    lines = (between.join([label, *cells]) for label, cells in rows)
    check("Trade of Kazakhstan, million US dollars\n\n" + "\n".join(lines) + "\n")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from(["", " "]))
def test_any_mix_of_words_is_read(words: list[str], between: str) -> None:
    check(between.join(words))


@pytest.mark.parametrize("language", ["en", "ru", "kk", "xx", None])
def test_any_language_named_is_read(language: str | None) -> None:
    assert read("Exports of Kazakhstan to Turkey were $5 million.", "doc", language=language).figures


def cost(text: str) -> float:
    """Seconds of the process a letter, the better of two."""
    return effort(lambda: read(text, "doc")) / len(text)


@pytest.mark.parametrize("piece", PIECES)
def test_a_hostile_text_costs_little_more_than_an_ordinary_one(piece: str) -> None:
    ordinary = cost(ORDINARY * (SIZE // len(ORDINARY)))
    assert cost((piece * SIZE)[:SIZE]) <= TIMES * ordinary


def test_the_cost_of_a_letter_does_not_grow_with_the_text() -> None:
    text = "$5 million "
    assert cost(text * 8000) <= 3 * cost(text * 1000)


def test_the_cost_of_a_letter_does_not_grow_with_the_people_named() -> None:
    names = ["".join(letters).title() for letters in itertools.product("bcdf", "aei", "klmn", "ou", "prst", "ai", "nd")]
    said = [f"Minister Aidos {name} said that trade was $5 billion.\n\n" for name in names]
    assert cost("".join(said)) <= 3 * cost("".join(said[: len(said) // 8]))
