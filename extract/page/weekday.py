"""Which year a day without one was, by the weekday beside it: "Sat 14 Dec" was in 2024, and not in 2023 or 2025."""

from __future__ import annotations

import functools
import re
from datetime import date

from extract.languages import packs
from extract.tokens import fold

_REACH = 16  # letters of a weekday and of the signs between it and its day
_STEPS = (0, -1, 1, 2, 3, 4, 5)  # years from the likeliest one; the same weekday comes back after five or six


def weekday_of(text: str, start: int, end: int) -> int | None:
    """The weekday right before or behind a day that is ``text[start:end]``, 0 for Monday."""
    before, behind = _patterns()
    line = text[text.rfind("\n", 0, start) + 1 : start]
    found = before.search(fold(line[-_REACH:])) or behind.match(fold(text[end : end + _REACH]))
    return _days()[found[1]] if found is not None else None


def nearest_year(year: int, month: int, day: int, weekday: int) -> int:
    """The year nearest to one in which a day falls on a weekday; that one itself where none near does.

    >>> nearest_year(2025, 12, 14, 5)
    2024
    """
    for step in _STEPS:
        try:
            if date(year + step, month, day).weekday() == weekday:
                return year + step
        except ValueError:  # the 29th of February, or a year that no calendar has
            continue
    return year


@functools.cache
def _days() -> dict[str, int]:
    """The names of the days of the week in all languages; those that two languages give to two days tell nothing."""
    told: dict[str, set[int]] = {}
    for pack in packs().values():
        for number, names in enumerate(pack.table("heading").get("week", ())):
            for name in names:
                told.setdefault(fold(name), set()).add(number)
    return {name: next(iter(numbers)) for name, numbers in told.items() if len(numbers) == 1}


@functools.cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The name of a weekday that ends what stands before a day, and one that begins what stands behind it."""
    names = "|".join(map(re.escape, sorted(_days(), key=lambda name: (-len(name), name))))
    return (
        re.compile(rf"(?<![^\W\d_])({names})[.,(|\s]{{1,4}}(?:the\s)?\Z"),
        re.compile(rf"[.,(|\s]{{1,4}}({names})(?![^\W\d_])"),
    )
