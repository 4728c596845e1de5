"""Where in a text the words of numbers stand, told in one look at each word, so that most are passed over at once."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from typing import Any, NamedTuple

from extract.tokens import Known, Lexicon, Token

NUMBER, WORDED, HEADING, PERCENT = 1, 2, 4, 8  # what may begin at a word; WORDED: a number, if the next word fits


class Sifted(NamedTuple):
    """The tokens at which a number in digits or words, the heading of a table, and a unit of percent may begin."""

    numbers: list[int]
    headings: list[int]
    percents: list[int]


class Sieve:
    """What may begin at a word: numbers of some lexicons, or such as end in ``tails``; headings; units of percent."""

    def __init__(
        self, lexicons: Iterable[Lexicon[Any]], tails: Iterable[str], scales: Lexicon[float],
        currencies: Container[str], percents: Callable[[str], bool],
    ) -> None:
        self._lexicons, self._tails = tuple(lexicons), tuple(tails)
        self._scales, self._currencies, self._percents = scales, currencies, percents
        self._seconds = Known(self._following)
        self._known = Known(self._marks)

    def sift(self, tokens: Sequence[Token]) -> Sifted:
        known, found = self._known, Sifted([], [], [])
        for i, token in enumerate(tokens):
            marks = known[token.low]
            if not marks:
                continue
            if marks & NUMBER or (marks & WORDED and self._goes_on(tokens, i)):
                found.numbers.append(i)
            if marks & HEADING:
                found.headings.append(i)
            if marks & PERCENT:
                found.percents.append(i)
        return found

    def _goes_on(self, tokens: Sequence[Token], i: int) -> bool:
        return i + 1 < len(tokens) and tokens[i + 1].low.startswith(self._seconds[tokens[i].low])

    def _marks(self, low: str) -> int:
        seconds = self._seconds[low]
        number = NUMBER if low[:1].isdecimal() or "" in seconds else WORDED if seconds else 0
        heading = HEADING if self._scales.begins(low) or low in self._currencies else 0
        return number | heading | (PERCENT if self._percents(low) else 0)

    def _following(self, low: str) -> tuple[str, ...]:
        """How the words behind a word begin with which it begins a number; "" where it is one alone."""
        alone = any(tail in low for tail in self._tails)
        found = tuple(second for lexicon in self._lexicons for second in lexicon.seconds(low))
        return ("",) if alone or "" in found else found
