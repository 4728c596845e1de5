"""Numbers without their units: digits with every grouping and decimal sign, number words, halves."""

from __future__ import annotations

from extract.numbers.scan import Numeral, Scan
from extract.numbers.sieve import DIGITS, HALF, SCALE, UNIT
from extract.numbers.spelt import read_words
from extract.numbers.words import PARTS
from extract.periods.in_digits import month_and_year

SPACES = frozenset((" ", "\u00a0", "\u2009", "\u202f", "\u2007", "&nbsp;", "&thinsp;", "&#160;"))
POINTS = frozenset((".", ","))
APOSTROPHE = "'"
JOINTS = POINTS | {APOSTROPHE}
MOST_DIGITS, THOUSANDS = 18, 3  # of a number, and of a group of one
MOST_GROUPS = 7
FIRST_YEAR, LAST_YEAR = 1800, 2100


def read_numeral(scan: Scan, i: int) -> Numeral | None:
    """The number that begins at token ``i``."""
    if scan.marks[i] & DIGITS:
        numeral = _read_digits(scan, i)
        return _with_half(scan, numeral) if scan.marks[numeral.last] & HALF else numeral
    part = scan.words.parts.at(scan.tokens, i)
    found = read_words(scan, i)
    if part is not None and (found is None or part.last > found.last):
        return Numeral(i, part.last, part.payload, False, part=True)
    return None if found is None else _with_half(scan, found)


def _read_digits(scan: Scan, i: int) -> Numeral:
    groups, signs, last = _groups(scan, i) if _goes_on(scan, i + 1) else ([scan.lows[i]], [], i + 1)
    if len(signs) > 1 and len(groups[1]) == 2:
        groups, signs = _without_lakhs(groups, signs)
    parted = len(signs) > 1 or scan.lows[last] in PARTS or scan.lows[i - 1] in PARTS
    if parted and _is_dated(scan, i, last, groups, signs):
        return Numeral(i, last, None, True)
    digits = "".join(groups) if signs else groups[0]
    if len(digits) > MOST_DIGITS:
        return Numeral(i, last, None, True)
    if not signs:
        return Numeral(i, last, float(digits), True)
    if len(signs) == 1 and signs[0] in POINTS and len(groups[1]) != THOUSANDS:
        month = len(groups[1]) == 4 and month_and_year(*groups) and not scan.marks[last] & (SCALE | UNIT)
        return Numeral(i, last, None if month else float(f"{groups[0]}.{groups[1]}"), True)
    return _value(scan, i, last, groups, signs)


def _goes_on(scan: Scan, j: int) -> bool:
    """Whether digits stand at a token, or behind a sign there that may join them to those before."""
    return scan.marks[j if scan.lows[j] not in JOINTS else j + 1] & DIGITS > 0


def _groups(scan: Scan, i: int) -> tuple[list[str], list[str], int]:
    """Runs of digits from token ``i`` on with the signs between them; a space counts where it groups thousands."""
    groups, signs, j = [scan.lows[i]], [], i + 1
    while _goes_on(scan, j):
        if _pointed_group(scan, j) or (len(groups) == 1 and _loose_decimals(scan, j)):
            signs.append(scan.lows[j])
            groups.append(scan.lows[j + 1])
            j += 2
        elif _spaced_group(scan, j, groups, signs):
            signs.append(" ")
            groups.append(scan.lows[j])
            j += 1
        else:
            break
    return groups, signs, j


def _without_lakhs(groups: list[str], signs: list[str]) -> tuple[list[str], list[str]]:
    """A number grouped as in India as one without signs: "6,45,017.50" is "645017.50"."""
    whole = len(groups) - (signs[-1] == ".")
    pairs = len(groups[0]) <= 2 and all(len(group) == 2 for group in groups[1 : whole - 1])
    if not pairs or len(groups[whole - 1]) != 3 or {*signs[: whole - 1]} != {","}:
        return groups, signs
    return ["".join(groups[:whole]), *groups[whole:]], signs[whole - 1 :]


def _pointed_group(scan: Scan, j: int) -> bool:
    if scan.lows[j] not in JOINTS:
        return False
    left, sign, right = scan.tokens[j - 1 : j + 2]
    if left.end != sign.start or sign.end != right.start:
        return False
    return sign.low in POINTS or (sign.low == APOSTROPHE and len(right.low) == 3)


def _loose_decimals(scan: Scan, j: int) -> bool:
    """Decimals of careless or spoken pages with a space before the sign ("7 ,3 %"), unless a year stands there."""
    if scan.lows[j] not in POINTS:
        return False
    gap = scan.gap(j)
    if gap not in SPACES and not (gap.isspace() and "\n" not in gap and len(gap) < 7 and scan.close(j + 1)):
        return False
    tidy = (scan.close(j + 1) or scan.gap(j + 1) in SPACES) and len(scan.lows[j + 1]) <= 2
    return tidy and len(scan.lows[j - 1]) <= 3


def _spaced_group(scan: Scan, j: int, groups: list[str], signs: list[str]) -> bool:
    if not (scan.digits(j) and len(scan.lows[j]) == 3 and scan.gap(j) in SPACES):
        return False
    head_fits = len(groups[0]) <= 3 and all(sign == " " for sign in signs) and groups[0] != "0"
    return head_fits and len(groups) < MOST_GROUPS and all(len(group) == 3 for group in groups[1:])


def _is_dated(scan: Scan, i: int, last: int, groups: list[str], signs: list[str]) -> bool:
    """Dates (29.09.2017), versions, clock times (10:30), fractions of a page (17/04): no numbers."""
    if len(signs) >= 2:
        if " " not in signs and any(len(group) != 3 for group in groups[1:-1]):
            return True
        if set(signs) == {"."} and len(groups[-1]) != 3:
            return True
    following = scan.lows[last] in PARTS and scan.close(last) and scan.digits(last + 1) and scan.close(last + 1)
    leading = scan.lows[i - 1] in PARTS and scan.close(i) and scan.digits(i - 2) and scan.close(i - 1)
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


def _with_half(scan: Scan, numeral: Numeral) -> Numeral:
    """A half after the number: "бір жарым", "два с половиной", "two and a half"."""
    if numeral.value is None or not scan.marks[numeral.last] & HALF:
        return numeral
    half = scan.words.halves.at(scan.tokens, numeral.last)
    if half is None:
        return numeral
    return Numeral(numeral.first, half.last, numeral.value + half.payload, numeral.digits)
