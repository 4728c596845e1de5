"""Where a number in words can begin."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Any

from extract.tokens import Known, Lexicon, Token


class Beginnings:
    """Where a number can begin, told by a word and the one behind it, so that most words are passed over at once."""

    def __init__(self, lexicons: Iterable[Lexicon[Any]], tails: Iterable[str]) -> None:
        self._lexicons, self._tails = tuple(lexicons), tuple(tails)
        self._known = Known(self._seconds)

    def places(self, tokens: Sequence[Token]) -> list[int]:
        """The tokens at which a number in digits or words can begin."""
        known = self._known
        pairs = itertools.pairwise([*(token.low for token in tokens), ""])
        return [
            i for i, (low, following) in enumerate(pairs)
            if low[0].isdecimal() or ((seconds := known[low]) and following.startswith(seconds))
        ]

    def _seconds(self, low: str) -> tuple[str, ...]:
        alone = any(tail in low for tail in self._tails)
        found = tuple(second for lexicon in self._lexicons for second in lexicon.seconds(low))
        return ("",) if alone or "" in found else found
