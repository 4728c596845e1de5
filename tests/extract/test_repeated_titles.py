"""A title that the page gives again tells nothing more."""

from __future__ import annotations

import pytest

from extract.page.layout import lines

TITLE = "Peru sells more copper to Chile"
BODY = "Peru's exports of copper to Chile came to $5 million in 2023, the office said."


@pytest.mark.parametrize("again", [TITLE, TITLE + ".", TITLE.upper()])
def test_a_title_given_again_is_left_out(again: str) -> None:
    text = f"{TITLE}\n\n{again}\n\n{BODY}"
    assert [text[line.start : line.end] for line in lines(text)] == [TITLE, BODY]


@pytest.mark.parametrize("text", [
    f"{TITLE}\n\nPeru sells more zinc to Chile\n\n{BODY}",  # another title
    f"Trade\n\n{BODY}\n\nTrade\n\n{BODY}",  # a mere heading
])
def test_other_lines_are_kept(text: str) -> None:
    assert len(lines(text)) == text.count("\n\n") + 1
