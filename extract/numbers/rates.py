"""Exchange rates and prices: money that is never trade. A rate becomes a count, a price bears the mark "price"."""

from __future__ import annotations

from dataclasses import replace

from extract.numbers.measures import Measure
from extract.numbers.scan import Scan

LARGEST_RATE = 1e6
REACH_BACK = 7
REACH_BETWEEN = 2
LONGEST_UNIT = 2  # words that say the unit of a price
CLAUSE_ENDS = frozenset(".;()")


def mark(scan: Scan, found: list[Measure]) -> list[Measure]:
    """The measures with rates made counts and prices marked."""
    marked = list(found)
    for k, measure in enumerate(found):
        if measure.kind != "money" or not _is_small(measure):
            continue
        following = found[k + 1] if k + 1 < len(found) else None
        if following is not None and _equated(measure, following):
            marked[k], marked[k + 1] = _rate(measure), _rate(following)
        elif _said_after(scan, measure, "rate") or _spoken_of(scan, measure):
            marked[k] = _rate(marked[k])
        elif _said_after(scan, measure, "price") or _priced_before(scan, measure, marked[k - 1] if k else None):
            marked[k] = replace(marked[k], marks=(*measure.marks, "price"))
    return marked


def _is_small(measure: Measure) -> bool:
    return measure.kind == "money" and measure.unit is not None and measure.scale == 1 and (
        abs(measure.value_max or measure.value) < LARGEST_RATE)


def _equated(measure: Measure, following: Measure) -> bool:
    """"1 dollar = 450 tenge": one of a currency beside some of another."""
    return measure.value == 1 and _is_small(following) and following.unit != measure.unit and (
        following.first - measure.last <= REACH_BETWEEN)


def _said_after(scan: Scan, measure: Measure, what: str) -> bool:
    found = scan.words.per.at(scan.tokens, measure.last) if measure.last < len(scan.tokens) else None
    return found is not None and found.payload == what and scan.same_line(measure.last)


def _priced_before(scan: Scan, measure: Measure, before: Measure | None) -> bool:
    """Whether what one unit costs is told, the unit before its price: «тоннасына 1 218 рубльден 1 740 рубльге»."""
    if before is not None and "price" in before.marks and 0 <= measure.first - before.last <= REACH_BETWEEN:
        return before.unit == measure.unit
    if not measure.first or not scan.same_line(measure.first):
        return False
    found = scan.words.per.before(scan.tokens, measure.first, LONGEST_UNIT)
    counted = found is not None and found.first and scan.lows[found.first - 1][-1:].isdigit()
    return found is not None and found.payload == "price" and not counted


def _spoken_of(scan: Scan, measure: Measure) -> bool:
    """Whether the clause before the number speaks of an exchange rate."""
    for j in range(measure.first - 1, max(-1, measure.first - 1 - REACH_BACK), -1):
        if scan.lows[j] in CLAUSE_ENDS or not scan.same_line(j + 1):
            return False
        found = scan.words.rates.at(scan.tokens, j)
        if found is not None:
            return True
    return False


def _rate(measure: Measure) -> Measure:
    return replace(measure, kind="count", rule="rate", marks=(*(m for m in measure.marks if m != "words"), "rate"))
