"""Which bare numbers of a line under a heading of a table are its cells."""

from __future__ import annotations

import re

from extract.numbers.measures import Measure
from extract.numbers.scan import Scan

CELL_ENDS = frozenset("(/;|)[]")
INLINE_ENDS = frozenset(",.")
LONGEST_LABELLED = 16  # words of a line up to a number of it
SHORTEST_SENTENCE, LONGEST_LABEL = 3, 8  # words before a number that no sign parts from them
LARGEST_CELL = 1e6
HOURS = re.compile(r".*?(?:[01]?\d|2[0-3])[.:][0-5]\d\W{1,3}(?:[^\W\d]{1,5}\W)?(?:[01]?\d|2[0-3])[.:][0-5]\d", re.S)
HOURS_BEFORE = 16  # letters
LIST_SIGNS = frozenset(".)")


def is_wide(gap: str) -> bool:
    """Whether what stands between two words parts cells."""
    return "\t" in gap or "  " in gap


def is_cell(scan: Scan, measure: Measure, line: tuple[int, int], inline: bool) -> bool:
    """Whether a number in the tokens of a ``line`` is a cell; ``inline``: whether the line goes on from its heading."""
    start, end = line
    inline = inline or _labelled(scan, start, measure.first)
    ends = CELL_ENDS | INLINE_ENDS if inline else CELL_ENDS
    if not measure.bare or "digits" not in measure.marks:
        return False
    if _is_clock(scan, measure) or _ends_number(scan, measure.first):
        return False
    numbering = measure.first == start and scan.lows[measure.last] in LIST_SIGNS
    if numbering or _is_telephone(scan, measure.last) or abs(measure.value) > LARGEST_CELL:
        return False
    last = measure.last + (scan.lows[measure.last] == "." and measure.last + 1 == end)
    words = measure.first - start
    spoken = words > LONGEST_LABEL or (last > measure.last and words > SHORTEST_SENTENCE)
    if spoken and not inline and scan.lows[measure.first - 1].isalnum() and not is_wide(scan.gap(measure.first)):
        return False  # no sign leads to it: "open from 10.00 to 12.30."
    return last >= end or scan.lows[measure.last] in ends or is_wide(scan.gap(measure.last))


def _labelled(scan: Scan, start: int, first: int) -> bool:
    """Whether a label leads a short line of numbers with their own words: "Italy: exports 80.3, imports 312.6"."""
    return first - start <= LONGEST_LABELLED and any(scan.lows[i] == ":" for i in range(start + 1, first - 1))


def _is_clock(scan: Scan, measure: Measure) -> bool:
    """Whether a number ends the hours of an office: "с 10.00 до 12.30"."""
    start, end = scan.tokens[measure.first].start, scan.tokens[measure.last - 1].end
    return HOURS.fullmatch(scan.text, max(0, start - HOURS_BEFORE), end) is not None


def _ends_number(scan: Scan, i: int) -> bool:
    """Whether a hyphen joins a number to digits before it: the end of "74-95-46"."""
    return scan.lows[i - 1] == "-" and scan.close(i) and scan.close(i - 1) and scan.digits(i - 2)


def _is_telephone(scan: Scan, j: int) -> bool:
    """Whether brackets behind a number hold digits and more digits follow: "8 (7172) 74-00-11"."""
    return scan.lows[j] == "(" and scan.digits(j + 1) and scan.lows[j + 2] == ")" and scan.digits(j + 3)
