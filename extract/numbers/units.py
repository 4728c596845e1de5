"""What stands beside an amount: its sign, a currency before it, a unit after it."""

from __future__ import annotations

from extract.numbers.amounts import Amount, read_suffix
from extract.numbers.entries import Unit
from extract.numbers.numerals import FIRST_YEAR, LAST_YEAR
from extract.numbers.scan import Scan
from extract.numbers.sieve import DESCRIBES, HEDGE, LINK, UNIT
from extract.numbers.words import DASHES, PLUS, TIMES

LONGEST_CODE = 3
REACH_OF_PREPOSITION = 8
CLAUSE_ENDS = frozenset(";:()")
OPENING, CLOSING = "()"
LONGEST_FACTOR = 4
MINUSES = frozenset("-−")
ITEMS = "items"
DESCRIBED = 4  # words and hyphens between a number and what it counts


def currency_before(scan: Scan, first: int) -> tuple[int, Unit | None]:
    """A currency sign or code that ends where the number begins: ``US$``, ``euro310``."""
    if first == 0 or scan.lows[first - 1] not in scan.words.before_ends or not scan.same_line(first):
        return first, None
    for start in range(max(0, first - scan.words.before_length), first):
        headed = scan.lows[start] in scan.words.currency_heads
        found = scan.words.before.at(scan.tokens, start) if headed else None
        if found is not None and found.last == first and (len(scan.lows[start]) > 1 or _tied(scan, start)):
            return (start, found.payload) if _is_code(scan, first) else (first, None)
    return first, None


def _tied(scan: Scan, start: int) -> bool:
    """Whether a sign of one letter belongs to the number behind it: at once, or after a space ("$ 267 million")."""
    return scan.close(start + 1) or not (scan.lows[start].isalpha() or (scan.digits(start - 1) and scan.near(start)))


def multiplied_from(scan: Scan, first: int) -> int:
    """Where a multiple begins before its number: "×9.4", "a factor of 1.9"; the number itself where it is none."""
    factor_word = scan.words.factors.before(scan.tokens, first, LONGEST_FACTOR)
    if factor_word is not None and scan.same_line(first):
        return factor_word.first
    if scan.lows[first - 1] not in TIMES or not scan.close(first):
        return first
    factor = scan.digits(first - 2) or (scan.close(first - 1) and scan.lows[first - 2].isalpha())
    return first if factor else first - 1


def is_loose_word(scan: Scan, first: int) -> bool:
    """A currency's name before a number without a scale is more likely something else: "Euro 5 engines"."""
    word = scan.tokens[first - 1].text
    return len(word) > LONGEST_CODE and word.isalpha() and not scan.close(first)


def _is_code(scan: Scan, first: int) -> bool:
    """Whether letters before a number are a currency: a sign, tied to it, with a capital, or long as "euro" is."""
    word = scan.tokens[first - 1].text
    return not word.isalpha() or scan.close(first) or word[0].isupper() or len(word) > LONGEST_CODE


def unit_after(scan: Scan, amount: Amount) -> tuple[Unit | None, int]:
    """The unit that follows, also after a full stop of an abbreviation, a hyphen or a link such as "of"."""
    j = amount.last
    if not (scan.marks[j] & (UNIT | LINK) or scan.lows[j] == "." or scan.lows[j] in DASHES) or not scan.near(j):
        return None, j
    for k in _unit_places(scan, j, amount.scale):
        found = scan.words.after.at(scan.tokens, k) if scan.marks[k] & UNIT else None
        if found is None or _belongs_to_next(scan, found.last):
            continue
        if scan.lows[j] != OPENING:
            return found.payload, found.last
        if scan.lows[found.last] == CLOSING:
            return found.payload, found.last + 1
    return None, j


def _unit_places(scan: Scan, j: int, scale: float) -> list[int]:
    places = [j]
    stopped = scan.lows[j] == "." and scale > 1 and scan.close(j) and scan.same_line(j + 1)
    stopped = stopped and not scan.tokens[j + 1].text.istitle()  # "763 million. Cars ..." begins a sentence
    if stopped or (scan.lows[j] in DASHES and scan.close(j) and scan.close(j + 1)):
        places.append(j + 1)
    elif scan.marks[j] & LINK and (link := scan.words.links.at(scan.tokens, j)) is not None:
        places.append(link.last)
    return places


def unit_after_hedge(scan: Scan, amount: Amount) -> tuple[Unit | None, int, str | None]:
    """A unit that a hedge parts from its number: "3 миллиардтан астам доллар", "3 млрд с лишним долларов"."""
    suffix, j = read_suffix(scan, amount.last) if scan.lows[amount.last] in DASHES else ("", amount.last)
    hedge = scan.words.hedges_after.at(scan.tokens, j) if scan.marks[j] & HEDGE and scan.same_line(j) else None
    if hedge is None or hedge.last >= len(scan.tokens) or not scan.same_line(hedge.last):
        return None, amount.last, None
    case, ending = hedge.payload.case, suffix or amount.suffix or scan.lows[amount.last - 1]
    unit = scan.words.after.at(scan.tokens, hedge.last)
    if unit is None or (case is not None and not ending.endswith(scan.words.endings.get(case, ()))):
        return None, amount.last, None
    return unit.payload, unit.last, hedge.payload.qualifier


def described_after(scan: Scan, amount: Amount) -> Unit | None:
    """Things counted, behind what describes them: "900 new Japanese cars", "900 second-hand cars"; not years."""
    j = amount.last
    if amount.scale == 1 and FIRST_YEAR <= amount.value <= LAST_YEAR:
        return None
    for k in range(j + 1, j + 1 + DESCRIBED):
        found = scan.words.after.at(scan.tokens, k) if scan.marks[k] & UNIT else None
        if found is not None and found.payload.code == ITEMS:
            return found.payload if scan.same_line(k) else None
        if not (scan.marks[k] & DESCRIBES or scan.lows[k] in DASHES):
            break
    return None


def _belongs_to_next(scan: Scan, last: int) -> bool:
    """Whether the sign before token ``last`` is the next number's: "$3.5bn-$4bn"."""
    return scan.lows[last - 1] in scan.words.before_ends and scan.digits(last) and scan.close(last)


def after_preposition(scan: Scan, first: int) -> bool:
    """Whether a multiple stands after the preposition that its language needs ("в 2 раза")."""
    for k in range(1, REACH_OF_PREPOSITION):
        low = scan.lows[first - k]
        if low in scan.words.times_before:
            return True
        if low in CLAUSE_ENDS:
            return False
    return False


def sign_before(scan: Scan, first: int) -> tuple[int, int]:
    """A sign tied to the number, or a word for it; a dash between words or after a digit is none."""
    low = scan.lows[first - 1]
    if low == PLUS and scan.close(first):
        return first - 1, 1
    if low in DASHES and scan.close(first) and not scan.close(first - 1):
        ranged = low not in MINUSES and scan.digits(first - 2) and scan.same_line(first - 1)
        return (first, 0) if ranged else (first - 1, -1)
    if (low in DASHES or low == PLUS) and scan.lows[first - 2] in {"(", "["} and scan.same_line(first):
        return first - 1, 1 if low == PLUS else -1  # "(- 7.2%)"
    word = scan.words.minus.at(scan.tokens, first - 1) if first > 0 else None
    if word is not None and word.last == first and scan.same_line(first):
        return first - 1, int(word.payload)
    return first, 0
