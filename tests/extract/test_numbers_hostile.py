"""No text makes number reading raise, slow down out of proportion, misplace a mention, or change its mind."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.languages import packs
from extract.numbers.mentions import Mention, find_mentions
from extract.tokens import tokenize
from tests.effort import effort

SIZE = 15_000
SLOWEST_RATIO = 40
ORDINARY = "Trade between the two countries reached $604.1 million in 2018, up 56.4 percent from the year before. "
PIECES = ["1", "12", "000", "3,5", ".", ",", "-", "–", " ", "\n", "%", "$", "\\$", "US", "€", "млрд", "млн.", "тыс.",
          "billion", "a", "half a", "from", "to", "до", "от", "с", "в", "раза", "есе", "екі", "жарым", "бүтін",
          "оннан", "доллар", "дейін", "тен", "тонн", "и", "and", "(", ")", "/", "&nbsp;", "&#44;", "\x00",
          "😀", "Ⅻ", "²", "٣", "İ", "сто", "двести", "hundred", "жүз", "с половиной", "USD bn", "млн долл.",
          "более", "астам", "almost", "+"]


def read(text: str, language: str) -> list[Mention]:
    return find_mentions(text, tokenize(text), packs()[language])


texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join),
                  st.lists(st.sampled_from(PIECES), max_size=60).map("".join))


@given(text=texts, language=st.sampled_from(sorted(packs())))
@settings(max_examples=400, deadline=None)
def test_any_text_gives_ordered_mentions_that_slice_to_themselves(text: str, language: str) -> None:
    found = read(text, language)
    assert found == read(text, language)
    end = 0
    for mention in found:
        assert text[mention.start : mention.end] == mention.text != ""
        assert mention.start >= end
        assert math.isfinite(mention.value)
        end = mention.end


@pytest.mark.parametrize(("text", "language"), [
    ("exports, billion (", "en"), ("экспорт, млрд (", "ru"), ("экспорт, млрд (", "kk"),
])
def test_a_text_may_end_where_a_unit_was_to_come(text: str, language: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("piece", [
    "7", "1 ", "1,", "1.", "1 , ", "123 456 ", "1-", "1% ", "$", "$1-", "((((", "\x00", "😀", "млрд ", "млрд", "тысяч ",
    "екі ", "сто ", "two hundred ", "half a ", "&nbsp;", "from 1 to ", "в 1 раз ", "USD bn\n1\n",
    "млн долл. ", "a", "1 (",
])
def test_hostile_text_takes_time_in_proportion(piece: str, language: str) -> None:
    ordinary = seconds(ORDINARY * (SIZE // len(ORDINARY)), language)
    hostile = seconds(piece * (SIZE // len(piece)), language)
    assert hostile <= SLOWEST_RATIO * max(ordinary, 0.01)


def seconds(text: str, language: str) -> float:
    return effort(lambda: read(text, language))
