"""Numbers in words: "two thousand nineteen", «в девяностые», «екі мың он тоғызыншы жылы», "five billion"."""

from __future__ import annotations

from dataclasses import replace

from briefs.understanding.line.items import Item
from briefs.understanding.line.phrases import Sense
from briefs.understanding.line.small import endings
from terms.period import FIRST_YEAR, LAST_YEAR

CENTURIES = (19, 20)  # that years are told by in English, "twenty nineteen"
TEENS, TENS, HUNDRED, THOUSAND, MILLION = 10, 20, 100, 1000, 1_000_000
LATEST = 30  # a decade or a year below it is of this century
DECADE = frozenset({Sense("when", "decades")})
KINDS = frozenset({"numeral", "decade", "scale"})
TWO = 2
WORD = 3  # letters of a word for a thousand, not of "k"


def spelled(items: list[Item]) -> list[Item]:
    """The items with years, decades and amounts that are told in words as numbers."""
    if not any(map(_begins, items, (*items[1:], None))):
        return items
    out: list[Item] = []
    i = 0
    while i < len(items):
        made, last = _year(items, i) or _decade(items, i) or _amount(items, i) or ([items[i]], i + 1)
        out += made
        i = last
    return out


def _begins(item: Item, after: Item | None) -> bool:
    """Whether there may be something to do: a word for a larger number, or a round one in digits with an ending."""
    if item.number is not None:
        return item.low[-1] == "0" and after is not None and after.start == item.end
    if len(item.low) >= WORD:
        for sense in item.senses:  # faster than any(), and asked of every word
            if sense.kind in KINDS:
                return True
    return False


def _year(items: list[Item], i: int) -> tuple[list[Item], int] | None:
    """A year in words: all of it, or its last two numbers as the ordinal of a year, «в двадцать втором»."""
    found = _thousands(items, i) or _pair(items, i) or _short(items, i)
    if found is None or not FIRST_YEAR <= found[0] <= LAST_YEAR:
        return None
    number, last = found
    year = replace(items[i], end=items[last - 1].end, low=str(number), number=float(number), senses=frozenset())
    return [year], last


def _thousands(items: list[Item], i: int) -> tuple[int, int] | None:
    """Two thousand and nineteen, тысяча девятьсот девяносто пятый; a bare thousand is no year, it may be of tonnes."""
    many = _value(items, i) or min(items[i].whole or 0, 3)
    at = i + (many in (1, 2) and not _ordinal(items[i]))
    if not 0 <= at < len(items) or not items[at].has("scale", "1e3") or len(items[at].low) < WORD:
        return None
    rest, last = _below_thousand(items, at + 1)
    return (THOUSAND * (many if at > i else 1) + rest, last) if rest else None


def _below_thousand(items: list[Item], i: int) -> tuple[int, int]:
    """Hundreds, tens and ones at ``i``, and the item behind them; 0 where there are none."""
    found, value = 0, _value(items, i)
    if 0 < value < TEENS and _value(items, i + 1) == HUNDRED:
        found, i = value * HUNDRED, i + 2
    elif value >= HUNDRED:
        found, i = value, i + 1
    if found and _ordinal(items[i - 1]):
        return found, i
    rest, last = _below_hundred(items, i)
    return found + rest, last if rest else i


def _below_hundred(items: list[Item], i: int) -> tuple[int, int]:
    at = i + (i < len(items) and items[i].small("in_numeral"))
    value = _value(items, at)
    if not 0 < value < HUNDRED:
        return 0, i
    joined = at + 2 if at + 1 < len(items) and items[at + 1].low == "-" else at + 1
    one = _value(items, joined)
    if value % TEENS or _ordinal(items[at]) or not 0 < one < TEENS or (value == TEENS and items[at].low.isascii()):
        return value, at + 1
    return value + one, joined + 1


def _pair(items: list[Item], i: int) -> tuple[int, int] | None:
    """Twenty nineteen, nineteen ninety-five, twenty oh five."""
    century = _value(items, i)
    if century not in CENTURIES or not items[i].low.isascii():
        return None
    rest, last = _below_hundred(items, i + 1)
    oh = i + 1 < len(items) and items[i + 1].small("in_numeral")
    return (century * HUNDRED + rest, last) if rest >= TEENS or (rest and oh) else None


def _short(items: list[Item], i: int) -> tuple[int, int] | None:
    """The year of a century by its ordinal: «в девятнадцатом году», «жиырма екінші жылы»."""
    value, last = _below_hundred(items, i)
    if value < TEENS or not _ordinal(items[last - 1]):
        return None
    after = items[last] if last < len(items) else None
    told = after is not None and after.has("when", "unit_year") and not after.small("plural_years")
    led = (value > TEENS + 2 and i > 0 and (items[i - 1].has("role") or items[i - 1].small("within"))
           and (after is None or not after.has("when")))
    return (_of_century(value), last) if told or led else None


def _of_century(value: int) -> int:
    return value + (20 if value < LATEST else 19) * HUNDRED


def _decade(items: list[Item], i: int) -> tuple[list[Item], int] | None:
    """The nineties, в девяностые, тоқсаныншы жылдары, 90-х: the first year and the ending of a decade."""
    item, last = items[i], i + 1
    number = int(item.get("decade") or 0)
    if item.number is not None:
        number, last = _in_digits(items, i)
    elif not number and (value := _value(items, i)) and value % TEENS == 0 and value < HUNDRED:
        plural = last < len(items) and items[last].small("decade_years") and _ordinal(item)
        number = _of_century(value) if plural or item.text.lower().endswith(endings("plural")) else 0
    if not number:
        return None
    first = replace(item, low=str(number), number=float(number), senses=frozenset())
    return [first, Item("s", "s", item.end, item.end, DECADE)], last


def _in_digits(items: list[Item], i: int) -> tuple[int, int]:
    """The first year of 90s, 90-х, 2010-жылдар and the item behind; 0 for none."""
    number, at = items[i].whole, i + 1
    dash = at < len(items) and items[at].low == "-" and items[at].start == items[i].end
    tail = items[at + dash] if at + dash < len(items) else None
    if tail is None or number is None or number % TEENS or tail.start != items[i].end + dash:
        return 0, i + 1
    before = items[i - 1].low if i else ""
    several = tail.small("decade_years") and dash and before not in {"-", "–", ","}
    if not several and not (tail.has("when", "decades") and len(items[i].low) == TWO):
        return 0, i + 1
    return (_of_century(number) if len(items[i].low) == TWO else number), at + dash + (not several)


def _amount(items: list[Item], i: int) -> tuple[list[Item], int] | None:
    """Five billion, полтора миллиарда; and of a count of years, «двадцать лет», the number in digits."""
    rest, last = _below_thousand(items, i)
    half = float(items[i].get("numeral") or 0)
    number = half if half % 1 else rest
    last = last if not half % 1 else i + 1
    if rest >= TEENS and last < len(items) and items[last].small("counted_years"):
        return [replace(items[i], end=items[last - 1].end, low=str(rest), number=float(rest), senses=frozenset())], last
    scale = items[last].get("scale") if number and last < len(items) else None
    if scale is None or float(scale) < MILLION or _ordinal(items[last - 1]):
        return None
    return [replace(items[i], end=items[last - 1].end, number=float(number), senses=frozenset())], last


def _value(items: list[Item], i: int) -> int:
    """The number that a word at ``i`` tells, 0 for none."""
    if not 0 <= i < len(items):
        return 0
    return int(float(items[i].get("numeral") or items[i].get("number") or 0))


def _ordinal(item: Item) -> bool:
    return item.text.lower().endswith(endings("ordinal"))
