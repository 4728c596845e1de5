"""How a text is cut into words, what is remembered of them, and what they mean to a number."""

from __future__ import annotations

import pytest

from extract.known import LONGEST_WORD, MOST_KNOWN, Known
from extract.languages import packs
from extract.numbers.sieve import DIGITS, HEDGED, OUTSIDE, SCALE
from extract.numbers.words import number_words
from extract.reader import read
from extract.tokens import tokenize


@pytest.mark.parametrize("text", ["a", " a  b\n", "5&nbsp;000 t", "x" * 99, "&nbsp; 1", "a\u00a0b_c"])
def test_words_stand_where_their_text_has_them(text: str) -> None:
    for _ in range(2):  # met for the first time, and known
        tokens = tokenize(text)
        assert [text[token.start : token.end] for token in tokens] == [token.text for token in tokens]
        assert not any(token.low.isspace() for token in tokens)


def test_long_words_and_too_many_words_are_not_kept() -> None:
    known = Known(len)
    assert (known["a"], known["c" * LONGEST_WORD], known["c" * (LONGEST_WORD + 1)]) == (1, 40, 41)
    assert list(known) == ["a", "c" * LONGEST_WORD]
    for n in range(MOST_KNOWN):
        known[str(n)]
    assert len(known) <= MOST_KNOWN
    few = Known(len, 2)
    assert [few[word] for word in ("a", "bc", "def", "a")] == [1, 2, 3, 1]
    assert list(few) == ["def", "a"]


def test_the_sieve_tells_numbers_headings_and_percents() -> None:
    tokens = tokenize("exports, bln USD: 5.2 per cent, half as much")
    sifted = number_words(packs()["en"]).sieve.sift(tokens)
    lows = [[tokens[i].low for i in places] for places in (sifted.numbers, sifted.headings, sifted.percents)]
    assert "5" in lows[0]
    assert "exports" not in lows[0]
    assert lows[1][0] == "bln"
    assert "per" in lows[2]


def test_what_words_mean_to_a_number_is_told_beyond_the_ends_too() -> None:
    sifted = number_words(packs()["en"]).sieve.sift(tokenize("about 5 million"))
    assert [bool(sifted.marks[n] & mark) for n, mark in enumerate((HEDGED, DIGITS, SCALE))] == [True, True, True]
    assert [sifted.marks[n] for n in (-1, -OUTSIDE, 3, 2 + OUTSIDE)] == [0, 0, 0, 0]
    assert (sifted.lows[-1], sifted.lows[3]) == ("", "")


def test_a_reference_to_no_sign_is_read_past() -> None:
    assert read("&#11; 5 exports &#x1; rose to $5 million", "x").figures is not None
