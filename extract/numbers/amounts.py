"""Amounts: a number with its scale words, "2 млрд 125,8 млн", "half a billion", "15 млн 80 мың"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.lexicon import Found
from extract.numbers.kinds import AMOUNTS
from extract.numbers.numerals import read_numeral
from extract.numbers.scan import Numeral, Scan
from extract.numbers.sieve import HALF, INSIDE, NUMBER, SCALE, UNIT, WORDED
from extract.numbers.words import DASHES

SHORTEST_UNIT = 3
THOUSAND = 1000  # the least scale behind which smaller parts may follow
MOST = 1e16  # that anything amounts to: '640 000 tn' are tonnes
BEFORE = 40  # words before a letter, among which it may stand behind a sum
POINTS = frozenset(".,")


@dataclass(slots=True)  # not frozen, as a token is not
class Amount:
    """Tokens ``first`` to ``last`` (not included) with a value in units; ``scale`` is the last scale word's, or 1.

    ``suffix`` is the case ending written after a hyphen (``10-ға``), ``hedge`` a hedge within the number.
    """

    first: int
    last: int
    value: float
    scale: float
    digits: bool
    grouped: float | None = None
    suffix: str = ""
    hedge: str | None = None
    lone: bool = False


def read_amount(scan: Scan, i: int) -> tuple[Amount | None, int]:
    """The amount that begins at token ``i``, and the token to go on from (past dates and the like)."""
    numeral = read_numeral(scan, i)
    if numeral is None or (numeral.part and numeral.last == i + 1 and not _part_counts(scan, numeral.last)):
        lone = _lone_scale(scan, i)
        return lone, lone.last if lone else i + 1
    if numeral.value is None:
        return None, numeral.last
    head = _scaled(scan, numeral)
    if head is None:
        return None, numeral.last
    amount = _compound(scan, head) if head.scale >= THOUSAND else head
    return amount, amount.last


def _scale_follows(scan: Scan, j: int) -> bool:
    return scan.marks[j] & SCALE > 0 and scan.words.scales.at(scan.tokens, j) is not None


def _part_counts(scan: Scan, j: int) -> bool:
    """Whether a scale or a percent follows, so that a half is a number: "half a billion", "half a percent"."""
    unit = scan.words.after.at(scan.tokens, j) if scan.marks[j] & UNIT else None
    return _scale_follows(scan, j) or (unit is not None and unit.payload.kind in {"percent", "points"})


def _scaled(scan: Scan, numeral: Numeral) -> Amount | None:
    """The number with its suffix, inner hedge and scale words; None for an ordinal."""
    if numeral.value is None or (numeral.part and not _part_counts(scan, numeral.last)):
        return None
    value, j = _times(numeral.value, 1.0), numeral.last
    if not scan.marks[j] & (SCALE | INSIDE) and scan.lows[j] not in DASHES:
        return Amount(numeral.first, j, value, 1.0, numeral.digits, numeral.grouped)
    suffix, j = read_suffix(scan, j) if scan.lows[j] in DASHES else ("", j)
    if suffix and suffix in scan.words.ordinals:
        return None
    inside = scan.words.hedges_inside.at(scan.tokens, j) if scan.marks[j] & INSIDE else None
    after = inside.last if inside else j
    if scan.lows[after] in DASHES and scan.close(after) and scan.close(after + 1) and _scale_follows(scan, after + 1):
        after += 1
    scale, last = _scale(scan, after, numeral.first)
    if numeral.value * scale > MOST:
        scale, last = 1.0, after
    if inside and last == after and scan.words.after.at(scan.tokens, min(after, len(scan.tokens) - 1)):
        return Amount(numeral.first, after, numeral.value, 1, numeral.digits, None, suffix, inside.payload)
    hedge = inside.payload if inside and last > after else None
    if last == after:
        last = j
    grouped = numeral.grouped if scale == 1 else None
    half, last = _half_more(scan, scale, last)
    value = _times(numeral.value, scale) + half
    return Amount(numeral.first, last, value, scale, numeral.digits, grouped, suffix, hedge)


def _scale(scan: Scan, j: int, first: int) -> tuple[float, int]:
    """The scale words at ``j`` of the number at ``first``: "млрд", "thousand million", "milliion"; a letter only where
    it is tied to the number, or a unit follows ("12 m EUR").
    """
    total, steps = 1.0, 0
    while steps < 2 and scan.marks[j] & SCALE and scan.near(j):
        found = scan.words.scales.at(scan.tokens, j) or _mistyped(scan, j)
        if found is None or (steps and (found.payload < total or total * found.payload > MOST or scan.opens(j))):
            break
        if len(scan.lows[j]) == 1 and not _is_scale(scan, j, first):
            break
        total, j, steps = total * found.payload, found.last, steps + 1
    return total, j


def _is_scale(scan: Scan, j: int, first: int) -> bool:
    """Whether a letter behind the number at ``first`` is a scale; "10M2022" are ten months."""
    tied = scan.close(j) or scan.lows[first - 1] in scan.words.before_ends or _measured(scan, j + 1)
    tied = tied or any(_is_of_money(scan, k) for k in range(max(1, j - BEFORE), first) if scan.lows[k] == scan.lows[j])
    return tied and not (scan.digits(j + 1) and scan.close(j + 1))


def _is_of_money(scan: Scan, k: int) -> bool:
    """Whether a letter is the scale of a sum with a currency: "USD 99 m", behind which "61 m" is one."""
    first = k - 1
    while first > 0 and (scan.digits(first) or scan.lows[first] in POINTS):
        first -= 1
    return first < k - 1 and scan.lows[first] in scan.words.before_ends


def _mistyped(scan: Scan, j: int) -> Found[float] | None:
    scale = scan.words.mistyped.find(scan.lows[j])
    return None if scale is None else Found(j, j + 1, scale)


def _measured(scan: Scan, j: int) -> bool:
    """Whether a unit of more than a letter stands at ``j`` on the same line."""
    if j >= len(scan.tokens) or len(scan.lows[j]) < SHORTEST_UNIT or not scan.same_line(j):
        return False
    unit = scan.words.after.at(scan.tokens, j)
    return unit is not None and unit.payload.kind in AMOUNTS


def _half_more(scan: Scan, scale: float, last: int) -> tuple[float, int]:
    """A part of the scale said after it: "a billion and a half", "миллиард с четвертью"."""
    half = scan.words.halves.at(scan.tokens, last) if scale > 1 and scan.marks[last] & HALF else None
    return (half.payload * scale, half.last) if half else (0.0, last)


def _compound(scan: Scan, head: Amount) -> Amount:
    """Further, smaller parts: "1 billion 477 million 4 thousand"; without a scale only after thousands.

    Words may have a comma or "and" between them, up to what is measured: "two million, six thousand and five dollars".
    """
    amount = sure = head
    while amount.scale >= THOUSAND and amount.last < len(scan.tokens):
        start = _next_part(scan, amount)
        more = scan.marks[start] & (NUMBER | WORDED) and scan.same_line(start) and not scan.opens(start)
        numeral = read_numeral(scan, start) if more else None
        if numeral is None or numeral.value is None:
            break
        scale, last = _scale(scan, numeral.last, start)
        if scale == 1 and _spoken(amount, numeral, start):
            scale = amount.scale / 1000
        joined = start > amount.last and scan.lows[amount.last] != "."
        if joined:
            fits = not numeral.digits and scale * THOUSAND == amount.scale
        else:
            fits = scale > 1 or _bare_part(scan, amount, numeral, start)
        if not fits or numeral.value * scale >= amount.scale:
            break
        value = amount.value + _times(numeral.value, scale)
        loose = joined or amount is not sure
        amount = replace(amount, last=last, value=value, scale=scale)
        if not loose or _measured(scan, last):
            sure = amount
    return sure


def _next_part(scan: Scan, amount: Amount) -> int:
    """Where another part may begin: at once, behind an abbreviation's full stop, behind a comma or "and" of words."""
    start = amount.last
    if scan.lows[start] == ".":
        return start + (scan.close(start) and scan.same_line(start + 1))
    words = not amount.digits and (scan.lows[start] == "," or scan.lows[start] in scan.words.numeral_ands)
    return start + words


def _spoken(amount: Amount, numeral: Numeral, start: int) -> bool:
    """Whether hundreds behind a large scale are of the next smaller one, as in speech: "один миллиард сто"."""
    words = not amount.digits and not numeral.digits and start == amount.last
    return words and amount.scale >= 1e6 and numeral.value is not None and 100 <= numeral.value < 1000


def _bare_part(scan: Scan, amount: Amount, numeral: Numeral, start: int) -> bool:
    """Whether units follow a scale as in "18 мың 500 теңге": both in words, or a unit at the end."""
    if start != amount.last:
        return False
    if not amount.digits and not numeral.digits:
        return True
    unit = scan.words.after.at(scan.tokens, numeral.last) if scan.marks[numeral.last] & UNIT else None
    return unit is not None and unit.payload.kind in AMOUNTS and amount.digits == numeral.digits


def _lone_scale(scan: Scan, i: int) -> Amount | None:
    """A scale word without a number stands for one: "a billion", "миллиарда долларов"; never a vague plural."""
    found = scan.words.lone_scales.at(scan.tokens, i)
    bound = scan.words.lone_with_unit.at(scan.tokens, i) if found is None else None
    lone = found or bound
    if lone is None:
        return None
    half, last = _half_more(scan, lone.payload, lone.last)
    amount = _compound(scan, Amount(i, last, lone.payload + half, lone.payload, False, lone=True))
    if bound is not None and (amount.last >= len(scan.tokens) or not scan.words.after.at(scan.tokens, amount.last)):
        return None
    return amount


def read_suffix(scan: Scan, j: int) -> tuple[str, int]:
    """A case ending tied on with the hyphen at ``j`` (``5-ти``, ``%-ға``): the ending, and the token after it."""
    if scan.close(j + 1):
        ending = scan.lows[j + 1]
        if ending in scan.words.suffixes or ending in scan.words.ordinals:
            return ending, j + 2
    return "", j


def _times(value: float, scale: float) -> float:
    """The product without the dust of binary fractions: 8.7 million is 8700000."""
    product = value * scale
    return product if product.is_integer() else round(product, 4)  # which takes long
