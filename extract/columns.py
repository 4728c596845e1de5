"""Tables in running text: a heading names the unit ("млн долл. США", "€ billions"), its lines give bare numbers."""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract.measures import Measure
from extract.number_words import Unit
from extract.numerals import Scan

MOST_OTHER_LINES = 1
CELL_ENDS = frozenset("(/;|)[]")
HEADING_OPENS = frozenset(",(:/-–—")
HEADING_ENDS = frozenset(";):(,/|")
LIST_SIGNS = frozenset(".)")


@dataclass(frozen=True, slots=True)
class Heading:
    """A unit without a number, in tokens ``first`` to ``last`` (not included); ``shares`` says that % stands beside."""

    first: int
    last: int
    unit: Unit
    scale: float
    shares: bool


def fill(scan: Scan, found: list[Measure]) -> list[Measure]:
    """The measures with the bare numbers of tables given the unit and the scale of their heading."""
    headings = [heading for heading in _headings(scan, found) if heading is not None]
    if not headings:
        return found
    filled = list(found)
    starts = [measure.first for measure in found]
    for k, heading in enumerate(headings):
        limit = headings[k + 1].first if k + 1 < len(headings) else len(scan.tokens)
        for at in _cells(scan, filled, starts, heading, limit):
            filled[at] = _cell(scan, filled[at], heading)
    return filled


def _headings(scan: Scan, found: list[Measure]) -> Iterator[Heading | None]:
    """Scale and currency, in either order, outside every measure."""
    taken = {i for measure in found for i in range(measure.first, measure.last)}
    i = 0
    while i < len(scan.tokens):
        heading = _heading(scan, i) if i not in taken else None
        yield heading
        i = heading.last if heading else i + 1


def _heading(scan: Scan, i: int) -> Heading | None:
    scale = scan.words.scales.at(scan.tokens, i)
    if scale is not None and scale.last < len(scan.tokens) and scan.same_line(scale.last):
        after = scan.words.after.at(scan.tokens, scale.last)
        if after is not None and after.payload.kind in {"money", "quantity"}:
            return _closed(scan, i, after.last, after.payload, scale.payload)
    if scan.low(i) not in scan.words.currency_heads:
        return None
    before = scan.words.before.at(scan.tokens, i)
    if before is None or before.last >= len(scan.tokens) or not scan.same_line(before.last):
        return None
    scale = scan.words.scales.at(scan.tokens, before.last)
    return None if scale is None else _closed(scan, i, scale.last, before.payload, scale.payload)


def _closed(scan: Scan, first: int, last: int, unit: Unit, scale: float) -> Heading | None:
    """A heading only where the unit is set off: a line, a bracket, a comma or a colon ends it and it is no phrase."""
    opened = not scan.same_line(first) or scan.low(first - 1) in HEADING_OPENS or (
        scan.words.heading_links.at(scan.tokens, first - 1) is not None)
    if not (opened and (not scan.same_line(last) or scan.low(last) in HEADING_ENDS)):
        return None
    shares = False
    for j in range(last, min(last + 24, len(scan.tokens))):
        if not scan.same_line(j):
            break
        shares = shares or scan.low(j) == "%"
    return Heading(first, last, unit, scale, shares)


def _cells(scan: Scan, found: list[Measure], starts: list[int], heading: Heading, limit: int) -> Iterator[int]:
    """Indexes of bare numbers below a heading, line by line until two lines of plain text."""
    others, k = 0, bisect.bisect_left(starts, heading.last)
    i = _line_end(scan, heading.last)
    while i < limit and others <= MOST_OTHER_LINES:
        end = _line_end(scan, i + 1)
        cells: list[int] = []
        while k < len(found) and found[k].first < end:
            if found[k].first >= i and _is_cell(scan, found[k], i, end):
                cells.append(k)
            k += 1
        others = 0 if cells else others + 1
        yield from cells
        i = end


def _line_end(scan: Scan, i: int) -> int:
    """The first token of the line after the one that holds token ``i - 1``."""
    while i < len(scan.tokens) and scan.same_line(i):
        i += 1
    return i


def _is_cell(scan: Scan, measure: Measure, start: int, end: int) -> bool:
    if not measure.bare or "digits" not in measure.marks:
        return False
    numbering = measure.first == start and scan.low(measure.last) in LIST_SIGNS
    wide = "  " in scan.gap(measure.last) or "\t" in scan.gap(measure.last)
    return not numbering and (measure.last >= end or scan.low(measure.last) in CELL_ENDS or wide)


def _cell(scan: Scan, measure: Measure, heading: Heading) -> Measure:
    if heading.shares and scan.low(measure.first - 1) == "(":
        return replace(measure, kind="percent", unit="%", rule="percent.column", marks=(*measure.marks, "column"))
    unit = heading.unit
    return replace(measure, value=round(measure.value * heading.scale, 4), scale=heading.scale, kind=unit.kind,
                   unit=unit.code, rule=f"{unit.kind}.column", marks=(*measure.marks, "column"))
