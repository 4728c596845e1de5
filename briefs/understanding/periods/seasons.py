"""Seasons and marketing years in questions, July to June: "marketing year 2022/23", «за сезон 2023/24», this season."""

from __future__ import annotations

from briefs.understanding.line.signs import DASHES
from briefs.understanding.periods.parts import Parts
from terms.period import FIRST_YEAR, LAST_YEAR, Period

JULY, JUNE = 7, 6
CENTURY = 100


class Seasons(Parts):
    """Reads seasons out of the items of one question."""

    def season(self, i: int) -> tuple[Period, int] | None:
        """The months of a season at ``i`` and the item behind it; two years in a row alone are not one."""
        if self.is_when(i, "season"):
            found = self._split(self.skip(i + 1))
        else:
            found = self._relative_season(i) or self._split(i)
            alone = found is not None and self._past(found[1]) == found[1] and not self.is_when(i + 1, "season")
            if alone and not (self.harvest and self._split_short(i)):
                return None
        if found is None:
            return None
        year, last = found
        return Period(year * 12 + JULY - 1, (year + 1) * 12 + JUNE - 1), self._past(last)

    def _past(self, i: int) -> int:
        """Past the word for a season behind its years, "2022/23 season", and the word for a year between them."""
        j = i + self.is_when(i, "unit_year")
        return j + 1 if self.is_when(j, "season") else i

    def _relative_season(self, i: int) -> tuple[int, int] | None:
        if not self.is_when(i, "last", "this") or not self.is_when(i + 1, "season"):
            return None
        begun = self.today.year - (self.today.month < JULY)
        return begun - self.is_when(i, "last"), i + 2

    def _split_short(self, i: int) -> bool:
        """Whether a season of a harvest is told in short, "wheat 2023/24"; 2023-24 may be two years."""
        link, second = self.item(i + 1), self.item(i + 2)
        return link is not None and second is not None and link.low == "/" and len(second.low) == len("24")

    def _split(self, i: int) -> tuple[int, int] | None:
        """The first of two years in a row, "2022/23" or "2022-2023", and the item behind them."""
        first, link, second = self.item(i), self.item(i + 1), self.item(i + 2)
        if first is None or link is None or second is None or link.low not in DASHES:
            return None
        year, after = first.whole, second.whole
        if year is None or after is None or not FIRST_YEAR <= year <= LAST_YEAR or len(second.low) not in (2, 4):
            return None
        return (year, self._after_year(i + 3)) if (year + 1) % CENTURY == after % CENTURY else None
