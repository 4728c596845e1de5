"""Years of two digits in questions: "kz by 19", "19-23", "23 jan-sep"."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from briefs.understanding.line.items import Item
from briefs.understanding.line.signs import DASHES
from briefs.understanding.periods.seasons import Seasons
from briefs.understanding.periods.spans import When
from terms.period import Period

SHORTEST = 10  # the first of such years


class ShortYears(Seasons):
    """Reads ranges of such years."""

    def short_range(self, i: int) -> When | None:
        """Years of two digits with a dash between them, by themselves: "kz cn 19-23"."""
        first = self.items[i]
        if len(first.low) != 2:
            return None
        sign, second, lead = self.item(i + 1), self.item(i + 2), self.item(i - 1)
        if sign is None or second is None or sign.low not in DASHES or first.whole is None:
            return None
        low, high = first.whole, second.whole
        joined = first.end == sign.start and sign.end == second.start
        if high is None or not joined or len(second.low) != 2:
            return None
        last = self._after_year(i + 3)
        behind = self.item(last)
        free = (lead is None or not lead.has("time")) and (behind is None or behind.has("party") or behind.has("flow"))
        known = SHORTEST <= low < high <= self.today.year % 100
        return When(i, last, Period((2000 + low) * 12, (2000 + high) * 12 + 11)) if free and known else None


def short_year(items: list[Item], used: Collection[int], today: date) -> list[When]:
    """Years of two digits in a question without any other period: "kz by 19", "kz by 18 19", "kz by 18 vs 19"."""
    free = [i for i, item in enumerate(items) if i not in used and item.number is not None]
    if not 1 <= len(free) <= 2 or not all(_may_be_year(items, i, used, today) for i in free):
        return []
    if len(free) > 1 and any(not (item.has("join") or item.low in ",/") for item in items[free[0] + 1:free[1]]):
        return []
    return [When(i, i + 1, Period.of_year(2000 + int(items[i].low))) for i in free]


def _may_be_year(items: list[Item], i: int, used: Collection[int], today: date) -> bool:
    if len(items[i].low) != 2 or not SHORTEST <= (items[i].whole or 0) <= today.year % 100 + 10:
        return False
    after = items[i + 1] if i + 1 < len(items) and i + 1 not in used else None
    said = after is None or not after.is_word or after.has("flow") or after.has("join")
    return said and (after is None or after.low != "%")


def dated(whens: list[When], items: list[Item], used: Collection[int], today: date) -> list[When]:
    """Months without a year together with a year of two digits: "23 jan-sep"."""
    year = short_year(items, used, today) if len(whens) == 1 and whens[0].floating else []
    if len(year) != 1:
        return whens
    months, first = whens[0].period, year[0].period.first
    low = first + months.first % 12
    meant = Period(low, low + months.months - 1)
    return [replace(when, period=meant, floating=False) for when in (*year, *whens)]
