"""Numbers whose unit closes their sentence in brackets: "exports 760, imports 240 (million dollars)"."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from extract.numbers.column_cells import CELL_ENDS, INLINE_ENDS
from extract.numbers.measures import Measure
from extract.numbers.numerals import FIRST_YEAR, LAST_YEAR
from extract.numbers.scan import Scan

if TYPE_CHECKING:
    from extract.numbers.columns import Heading

MOST = 12  # numbers of a sentence that are looked at
FEWEST = 2  # numbers that make a list; "Table 2 (million dollars)" has one
FARTHEST = 24  # words between two of them
ENDS = CELL_ENDS | INLINE_ENDS
SENTENCE_ENDS = frozenset(".!?|")


def told_behind(
    scan: Scan, found: Sequence[Measure], headings: Iterable[Heading]
) -> Iterator[tuple[int, Heading]]:
    """The places of such numbers among the measures, each with its unit."""
    for heading in headings:
        if scan.lows[heading.first - 1] != "(" or scan.lows[heading.last] != ")":
            continue
        last = bisect.bisect_left(found, heading.first, key=lambda measure: measure.first) - 1
        if last < 0 or found[last].last != heading.first - 1:
            continue
        places = list(_list_before(scan, found, last))
        if len(places) >= FEWEST:
            yield from ((place, heading) for place in places)


def _list_before(scan: Scan, found: Sequence[Measure], last: int) -> Iterator[int]:
    """The bare numbers of a sentence up to the last one, from there backwards, as long as nothing is counted."""
    first = len(scan.tokens)
    for place in range(last, max(-1, last - MOST), -1):
        measure = found[place]
        between = scan.lows[measure.last : first] if place < last else []
        if len(between) > FARTHEST or not SENTENCE_ENDS.isdisjoint(between) or not scan.same_line(measure.last):
            return
        if not measure.bare or FIRST_YEAR <= measure.value <= LAST_YEAR or scan.lows[measure.last] not in ENDS:
            return
        yield place
        first = measure.first
