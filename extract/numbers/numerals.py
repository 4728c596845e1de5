"""Numbers without their units: digits with every grouping and decimal sign, number words, halves."""

from __future__ import annotations

from dataclasses import dataclass

from extract.numbers.words import NumberWords
from extract.tokens import Token

SPACES = frozenset((" ", "\u00a0", "\u2009", "\u202f", "\u2007", "&nbsp;", "&thinsp;", "&#160;"))
POINTS = frozenset((".", ","))
APOSTROPHE = "'"
DASHES = frozenset("-–—−‑‒")
MOST_DIGITS = 18
MOST_GROUPS = 7
FIRST_YEAR, LAST_YEAR = 1800, 2100


@dataclass(frozen=True, slots=True)
class Scan:
    """A text, its tokens and the words of its language: what every step of the grammar reads."""

    text: str
    tokens: list[Token]
    words: NumberWords

    def low(self, i: int) -> str:
        """The folded word at ``i``, empty beyond the ends."""
        return self.tokens[i].low if 0 <= i < len(self.tokens) else ""

    def gap(self, i: int) -> str:
        """What stands between token ``i - 1`` and token ``i``."""
        if not 0 < i < len(self.tokens):
            return "\n"
        return self.text[self.tokens[i - 1].end : self.tokens[i].start]

    def close(self, i: int) -> bool:
        """Whether token ``i`` touches the one before."""
        return 0 < i < len(self.tokens) and self.tokens[i - 1].end == self.tokens[i].start

    def near(self, i: int) -> bool:
        """Whether token ``i`` follows the one before with no empty line between: a wrapped line may break a number."""
        return 0 < i < len(self.tokens) and (self.close(i) or self.gap(i).count("\n") < 2)

    def same_line(self, i: int) -> bool:
        """Whether token ``i`` follows the one before with no line end between."""
        return 0 < i < len(self.tokens) and (self.close(i) or "\n" not in self.gap(i))

    def digits(self, i: int) -> bool:
        return self.low(i)[:1].isdecimal()


@dataclass(frozen=True, slots=True)
class Numeral:
    """Tokens ``first`` to ``last`` (not included) that give ``value``; None for dates, clock times, ordinals.

    ``grouped`` is the reading as thousands of one group of three digits after a sign foreign to the language;
    ``part`` is a half or a quarter, a number only before a scale word.
    """

    first: int
    last: int
    value: float | None
    digits: bool
    grouped: float | None = None
    part: bool = False


def read_numeral(scan: Scan, i: int) -> Numeral | None:
    """The number that begins at token ``i``."""
    if scan.digits(i):
        return _with_half(scan, _read_digits(scan, i))
    part = scan.words.parts.at(scan.tokens, i)
    found = _read_words(scan, i)
    if part is not None and (found is None or part.last > found.last):
        return Numeral(i, part.last, part.payload, False, part=True)
    return None if found is None else _with_half(scan, found)


def _read_digits(scan: Scan, i: int) -> Numeral:
    groups, signs, last = _groups(scan, i)
    if _is_dated(scan, i, last, groups, signs):
        return Numeral(i, last, None, True)
    if sum(map(len, groups)) > MOST_DIGITS:
        return Numeral(i, last, None, True)
    return _value(scan, i, last, groups, signs)


def _groups(scan: Scan, i: int) -> tuple[list[str], list[str], int]:
    """Runs of digits from token ``i`` on with the signs between them; a space counts where it groups thousands."""
    groups, signs, j = [scan.low(i)], [], i + 1
    while j < len(scan.tokens):
        if _pointed_group(scan, j) or (len(groups) == 1 and _loose_decimals(scan, j)):
            signs.append(scan.low(j))
            groups.append(scan.low(j + 1))
            j += 2
        elif _spaced_group(scan, j, groups, signs):
            signs.append(" ")
            groups.append(scan.low(j))
            j += 1
        else:
            break
    return groups, signs, j


def _pointed_group(scan: Scan, j: int) -> bool:
    if not (scan.close(j) and scan.digits(j + 1) and scan.close(j + 1)):
        return False
    return scan.low(j) in POINTS or (scan.low(j) == APOSTROPHE and len(scan.low(j + 1)) == 3)


def _loose_decimals(scan: Scan, j: int) -> bool:
    """Decimals of careless or spoken pages with a space before the sign ("7 ,3 %"), unless a year stands there."""
    if scan.low(j) not in POINTS or not scan.digits(j + 1):
        return False
    gap = scan.gap(j)
    if gap not in SPACES and not (gap.isspace() and "\n" not in gap and len(gap) < 7 and scan.close(j + 1)):
        return False
    tidy = (scan.close(j + 1) or scan.gap(j + 1) in SPACES) and len(scan.low(j + 1)) <= 2
    return tidy and len(scan.low(j - 1)) <= 3


def _spaced_group(scan: Scan, j: int, groups: list[str], signs: list[str]) -> bool:
    if not (scan.digits(j) and len(scan.low(j)) == 3 and scan.gap(j) in SPACES):
        return False
    head_fits = len(groups[0]) <= 3 and all(sign == " " for sign in signs) and groups[0] != "0"
    return head_fits and len(groups) < MOST_GROUPS and all(len(group) == 3 for group in groups[1:])


def _is_dated(scan: Scan, i: int, last: int, groups: list[str], signs: list[str]) -> bool:
    """Dates (29.09.2017), versions, clock times (10:30), fractions of a page (17/04): no numbers."""
    if len(signs) >= 2 and " " not in signs and any(len(group) != 3 for group in groups[1:-1]):
        return True
    if len(signs) >= 2 and set(signs) == {"."} and len(groups[-1]) != 3:
        return True
    following = scan.low(last) in {":", "/"} and scan.close(last) and scan.digits(last + 1) and scan.close(last + 1)
    leading = scan.low(i - 1) in {":", "/"} and scan.close(i) and scan.digits(i - 2) and scan.close(i - 1)
    return following or leading


def _value(scan: Scan, i: int, last: int, groups: list[str], signs: list[str]) -> Numeral:
    whole, decimals, grouped = groups[0], "", None
    for k in range(len(signs)):
        group = groups[k + 1]
        if _groups_thousands(scan, signs, k, group, whole):
            whole += group
        else:
            decimals = group
            foreign = signs[k] != scan.words.decimal and len(signs) == 1
            if foreign and len(group) == 3 and len(whole) <= 3 and whole.strip("0"):
                grouped = float(whole + group)
    return Numeral(i, last, float(f"{whole}.{decimals or 0}"), True, grouped)


def _groups_thousands(scan: Scan, signs: list[str], k: int, group: str, whole: str) -> bool:
    """Whether the ``k``-th sign parts thousands: a space, a sign that repeats, or the grouping sign of the language."""
    if signs[k] in {" ", APOSTROPHE}:
        return True
    if len(group) != 3:
        return False
    if len(signs) > 1:
        return k < len(signs) - 1 or signs[k] == signs[0]
    return signs[k] in scan.words.grouping and len(whole) <= 3 and whole != "0"


def _read_words(scan: Scan, i: int) -> Numeral | None:
    """Number words added up from the largest down: "үш жүз сексен", "twenty-five", "двести один"."""
    found = scan.words.numerals.at(scan.tokens, i)
    if found is None:
        return None
    total, room, j = found.payload, _room(found.payload), found.last
    while j < len(scan.tokens):
        dashed = scan.low(j) in DASHES and scan.close(j) and scan.close(j + 1) and room == 10
        k = j + 1 if dashed or _and_follows(scan, j, room) else j
        following = scan.words.numerals.at(scan.tokens, k) if scan.same_line(k) else None
        if following is None:
            break
        if following.payload in scan.words.hundreds and k == j and _multiplied(scan, total):
            total += (total % 100) * (following.payload - 1)
        elif following.payload < room:
            total += following.payload
        else:
            break
        room, j = _room(following.payload), following.last
    return _with_decimals(scan, Numeral(i, j, total, False))


def _and_follows(scan: Scan, j: int, room: float) -> bool:
    """Whether tens or units follow hundreds behind a conjunction: "a hundred and twenty", not "and two hundred"."""
    if room != 100 or scan.low(j) not in scan.words.numeral_ands or not scan.same_line(j + 1):
        return False
    tens = scan.words.numerals.at(scan.tokens, j + 1)
    if tens is None or tens.payload >= 100:
        return False
    behind = scan.words.numerals.at(scan.tokens, tens.last) if tens.last < len(scan.tokens) else None
    return behind is None or behind.payload < 100


def _multiplied(scan: Scan, value: float) -> bool:
    """Whether "hundred" multiplies what stands before it: "three hundred", in English also "eleven hundred"."""
    return 1 <= value % 100 < 10 or (value < 100 and scan.words.teens and value > 10 and value % 10 > 0)


def _room(value: float) -> float:
    """What may still be added after ``value``: less than 100 after hundreds, less than 10 after tens, or nothing."""
    if not value.is_integer() or value <= 0:
        return 0
    for step in (100, 10):
        if value % step == 0:
            return step
    return 0


def _with_decimals(scan: Scan, numeral: Numeral) -> Numeral:
    """Decimals in words: "бір бүтін оннан төрт", "три целых пять десятых", "пять и три десятых", "three point five"."""
    if numeral.last + 1 >= len(scan.tokens) or numeral.value is None:
        return numeral
    joint = scan.words.decimal_joints.at(scan.tokens, numeral.last)
    loose = joint is None and scan.low(numeral.last) in scan.words.decimal_ands  # only where tenths are named
    if (joint is None and not loose) or (joint is not None and joint.last >= len(scan.tokens)):
        return numeral
    numbers = joint.last if joint is not None else numeral.last + 1
    place = scan.words.decimals.at(scan.tokens, numbers)
    at = place.last if place else numbers
    digits = scan.words.numerals.at(scan.tokens, at) if at < len(scan.tokens) else None
    if digits is None:
        return numeral
    part, last = digits.payload, digits.last
    more = scan.words.numerals.at(scan.tokens, last) if last < len(scan.tokens) else None
    if more is not None and more.payload < _room(part):
        part, last = part + more.payload, more.last
    if place is None:
        place = scan.words.decimals.at(scan.tokens, last) if last < len(scan.tokens) else None
        last = place.last if place else last
    if loose and place is None:
        return numeral
    step = place.payload if place else (0.1 if part < 10 else 0.01)
    return Numeral(numeral.first, last, numeral.value + part * step, False)


def _with_half(scan: Scan, numeral: Numeral) -> Numeral:
    """A half after the number: "бір жарым", "два с половиной", "two and a half"."""
    if numeral.value is None or numeral.last >= len(scan.tokens):
        return numeral
    half = scan.words.halves.at(scan.tokens, numeral.last)
    if half is None:
        return numeral
    return Numeral(numeral.first, half.last, numeral.value + half.payload, numeral.digits)
