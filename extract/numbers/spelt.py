"""Numbers in words: "twenty-five", "двести один", "a hundred and twenty", "бір бүтін оннан төрт"."""

from __future__ import annotations

from extract.numbers.scan import Numeral, Scan
from extract.numbers.words import DASHES


def read_words(scan: Scan, i: int) -> Numeral | None:
    """Number words added up from the largest down: "үш жүз сексен", "twenty-five", "двести один"."""
    found = scan.words.numerals.at(scan.tokens, i)
    if found is None:
        return None
    total, room, j = found.payload, _room(found.payload), found.last
    while j < len(scan.tokens):
        dashed = scan.lows[j] in DASHES and scan.close(j) and scan.close(j + 1) and room == 10
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
    if room != 100 or scan.lows[j] not in scan.words.numeral_ands or not scan.same_line(j + 1):
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
    loose = joint is None and scan.lows[numeral.last] in scan.words.decimal_ands  # only where tenths are named
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
