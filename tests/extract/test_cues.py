"""Words that give a number its meaning: a longer phrase keeps a word within it from being misread."""

from __future__ import annotations

import pytest

from extract.framing.cues import find_cues
from extract.languages import packs
from extract.tokens import tokenize


@pytest.mark.parametrize(("words", "closing"), [
    ("тауар келді", ["import"]),
    ("былтырғымен салыстыруға келсек", []),
    ("сұхбат берді", []),
    ("сонда 2020 жыл келді", []),
])
def test_a_verb_within_a_phrase_that_tells_nothing_is_none(words: str, closing: list[str]) -> None:
    found = find_cues(tokenize(words), packs()["kk"])
    assert [cue.value for cue in found.get("closing", ())] == closing
