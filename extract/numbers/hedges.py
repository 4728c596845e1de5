"""Hedges: words before or after a number that say about, over or under."""

from __future__ import annotations

from extract.numbers.amounts import read_suffix
from extract.numbers.measures import Measure
from extract.numbers.scan import Scan
from extract.numbers.sieve import HEDGE, HEDGED
from extract.numbers.words import DASHES

LONGEST_PHRASE = 4
LONGEST_ASIDE = 14
MOST_SKIPPED = 6


def qualifier(scan: Scan, measure: Measure) -> str:
    """exact, about, over, under or range."""
    if measure.value_max is not None:
        return "range"
    return measure.hedge or _after(scan, measure) or _before(scan, measure.first) or "exact"


def _before(scan: Scan, first: int) -> str | None:
    """The hedge that ends where the number begins, past prepositions."""
    cursor = first
    for _ in range(MOST_SKIPPED):
        if not scan.marks[cursor - 1] & HEDGED or not scan.same_line(cursor):
            return None
        found = scan.words.hedges_before.before(scan.tokens, cursor, LONGEST_PHRASE)
        if found is not None:
            return found.payload.qualifier
        if scan.words.skip_before.at(scan.tokens, cursor - 1) is None:
            return None
        cursor -= 1
    return None


def _after(scan: Scan, measure: Measure) -> str | None:
    """The hedge after the number; where it asks for a case, the number must bear its ending."""
    suffix, j = read_suffix(scan, measure.last) if scan.lows[measure.last] in DASHES else ("", measure.last)
    ending = suffix or scan.lows[measure.last - 1]
    j = _past_aside(scan, j) if scan.lows[j] == "(" else j
    if scan.marks[j] & HEDGE and scan.near(j):
        found = scan.words.hedges_after.at(scan.tokens, j)
        if found is not None:
            case = found.payload.case
            if case is None or ending.endswith(scan.words.endings.get(case, ())):
                return found.payload.qualifier
    likeness = scan.words.endings.get("about", ())
    return "about" if likeness and ending.endswith(likeness) else None


def _past_aside(scan: Scan, j: int) -> int:
    """The token after brackets that open at ``j``: "9,7 млрд доллардан (18,9%) асты"."""
    for k in range(j + 1, min(j + LONGEST_ASIDE, len(scan.tokens))):
        if scan.lows[k] == ")":
            return k + 1
    return j
