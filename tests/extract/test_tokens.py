"""Phrases found in tokens: which wins, what precedes a place, and what is remembered of words."""

from __future__ import annotations

import pytest

from extract.known import LONGEST_WORD, MOST_KNOWN, Known
from extract.languages import packs
from extract.numbers.sieve import DIGITS, HEDGED, OUTSIDE, SCALE
from extract.numbers.words import number_words
from extract.reader import read
from extract.tokens import Lexicon, tokenize

GOODS = Lexicon([("crude", 1), ("crude oil", 2), ("crude oil exports", 3), ("crude steel", 4), ("export*", 5)])


@pytest.mark.parametrize(("text", "worth"), [
    ("crude", 1), ("crude prices", 1), ("crude oil", 2), ("crude oil prices", 2), ("crude oil exports", 3),
    ("crude steel", 4), ("exporters", 5), ("oil", None),
])
def test_the_phrase_of_most_words_wins(text: str, worth: int | None) -> None:
    found = GOODS.at(tokenize(text), 0)
    assert (found.payload if found is not None else None) == worth


def test_a_phrase_is_found_by_where_it_ends() -> None:
    tokens = tokenize("the crude oil rose")
    found = GOODS.before(tokens, 3, 2)
    assert found is not None
    assert (found.first, found.payload) == (1, 2)
    assert GOODS.before(tokens, 2, 2) is None  # "crude" begins the longer "crude oil"
    assert GOODS.before(tokens, 4, 2) is None
    assert GOODS.before(tokens, 0, 2) is None


def test_a_phrase_may_end_with_a_begun_word() -> None:
    assert [GOODS.ends(low) for low in ("oil", "exporting", "crudely")] == [True, True, False]


def test_a_phrase_may_begin_only_where_its_second_word_fits() -> None:
    goods = Lexicon([("crude oil", 1), ("steel", 2), ("steel pipe", 3)])
    assert goods.places(tokenize("crude steel and crude oil, crude")) == [1, 3]


def test_tokens_without_a_last_word_hold_no_phrase() -> None:
    assert GOODS.may_end_in(tokenize("the exporters rose"))
    assert not GOODS.may_end_in(tokenize("the prices rose"))


def test_what_is_looked_up_for_others_is_what_fits_best_first() -> None:
    goods = Lexicon([("crude", 1), ("crude oil", 2), ("crude steel", 4)])
    assert [payload for _, payload in goods.phrases_once("crude")] == [4, 2, 1]
    assert [payload for _, payload in goods.fitting_once("crude", "oil")] == [2, 1]
    assert (goods.phrases_once("oil"), goods.fitting_once("oil", "crude")) == ((), ())


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
