"""Years in questions: four digits, two beside a word for a year, last year."""

from __future__ import annotations

from briefs.understanding.line.signs import DASHES
from briefs.understanding.line.vocabulary import vocabulary
from briefs.understanding.periods.line import SHORT_CENTURY, UNITS, Line
from terms.period import FIRST_YEAR, LAST_YEAR


class Years(Line):
    """Reads years out of the items of one question."""

    def year(self, i: int) -> tuple[int, int] | None:
        """A year at ``i`` and the item behind it."""
        item = self.item(i)
        if item is None:
            return None
        number = item.whole
        if number is not None and len(item.low) == 4 and FIRST_YEAR <= number <= LAST_YEAR:
            return number, self._after_year(i + 1)
        two = number is not None and len(item.low) == 2 and (
            (self.is_when(i + 1, "unit_year") and not self.items[i + 1].small("counted_years"))
            or (self.item(i - 1) is not None and self.items[i - 1].low == "'") or self._tailed(i) or self._again(i))
        if two and number is not None and not self.is_when(i - 1, "last"):
            return 2000 + number, self._after_year(i + 1)
        for value, shift in (("last_year", -1), ("this_year", 0), ("before_last", -2)):
            if item.has("when", value):
                return self.today.year + shift, self._after_year(i + 1)
        if item.has("when", "year_end") and not self.is_when(i - 1, "unit_year"):  # "by the end of the year"
            return None if self.year(self.skip(i + 1)) else (self.today.year, i + 1)
        if item.has("when", "last", "this") and self.is_when(i + 1, "unit_year"):
            return self.today.year - item.has("when", "last"), i + 2
        against = self.item(i - 1) if item.has("when", "last") else None
        if against is not None and against.has("join", "vs"):  # "this year against the last"
            return self.today.year - 1, i + 1
        return None

    def _tailed(self, i: int) -> bool:
        """Whether two digits have the ending of a year, and count nothing: «за 18й», «полугодие 26-го»."""
        at = i + 1 + ((sign := self.item(i + 1)) is not None and sign.low == "-")
        tail, behind = self.item(at), self.item(at + 1)
        if tail is None or not tail.small("year_tail") or tail.start - self.items[i].end > at - i - 1:
            return False
        counts = behind is not None and (behind.has("month") or behind.has("when", *(unit for _, unit in UNITS)))
        return not counts and SHORT_CENTURY <= (self.items[i].whole or 0) <= self.today.year % 100 + SHORT_CENTURY

    def _again(self, i: int) -> bool:
        """Whether two digits behind "vs" or "the same period" are the year of months named before them."""
        lead, behind = self.item(i - 1), self.item(i + 1)
        if lead is None or not (lead.has("join", "vs") or lead.has("when", "same_period") or lead.small("same_months")):
            return False
        told = any(item.has("join", "vs") or item.has("when", "same_period") for item in self.items[:i])
        dated = any(item.has("month") or item.has("when", "q", "h", *(unit for _, unit in UNITS))
                    for item in self.items[:i - 1])
        free = behind is None or not (behind.is_word or behind.low in DASHES or behind.low == "%")
        return told and dated and free and SHORT_CENTURY <= (self.items[i].whole or 0) <= self.today.year % 100

    def _after_year(self, i: int) -> int:
        """Past "год", "жылы", "-м", "г." behind a year."""
        while (item := self.item(i)) is not None and (
                item.has("when", "unit_year") or item.small("year_tail")
                or (item.low in {"-", "."} and (after := self.item(i + 1)) is not None
                and (after.has("when", "unit_year") or after.small("year_tail")))):
            i += 1
        i = self._past_case(i)
        if self.is_when(i - 1, "unit_year") and (dot := self.item(i)) is not None and dot.low == ".":
            i += 1
        return i

    def _past_case(self, i: int) -> int:
        """Past the Kazakh case ending that is written at a number: "2022де", "2023-тегі"."""
        before, item = self.item(i - 1), self.item(i)
        if before is None or item is None or before.number is None:
            return i
        if item.start != before.end:  # «2015 тен 2020 га дейін»
            return i + (item.low in vocabulary().apart and len(before.low) == len("2015"))
        ending = self.item(i + 1) if item.low == "-" else item
        known = ending is not None and ending.low in vocabulary().suffixes and ending.start <= item.end
        return i + 1 + (item.low == "-") if known else i
