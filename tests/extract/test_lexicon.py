"""Phrases found in tokens: which wins, and what precedes a place."""

from __future__ import annotations

import pytest

from extract.known import behind
from extract.lexicon import Lexicon, fitting
from extract.tokens import tokenize

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
    assert goods.places(["crude", "steel", "and", "crude", "oil", ",", "crude"]) == [1, 3]


def test_words_without_a_last_one_hold_no_phrase() -> None:
    assert GOODS.may_end_in(["the", "exporters", "rose"])
    assert not GOODS.may_end_in(["the", "prices", "rose"])


def test_what_is_behind_a_word_counts_only_where_phrases_go_on_so() -> None:
    exact = behind({"oil", "steel"}, str.upper)
    assert [exact("oil"), exact("steel"), exact("oils")] == ["OIL", "STEEL", None]
    begun = behind({"oil*", "steel"}, str.upper)
    assert [begun("oil"), begun("oils"), begun("wheat")] == ["OIL", "OILS", "WHEAT"]


def test_what_is_looked_up_for_others_is_what_fits_best_first() -> None:
    goods = Lexicon([("crude", 1), ("crude oil", 2), ("crude steel", 4)])
    assert [payload for _, payload in goods.phrases_once("crude")] == [4, 2, 1]
    assert [payload for _, payload in fitting(goods.phrases_once("crude"), "oil")] == [2, 1]
    assert [payload for _, payload in fitting(goods.phrases_once("crude"), "prices")] == [1]
    assert goods.phrases_once("oil") == ()
