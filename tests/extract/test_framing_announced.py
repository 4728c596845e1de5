"""A title whose verb is an infinitive behind its subject tells what is to come."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize("text", [
    "Peru to export over 6 mln tons of grain this year\n\nThe ministry told about it.",
    "Peru to buy 5 bcm of gas from Chile",
    "Chile and Peru to double trade to $3 billion",
    "Peru's exports to Chile to reach $3 billion",
])
def test_an_infinitive_behind_the_subject_is_a_plan(text: str) -> None:
    assert {f.status for f in figures(text, "en")} == {"target"}


@pytest.mark.parametrize("text", [
    "Peru's exports to Chile rose to $3 billion in 2022.",
    "Peru managed to export 6 mln tons of grain in 2022.",
    "Peru exported 6 mln tons of grain to Chile in 2022.",
])
def test_what_came_about_is_none(text: str) -> None:
    assert {f.status for f in figures(text, "en")} == {"actual"}
