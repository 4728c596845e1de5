"""Words that lost the space between them, cut in two: "годувнешнеторговый", "междуКазахстаном", "toIran"."""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Iterator, Sequence

from extract.framing.cues import flow_words
from extract.framing.slips import mended
from extract.known import Known
from extract.languages import Pack
from extract.parties.table import party_table
from extract.tokens import FOLDED, Piece, Token, cut
from extract.vocabulary import vocabulary

LONGEST = 40
ADDRESS = re.compile(r"(?:https?://|www\.|@)\S+")
SHORTEST_NAME = 4  # letters of a name behind a word that lost its space


def without_addresses(tokens: list[Token], text: str) -> list[Token]:
    """The tokens of a text without those of addresses of pages and people, which tell nothing: "@b2b_geo", "www."."""
    for address in ADDRESS.finditer(text) if "@" in text or "://" in text or "www." in text else ():
        first, last = (bisect.bisect_left(tokens, at, key=lambda token: token.start) for at in address.span())
        del tokens[first:last]
    return tokens


@functools.cache
def pieces(pack: Pack) -> Known[Piece]:
    """How ``tokenize`` is to cut what stands between spaces: glued words too, where a language knows both halves."""
    heads = tuple(pack.table("layout").get("glued", ()))
    return Known(lambda piece: tuple(_words(mended(cut(piece), vocabulary(pack)), heads, pack)))


def _words(piece: Piece, heads: Sequence[str], pack: Pack) -> Iterator[tuple[int, int, str, str]]:
    for first, last, word, low in piece:
        at = _cut(word, heads, pack)
        if at:
            yield first, first + at, word[:at], FOLDED[word[:at]]
            yield first + at, last, word[at:], FOLDED[word[at:]]
        else:
            yield first, last, word, low


def _cut(word: str, heads: Sequence[str], pack: Pack) -> int:
    """Where a word is to be cut: before the capital of a name, or behind a word that often loses its space; or 0."""
    if not word[0].isalpha() or not SHORTEST_NAME < len(word) <= LONGEST:
        return 0
    inner = word[1:]
    if not (inner.islower() or inner.isupper()):
        return next((at for at in _capitals(word) if party_table(pack).lexicon.begins(FOLDED[word[at:]])), 0)
    low = FOLDED[word]
    if len(low) != len(word) or not low.startswith(tuple(heads)):
        return 0
    known = flow_words(pack), party_table(pack).lexicon
    if any(lexicon.begins(low) for lexicon in known):
        return 0
    tails = frozenset(pack.table("layout").get("glued_to", ()))
    for head in sorted(heads, key=len, reverse=True):
        rest = low[len(head) :]
        named = len(rest) >= SHORTEST_NAME and any(lexicon.begins(rest) for lexicon in known)
        if low.startswith(head) and (rest in tails or named):
            return len(head)
    return 0


def _capitals(word: str) -> Iterator[int]:
    """Where a small letter stands before a capital that more small letters follow."""
    for n in range(1, len(word) - SHORTEST_NAME + 1):
        if word[n - 1].islower() and word[n].isupper() and word[n + 1 :].islower():
            yield n
