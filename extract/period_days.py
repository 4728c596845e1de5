"""Months and days of a year, and ranges of them: "from September 2022 to August 2023", "1 July - 31 March"."""

from __future__ import annotations

from extract.period_beside import Neighbours, Part


class Days(Neighbours):
    """Rules for months, days and ranges of them."""

    def _month_range(self, k: int) -> Part | None:
        """January-June, from September 2022 to August 2023, January and February."""
        left = self._month_of_year(k)
        if left is None or left.months is None:
            return None
        if self._is(left.next, "month") and self._from_until(left.next - 1, left.next):
            until = self.atoms[left.next]
            return Part("months", (left.months[0], until.value), left.first, until.last + 1, left.next + 1, left.year)
        if not self._is(left.next, "to", "and"):
            return None
        right = self._month_of_year(left.next + 1)
        if right is None or right.months is None:
            return None
        joint = self.atoms[left.next]
        if joint.first - left.last > 1 or right.first - joint.last > 1:
            return None
        one = self._opened(k) or right.months[0] - left.months[0] == 1 or self._closed(right.last)
        if joint.kind == "and" and not one:
            return None
        if left.year is not None and (right.year is None or right.year[1] - left.year[1] not in (0, 1)):
            return None
        start = self.atoms[k - 1].first if self._opened(k) and not self._compared(left.first) else left.first
        return Part("months", (left.months[0], right.months[0]), start, right.last, right.next, right.year)

    def _day_range(self, k: int) -> Part | None:
        """March 21 - August 22, 2021: the months that the days are in."""
        left = self._day_and_month(k)
        if left is None or left.months is None:
            return None
        n, year = left.next, None
        if self._is(n, "year", "maybe") and self._close(left.last, self.atoms[n].first, ","):
            year, n = self.atoms[n].value, n + 1
        right = self._day_and_month(n + 1) if self._is(n, "to") else None
        if right is None or right.months is None or not self._near(n - 1, n) or not self._near(n, n + 1):
            return None
        first, last = left.months[0], right.months[0]
        if year is None and first > last and not self._opened(k):
            return None
        start = self.atoms[k - 1].first if self._opened(k) and not self._compared(left.first) else left.first
        return Part("months", (first, last), start, right.last, right.next)

    def _closed(self, last: int) -> bool:
        """Whether a word after two months says that they are a range: "қаңтар мен тамыз аралығында"."""
        return any(token.low in self.words.range_end for token in self.tokens[last : last + 2])

    def _from_until(self, a: int, b: int) -> bool:
        """Whether endings and the word after make a range of two neighbours: "қаңтардан тамызға дейін"."""
        left, right = self.atoms[a], self.atoms[b]
        froms = tuple(ending for ending, role in self.words.endings if role == "base")
        after = self.tokens[right.last].low if right.last < len(self.tokens) else ""
        if right.first > left.last or after not in self.words.range_until:
            return False
        return bool(froms) and self.tokens[left.last - 1].low.endswith(froms)

    def _month_of_year(self, k: int) -> Part | None:
        month = self._month(k)
        if month is None or not self._is(month.next, "year", "maybe"):
            return month
        year = self.atoms[month.next]
        if not self._close(month.last, year.first, ","):
            return month
        return month._replace(last=year.last, next=month.next + 1, year=("year", year.value))

    def _month(self, k: int) -> Part | None:
        if not self._is(k, "month") or self._doubted(k):
            return None
        atom = self.atoms[k]
        return Part("month", (atom.value, atom.value), atom.first, self._after_dot(atom.last), k + 1)

    def _doubted(self, k: int) -> bool:
        """Whether a word that also means something else ("маусым" a season) stands here without a sign of a month."""
        token = self.tokens[self.atoms[k].first]
        if not token.low.startswith(self.words.doubtful or ("\0",)) or token.low in self.words.sure:
            return False
        if self.atoms[k].last - self.atoms[k].first > 1:
            return False
        first = self.atoms[k].first
        if first and self.tokens[first - 1].low in self.words.month_before:
            return False
        beside = [n for n in (k - 1, k + 1) if 0 <= n < len(self.atoms)]
        kinds = ("year", "maybe", "rel", "to", "digits", "month")
        return not any(self._is(n, *kinds) and self._touching(n, k) for n in beside)

    def _day_and_month(self, k: int) -> Part | None:
        """5 March, March 5, 3 қыркүйек, 3-Jun-2019: a calendar day."""
        joined = self._joined_day(k)
        if joined is not None:
            return joined
        if self._numbered(k) and self._is(k + 1, "month"):
            day, month = self.atoms[k], self.atoms[k + 1]
            if not self._close(day.last, month.first, "", also=self.words.year_suffixes):
                return None
            last = self._after_dot(month.last)
            return Part("date", (month.value, month.value), day.first, last, k + 2, day=day.value)
        if self._is(k, "month") and self._numbered(k + 1):
            month, day = self.atoms[k], self.atoms[k + 1]
            if self.words.capital_months and self._close(month.last, day.first, ".") and day.first - month.last <= 1:
                return Part("date", (month.value, month.value), month.first, day.last, k + 2, day=day.value)
        return None

    def _numbered(self, k: int) -> bool:
        """Whether an atom can be the number of a day: "3", "3rd"."""
        if not self._is(k, "digits", "ord") or not 1 <= self.atoms[k].value <= 31:
            return False
        return self.tokens[self.atoms[k].first].text.isdecimal()

    def _joined_day(self, k: int) -> Part | None:
        """A day, a month and perhaps a year with hyphens and no spaces."""
        if not (self._numbered(k) and self._hyphened(k, "month")):
            return None
        month, day = self.atoms[k + 2], self.atoms[k]
        months = (month.value, month.value)
        if self._hyphened(k + 2, "year", "maybe"):
            year = self.atoms[k + 4]
            return Part("date", months, day.first, year.last, k + 5, ("year", year.value), day.value)
        return Part("date", months, day.first, month.last, k + 3, day=day.value)
