"""Years of two digits in questions: "kz by 19", "19-23", "23 jan-sep"."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from briefs.items import Item
from briefs.seasons import Seasons
from briefs.spans import When
from briefs.when_parts import DASHES
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
    """A year of two digits in a question without any other period: "kz by 19"."""
    free = [i for i, item in enumerate(items) if i not in used and item.number is not None]
    if len(free) != 1 or len(items[free[0]].low) != 2 or not 10 <= (items[free[0]].whole or 0) <= today.year % 100 + 10:
        return []
    after = items[free[0] + 1] if free[0] + 1 < len(items) and free[0] + 1 not in used else None
    if after is not None and ((after.is_word and not after.has("flow")) or after.low == "%"):
        return []
    return [When(free[0], free[0] + 1, Period.of_year(2000 + int(items[free[0]].low)))]


def dated(whens: list[When], items: list[Item], used: Collection[int], today: date) -> list[When]:
    """Months without a year together with a year of two digits: "23 jan-sep"."""
    year = short_year(items, used, today) if len(whens) == 1 and whens[0].floating else []
    if not year:
        return whens
    months, first = whens[0].period, year[0].period.first
    low = first + months.first % 12
    meant = Period(low, low + months.months - 1)
    return [replace(when, period=meant, floating=False) for when in (*year, *whens)]
