"""What a text tells hardly hangs on its page: floors a little below what docs/reading.md gives."""

from __future__ import annotations

import pytest

from benchmarks.spoilt import SPOILS, measure

KEPT = 0.95
LESS = {"one paragraph": 0.81, "one sentence": 0.84}
STEP = 12  # texts of which one is looked at


@pytest.mark.parametrize("name", SPOILS)
def test_a_spoilt_page_tells_the_same(name: str) -> None:
    result = measure(SPOILS[name], STEP)
    assert result["figures"] > 100
    assert result["kept"] >= LESS.get(name, KEPT)
