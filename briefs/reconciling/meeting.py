"""Intervals of claims, kept so that those that meet another one are found without looking at each.

``Least`` is a table of numbers at places; ``Heads`` holds intervals that never meet one another, added one by one;
``Members`` holds any intervals, all at once. Each look takes the logarithm of how many there are.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

NONE = 1 << 62


@dataclass(frozen=True, slots=True)
class Span:
    """What a level stands for (``low`` to ``high``), and the level itself."""

    low: float
    high: float
    value: float


class Least:
    """Numbers at places 0 to ``places`` - 1, none at first."""

    def __init__(self, places: int) -> None:
        self._size = 1 << places.bit_length()  # more than there are places
        self._tree = [NONE] * (2 * self._size)

    def put(self, place: int, number: int) -> None:
        """Put a number at a place."""
        at = place + self._size
        while at:
            self._tree[at] = min(self._tree[at], number)
            at >>= 1

    def at(self, place: int) -> int:
        return self._tree[place + self._size]

    def least(self, first: int, last: int) -> int:
        """The least number at the places from ``first`` up to, not including, ``last``; NONE for none.

        >>> table = Least(9); table.put(2, 7); table.put(5, 3)
        >>> table.least(0, 5), table.least(0, 9), table.least(3, 5) == NONE, table.last_before(5), table.last_before(2)
        (7, 3, True, 2, None)
        """
        found, left, right = NONE, first + self._size, last + self._size
        while left < right:
            if left & 1:
                found = min(found, self._tree[left])
                left += 1
            if right & 1:
                right -= 1
                found = min(found, self._tree[right])
            left >>= 1
            right >>= 1
        return found

    def last_before(self, place: int) -> int | None:
        """The last place before another one that has a number."""
        at = place + self._size
        while at > 1 and not (at & 1 and self._tree[at - 1] < NONE):
            at >>= 1
        if at <= 1:
            return None
        at -= 1
        while at < self._size:
            at = 2 * at + 1 if self._tree[2 * at + 1] < NONE else 2 * at
        return at - self._size


class Heads:
    """Spans that may be added, each with a number; those that are never meet one another."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._by_low = sorted(spans, key=lambda span: span.low)
        self._lows = [span.low for span in self._by_low]
        self._values = sorted(span.value for span in spans)
        self._low_table, self._value_table = Least(len(spans)), Least(len(spans))

    def put(self, span: Span, number: int) -> None:
        """Add a span of those that were given at first."""
        place = bisect_left(self._lows, span.low)
        while self._by_low[place] != span:
            place += 1
        self._low_table.put(place, number)
        self._value_table.put(bisect_left(self._values, span.value), number)

    def meeting(self, span: Span) -> int:
        """The least number of an added span that meets another one; NONE for none."""
        start = bisect_left(self._lows, span.low)
        found = self._low_table.least(start, bisect_right(self._lows, span.high))
        before = self._low_table.last_before(start)  # no earlier one reaches as far: they would meet
        if before is not None and self._by_low[before].high >= span.low:
            found = min(found, self._low_table.at(before))
        return found

    def near(self, value: float, room: float) -> int:
        """The least number of an added span whose level is at most ``room`` away from a value; NONE for none."""
        values, middle = self._values, bisect_left(self._values, value)
        first = bisect_left(values, True, 0, middle, key=lambda known: value - known <= room)
        last = bisect_left(values, True, middle, key=lambda known: not known - value <= room)
        return self._value_table.least(first, last)


class Members:
    """Spans of which only whether any meets another one is asked."""

    def __init__(self, spans: Sequence[Span]) -> None:
        by_low = sorted(spans, key=lambda span: span.low)
        self._lows = [span.low for span in by_low]
        self._tops = list(accumulate((span.high for span in by_low), max))
        self._values = sorted(span.value for span in spans)

    def meets(self, span: Span) -> bool:
        """Whether any of them meets a span."""
        end = bisect_right(self._lows, span.high)
        return end > 0 and self._tops[end - 1] >= span.low

    def near(self, value: float, room: float) -> bool:
        """Whether the level of any of them is at most ``room`` away from a value."""
        middle = bisect_left(self._values, value)
        return any(abs(value - known) <= room for known in self._values[max(0, middle - 1):middle + 1])
