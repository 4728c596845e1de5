"""Parts of periods in questions: a year, a month, a quarter, a half, so many months, a small number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from briefs.understanding.line.items import Item
from briefs.understanding.line.signs import DASHES
from briefs.understanding.line.vocabulary import vocabulary
from terms.period import FIRST_YEAR, LAST_YEAR, YEAR, month_of

BESIDE = frozenset({("when", value) for value in (
    "next_year", "year_after", "year_before", "previous", "later", "sooner")} | {("weak", "via")})
HARVESTED = frozenset({"grain", "cereals", "wheat", "durum wheat", "flour", "wheat flour", "barley", "maize", "rice",
                       "oilseeds", "soybeans", "cotton", "sugar"})  # goods that are told by season
SHORT_CENTURY = 10  # the first of the years that are told by two digits
UNITS = ((1, "unit_month"), (3, "unit_quarter"), (6, "unit_half"))
INSIDE = frozenset(".,'-/")  # signs between a part of a year and the year


@dataclass(frozen=True, slots=True)
class Sub:
    """Months of a year that is not yet known, as numbers from 1 to 12."""

    low: int
    high: int
    last: int


class Parts:
    """Reads the parts of periods out of the items of one question."""

    def __init__(self, items: list[Item], today: date) -> None:
        self.items = items
        self.today = today
        self.month = month_of(today)
        kinds = {(sense.kind, sense.value) for item in items for sense in item.senses}
        self.harvest = any(kind == "product" and value in HARVESTED for kind, value in kinds)
        self.seasonal = self.harvest or ("when", "season") in kinds
        self.ago = ("weak", "ago") in kinds
        self.parted = any(kind == "part" for kind, _ in kinds)
        self.monthly = any(kind == "month" for kind, _ in kinds)
        self.numeric = any("." in item.low or item.low in {"/", "-"} for item in items)
        self.ends = ("when", "final") in kinds
        self.beside = not kinds.isdisjoint(BESIDE)

    def item(self, i: int) -> Item | None:
        return self.items[i] if 0 <= i < len(self.items) else None

    def is_when(self, i: int, *values: str) -> bool:
        item = self.item(i)
        return item is not None and item.has("when", *values)

    def skip(self, i: int) -> int:
        """Past signs and small words that may stand inside a period."""
        while (item := self.item(i)) is not None and (
                item.low in INSIDE or item.small("inside_period") or item.has("role", "of", "in")
                or item.has("when", "unit_year")):
            i += 1
        return i

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

    def count(self, i: int) -> int | None:
        """A small number in digits or words."""
        item = self.item(i)
        if item is None:
            return None
        if item.whole is not None:
            return item.whole
        word = item.get("number") or (item.get("numeral") if not item.has("when") else None)
        return int(word) if word and word.isdecimal() else None

    def sub(self, i: int) -> Sub | None:
        """Months, a quarter, a half or so many months at ``i``."""
        first = (self._month_span(i) or self._lettered(i) or self._counted(i)
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

    def between(self, i: int) -> bool:
        """Whether "between" stands before an item."""
        before = self.item(i - 1)
        return before is not None and before.has("role", "between")

    def is_between(self, i: int) -> bool:
        """Whether what stands before an item is the end of a course: «аралығында»."""
        item = self.item(i)
        return item is not None and item.small("between_behind")

    def _past_dot(self, i: int) -> int:
        return i + (self.item(i) is not None and self.items[i].low == ".")

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

    def _past_ordinal(self, j: int) -> int:
        while (item := self.item(j)) is not None and (item.low == "-" or item.small("ordinal_tail")):
            j += 1
        return j
