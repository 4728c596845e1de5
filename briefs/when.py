"""Periods in questions, in three languages: years, ranges, halves, quarters, months and relative ones."""

from __future__ import annotations

from datetime import date

from briefs.items import Item
from briefs.short_years import ShortYears
from briefs.spans import When, together
from briefs.when_parts import DASHES, FIRST, LAST, PLURAL, Sub
from terms.period import Period


class Finder(ShortYears):
    """Reads periods out of the items of one question."""

    def find(self) -> list[When]:
        """All periods from left to right; periods joined by "to" or a dash are one."""
        found: list[When] = []
        i = 0
        while i < len(self.items):
            when = None if self.items[i].only("party") else self.at(i)  # no period begins with a country
            if when is None:
                i += 1
            else:
                found.append(when)
                i = when.last
        return together(found, self.items)

    def at(self, i: int) -> When | None:
        season = self.season(i) if self.seasonal else None
        if season is not None:
            return When(i, season[1], season[0])
        return (self.short_range(i) or self._relative(i) or self._last_n(i) or self._since(i) or self._sub_first(i)
                or self._year_first(i))

    def _relative(self, i: int) -> When | None:
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

    def _ago(self, i: int) -> When | None:
        """Three years ago, «два месяца назад», «бес жыл бұрын»."""
        n, behind = self.count(i), self.item(i + 2)
        if n is None or not 1 <= n <= 100 or behind is None or not behind.has("weak", "ago"):
            return None
        if self.is_when(i + 1, "unit_month"):
            return When(i, i + 3, Period(self.month - n, self.month - n))
        return When(i, i + 3, Period.of_year(self.today.year - n)) if self.is_when(i + 1, "unit_year") else None

    def _last_n(self, i: int) -> When | None:
        """The last ten months: whole months, the current one not counted; the last five years likewise."""
        item = self.item(i)
        if item is not None and item.has("when", "decade"):
            return self._years(i, i + 1, 10)
        if not self.is_when(i, "last"):
            return self._n_years(i)
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

    def _n_years(self, i: int) -> When | None:
        """За 5 лет, 10 years: the last ones, without the current year."""
        n = self.count(i)
        unit = self.item(i + 1)
        plural = unit is not None and (unit.low in PLURAL or (n in {2, 3, 4} and unit.low == "года")
                                       or (self.is_when(i + 1, "unit_year") and self._within(i)))
        return self._years(i, i + 2, n) if n is not None and plural and 1 < n <= 50 else None

    def _within(self, i: int) -> bool:
        """Whether a count of years in Kazakh stands at ``i``: «бес жыл ішінде», «он жылдағы»."""
        unit, after = self.items[i + 1], self.item(i + 2)
        few = not self.items[i].low.isdecimal() or len(self.items[i].low) < 2 or self.items[i].low == "10"
        return few and ((after is not None and after.low == "ишинде") or unit.low in {"жилдаги", "жилда"})

    def _years(self, i: int, last: int, n: int) -> When:
        return When(i, last, Period((self.today.year - n) * 12, self.today.year * 12 - 1))

    def _since(self, i: int) -> When | None:
        """Since 2015, с 2015 года, 2015 жылдан бері: until now, in whole years."""
        item = self.item(i)
        if item is None:
            return None
        lead = item.has("when", "since") or item.low in {"с", "from"}
        start = self.year(i + 1) if lead else None
        if start is not None:
            link = self.item(start[1])
            spans = link is not None and (link.has("when", "span") or link.low in DASHES or link.has("join", "and"))
            if spans and self.year(start[1] + 1):
                return None
            return self._until_now(i, start[1], start[0])
        number = item.whole
        spanned = self._from_to(i, number) if number is not None else None
        if spanned is not None:
            return spanned
        if number is not None and FIRST <= number <= self.today.year and self.is_when(i + 1, "after_since"):
            end = self.year(i + 2)
            if end is None:
                return self._until_now(i, i + 2, number)
            last = end[1] + self.is_when(end[1], "until", "after_until")
            return When(i, last, Period(number * 12, end[0] * 12 + 11)) if end[0] > number else None
        return None

    def _from_to(self, i: int, number: int) -> When | None:
        """Two years with Kazakh endings: «2018-ден 2022-ге дейін»."""
        j = self._past_case(i + 1)
        end = self.year(j) if j > i + 1 and len(self.items[i].low) == 4 else None
        if end is None or end[0] <= number or not self.is_when(end[1], "until", "after_until"):
            return None
        return When(i, end[1] + 1, Period(number * 12, end[0] * 12 + 11))

    def _until_now(self, i: int, last: int, year: int) -> When | None:
        if year > self.today.year:
            return None
        return When(i, last, Period(year * 12, self.today.year * 12 + 11), since=True)

    def _sub_first(self, i: int) -> When | None:
        sub = self.sub(i)
        if sub is None:
            return None
        year = self.year(self.skip(sub.last)) or self._glued_year(sub.last)
        if year is not None:
            return When(i, year[1], Period.of_months(year[0], sub.low, sub.high))
        return When(i, sub.last, self._latest(sub), floating=True)

    def _glued_year(self, i: int) -> tuple[int, int] | None:
        """The year of 1Q19: two digits without a space before them."""
        before, item = self.item(i - 1), self.item(i)
        if before is None or item is None or item.whole is None or len(item.low) != 2 or before.end != item.start:
            return None
        return 2000 + item.whole, i + 1

    def _latest(self, sub: Sub) -> Period:
        """The last such months that are over."""
        year = self.today.year - (sub.high >= self.today.month)
        return Period.of_months(year, sub.low, sub.high)

    def _year_first(self, i: int) -> When | None:
        year = self.year(i) or self._numeric_month(i)
        if year is None:
            return None
        if isinstance(year, When):
            return year
        number, after = year
        ranged = self._decade(i, number) or self._range(i, number, after) or self._iso_month(i, number)
        if ranged is not None:
            return ranged
        sub = self.sub(self.skip(after))
        nearer = self.year(self.skip(sub.last)) if sub is not None else None
        if sub is not None and (nearer is None or self.items[i].number is None):
            return When(i, sub.last, Period.of_months(number, sub.low, sub.high))
        lead = self.item(i - 1)
        until = ((lead is not None and (lead.low == "к" or lead.has("when", "until")))
                 or self.is_when(after, "until", "after_until") or self.is_when(i + 1, "after_until"))
        deadline = until or (lead is not None and lead.low == "by")
        return When(i, after + self.is_when(after, "until", "after_until"), Period.of_year(number), deadline=deadline,
                    ahead=deadline and number > self.today.year, until=until and (lead is None or lead.low != "к"))

    def _decade(self, i: int, number: int) -> When | None:
        """The 1990s, 2010-е годы."""
        j = i + 1 + (self.item(i + 1) is not None and self.items[i + 1].low == "-")
        tail = self.item(j)
        if number % 10 or tail is None or not tail.has("when", "decades") or tail.start - self.items[i].end > j - i - 1:
            return None
        return When(i, self._after_year(j + 1), Period(number * 12, number * 12 + 119))

    def _range(self, i: int, number: int, after: int) -> When | None:
        link, dots = self.item(after), after
        while link is not None and link.low == ".":
            dots += 1
            link = self.item(dots)
        joins = link is not None and (link.low in DASHES or link.has("when", "span"))
        between = (self.item(i - 1) is not None and self.items[i - 1].has("role", "between") and link is not None
                   and link.has("join", "and"))
        j = dots + 1 if joins or between else dots if dots - after >= 2 else None
        if j is None or (nxt := self.item(j)) is None:
            return None
        end = self.year(j)
        if end is None and nxt.whole is not None and len(nxt.low) == 2 and nxt.whole > 12 and nxt.whole > number % 100:
            end = number // 100 * 100 + nxt.whole, self._after_year(j + 1)
        if end is None or end[0] < number:
            return None
        return When(i, end[1], Period(number * 12, end[0] * 12 + 11))

    def _iso_month(self, i: int, number: int) -> When | None:
        """2019-05, 2019.05."""
        sign, month = self.item(i + 1), self.item(i + 2)
        if (sign is None or month is None or sign.low not in {"-", "/", "."} or sign.end != month.start
                or month.whole is None or len(month.low) != 2 or not 1 <= month.whole <= 12):
            return None
        return When(i, i + 3, Period.of_months(number, month.whole, month.whole))

    def _numeric_month(self, i: int) -> When | None:
        """05.2019, 05/2019."""
        month, sign = self.item(i), self.item(i + 1)
        if (month is None or sign is None or month.whole is None or len(month.low) > 2 or not 1 <= month.whole <= 12
                or sign.low not in {".", "/"} or sign.start != month.end):
            return None
        year = self.item(i + 2)
        if year is None or year.whole is None or not FIRST <= year.whole <= LAST:
            return None
        return When(i, self._after_year(i + 3), Period.of_months(year.whole, month.whole, month.whole))


def find_periods(items: list[Item], today: date) -> list[When]:
    """The periods that a question names, on the day ``today``."""
    return Finder(items, today).find()
