"""Numbers of speech and of careless pages: conjunctions, glyphs, misspelt scales, signs and units set apart."""

from __future__ import annotations

import pytest

from extract.languages import packs
from extract.numbers.mentions import find_mentions
from extract.numbers.typos import mistyped
from extract.tokens import tokenize


def read(text: str, language: str) -> list[tuple[float, str | None]]:
    return [(m.value, m.unit) for m in find_mentions(text, tokenize(text), packs()[language])]


@pytest.mark.parametrize(("language", "text", "value", "unit"), [
    ("en", "a hundred and twenty-eight million dollars", 128e6, "USD"),
    ("en", "one hundred and five tonnes", 105, "t"),
    ("en", "2½ million tonnes", 2.5e6, "t"),
    ("en", "a billion and a quarter dollars", 1.25e9, "USD"),
    ("en", "3.5 billlion dollars", 3.5e9, "USD"),
    ("en", "4 milliion tonnes", 4e6, "t"),
    ("en", "7 bill. euros", 7e9, "EUR"),
    ("en", "7mln doll.", 7e6, "USD"),
    ("en", "Sh7 billion", 7e9, "KES"),
    ("en", "640 m kWh", 640e6, "kwh"),
    ("en", "12 M EUR", 12e6, "EUR"),
    ("en", "18.9 Mt", 18.9e6, "t"),
    ("en", "2 million Mt", 2e6, "t"),
    ("en", "5 million m³", 5e6, "m3"),
    ("ru", "пять и три десятых миллиарда долларов", 5.3e9, "USD"),
    ("ru", "миллиард с четвертью долларов", 1.25e9, "USD"),
    ("ru", "3,5 мллиона тонн", 3.5e6, "t"),
    ("ru", "3 ярда долларов", 3e9, "USD"),
    ("ru", "18,9 Мт", 18.9e6, "t"),
    ("ru", "7 млн у.е.", 7e6, "USD"),
    ("ru", "7 млн леев", 7e6, "MDL"),
    ("kk", "2 миллиярд доллар", 2e9, "USD"),
    ("kk", "3 млрд м³", 3e9, "m3"),
    ("kk", "18,9 Мт", 18.9e6, "t"),
])
def test_an_amount_is_read_as_it_was_meant(language: str, text: str, value: float, unit: str) -> None:
    assert read(f"x {text}.", language) == [(value, unit)]


@pytest.mark.parametrize(("language", "text", "values"), [
    ("en", "from Spain one hundred and two hundred tonnes", [200]),
    ("en", "tariffs of 5 and 20%", [5, 20]),
    ("ru", "пять и три процента", [5, 3]),
])
def test_a_conjunction_between_two_numbers_parts_them(language: str, text: str, values: list[float]) -> None:
    assert [value for value, _ in read(text, language)][-1] == values[-1]


@pytest.mark.parametrize(("text", "value"), [("(- 7.2%)", -7.2), ("(+ 5 %)", 5), ("(-7.2%)", -7.2)])
def test_a_sign_that_opens_brackets_may_stand_apart(text: str, value: float) -> None:
    assert read(f"imports {text}", "en") == [(value, "%")]


@pytest.mark.parametrize("word", ["millionaire", "billing", "mil", "trellis", "pavilion"])
def test_other_words_are_no_misspelt_scales(word: str) -> None:
    assert mistyped([("million", 1e6), ("billion", 1e9), ("trillion", 1e12)]).find(word) is None


def test_a_list_behind_a_unit_in_brackets_goes_on_to_its_last_number() -> None:
    text = "Trade (million dollars): Italy 1 480.0; Spain 640.5; Greece 12.9."
    assert [value for value, _ in read(text, "en")] == [1480e6, 640.5e6, 12.9e6]


def test_the_end_of_a_sentence_below_a_table_is_no_cell_of_it() -> None:
    table = "Экспорт (млн долл.):\n2019 | 10,1 | 12,3\n2020 | 11,1 | 13,3\n"
    assert (12.3, None) in read(table + "Мы открыты с 10.00 до 12.30.", "ru")
    assert (12.3e6, "USD") in read(table + "В 2021 году вывезено: 12,3", "ru")
