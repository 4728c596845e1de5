"""Months and days of a year, and ranges of them: "from September 2022 to August 2023", "1 July - 31 March"."""

from __future__ import annotations

from dataclasses import replace

from extract.periods.beside import Part
from extract.periods.split import Splits
from extract.tokens import together

_SHORT_STAY = 6  # days


class Days(Splits):
    """Rules for months, days and ranges of them."""

    def _month_range(self, k: int) -> Part | None:
        """January-June, from September 2022 to August 2023, January and February."""
        left = self._month_of_year(k)
        if left is None or left.months is None:
            return None
        if self._kind(left.next) == "month" and self._from_until(left.next - 1, left.next):
            until = self.atoms[left.next]
            return Part("months", (left.months[0], until.value), left.first, until.last + 1, left.next + 1, left.year)
        stroke = self._stroke(left)
        if not stroke and self._kind(left.next) not in ("to", "and"):
            return None
        right = self._month_of_year(left.next + (not stroke))
        if right is None or right.months is None or not (stroke or self._joined(left, right)):
            return None
        one = self._opened(k) or right.months[0] - left.months[0] == 1 or self._closed(right.last)
        if not stroke and self._kind(left.next) == "and" and not one:
            return None
        return self._range(k, left, right if stroke else self._before_start(left, right))

    def _before_start(self, left: Part, right: Part) -> Part:
        """The month before one up to whose start a range goes: "from January to the beginning of September"."""
        gap = self.tokens[self.atoms[left.next].last : right.first]
        if right.months is None or right.months == left.months or self.words.range_start.isdisjoint(t.low for t in gap):
            return right
        return replace(right, months=(right.months[0] - 1,) * 2) if right.months[0] > 1 else right

    def _stroke(self, left: Part) -> bool:
        """Whether a stroke joins a month to a later one: "January/June 2019"."""
        if not (self._kind(left.next) == "month" and left.months and self.atoms[left.next].value > left.months[0]):
            return False
        return self.atoms[left.next].first - left.last == 1 and self.tokens[left.last].text == "/"

    def _joined(self, left: Part, right: Part) -> bool:
        """Whether no more than the end of a month stands between: "from January to the end of June"."""
        joint = self.atoms[left.next]
        until = self._kind(left.next) == "to"
        near = right.first - joint.last <= 1
        near = near or (until and self._close(joint.last, right.first, "", also=self.words.range_start))
        return joint.first - left.last <= 1 and near

    def _range(self, k: int, left: Part, right: Part) -> Part | None:
        """Two months or days as one span; the first may name its own year."""
        if left.months is None or right.months is None:
            return None
        if left.year is not None and (right.year is None or right.year[1] < left.year[1]):
            return None
        start = self.atoms[k - 1].first if self._opened(k) and not self._compared(left.first) else left.first
        since = left.year[1] if left.year is not None else None
        months = (left.months[0], right.months[0])
        return Part("months", months, start, right.last, right.next, right.year, since=since)

    def _day_range(self, k: int) -> Part | None:
        """March 21 - August 22, 2021; between 1 July and 31 March: the months that the days are in."""
        behind = k + 2 + (self._kind(k + 2) in ("year", "maybe"))
        if self._kind(behind) not in ("to", "and") and self._kind(k + 1) != "to":
            return None
        left = self._day_of_year(k)
        n = left.next if left is not None else k
        right = self._day_of_year(n + 1) if left is not None and self._kind(n) in ("to", "and") else None
        if left is None or right is None or left.months is None or right.months is None:
            return None
        opened = self._opened(k) or self._closed(right.last)
        if self._kind(n) == "and" and not opened:
            return None
        if not self._near(n - 1, n) or not self._near(n, n + 1):
            return None
        if right.year is None and left.months[0] > right.months[0] and not opened:
            return None
        if right.day == 1 and left.day == 1 and left.months != right.months:
            right = replace(right, months=((right.months[0] - 2) % 12 + 1,) * 2)  # up to that day
        return self._range(k, left, right)

    def _days(self, k: int) -> Part | None:
        """1-15 September: the month, where the days are more than those of a visit; with a year it dates a digest."""
        joined = self._kind(k + 1) == "to" and self._kind(k + 2) == "digits" and self._touching(k, k + 1)
        until = self._day_and_month(k + 2) if joined and self._numbered(k) and self._near(k + 1, k + 2) else None
        if until is None or until.months is None or until.day is None or until.day - self.atoms[k].value < _SHORT_STAY:
            return None
        if until.year is not None or self._kind(until.next) in ("year", "maybe"):
            return None
        return Part("month", until.months, self.atoms[k].first, until.last, until.next)

    def _day_of_year(self, k: int) -> Part | None:
        """A day and its month with the year that follows them, if one does."""
        day = self._day_and_month(k)
        if day is None or day.year is not None or self._kind(day.next) not in ("year", "maybe"):
            return day
        year = self.atoms[day.next]
        if not self._close(day.last, year.first, ","):
            return day
        return replace(day, last=year.last, next=day.next + 1, year=("year", year.value))

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
        if month is None or self._kind(month.next) not in ("year", "maybe") or self._split_at(month.next) is not None:
            return month
        year = self.atoms[month.next]
        if not self._close(month.last, year.first, ","):
            return month
        return replace(month, last=year.last, next=month.next + 1, year=("year", year.value))

    def _month(self, k: int) -> Part | None:
        if self._kind(k) != "month" or self._doubted(k):
            return None
        atom = self.atoms[k]
        return Part("month", (atom.value, atom.value), atom.first, self._after_dot(atom.last), k + 1)

    def _doubted_word(self, k: int) -> bool:
        """Whether the word of a month also means something else."""
        return self.tokens[self.atoms[k].first].low.startswith(self.words.doubtful)

    def _doubted(self, k: int) -> bool:
        """Whether a word that also means something else ("маусым" a season) stands here without a sign of a month."""
        token = self.tokens[self.atoms[k].first]
        if not self._doubted_word(k) or (token.low in self.words.sure and not self._tells_seasons):
            return False
        if self.atoms[k].last - self.atoms[k].first > 1:
            return False
        first = self.atoms[k].first
        if first and self.tokens[first - 1].low in self.words.month_before:
            return False
        beside = [n for n in (k - 1, k + 1) if 0 <= n < len(self.atoms)]
        kinds = ("year", "maybe", "rel", "to", "and", "digits", "month")
        return not any(self._kind(n) in kinds and self._touching(n, k) for n in beside)

    def _day_and_month(self, k: int) -> Part | None:
        """5 March, March 5, 3 қыркүйек, 3-Jun-2019: a calendar day."""
        joined = self._joined_day(k)
        if joined is not None:
            return joined
        if self._kind(k + 1) == "month" and self._numbered(k):
            day, month = self.atoms[k], self.atoms[k + 1]
            if not self._close(day.last, month.first, "", also=self.words.year_suffixes):
                return None
            last = self._after_dot(month.last)
            return Part("date", (month.value, month.value), day.first, last, k + 2, day=day.value)
        if self._kind(k) == "month" and self._numbered(k + 1):
            month, day = self.atoms[k], self.atoms[k + 1]
            if self.words.capital_months and self._close(month.last, day.first, ".") and day.first - month.last <= 1:
                return Part("date", (month.value, month.value), month.first, day.last, k + 2, day=day.value)
            return self._day_of_month(k)
        return None

    def _day_of_month(self, k: int) -> Part | None:
        """A day behind its month in a language that puts an ending on it: "наурыздың 12-сі"."""
        month, day = self.atoms[k], self.atoms[k + 1]
        endings = self.words.genitive_months
        if not endings or day.first != month.last or not self.tokens[month.last - 1].low.endswith(endings):
            return None
        joined = self.tokens[day.last : day.last + 2]
        if len(joined) < 2 or joined[0].text not in "-–" or joined[1].low not in self.words.day_endings:
            return None
        last = day.last + 2
        after = next((n for n in range(k + 2, len(self.atoms)) if self.atoms[n].first >= last), len(self.atoms))
        return Part("date", (month.value, month.value), month.first, last, after, day=day.value)

    def _numbered(self, k: int) -> bool:
        """Whether an atom can be the number of a day: "3", "3rd"."""
        if self._kind(k) not in ("digits", "ord") or not 1 <= self.atoms[k].value <= 31:
            return False
        first = self.atoms[k].first
        decimal = len(piece := self.tokens[first : first + 3]) == 3 and piece[1].text in ".," and together(piece)
        return piece[0].text.isdecimal() and not (decimal and piece[2].text.isdecimal())

    def _joined_day(self, k: int) -> Part | None:
        """A day, a month and perhaps a year with hyphens and no spaces."""
        if not self._hyphened(k, "month") or not self._numbered(k):
            return None
        month, day = self.atoms[k + 2], self.atoms[k]
        months = (month.value, month.value)
        if self._hyphened(k + 2, "year", "maybe"):
            year = self.atoms[k + 4]
            return Part("date", months, day.first, year.last, k + 5, ("year", year.value), day.value)
        return Part("date", months, day.first, month.last, k + 3, day=day.value)
