"""Years of the Iranian calendar, from one March to the next, and parts of them."""

from __future__ import annotations

from extract.periods.beside import Part
from extract.periods.ended import Ended
from extract.periods.horizons import Raw
from extract.periods.solar_months import MARCH, SOLAR, solar_part
from terms.period import YEAR

COUNTED = ("n-months", "quarter", "half")  # parts that are counted from the first month of a year, whichever that is
_ERA = 622  # years from such a year to the one in which it ends
_BESIDE = 3  # tokens beside a year among which its kind is told
_BROKEN = frozenset(",;.()")
_CALENDAR = 2  # tokens to the year of "the Iranian calendar year"
_OF = 5  # tokens from a part to its year: "the first five months of the current Iranian year"


class SolarYears(Ended):
    """Rules for the solar year."""

    def _solar_year(self, k: int) -> tuple[Raw, int] | None:
        """A year of the Iranian calendar, from one March to the next: "in the Iranian year 1402", "1402 жылы"."""
        last = self._solar_at(k)
        if last is None:
            return None
        first, end = self.atoms[k].first, self.atoms[k].value + _ERA
        part = self._part(k + 1) if self.words.year_first else None
        if part is not None and part.what in COUNTED and part.months is not None and self._close(last, part.first, ""):
            return _part_of_year(part, first, part.last, end - 1), part.next
        return Raw(first, last, "solar-year", (MARCH, MARCH), ("year", end), since=end - 1), k + 1

    def _solar_part(self, part: Part) -> tuple[Raw, int] | None:
        """Months of a solar year that is said behind them: "the first nine months of 1402"."""
        if part.what not in COUNTED or part.months is None or not self.words.solar:
            return None
        n = part.next
        near = n < len(self.atoms) and self.atoms[n].first < part.last + _OF
        if near and self.atoms[n].kind in ("digits", "maybe") and not self.words.year_first:
            last = self._solar_at(n)
            if last is None:
                return None
            return _part_of_year(part, part.first, last, self.atoms[n].value + _ERA - 1), n + 1
        year = self._year_named(part)
        if year is None:
            return None
        first, last = min(year[0], part.first), max(year[1], part.last)
        while n < len(self.atoms) and self.atoms[n].first < last:
            n += 1
        return Raw(first, last, "solar-part", part.months, ("solar", 0)), n

    def _year_named(self, part: Part) -> tuple[int, int] | None:
        """The tokens of the year of "the current Iranian year" beside a part, behind it or, in Kazakh, before."""
        start = max(0, part.first - 2) if self.words.year_first else part.last
        near = self.tokens[start : part.first if self.words.year_first else part.last + _OF]
        named = next((n for n, token in enumerate(near) if token.low.startswith(self.words.solar)), None)
        if named is None or any(token.text in _BROKEN for token in near[:named]):
            return None
        behind = range(start + named + 1, min(start + named + 1 + _CALENDAR, len(self.tokens)))
        year = next((n for n in behind if self.tokens[n].low.startswith(self.words.solar_year)), None)
        return (year, year + 1) if year is not None else None

    def _solar_at(self, k: int) -> int | None:
        """The token behind a solar year; None where there is none."""
        atom = self.atoms[k]
        if atom.value not in SOLAR or len(self.tokens[atom.first].text) != 4:
            return None
        after = self.tokens[atom.last].low if atom.last < len(self.tokens) else ""
        before = self.tokens[atom.first - 1].low if atom.first else ""
        counts = before not in self.words.year_before and atom.last < len(self.tokens)
        if counts and self.words.things.at(self.tokens, atom.last) is not None:
            return None
        near = self.tokens[max(0, atom.first - _BESIDE) : atom.last + _BESIDE]
        named = any(token.low.startswith(self.words.solar) for token in near) if self.words.solar else False
        of_iran = self.books is not None and self.books.solar
        said = after in self.words.year_after or before in self.words.year_before
        if not (said or named) or not (named or of_iran):
            return None
        return atom.last + (after in self.words.year_after)


def _part_of_year(part: Part, first: int, last: int, start: int) -> Raw:
    span = solar_part(start, *(part.months or (1, YEAR)))
    months = (span.first % YEAR + 1, span.last % YEAR + 1)
    return Raw(first, last, "solar-part", months, ("year", span.last // YEAR), since=span.first // YEAR)
