"""Digits with nothing beside them, which are most, are read as those that something stands beside."""

from __future__ import annotations

import pytest

from extract.languages import packs
from extract.numbers.mentions import find_mentions
from extract.tokens import tokenize


@pytest.mark.parametrize(("text", "expected"), [
    ("the 27 states", [(27.0, "count", None)]),
    ("in 2019 the", []),
    ("in 2500 the", [(2500.0, "count", None)]),
    ("page 17, and", [(17.0, "count", None)]),
    ("17,5 and", [(17.5, "count", None)]),
    ("-17 and", [(-17.0, "count", None)]),
    ("at 10:30 and", []),
    ("$17 and", [(17.0, "money", "USD")]),
    ("17 per cent", [(17.0, "percent", "%")]),
    ("17 millions", [(17e6, "money", None)]),
    ("17 milliion", [(17e6, "money", None)]),
    ("17", [(17.0, "count", None)]),
])
def test_digits_are_plain_with_nothing_beside_them(text: str, expected: list[tuple[float, str, str | None]]) -> None:
    found = find_mentions(text, tokenize(text), packs()["en"])
    assert [(m.value, m.kind, m.unit) for m in found] == expected


@pytest.mark.parametrize(("text", "kind"), [
    ("На мёд пришлось 40 млн.\n\nУчастники разошлись.", "money"),
    ("На мёд пришлось 40 млн. Участники разошлись.", "money"),
    ("Собралось 40 млн. участников.", "count"),
    ("Собралось 40 млн\nучастников.", "count"),
])
def test_the_first_word_of_the_next_sentence_is_not_counted(text: str, kind: str) -> None:
    assert [m.kind for m in find_mentions(text, tokenize(text), packs()["ru"])] == [kind]


@pytest.mark.parametrize(("text", "values"), [
    ("Экспорт вырос до 12 млн. Миллиард долларов далёк.", [12e6, 1e9]),
    ("Экспорт вырос до 2 млрд. Сто миллионов дал мёд.", [2e9, 100e6]),
    ("Экспорт вырос до 1 млрд. 100 млн долларов.", [1.1e9]),
])
def test_an_amount_ends_with_its_sentence(text: str, values: list[float]) -> None:
    assert [m.value for m in find_mentions(text, tokenize(text), packs()["ru"])] == values
