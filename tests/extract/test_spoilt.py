"""What a text tells hardly hangs on its page or its words: floors a little below what docs/reading.md gives."""

from __future__ import annotations

import pytest

from benchmarks.spoilt import SPOILS, measure

KEPT = 0.95
LESS = {
    "stuck words": 0.85, "one paragraph": 0.84, "one sentence": 0.84, "two by two": 0.85, "no title": 0.8,
    "first half": 0.9, "one left out": 0.9,
}
MOST = 40  # texts that are looked at


@pytest.mark.parametrize("name", SPOILS)
def test_a_text_told_otherwise_tells_the_same(name: str) -> None:
    result = measure(SPOILS[name], MOST)
    assert result["figures"] > 100
    assert result["kept"] >= LESS.get(name, KEPT)
