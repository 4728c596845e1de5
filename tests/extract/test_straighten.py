from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.page.straighten import straighten


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Jаnuary", "January"),
        ("caудa aйнaлымы", "сауда айналымы"),
        ("AҚШ доллapға", "АҚШ долларға"),
        ("10 млнUSD", "10 млнUSD"),
        ("Türkiye", "Türkiye"),
        ("Минск&nbsp;&mdash; 27", "Минск      —       27"),
        ("203&#44;4 млн", "203    ,4 млн"),
        ("AT&T; &bogus; &", "AT&T; &bogus; &"),
        ("&lt;b&gt;", "<   b>   "),
        ("&#x1F600;", "😀        "),
    ],
)
def test_references_and_letters_of_another_alphabet_are_put_right(text: str, meant: str) -> None:
    assert straighten(text) == meant


@given(st.text(alphabet="aаcсжz&#;1nbsp ,.\n", max_size=60) | st.text(max_size=60))
def test_the_length_and_what_is_right_do_not_change(text: str) -> None:
    assert len(straighten(text)) == len(text)
    assert straighten(straighten(text)) == straighten(text)
