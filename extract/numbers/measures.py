"""Amounts with their units: money by a sign or word before or after, percent, points, multiples, tonnes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.numbers.amounts import SHORTEST_UNIT, Amount, read_amount
from extract.numbers.entries import Lone, Unit
from extract.numbers.kinds import AMOUNTS
from extract.numbers.numerals import APOSTROPHE, FIRST_YEAR, LAST_YEAR, POINTS
from extract.numbers.scan import Scan
from extract.numbers.sieve import AHEAD, DESCRIBES, DIGITS, HALF, HEDGE, INSIDE, LINK, LONE, SCALE, UNIT
from extract.numbers.units import (
    ITEMS,
    after_preposition,
    currency_before,
    described_after,
    is_loose_word,
    multiplied_from,
    sign_before,
    unit_after,
    unit_after_hedge,
)
from extract.numbers.words import DASHES, PARTS

LONGEST_WORD, LONGEST_PLAIN = 40, 15
# Marks of what may belong to the digits before it.
JOINED = DIGITS | HALF | SCALE | INSIDE | HEDGE | LINK | UNIT | DESCRIBES
OTHER_JOINTS = DASHES | PARTS | {APOSTROPHE}
MONEY_SCALE = 1e6
SHORTEST_THING = 4  # letters of a word that may be a plural
TIMES, MONEY, COUNT = Unit("times", None), Unit("money", None), Unit("count", None)
COUNTABLE = ("money", "quantity", "count")
SLICES = {"1/2": 50.0, "1/3": 33.3, "2/3": 66.7, "1/4": 25.0, "3/4": 75.0, "1/5": 20.0, "2/5": 40.0, "3/5": 60.0,
          "4/5": 80.0, "1/10": 10.0}


@dataclass(slots=True)  # not frozen, as a token is not
class Measure:
    """An amount with its unit in tokens ``first`` to ``last`` (not included), sign and currency included.

    ``marks`` say how it is written, as ``Mention.written`` has it.
    """

    first: int
    last: int
    value: float
    kind: str
    unit: str | None
    scale: float
    rule: str
    marks: tuple[str, ...] = ()
    suffix: str = ""
    hedge: str | None = None
    value_max: float | None = None

    @property
    def coefficient(self) -> float:
        """The number before its scale word: 3.5 of 3.5 billion."""
        return self.value / self.scale

    @property
    def bare(self) -> bool:
        """A number with neither unit nor scale."""
        return self.kind == "count" and self.scale == 1


def measures(scan: Scan) -> list[Measure]:
    """All numbers of a text with their units, from left to right, without overlap."""
    found: list[Measure] = []
    free = 0
    for i in scan.sifted.numbers:
        if i < free:
            continue
        measure, free = (_plain(scan, i), i + 1) if _is_plain(scan, i) else _measure_at(scan, i)
        if measure is not None and not (found and measure.first < found[-1].last):
            found.append(measure)
    return found


def _is_plain(scan: Scan, i: int) -> bool:
    """Whether nothing beside digits can belong to them: neither sign, scale, unit, hedge nor more digits."""
    marks, behind = scan.marks, scan.lows[i + 1]
    if not marks[i] & DIGITS or marks[i - 1] & AHEAD or marks[i + 1] & JOINED or behind in OTHER_JOINTS:
        return False
    decimal = behind in POINTS and marks[i + 2] & DIGITS
    return not (decimal or marks[i] & LONE or len(scan.lows[i]) > LONGEST_PLAIN)


def _plain(scan: Scan, i: int) -> Measure | None:
    """Digits alone: a count, if they are no year."""
    value = float(scan.lows[i])
    year = FIRST_YEAR <= value <= LAST_YEAR
    return None if year else Measure(i, i + 1, value, "count", None, 1.0, "count", ("digits",))


def _measure_at(scan: Scan, i: int) -> tuple[Measure | None, int]:
    lone = _lone(scan, i) if scan.marks[i] & LONE else None
    amount, following = read_amount(scan, i)
    if amount is None and lone is None:
        extra = _sliced(scan, i) or _inverted(scan, i) or _glued(scan, i)
        return (extra, extra.last) if extra else (None, following)
    if lone is not None and (amount is None or lone.last > amount.last):
        return lone, lone.last
    if amount is None or (amount.lone and _refused(scan, amount)):
        return None, following
    measure = _with_unit(scan, amount)
    if measure is None:
        return None, following
    return measure, max(measure.last, following)


def _refused(scan: Scan, amount: Amount) -> bool:
    """A scale word after "several" is no number."""
    return amount.first > 0 and scan.words.vague.at(scan.tokens, amount.first - 1) is not None


def _with_unit(scan: Scan, amount: Amount) -> Measure | None:
    first, before = currency_before(scan, amount.first)
    after, last = unit_after(scan, amount)
    if before is None and after is None and amount.scale == 1:
        first = multiplied_from(scan, amount.first) if scan.marks[amount.first - 1] & AHEAD else amount.first
        if first < amount.first:
            return _measure(scan, amount, first, amount.last, TIMES, "times.before")
    if before is not None and amount.scale == 1 and is_loose_word(scan, amount.first):
        before = None
    if before is not None:
        if after is not None and (after.kind != "money" or after.code != before.code):
            last = amount.last
        return _measure(scan, amount, first, last, before, "money.before")
    if after is None:
        described = described_after(scan, amount) if scan.marks[last] & DESCRIBES else None
        if described is not None:  # the words between may name a party, and are left to it
            return _measure(scan, amount, amount.first, amount.last, described, "quantity.described")
        hedged = scan.marks[last] & HEDGE or scan.lows[last] in DASHES
        after, last, hedge = unit_after_hedge(scan, amount) if hedged else (None, last, None)
        if after is None:
            return _without_unit(scan, amount)
        amount = replace(amount, hedge=hedge)
    if after.factor != 1 and not amount.digits and len(scan.lows[amount.last]) <= SHORTEST_UNIT:
        return _without_unit(scan, amount)  # "сто миллионов дал мёд", no decalitres
    if after.bound and amount.value.is_integer() and not after_preposition(scan, amount.first):
        return _without_unit(scan, amount)
    if after.code == ITEMS and _is_year(amount) and scan.lows[amount.first - 1] in scan.words.year_behind:
        return None
    return _measure(scan, amount, amount.first, last, after, f"{after.kind}.after")


def _measure(scan: Scan, amount: Amount, first: int, last: int, unit: Unit, rule: str) -> Measure:
    value = amount.value * unit.factor
    marks = ["digits" if amount.digits else "words"]
    if amount.grouped is not None:
        marks.append("ambiguous")
        if unit.kind in AMOUNTS:
            value = amount.grouped * unit.factor
    if amount.lone:
        marks.append("lone")
    first, sign = sign_before(scan, first) if scan.marks[first - 1] & AHEAD else (first, 0)
    if sign:
        marks.append("sign")
    likeness = scan.words.endings.get("about", ())
    hedge = amount.hedge or ("about" if likeness and scan.lows[amount.last - 1].endswith(likeness) else None)
    return Measure(first, last, value * (sign or 1), unit.kind, unit.code, amount.scale, rule, tuple(marks),
                   amount.suffix, hedge)


def _without_unit(scan: Scan, amount: Amount) -> Measure | None:
    """Money where a large scale makes it so, else a count; a bare year is neither."""
    if _is_year(amount):
        return None
    if amount.scale >= MONEY_SCALE and not (_is_thing(scan, amount.last) or _is_thing_hedged(scan, amount.last)):
        return _measure(scan, amount, amount.first, amount.last, MONEY, "money.scale")
    return _measure(scan, amount, amount.first, amount.last, COUNT, "count")


def _is_year(amount: Amount) -> bool:
    plain = amount.digits and amount.scale == 1 and amount.last - amount.first == 1
    return plain and FIRST_YEAR <= amount.value <= LAST_YEAR


def _is_thing(scan: Scan, j: int) -> bool:
    """Whether what follows a number is what it counts: "five million smallholders"; not "five million less"."""
    if j >= len(scan.tokens):
        return False
    if scan.words.things.at(scan.tokens, j) is not None:
        return not _opens(scan, j)
    word, plural = scan.lows[j], scan.words.plural
    counted = bool(plural) and len(word) > SHORTEST_THING and word.endswith(plural) and word.isalpha()
    return counted and word not in scan.words.no_things and scan.same_line(j) and scan.tokens[j].text.islower()


def _opens(scan: Scan, j: int) -> bool:
    """Whether a word begins a sentence or a paragraph: in "exports of 5 bn. Companies ..." no companies are counted."""
    line = not scan.same_line(j) and scan.tokens[j].text[:1].isupper()
    return line or scan.opens(j) or not scan.near(j)


def _is_thing_hedged(scan: Scan, j: int) -> bool:
    """Whether a hedge parts a number from what it counts: "100 миллионнан астам тұтынушы"."""
    for k in (j, j + 1, j + 2):  # behind an ending that a hyphen sets off
        hedge = scan.words.hedges_after.at(scan.tokens, k) if scan.marks[k] & HEDGE else None
        if hedge is not None and hedge.last < len(scan.tokens):
            return scan.words.things.at(scan.tokens, hedge.last) is not None
    return False


def _sliced(scan: Scan, i: int) -> Measure | None:
    """A fraction in digits: "1/3 экспорта"; not a date or a page of pages."""
    tight = scan.close(i + 1) and scan.close(i + 2)
    if not (tight and scan.digits(i) and scan.lows[i + 1] == "/" and scan.digits(i + 2)):
        return None
    share = SLICES.get(f"{scan.lows[i]}/{scan.lows[i + 2]}")
    tied = scan.lows[i + 3] in {"/", "."} and scan.digits(i + 4)
    if share is None or tied or scan.lows[i - 1] == "/":
        return None
    return Measure(i, i + 3, share, "fraction", "%", 1, "fraction.digits", ("digits",))


def _lone(scan: Scan, i: int) -> Measure | None:
    """A word that is number and unit at once: "вдвое", "doubled", "a third"; not "the first half of the year"."""
    found = scan.words.lone.at(scan.tokens, i)
    if found is None:
        return None
    if i > 0 and scan.words.not_lone_before.at(scan.tokens, i - 1) is not None:
        return None
    if found.last < len(scan.tokens) and scan.words.not_lone_after.at(scan.tokens, found.last) is not None:
        return None
    lone: Lone = found.payload
    return Measure(i, found.last, lone.value, lone.kind, lone.unit, 1, f"{lone.kind}.word", ("words", "lone"))


def _inverted(scan: Scan, i: int) -> Measure | None:
    """A scale before its number says "about" in Russian: "тысячи две тонн", "миллионов на сорок"."""
    scale = scan.words.inverted.at(scan.tokens, i)
    if scale is None or scale.last >= len(scan.tokens) or (i > 0 and scan.words.vague.at(scan.tokens, i - 1)):
        return None
    link = scan.words.inverted_links.at(scan.tokens, scale.last)
    start = scale.last if link is None else link.last
    if start >= len(scan.tokens) or not scan.same_line(start):
        return None
    amount, _ = read_amount(scan, start)
    if amount is None or amount.scale != 1 or amount.value >= scale.payload or amount.value >= 1000:
        return None
    whole = Amount(i, amount.last, amount.value * scale.payload, scale.payload, amount.digits, hedge="about")
    measure = _with_unit(scan, whole)
    return measure if measure is not None and measure.kind in COUNTABLE else None


def _glued(scan: Scan, i: int) -> Measure | None:
    """A number, scale and unit in one word: "стомиллиардный", "двукратный", "fivefold"."""
    low = scan.lows[i]
    if not 5 <= len(low) <= LONGEST_WORD:
        return None
    for tail, unit in scan.words.glued_tails:
        at = low.find(tail)
        value = scan.words.glued_numerals.get(low[:at]) if at > 0 else None
        if value is not None:
            return Measure(i, i + 1, value * unit.factor, unit.kind, unit.code, unit.factor, f"{unit.kind}.glued",
                           ("words", "adjective"))
    return None
