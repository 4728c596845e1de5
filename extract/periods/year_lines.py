"""Years told by their place in a line: the head of an item, of a row or of lines, the end of a title or a cell."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from extract.periods.atoms import Atom
from extract.periods.words import DASHES
from extract.tokens import Token

_SHORTEST_TITLE = 12  # letters before the year that ends a title
_TITLE_SIGNS = frozenset(",:/|·•")
_LINES_BETWEEN = 8  # letters in which the next line begins
_LEAD = 8  # letters behind a year that heads lines, among which their words begin
_ROW_SIGNS = DASHES | {"("}
_BULLETS = frozenset("•*|")  # beside the symbols of Unicode


def heads_item(tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether it leads to its number in a list: "exports: 2021 – $5 billion, 2022 – $6 billion"."""
    if not 0 < atom.first < len(tokens) - 2 or tokens[atom.first - 1].text not in ":,;":
        return False
    dash = tokens[atom.first + 1]
    return dash.text in DASHES and tokens[atom.first].end < dash.start and dash.end < tokens[atom.first + 2].start


def heads(text: str, tokens: Sequence[Token], atom: Atom) -> bool:
    """A line of its own behind an empty one that heads lines of words, and is no cell among other numbers."""
    start, end = tokens[atom.first].start, tokens[atom.last - 1].end
    above, below = text[max(0, start - 2) : start], text[end : end + 2].lstrip(":")
    return above in ("", "\n\n") and below[:1] == "\n" and text[end : end + _LEAD].lstrip(":\n \t•-–—")[:1].isalpha()


def ends_title(text: str, tokens: Sequence[Token], atom: Atom) -> bool:
    """A year at the end of a line without a stop: "Foreign trade of Georgia, 2023", "Georgia / Armenia / 2023"."""
    end = tokens[atom.last - 1].end
    if not atom.first or text[end : end + 2].strip(" :")[:1] not in ("", "\n"):
        return False
    start = text.rfind("\n", 0, tokens[atom.first].start) + 1
    before = text[start : tokens[atom.first].start].rstrip()
    ends = before[-1:] in DASHES | _TITLE_SIGNS or (before[-1:].isalpha() and not _goes_on_small(text, end))
    return len(before) > _SHORTEST_TITLE and ends and not any(letter.isdecimal() for letter in before)


def opens_row(text: str, tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether the number opens a row of a table or list: "2018 / 21.9 / 9.1", "2018 – 21.9", "2018 (January) – 2"."""
    i = atom.first
    opens = _opens_line(text, tokens, i) or _is_bullet(tokens[i - 1])
    opens = opens or (tokens[i - 1].text in DASHES and _opens_line(text, tokens, i - 1))
    if not opens or atom.last >= len(tokens):
        return False
    following = tokens[atom.last]
    return following.text in "/|:;," or (following.text in _ROW_SIGNS and tokens[atom.last - 1].end < following.start)


def _opens_line(text: str, tokens: Sequence[Token], i: int) -> bool:
    return i == 0 or "\n" in text[tokens[i - 1].end : tokens[i].start]


def _is_bullet(token: Token) -> bool:
    """Whether a sign opens an item of a list: "▪ 2019", "✅ 2019"."""
    return token.text in _BULLETS or unicodedata.category(token.text[0]) == "So"


def ends_cell(text: str, tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether a word leads to the number at the end of a cell of a table: "| Exports 2024 |"."""
    i, end = atom.first, tokens[atom.last - 1].end
    return i > 0 and tokens[i - 1].text.isalpha() and text[end : end + 2].lstrip(" ")[:1] in ("|", "\t")


def _goes_on_small(text: str, end: int) -> bool:
    """Whether the next line goes on with a small letter, as a sentence broken in two."""
    return text[end : end + _LINES_BETWEEN].lstrip(" :\n")[:1].islower()
