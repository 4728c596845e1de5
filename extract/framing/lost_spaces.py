"""Words that lost the space between them, cut in two: "годувнешнеторговый", "междуКазахстаном", "toIran"."""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Iterator, Set

from extract.framing.slips import mended
from extract.known import Known
from extract.languages import Pack
from extract.tokens import FOLDED, Piece, Token, cut
from extract.vocabulary import Vocabulary, vocabulary

LONGEST = 40
ADDRESS = re.compile(r"(?:https?://|www\.|@)\S+")
SHORTEST, SHORTEST_MONTH = 2, 3  # letters of a word that is cut nowhere, and of a month's name in short
SHORTEST_WORD = 5  # letters that two small words have at least
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
    small, known = frozenset(pack.table("layout").get("glued", ())), vocabulary(pack)
    return Known(lambda piece: tuple(_words(mended(cut(piece), known), small, known)))


def _words(piece: Piece, small: Set[str], known: Vocabulary) -> Iterator[tuple[int, int, str, str]]:
    for first, last, word, low in piece:
        at = _cut(word, small, known)
        if at:
            yield first, first + at, word[:at], FOLDED[word[:at]]
            yield first + at, last, word[at:], FOLDED[word[at:]]
        else:
            yield first, last, word, low


def _cut(word: str, small: Set[str], known: Vocabulary) -> int:
    """Where a word is to be cut: before the capital of a name, or beside a word that often loses its space; or 0."""
    if not word[0].isalpha() or not SHORTEST < len(word) <= LONGEST:
        return 0
    if not (word[1:].islower() or word.isupper()):
        return next((at for at in _capitals(word) if _beside_name(word[:at], word[at:], small, known)), 0)
    low = FOLDED[word]
    if len(low) != len(word) or known.is_whole(low):
        return 0
    cuts = (at for at in range(2, len(low) - 1) if _are_two(low[:at], low[at:], small, known))
    return max(cuts, default=0)


def _beside_name(first: str, second: str, small: Set[str], known: Vocabulary) -> bool:
    """Whether a capital within a word begins a name, or a month behind a small word: "toIran", no "KazakhExport"; or
    ends one in short: "EUcountries".
    """
    low, behind = FOLDED[first], FOLDED[second]
    if first.isupper():
        return known.names(low) and known.is_exact(behind)
    if low in small:
        return known.names(behind) or known.tells(behind, SHORTEST_MONTH)
    return known.names(behind) and len(second) >= SHORTEST_NAME


def _are_two(first: str, second: str, small: Set[str], known: Vocabulary) -> bool:
    """Whether a word is a small one and one that figures are told in, or two small ones of some length."""
    if first in small and second in small:
        return len(first) > 2 and len(second) > 1 and len(first) + len(second) > SHORTEST_WORD
    return (first in small and known.tells(second)) or (second in small and known.tells(first))


def _capitals(word: str) -> Iterator[int]:
    """Where a small letter stands before a capital that only small letters or only capitals follow, or behind one."""
    for n in range(1, len(word) - 1):
        begins = word[n - 1].islower() and word[n].isupper() and (word[n + 1 :].islower() or word[n:].isupper())
        if begins or (n > 1 and word[:n].isupper() and word[n:].islower()):
            yield n
