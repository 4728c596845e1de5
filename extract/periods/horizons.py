"""Spans counted in years or months from somewhere: the next five years, the last decade, two years later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from extract.periods.atoms import Atom
from extract.periods.parts import Parts
from terms.period import YEAR

DECADE = 10
_MOST = 100
_THEN = ("ago", "earlier", "later", "unit", "year_to")
_MOST_MONTHS = 60


@dataclass(slots=True)
class Raw:
    """A period as the words give it, in tokens ``first`` to ``last`` (not included).

    ``months`` are the months of the year (1 to 12, the first may be greater than the last: then the year is that of
    the last), ``year`` is ("year", 2019), ("rel", -1), ("cur", -1) or None; ``what`` names the rule; ``since`` is the
    year of the first month where it is said. Of a season ``counted`` tells that the months are counted from its first,
    and ``start`` is that one.
    """

    first: int
    last: int
    what: str
    months: tuple[int, int] | None = None
    year: tuple[str, int] | None = None
    year_to: int | None = None
    day: int | date | None = None
    since: int | None = None
    counted: bool = False
    start: int | None = None


class Horizons(Parts):
    """Rules for so many years or months from the document's day or from what is spoken of."""

    def _ahead(self, k: int) -> tuple[Raw, int] | None:
        """In the next three years: by the last of them."""
        return self._so_many(k, "years-ahead", 1)

    def _past(self, k: int) -> tuple[Raw, int] | None:
        """Over the last three years, the document's not counted; over the last twelve months."""
        return self._so_many(k, "years-past", -1) or self._months_past(k)

    def _after(self, k: int) -> tuple[Raw, int] | None:
        """Спустя два года, через пять лет."""
        return self._so_many(k, "years-later", 1)

    def _last_months(self, k: int, last: int, n: int, year: tuple[str, int]) -> tuple[Raw, int] | None:
        """The last months of the year before them, as Kazakh has it: "2023 жылдың соңғы үш айында"."""
        if self._kind(n) != "past" or self.atoms[n].first != last:
            return None
        late = self._months_past(n)
        number = -late[0].year[1] if late is not None and late[0].year is not None else YEAR
        if late is None or not 0 < number < YEAR:
            return None
        return Raw(self.atoms[k].first, late[0].last, "months", (YEAR + 1 - number, YEAR), year), late[1]

    def _decade_end(self, k: int) -> tuple[Raw, int] | None:
        """By the end of the decade that runs on the document's day."""
        return Raw(self.atoms[k].first, self.atoms[k].last, "decade-end", None, ("decade", 0)), k + 1

    def _so_many(self, k: int, what: str, sign: int) -> tuple[Raw, int] | None:
        number, n = self._number(k + 1)
        if number is None or self._kind(n) != "unit" or self.atoms[n].value not in ("year", "decade"):
            return None
        years = number * (DECADE if self.atoms[n].value == "decade" else 1)
        counted = n > k + 1 or self.atoms[n].value == "decade"
        if not counted or not self._row(k, n) or not 0 < years < _MOST:
            return None
        return Raw(self.atoms[k].first, self.atoms[n].last, what, None, ("rel", sign * years)), n + 1

    def _months_past(self, k: int) -> tuple[Raw, int] | None:
        number, n = self._number(k + 1)
        if number is None or n == k + 1 or self._kind(n) != "unit" or self.atoms[n].value != "month":
            return None
        if not self._row(k, n) or not 1 < number < _MOST_MONTHS:
            return None
        year = self.atoms[n + 1] if self._kind(n + 1) in ("year", "maybe") and self._next_to(n, n + 1) else None
        if year is not None and number < YEAR:  # "the last three months of 2023"
            months = (YEAR + 1 - number, YEAR)
            return Raw(self.atoms[k].first, year.last, "months", months, ("year", year.value)), n + 2
        return Raw(self.atoms[k].first, self.atoms[n].last, "months-past", None, ("rel", -number)), n + 1

    def _number(self, k: int) -> tuple[int | None, int]:
        """The last number of "three", "two to three", and the atom after it; one where there is none."""
        n = k
        while n < k + 3 and self._kind(n) in ("num", "digits", "to", "and"):
            n += 1
        if n == k:
            return 1, n
        number = self.atoms[n - 1]
        return (None if number.kind in ("to", "and") else int(number.value)), n

    def _row(self, k: int, n: int) -> bool:
        return all(self._next_to(m, m + 1) for m in range(k, n))

    def _years_then(self, k: int) -> tuple[Raw, int] | None:
        """Ten years ago, counted from the document's year; two years earlier, two years later; "бес жыл ішінде"."""
        first, n = self.atoms[k], k
        if self._kind(k + 1) == "to" and self._kind(k + 2) in ("num", "digits") and self._row(k, k + 2):
            n = k + 2  # "in five to seven years"
        if self._kind(n) not in ("num", "digits") or self._kind(n + 1) not in _THEN:
            return None
        number, then = self.atoms[n], self.atoms[n + 1]
        if not 0 < number.value < _MOST or not self._next_to(n, n + 1):
            return None
        if self._given(first.first, then):
            return Raw(first.first, then.last, "years-ahead", None, ("rel", number.value)), n + 2
        if then.kind == "year_to":
            return None
        if then.kind == "unit" and (then.value != "year" or not self._within(first.first)):
            return None
        told = first.first > 0 and self.tokens[first.first - 1].low in self.words.than_that
        kind = "earlier" if then.kind == "ago" and told else then.kind  # "одан бес жыл бұрын"
        what = "years-within" if kind == "unit" else f"years-{kind}"
        sign = 1 if then.kind in ("unit", "later") else -1
        return Raw(first.first, then.last, what, None, ("rel", sign * number.value)), n + 2

    def _decade_within(self, k: int) -> tuple[Raw, int] | None:
        """Within a decade."""
        atom, before = self.atoms[k], self.atoms[k].first - 1
        before -= before > 0 and self.tokens[before].low in self.words.articles
        if atom.value != "decade" or before < 0 or self.tokens[before].low not in self.words.within:
            return None
        return Raw(atom.first, atom.last, "years-within", None, ("rel", DECADE)), k + 1

    def _given(self, first: int, years: Atom) -> bool:
        """Whether so many years are given to do a thing: "they have two years to reach it", "есть два года, чтобы"."""
        if not first or self.tokens[first - 1].low not in self.words.given:
            return False
        behind = [token.low for token in self.tokens[years.last : years.last + 2]]
        return years.kind == "year_to" or (years.value == "year" and not self.words.given_to.isdisjoint(behind))

    def _within(self, first: int) -> bool:
        """Whether a number of years is the length of a span: "within five years", "за пять лет", "бес жыл ішінде"."""
        before = self.tokens[first - 1].low if first else ""
        return self.words.years_within or before in self.words.within
