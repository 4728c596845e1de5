"""Words of a text: how it is cut, and how words are folded to be compared. Linear in the length of the text."""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from sys import intern
from typing import TypeAlias

from extract.alphabets import one_alphabet
from extract.known import Known

DASHES = ("-", "–", "—")
HIDDEN = "\u00ad\u200b\u200c\u2060\ufeff"  # signs within words that pages do not show, as a soft hyphen
WORD = re.compile(rf"\d+|[^\W\d_]+(?:[{HIDDEN}]+[^\W\d_]+)*|&#?\w{{2,8}};|[^\w\s]|_")
FOLDS = {"ё": "е", "’": "'", "‘": "'", "ʼ": "'"}  # what a sign folds to, else to nothing
FOLDABLE = re.compile(f"[{''.join(FOLDS)}{HIDDEN}]")

new = object.__new__
Piece: TypeAlias = tuple[tuple[int, int, str, str], ...]  # words: where they begin and end in it, as written, folded


@dataclass(slots=True)  # as are Found and Cue: a text has thousands, which a frozen class would take long to make
class Token:
    """A run of letters, a run of digits, or one other sign; ``low`` is folded for comparison. Nobody changes one."""

    start: int
    end: int
    text: str
    low: str


def tokenize(text: str, pieces: Known[Piece] | None = None) -> list[Token]:
    """Split a text; offsets are into the text as given. ``pieces`` cuts what stands between spaces, else ``cut`` does.

    >>> [t.low for t in tokenize("В 2019-м: $5")]
    ['в', '2019', '-', 'м', ':', '$', '5']
    """
    known = PIECES if pieces is None else pieces
    tokens: list[Token] = []
    start = 0
    for piece in text.replace("\n", " ").split(" "):
        for first, last, word, low in known[piece]:
            token = new(Token)  # as Token(...) does, without a call for each of a text's hundreds
            token.start = start + first
            token.end = start + last
            token.text = word
            token.low = low
            tokens.append(token)
        start += len(piece) + 1
    return tokens


def together(piece: Sequence[Token]) -> bool:
    """Whether no space stands between any two of some neighbours."""
    return all(left.end == right.start for left, right in itertools.pairwise(piece))


def fold(word: str) -> str:
    """Lower case without hidden signs; ё counts as е, curly apostrophes as straight ones, an HTML entity as its sign,
    and a letter of the wrong alphabet within a word as the one that looks like it.
    """
    low = word.lower()
    if low.isascii():
        return html.unescape(low) if low.startswith("&") and len(low) > 1 else low
    return one_alphabet(FOLDABLE.sub(lambda sign: FOLDS.get(sign[0], ""), low))


def cut(piece: str) -> Piece:
    """The words and signs of what stands between spaces: where in it, as written, folded; no reference to a space."""
    found = ((*sign.span(), intern(sign[0]), intern(FOLDED[sign[0]])) for sign in WORD.finditer(piece))
    return tuple(entry for entry in found if not entry[3].isspace())


FOLDED, PIECES = Known(fold), Known(cut)
