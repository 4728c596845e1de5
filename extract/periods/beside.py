"""What stands beside what among the atoms of a text: the ground on which the rules of periods stand."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from extract.page.sentences import abbreviations
from extract.periods.atoms import Atom
from extract.periods.states import Books
from extract.periods.words import Words
from extract.tokens import Token

LONGEST_GAP = 4
SEASONS = ("split", "season", "whole_season", "season_to_date")


@dataclass(slots=True)
class Part:
    """Some months of a year; ``next`` is the index of the atom after it.

    ``since`` is the year in which it begins where the text says that too ("from March 2018 to March 2019").
    """

    what: str
    months: tuple[int, int] | None
    first: int
    last: int
    next: int
    year: tuple[str, int] | None = None
    day: int | None = None
    since: int | None = None


class Neighbours:
    """The atoms of a text with what holds between two of them; every rule looks at a bounded number.

    ``by_books``: whether a rule has asked for the financial year.
    """

    def __init__(
        self, text: str, tokens: Sequence[Token], words: Words, atoms: Sequence[Atom], books: Books | None = None
    ) -> None:
        self.text, self.tokens, self.words, self.atoms, self._books = text, tokens, words, atoms, books
        self.by_books = False
        self._kind = dict(enumerate([atom.kind for atom in atoms])).get  # of an atom, None beyond the ends

    @property
    def books(self) -> Books | None:
        """The financial year of the state that the text is about."""
        self.by_books = True
        return self._books

    @functools.cached_property
    def _tells_seasons(self) -> bool:
        """Whether the text tells of seasons that cross the end of a year."""
        return any(atom.kind in SEASONS for atom in self.atoms)

    def _next_to(self, a: int, b: int, also: frozenset[str] = frozenset()) -> bool:
        return self._close(self.atoms[a].last, self.atoms[b].first, "", also)

    def _close(self, left: int, right: int, signs: str, also: frozenset[str] = frozenset()) -> bool:
        """Whether only filling words (and the given signs) stand between two tokens."""
        if right - left > LONGEST_GAP or right >= len(self.tokens) or right < left:
            return False
        if "\n" in self.text[self.tokens[left - 1].end : self.tokens[right].start]:
            return False
        fill = self.words.fill
        for token in self.tokens[left:right]:
            if token.low not in fill and token.text not in signs and token.text != "-" and token.low not in also:
                return False
        return True

    def _near(self, a: int, b: int) -> bool:
        return self.atoms[b].first - self.atoms[a].last <= 1

    def _touching(self, a: int, b: int) -> bool:
        left, right = self.atoms[min(a, b)], self.atoms[max(a, b)]
        return right.first - left.last == 0

    def _hyphen(self, n: int) -> bool:
        """Whether a hyphen without spaces joins a number to its unit: "2-тоқсан"."""
        if not (self._kind(n + 1) == "to" and self._kind(n + 2) == "unit"):
            return False
        return self.tokens[self.atoms[n].last - 1].end + 1 == self.tokens[self.atoms[n + 2].first].start

    def _hyphened(self, k: int, *kinds: str) -> bool:
        """Whether a hyphen without spaces joins an atom to the next but one."""
        if not (self._kind(k + 1) == "to" and self._kind(k + 2) in kinds):
            return False
        return self.tokens[self.atoms[k].last - 1].end + 1 == self.tokens[self.atoms[k + 2].first].start

    def _after_dot(self, last: int) -> int:
        """The token after an abbreviation with its full stop."""
        dot = last < len(self.tokens) and self.tokens[last].text == "."
        return last + 1 if dot and self.tokens[last - 1].low in abbreviations("maybe") else last

    def _barred(self, first: int, last: int) -> bool:
        before = self.tokens[first - 1].low if first else ""
        follows = last < len(self.tokens) and self.words.not_after.at(self.tokens, last) is not None
        return before in self.words.not_before or follows

    def _opened(self, k: int) -> bool:
        """Whether "from" or "between" opens the range."""
        return self._kind(k - 1) == "between" and self._next_to(k - 1, k)

    def _compared(self, first: int) -> bool:
        """Whether the word before a range ends a longer phrase: "с" is no "from" in "по сравнению с январем-маем"."""
        ends = (self.words.before.at(self.tokens, i) for i in range(max(0, first - 4), first - 1))
        return any(found is not None and found.last == first for found in ends)
