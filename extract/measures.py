"""Amounts with their units: money by a sign or word before or after, percent, points, multiples, tonnes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from extract.amounts import Amount, read_amount, read_suffix
from extract.number_words import Lone, Unit
from extract.numerals import DASHES, FIRST_YEAR, LAST_YEAR, Scan

LONGEST_WORD, LONGEST_CODE = 40, 3
MONEY_SCALE = 1e6
REACH_OF_PREPOSITION = 8
SLICES = {"1/2": 50.0, "1/3": 33.3, "2/3": 66.7, "1/4": 25.0, "3/4": 75.0, "1/5": 20.0, "2/5": 40.0, "3/5": 60.0,
          "4/5": 80.0, "1/10": 10.0}
CLAUSE_ENDS = frozenset(";:()")
OPENING, CLOSING = "()"
PLUS, MINUSES = "+", frozenset("-−")


@dataclass(frozen=True, slots=True)
class Measure:
    """An amount with its unit in tokens ``first`` to ``last`` (not included), sign and currency included.

    ``marks`` say how it is written: digits or words, sign, lone, ambiguous, shared, from, to, scaled.
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
    i = 0
    while i < len(scan.tokens):
        if not scan.digits(i) and scan.low(i) not in scan.words.beginnings:
            i += 1
            continue
        measure, i = _measure_at(scan, i)
        if measure is not None:
            if found and measure.first < found[-1].last:
                measure = None
            else:
                found.append(measure)
    return found


def _measure_at(scan: Scan, i: int) -> tuple[Measure | None, int]:
    lone = _lone(scan, i)
    amount, following = read_amount(scan, i)
    if amount is None and lone is None:
        extra = _sliced(scan, i) or _inverted(scan, i) or _glued(scan, i)
        return (extra, extra.last) if extra else (None, following)
    if lone is not None and (amount is None or lone.last > amount.last):
        return lone, lone.last
    if amount is None or _refused(scan, amount):
        return None, following
    measure = _with_unit(scan, amount)
    if measure is None:
        return None, following
    return measure, max(measure.last, following)


def _refused(scan: Scan, amount: Amount) -> bool:
    """A scale word after "several" is no number."""
    return amount.lone and amount.first > 0 and scan.words.vague.at(scan.tokens, amount.first - 1) is not None


def _with_unit(scan: Scan, amount: Amount) -> Measure | None:
    first, before = _currency_before(scan, amount.first)
    after, last = _unit_after(scan, amount)
    if before is not None and amount.scale == 1 and _is_loose_word(scan, amount.first):
        before = None
    if before is not None:
        if after is not None and (after.kind != "money" or after.code != before.code):
            last = amount.last
        return _measure(scan, amount, first, last, before, "money.before")
    if after is None:
        after, last, hedge = _unit_after_hedge(scan, amount)
        if after is None:
            return _without_unit(scan, amount)
        amount = replace(amount, hedge=hedge)
    if after.bound and amount.value.is_integer() and not _after_preposition(scan, amount.first):
        return _without_unit(scan, amount)
    return _measure(scan, amount, amount.first, last, after, f"{after.kind}.after")


def _measure(scan: Scan, amount: Amount, first: int, last: int, unit: Unit, rule: str) -> Measure:
    value = amount.value * unit.factor
    marks = ["digits" if amount.digits else "words"]
    if amount.grouped is not None:
        marks.append("ambiguous")
        if unit.kind in {"money", "quantity"}:
            value = amount.grouped * unit.factor
    if amount.lone:
        marks.append("lone")
    first, sign = _sign(scan, first)
    if sign:
        marks.append("sign")
    likeness = scan.words.endings.get("about", ())
    hedge = amount.hedge or ("about" if likeness and scan.low(amount.last - 1).endswith(likeness) else None)
    return Measure(first, last, value * (sign or 1), unit.kind, unit.code, amount.scale, rule, tuple(marks),
                   amount.suffix, hedge)


def _without_unit(scan: Scan, amount: Amount) -> Measure | None:
    """Money where a large scale makes it so, else a count; a bare year is neither."""
    if amount.digits and amount.scale == 1 and FIRST_YEAR <= amount.value <= LAST_YEAR and (
            amount.last - amount.first == 1):
        return None
    thing = amount.last < len(scan.tokens) and scan.words.things.at(scan.tokens, amount.last) is not None
    if amount.scale >= MONEY_SCALE and not thing:
        return _measure(scan, amount, amount.first, amount.last, Unit("money", None), "money.scale")
    return _measure(scan, amount, amount.first, amount.last, Unit("count", None), "count")


def _currency_before(scan: Scan, first: int) -> tuple[int, Unit | None]:
    """A currency sign or code that ends where the number begins: ``US$``, ``euro310``."""
    if first == 0 or scan.low(first - 1) not in scan.words.before_ends or not scan.same_line(first):
        return first, None
    for start in range(max(0, first - scan.words.before_length), first):
        found = scan.words.before.at(scan.tokens, start)
        if found is not None and found.last == first and (len(scan.low(start)) > 1 or scan.close(start + 1)):
            return (start, found.payload) if _is_code(scan, first) else (first, None)
    return first, None


def _is_loose_word(scan: Scan, first: int) -> bool:
    """A currency's name before a number without a scale is more likely something else: "Euro 5 engines"."""
    word = scan.tokens[first - 1].text
    return len(word) > LONGEST_CODE and word.isalpha() and not scan.close(first)


def _is_code(scan: Scan, first: int) -> bool:
    """Whether letters before a number are a currency: a sign, tied to it, in capitals, or a word as long as "euro"."""
    word = scan.tokens[first - 1].text
    return not word.isalpha() or scan.close(first) or word.isupper() or len(word) > LONGEST_CODE


def _unit_after(scan: Scan, amount: Amount) -> tuple[Unit | None, int]:
    """The unit that follows, also after a full stop of an abbreviation, a hyphen or a link such as "of"."""
    j = amount.last
    if not scan.near(j):
        return None, j
    for k in _unit_places(scan, j, amount.scale):
        found = scan.words.after.at(scan.tokens, k) if k < len(scan.tokens) else None
        if found is None or _belongs_to_next(scan, found.last):
            continue
        if scan.low(j) != OPENING:
            return found.payload, found.last
        if scan.low(found.last) == CLOSING:
            return found.payload, found.last + 1
    return None, j


def _unit_after_hedge(scan: Scan, amount: Amount) -> tuple[Unit | None, int, str | None]:
    """A unit that a hedge parts from its number: "3 миллиардтан астам доллар", "3 млрд с лишним долларов"."""
    suffix, j = read_suffix(scan, amount.last)
    hedge = scan.words.hedges_after.at(scan.tokens, j) if j < len(scan.tokens) and scan.same_line(j) else None
    if hedge is None or hedge.last >= len(scan.tokens) or not scan.same_line(hedge.last):
        return None, amount.last, None
    case, ending = hedge.payload.case, suffix or amount.suffix or scan.low(amount.last - 1)
    unit = scan.words.after.at(scan.tokens, hedge.last)
    if unit is None or (case is not None and not ending.endswith(scan.words.endings.get(case, ()))):
        return None, amount.last, None
    return unit.payload, unit.last, hedge.payload.qualifier


def _belongs_to_next(scan: Scan, last: int) -> bool:
    """Whether the sign before token ``last`` is the next number's: "$3.5bn-$4bn"."""
    return scan.low(last - 1) in scan.words.before_ends and scan.digits(last) and scan.close(last)


def _unit_places(scan: Scan, j: int, scale: float) -> list[int]:
    places = [j]
    stopped = scan.low(j) == "." and scale > 1 and scan.close(j) and scan.same_line(j + 1)
    if stopped or (scan.low(j) in DASHES and scan.close(j) and scan.close(j + 1)):
        places.append(j + 1)
    elif (link := scan.words.links.at(scan.tokens, j)) is not None:
        places.append(link.last)
    return places


def _after_preposition(scan: Scan, first: int) -> bool:
    """Whether a multiple stands after the preposition that its language needs ("в 2 раза")."""
    for k in range(1, REACH_OF_PREPOSITION):
        low = scan.low(first - k)
        if low in scan.words.times_before:
            return True
        if low in CLAUSE_ENDS:
            return False
    return False


def _sliced(scan: Scan, i: int) -> Measure | None:
    """A fraction in digits: "1/3 экспорта"; not a date or a page of pages."""
    tight = scan.close(i + 1) and scan.close(i + 2)
    if not (tight and scan.digits(i) and scan.low(i + 1) == "/" and scan.digits(i + 2)):
        return None
    share = SLICES.get(f"{scan.low(i)}/{scan.low(i + 2)}")
    tied = scan.low(i + 3) in {"/", "."} and scan.digits(i + 4)
    if share is None or tied or scan.low(i - 1) == "/":
        return None
    return Measure(i, i + 3, share, "fraction", "%", 1, "fraction.digits", ("digits",))


def _sign(scan: Scan, first: int) -> tuple[int, int]:
    """A sign tied to the number, or a word for it; a dash between words or after a digit is none."""
    low = scan.low(first - 1)
    if low == PLUS and scan.close(first):
        return first - 1, 1
    if low in DASHES and scan.close(first) and not scan.close(first - 1):
        ranged = low not in MINUSES and scan.digits(first - 2) and scan.same_line(first - 1)
        return (first, 0) if ranged else (first - 1, -1)
    if low in DASHES and scan.close(first) and scan.low(first - 2) in {"(", "["}:
        return first - 1, -1
    word = scan.words.minus.at(scan.tokens, first - 1) if first > 0 else None
    if word is not None and word.last == first and scan.same_line(first):
        return first - 1, int(word.payload)
    return first, 0


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
    """A scale before its number says "about" in Russian: "тысячи две тонн"."""
    scale = scan.words.inverted.at(scan.tokens, i)
    if scale is None or scale.last >= len(scan.tokens) or not scan.same_line(scale.last):
        return None
    amount, _ = read_amount(scan, scale.last)
    if amount is None or amount.scale != 1 or amount.value >= scale.payload or amount.value >= 1000:
        return None
    whole = Amount(i, amount.last, amount.value * scale.payload, scale.payload, amount.digits, hedge="about")
    return _with_unit(scan, whole)


def _glued(scan: Scan, i: int) -> Measure | None:
    """A number, scale and unit in one word: "стомиллиардный", "двукратный", "fivefold"."""
    low = scan.low(i)
    if not 5 <= len(low) <= LONGEST_WORD:
        return None
    for tail, unit in scan.words.glued_tails:
        at = low.find(tail)
        value = scan.words.glued_numerals.get(low[:at]) if at > 0 else None
        if value is not None:
            return Measure(i, i + 1, value * unit.factor, unit.kind, unit.code, unit.factor, f"{unit.kind}.glued",
                           ("words", "adjective"))
    return None
