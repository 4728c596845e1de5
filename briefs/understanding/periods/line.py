"""The items of a question as the readers of periods look at them, one by one."""

from __future__ import annotations

from datetime import date

from briefs.understanding.line.items import Item
from terms.period import month_of

BESIDE = frozenset({("when", value) for value in (
    "next_year", "year_after", "year_before", "previous", "later", "sooner")} | {("weak", "via")})
HARVESTED = frozenset({"grain", "cereals", "wheat", "durum wheat", "flour", "wheat flour", "barley", "maize", "rice",
                       "oilseeds", "soybeans", "cotton", "sugar"})  # goods that are told by season
INSIDE = frozenset(".,'-/")  # signs between a part of a year and the year
SHORT_CENTURY = 10  # the first of the years that are told by two digits
UNITS = ((1, "unit_month"), (3, "unit_quarter"), (6, "unit_half"))


class Line:
    """The items of one question on the day ``today``, and what kinds of words it has at all."""

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

    def count(self, i: int) -> int | None:
        """A small number in digits or words."""
        item = self.item(i)
        if item is None:
            return None
        if item.whole is not None:
            return item.whole
        word = item.get("number") or (item.get("numeral") if not item.has("when") else None)
        return int(word) if word and word.isdecimal() else None

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

    def _past_ordinal(self, j: int) -> int:
        while (item := self.item(j)) is not None and (item.low == "-" or item.small("ordinal_tail")):
            j += 1
        return j
