"""Years that begin in one calendar year and end in the next: "2019/20", "the 2019-2020 season", "2022-23"."""

from __future__ import annotations

from typing import NamedTuple

from extract.periods.beside import Neighbours

_BESIDE = 6  # tokens between such years and the word for a season


class Split(NamedTuple):
    """Such a year, by that in which it ends; ``next`` is the index of the atom after it."""

    ends: int
    first: int
    last: int
    next: int


class Splits(Neighbours):
    """Rules for two numbers that make one year, or several years."""

    def _split_at(self, k: int) -> Split | None:
        pair = self._two_years(k)
        return None if pair is None else self._split_of(k, pair)

    def _split_of(self, k: int, pair: tuple[int, str, str]) -> Split | None:
        n, sign, short = pair
        left, right = self.atoms[k], self.atoms[n]
        following = str(left.value + 1)
        if short not in (following, following[2:]):
            return None
        if sign != "/" and (self._plural(right.last) or (len(short) == 4 and not self._near_split_word(k))):
            return None
        return Split(left.value + 1, left.first, right.last, n + 1)

    def _short_range(self, k: int, pair: tuple[int, str, str]) -> tuple[int, int, int] | None:
        """The last of several years said in short, its token and atom: "2015-18", "2015-16 годы"."""
        if pair[1] == "/" or len(pair[2]) != 2:
            return None
        left, right = self.atoms[k], self.atoms[pair[0]]
        years = int(pair[2]) - left.value % 100
        if years < 1 or (years == 1 and not self._plural(right.last)):
            return None
        return left.value + years, right.last, pair[0] + 1

    def _two_years(self, k: int) -> tuple[int, str, str] | None:
        """The atom of a second year joined to a first, the sign between and the second year's digits."""
        if self._kind(k) not in ("digits", "maybe", "year") or not 1900 <= self.atoms[k].value < 2099:
            return None
        n = k + 2 if self._kind(k + 1) == "to" else k + 1
        if self._kind(n) not in ("digits", "maybe", "year"):
            return None
        left, right = self.atoms[k], self.atoms[n]
        if right.first - left.first != 2 or self.tokens[right.first].start - self.tokens[left.first].end != 1:
            return None
        sign = self.tokens[left.first + 1].text
        return (n, sign, self.tokens[right.first].text) if sign in "/-–" else None

    def _plural(self, last: int) -> bool:
        """Whether a word for several years follows: "2018-19 гг."."""
        return last < len(self.tokens) and self.tokens[last].low in self.words.years_plural

    def _near_split_word(self, k: int) -> bool:
        near = (n for n in (k - 1, k + 2, k + 3, k + 4) if self._kind(n) in ("split", "fiscal", "season"))
        return any(abs(self.atoms[n].first - self.atoms[k].first) <= _BESIDE for n in near)
