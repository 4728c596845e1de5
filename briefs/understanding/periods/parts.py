"""Parts of a year in questions: months, a quarter, a half, so many months, a season."""

from __future__ import annotations

from dataclasses import dataclass

from briefs.understanding.line.signs import DASHES
from briefs.understanding.periods.line import UNITS
from briefs.understanding.periods.years import Years
from terms.period import YEAR


@dataclass(frozen=True, slots=True)
class Sub:
    """Months of a year that is not yet known, as numbers from 1 to 12."""

    low: int
    high: int
    last: int


class Parts(Years):
    """Reads the parts of years out of the items of one question."""

    def sub(self, i: int) -> Sub | None:
        """Months, a quarter, a half or so many months at ``i``."""
        first = (self._month_quarter(i) or self._month_span(i) or self._lettered(i) or self._counted(i)
                 or (self._part(i) if self.parted else None) or self.closing(i))
        link = self.item(first.last) if first is not None else None
        if first is None or link is None or link.low not in DASHES:
            return first
        second = self._lettered(first.last + 1) or self._counted(first.last + 1)  # Q1-Q3
        return Sub(first.low, second.high, second.last) if second is not None and second.low > first.high else first

    def closing(self, i: int) -> Sub | None:
        """The last quarter, or the last three months, of a year: «2023 жылдың соңғы тоқсаны»."""
        if not self.ends or not self.is_when(i, "final"):
            return None
        n = self.count(i + 1)
        many, at = (1, i + 1) if n is None else (n, i + 2)
        months = many * next((long for long, unit in UNITS if self.is_when(at, unit)), 0)
        return Sub(YEAR - months + 1, YEAR, at + 1) if 0 < months < YEAR and not self.is_when(at, "unit_year") else None

    def _month_quarter(self, i: int) -> Sub | None:
        """A quarter by its last month: "the June quarter"."""
        month = self._month(i)
        if month is None or month % 3 or not self.is_when(i + 1, "unit_quarter"):
            return None
        return Sub(month - 2, month, i + 2)

    def _month_span(self, i: int) -> Sub | None:
        first = self._month(i)
        if first is None:
            return None
        last, end, spans = first, self._past_dot(i + 1), False
        while not spans and (link := self.item(end)) is not None:
            beside = self._month(end)
            listed = link.low == "," or link.has("join", "and") or beside == last + 1
            spans = not listed or self.between(i)  # "march to july", "between march and july"; no "oct nov dec"
            at = end + (beside is None and (listed or link.low in DASHES or link.has("when", "span")))
            month = self._month(at)
            if month is None or not (last < month if spans or self.is_between(at + 1) else last + 1 == month):
                break
            last, end = month, self._past_dot(at + 1)
        return Sub(first, last, end + (last > first and self.is_when(end, "until")))

    def _part(self, i: int) -> Sub | None:
        """A season: summer is June to August."""
        item = self.item(i)
        low, _, high = (item.get("part") or "").partition("-") if item is not None else ("", "", "")
        return Sub(int(low), int(high), i + 1) if high else None

    def _month(self, i: int) -> int | None:
        item = self.item(i)
        value = item.get("month") if item is not None else None
        return int(value) if value and not self._chat(i) else None

    def _chat(self, i: int) -> bool:
        """Whether the short name of a month is a small word here: «там», unless a number or a sign is beside it."""
        if not (self.items[i].has("filler") or self.items[i].has("chat")):
            return False
        beside = [item for item in (self.item(i - 1), self.item(i + 1)) if item is not None]
        return not any(item.number is not None or item.has("month") or item.low in DASHES for item in beside)

    def _lettered(self, i: int) -> Sub | None:
        """h1, 1h, q3, 3q, 9m."""
        item, nxt = self.item(i), self.item(i + 1)
        if item is None or nxt is None or item.end != nxt.start:
            return None
        letter, number = (item, nxt) if nxt.whole is not None else (nxt, item)
        n = number.whole
        if n is None or len(letter.low) > 1:
            return None
        if letter.has("when", "h") and n in (1, 2):
            return Sub(n * 6 - 5, n * 6, i + 2)
        if letter.has("when", "q") and 1 <= n <= 4:
            return Sub(n * 3 - 2, n * 3, i + 2)
        if letter.has("when", "m") and item is number and 1 <= n <= 12:
            return Sub(1, n, i + 2)
        return None

    def _counted(self, i: int) -> Sub | None:
        """First half, 3 квартал, 9 айда, "the first nine months", a half by itself."""
        if self.is_when(i, "unit_half") and not self.is_when(i, "unit_year"):
            return self._half(i)
        count = self.count(i)
        if count is None or not 1 <= count <= 12:
            return None
        n, j = count, self._past_ordinal(i + 1)
        if unit := self._listed(j):
            return Sub((n - 1) * unit + 1, n * unit, j) if n * unit <= YEAR else None
        last = self.count(j) if j > i + 1 and self.items[i + 1].low in DASHES else None
        if last is not None and count < last <= 4 and self.is_when(j + 1, "unit_quarter"):
            return Sub(count * 3 - 2, last * 3, j + 2)  # «1-3 тоқсан»
        more = self.count(j) if n == 1 else None
        if more is not None and 1 <= more <= 12 and self.is_when(j + 1, "unit_month", "unit_quarter"):
            n, j = more, j + 1
        if self.is_when(j, "unit_half") and n <= 2:
            return Sub(n * 6 - 5, n * 6, j + 1)
        dotted = j + 1 + (self.item(j + 1) is not None and self.items[j + 1].low == ".")
        if self.is_when(j, "unit_quarter") and n <= 4:
            if self.items[j].small("quarters") and self.items[i].small("cardinal"):
                return Sub(1, n * 3, dotted)
            if j > i + 1 and more is not None:
                return Sub(1, more * 3, dotted)  # the first three quarters
            if self.items[j].small("of_quarters") and i and self.items[i - 1].small("within"):
                return Sub(1, n * 3, dotted)  # "за 3 квартала" counts them, "за 3 квартал" is the third
            return Sub(n * 3 - 2, n * 3, dotted)
        return Sub(1, n, dotted) if self.is_when(j, "unit_month") else None

    def _listed(self, i: int) -> int:
        """The months of what is counted behind other numbers of a list: "first and third quarter", «1, 2 и 3 квартал»;
        0 where nothing is."""
        unit = 0
        while not unit and (link := self.item(i)) is not None and (link.has("join", "and") or link.low == ","):
            if self.count(i + 1) is None:
                return 0
            i = self._past_ordinal(i + 2)
            unit = next((long for long, name in UNITS[1:] if self.is_when(i, name)), 0)
        return unit

    def _half(self, i: int) -> Sub:
        """A half by itself is the first one, unless "2" follows."""
        after = self.item(i + 1)
        numbered = after is not None and after.whole in (1, 2) and len(after.low) == 1
        half = after.whole if after is not None and numbered and after.whole else 1
        return Sub(half * 6 - 5, half * 6, i + 1 + numbered)
