"""Days and months in digits: 20.01.2022, 19/10/2023, 2022-01-20, 06.2023, 01-06.2023, 2023-06, 2023M06."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from extract.tokens import Token, together
from terms.period import YEAR

SIGNS = frozenset("./-M")
EARLIEST, LATEST = 1900, 2099
_SHORT_YEARS, _LAST_CENTURY = 40, 60  # of two digits: up to which they are of this century, from which of the last
_OPENS = "|(,;:"  # what may stand before a month with a stroke, which is else the number of something
_MONTHS_FROM = 1990  # the earliest year that is told by months in digits


class InDigits(NamedTuple):
    """A ``date``, or ``months`` as the first, the last and their year; ``length`` in tokens."""

    kind: str
    length: int
    value: date | tuple[int, int, int]


def full_year(short: int) -> int:
    """A year by its last two digits.

    >>> full_year(24), full_year(98)
    (2024, 1998)
    """
    return short + (1900 if short >= _LAST_CENTURY else 2000)


def in_digits(tokens: Sequence[Token], i: int, sign: str) -> InDigits | None:
    """What begins with digits at token ``i`` and goes on with a sign."""
    day = _day(tokens, i, sign)
    return InDigits("date", 5, day) if day is not None else _months(tokens, i, sign)


def month_and_year(month: str, year: str) -> bool:
    """Whether "06.2023" may be a month, written with two digits, of a year with four."""
    return len(month) == 2 and len(year) == 4 and 1 <= int(month) <= YEAR and _MONTHS_FROM <= int(year) <= LATEST


def _day(tokens: Sequence[Token], i: int, sign: str) -> date | None:
    if i + 4 >= len(tokens) or tokens[i + 3].text != sign:
        return None
    piece = tokens[i : i + 5]
    if not together(piece):
        return None
    numbers = [piece[n].text for n in (0, 2, 4)]
    if not all(n.isdecimal() and len(n) in (1, 2, 4) for n in numbers) or max(map(len, numbers)) == 1:
        return None
    first, second, third = map(int, numbers)
    short = len(numbers[0]) < 3 and len(numbers[1]) == len(numbers[2]) == 2
    if sign == "." and short and (third <= _SHORT_YEARS or third >= _LAST_CENTURY):
        third = full_year(third)  # 28.08.19, 28.08.98
    for year, month, day in ((third, second, first), (first, second, third), (third, first, second)):
        if EARLIEST <= year <= LATEST:
            try:
                return date(year, month, day)
            except ValueError:
                continue
    return None


def _months(tokens: Sequence[Token], i: int, sign: str) -> InDigits | None:
    if sign in "./" and (i + 2 >= len(tokens) or len(tokens[i + 2].text) != len("2023")):
        return None  # as of most numbers with decimals
    before = tokens[i - 1] if i and tokens[i - 1].end == tokens[i].start else None
    if before is not None and (before.text.isalnum() or before.text in "./"):
        return None  # within something longer
    words = [token.text for token in tokens[i : i + 5]]
    numbers = all(word.isdecimal() for word in words[::2])
    if sign == "-" and len(words) == 5 and words[3] == "." and numbers and month_and_year(words[2], words[4]):
        first, last = int(words[0]), int(words[2])
        found = InDigits("months", 5, (first, last, int(words[4]))) if 0 < first < last else None
    elif sign in "./" and words[2].isdecimal() and month_and_year(words[0], words[2]):
        if sign == "/" and i and tokens[i - 1].text not in _OPENS:
            return None  # "week 12/2024", "No. 05/2023"
        found = InDigits("months", 3, (int(words[0]), int(words[0]), int(words[2])))
    elif sign in "-M" and len(words) > 2 and words[2].isdecimal() and month_and_year(words[2], words[0]):
        years = sign == "-" and int(words[0]) % 100 <= YEAR  # "2008-12" are five years
        found = None if years else InDigits("months", 3, (int(words[2]), int(words[2]), int(words[0])))
    else:
        return None
    return found if found is not None and _ends(tokens, i, i + found.length) else None


def _ends(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Whether tokens without a space between them end there."""
    if not together(tokens[i:last]):
        return False
    joined = last < len(tokens) and tokens[last].start == tokens[last - 1].end
    return not joined or not (tokens[last].text.isalnum() or tokens[last].text == "/")
