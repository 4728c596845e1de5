"""Where a number in words can begin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from extract.tokens import Known, Lexicon, Token


class Beginnings:
    """Where a number can begin, told by a word and the one behind it, so that most words are passed over at once."""

    def __init__(self, lexicons: Iterable[Lexicon[Any]], tails: Iterable[str]) -> None:
        self._lexicons, self._tails = tuple(lexicons), tuple(tails)
        self._known = Known(self._seconds)

    def at(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether a word of numbers can begin at token ``i``."""
        seconds = self._known[tokens[i].low]
        if not seconds:
            return False
        return "" in seconds or (i + 1 < len(tokens) and tokens[i + 1].low.startswith(seconds))

    def _seconds(self, low: str) -> tuple[str, ...]:
        alone = any(tail in low for tail in self._tails)
        found = tuple(second for lexicon in self._lexicons for second in lexicon.seconds(low))
        return ("",) if alone or "" in found else found
