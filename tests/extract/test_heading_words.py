from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.languages import packs
from extract.page.heading_words import names_month, tells_day

MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("MINSK, 25 August 2009 -", True),
        ("Sochi, May 30, 2006", True),
        ("3-Jun-2019", True),
        ("on the 3rd of June", True),
        ("20.01.2022", True),
        ("In January-June 2019 trade grew", False),
        ("Exports of 45 million tonnes in June 2019", False),
        ("5 dismayed", False),
        ("5\nMay", False),
        ("No month, 25 of them", False),
        ("", False),
    ],
)
def test_a_day_is_a_number_beside_a_month(line: str, told: bool) -> None:
    assert tells_day(line, packs()["en"]) is told


def test_digits_with_dots_are_a_day() -> None:
    assert tells_day("20.01.2022", packs()["en"])


@pytest.mark.parametrize(("language", "text"), [("en", "by december"), ("ru", "в декабре"), ("kk", "желтоқсанда")])
def test_a_month_is_known_by_its_beginning(language: str, text: str) -> None:
    assert names_month(text, packs()[language])
    assert not names_month("x y z", packs()[language])


@given(st.lists(st.sampled_from([*MONTH.split("|"), "april", "sept", "5", "25", "2019", " ", "-", "x", "\n", ",  ,"])))
def test_a_day_stands_within_nine_letters_of_its_month(pieces: list[str]) -> None:
    line = "".join(pieces)
    month = rf"(?<![^\W\d_])(?:{MONTH}|january|april|august|sept)"
    beside = rf"(?<!\d)\d\d?(?!\d)[^\d\n]{{0,9}}{month}|{month}[^\d\n]{{0,9}}\d\d?(?!\d)"
    assert tells_day(line, packs()["en"]) is (re.search(beside, line) is not None)
