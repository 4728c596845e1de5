"""Periods of questions told from another time: last year, three years ago, the last ten months, a year later."""

from __future__ import annotations

from briefs.understanding.periods.short_years import ShortYears
from briefs.understanding.periods.spans import When
from terms.period import FIRST_YEAR, LAST_YEAR, Period

MOST = 100  # years from one to another


class Relative(ShortYears):
    """Reads periods that are told from today or from another period."""

    def tells_time(self, i: int) -> bool:
        """Whether a year, or what is told from today, may begin at an item: a number, «через» before one, "last"."""
        item = self.items[i]
        return item.has("when") or item.small("in_years") or self.count(i) is not None

    def relative(self, i: int) -> When | None:
        shifted = self._shifted(i) if self.beside else None
        if shifted is not None or (self.ends and self._of_a_year(i)):
            return shifted
        if self.is_when(i, "ytd"):
            year = self.year(self.skip(i + 1))
            return When(i, i + 1, Period(self.today.year * 12, self.month)) if year is None else None
        item = self.item(i)
        if item is None:
            return None
        if self.ago and (ago := self._ago(i)) is not None:
            return ago
        back = next((n for n, value in enumerate(("this", "last", "before_last")) if item.has("when", value)), None)
        if back is None:
            return None
        if self.is_when(i + 1, "unit_month"):
            return When(i, i + 2, Period(self.month - back, self.month - back))
        if self.is_when(i + 1, "unit_quarter"):
            first = self.month // 3 * 3 - 3 * back
            return When(i, i + 2, Period(first, first + 2))
        if self.is_when(i + 1, "unit_half") and not self.is_when(i + 1, "unit_year"):
            first = self.month // 6 * 6 - 6 * back
            return When(i, i + 2, Period(first, first + 5))
        return None

    def _of_a_year(self, i: int) -> bool:
        """Whether the last quarter, or the last months, are those of a year that follows: "last quarter of 2023"."""
        sub = self.closing(i)
        year = self.year(self.skip(sub.last)) if sub is not None else None
        return year is not None and year[0] <= self.today.year

    def _shifted(self, i: int) -> When | None:
        """A year told from another one: the year after that, next year, two years later, через два года."""
        item = self.items[i]
        one = (1 if item.has("when", "next_year", "year_after") else -1 if item.has("when", "year_before", "previous")
               else 0)
        if one:
            return self._beside(i, i + 1, one, bare=item.has("when", "year_after", "year_before"))
        through = item.small("in_years")
        at = i + through
        n = self.count(at)
        if n is None or not 1 <= n <= MOST or not self.is_when(at + 1, "unit_year"):
            return None
        if through:
            return self._beside(i, at + 2, n, bare=False)
        later, sooner = self.is_when(at + 2, "later"), self.is_when(at + 2, "sooner")
        return self._beside(i, at + 3, n if later else -n, bare=True) if later or sooner else None

    def _beside(self, i: int, last: int, years: int, *, bare: bool) -> When | None:
        last = self._after_year(last)
        year = min(max(self.today.year + years, FIRST_YEAR), LAST_YEAR)
        return When(i, last, Period.of_year(year), shift=years, bare=bare)

    def _ago(self, i: int) -> When | None:
        """Three years ago, «два месяца назад», «бес жыл бұрын»."""
        n, behind = self.count(i), self.item(i + 2)
        if n is None or not 1 <= n <= 100 or behind is None or not behind.has("weak", "ago"):
            return None
        if self.is_when(i + 1, "unit_month"):
            return When(i, i + 3, Period(self.month - n, self.month - n))
        return When(i, i + 3, Period.of_year(self.today.year - n)) if self.is_when(i + 1, "unit_year") else None

    def last_n(self, i: int) -> When | None:
        """The last ten months: whole months, the current one not counted; the last five years likewise."""
        item = self.item(i)
        if item is not None and item.has("when", "decade"):
            return self._years(i, i + 1, 10)
        if not self.is_when(i, "last"):
            return self._counted_last(i) or self._n_years(i)
        if self.ends and self._of_a_year(i):
            return None
        if (after := self.item(i + 1)) is not None and after.has("when", "decade"):
            return self._years(i, i + 2, 10)
        n = self.count(i + 1)
        if n is None or not 1 <= n <= 240:
            return None
        if self.is_when(i + 2, "unit_month"):
            return When(i, i + 3, Period(self.month - n, self.month - 1))
        if self.is_when(i + 2, "unit_quarter"):
            end = self.month // 3 * 3 - 1
            return When(i, i + 3, Period(end - 3 * n + 1, end))
        if self.is_when(i + 2, "unit_year") and n <= 100:
            return self._years(i, i + 3, n)
        return None

    def _counted_last(self, i: int) -> When | None:
        """3 last years, «3 последних года»: years and months of which the number stands before the word for last."""
        n = self.count(i) if self.is_when(i + 1, "last") else None
        if n is None or not 1 < n <= 50:
            return None
        if self.is_when(i + 2, "unit_month"):
            return When(i, i + 3, Period(self.month - n, self.month - 1))
        return self._years(i, i + 3, n) if self.is_when(i + 2, "unit_year") else None

    def _n_years(self, i: int) -> When | None:
        """За 5 лет, 10 years: the last ones, without the current year."""
        n = self.count(i)
        unit = self.item(i + 1)
        plural = unit is not None and (unit.small("counted_years") or (n in {2, 3, 4} and unit.small("few_years"))
                                       or (self.is_when(i + 1, "unit_year") and self._within(i)))
        return self._years(i, i + 2, n) if n is not None and plural and 1 < n <= 50 else None

    def _within(self, i: int) -> bool:
        """Whether a count of years in Kazakh stands at ``i``: «бес жыл ішінде», «он жылдағы»."""
        unit, after = self.items[i + 1], self.item(i + 2)
        few = not self.items[i].low.isdecimal() or len(self.items[i].low) < 2 or self.items[i].low == "10"
        return few and ((after is not None and after.small("within_behind")) or unit.small("within_years"))

    def _years(self, i: int, last: int, n: int) -> When:
        return When(i, last, Period((self.today.year - n) * 12, self.today.year * 12 - 1))
