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
INLINE_ENDS = frozenset(",.")
PERCENT, BAR = "%", "|"
SHARE = Unit("percent", PERCENT)
REACH_OF_SHARES = 24
HEADING_OPENS = frozenset(",(:/-–—")
HEADING_ENDS = frozenset(";):(,/|")
LIST_SIGNS = frozenset(".)")


@dataclass(frozen=True, slots=True)
class Heading:
    """A unit without a number, in tokens ``first`` to ``last`` (not included).

    ``shares`` says that % stands after it; ``column`` is its place in a line of columns, None where it holds for all.
    """

    first: int
    last: int
    unit: Unit
    scale: float
    shares: bool = False
    column: int | None = None


def fill(scan: Scan, found: list[Measure]) -> list[Measure]:
    """The measures with the bare numbers of tables given the unit and the scale of their heading."""
    tables = list(_tables(scan, found))
    if not tables:
        return found
    filled = list(found)
    starts = [measure.first for measure in found]
    for k, (first, headings) in enumerate(tables):
        limit = tables[k + 1][0] if k + 1 < len(tables) else len(scan.tokens)
        for at, column in _cells(scan, filled, starts, first, limit):
            heading = next((h for h in headings if h.column is None or h.column == column), None)
            if heading is not None:
                filled[at] = _cell(scan, filled[at], heading)
    return filled


def _tables(scan: Scan, found: list[Measure]) -> Iterator[tuple[int, list[Heading]]]:
    """The token after each line of headings, or after its one heading, with the headings."""
    taken = {i for measure in found for i in range(measure.first, measure.last)}
    i = 0
    while i < len(scan.tokens):
        heading = _heading(scan, i) if i not in taken else None
        if heading is None:
            i += 1
            continue
        start, end = _line_start(scan, i), _line_end(scan, i + 1)
        parts = _parts(scan, start, end)
        if len(parts) == 1:
            shares = any(scan.low(j) == PERCENT for j in range(heading.last, min(end, heading.last + REACH_OF_SHARES)))
            yield heading.last, [replace(heading, shares=shares)]
            i = heading.last
        else:
            yield end, [h for column, part in enumerate(parts) if (h := _column(scan, part, column)) is not None]
            i = end


def _parts(scan: Scan, start: int, end: int) -> list[tuple[int, int]]:
    """The columns of a line as token ranges, cut at bars, tabs and wide spaces."""
    cuts = [j for j in range(start, end) if _is_cut(scan, j, start)]
    return list(zip([start, *cuts], [*cuts, end], strict=True))


def _is_cut(scan: Scan, j: int, start: int) -> bool:
    return j > start and (scan.low(j) == BAR or (scan.low(j - 1) != BAR and _is_wide(scan.gap(j))))


def _is_wide(gap: str) -> bool:
    return "\t" in gap or "  " in gap


def _column(scan: Scan, part: tuple[int, int], column: int) -> Heading | None:
    """The heading of one column: scale and unit, or a percent sign."""
    first, last = part
    for i in range(first, last):
        heading = _heading(scan, i, bounded=False)
        if heading is not None and heading.last <= last:
            return replace(heading, column=column)
        if scan.low(i) == PERCENT:
            return Heading(i, i + 1, SHARE, 1, column=column)
    return None


def _heading(scan: Scan, i: int, *, bounded: bool = True) -> Heading | None:
    scale = scan.words.scales.at(scan.tokens, i)
    if scale is not None and scale.last < len(scan.tokens) and scan.same_line(scale.last):
        after = scan.words.after.at(scan.tokens, scale.last)
        if after is not None and after.payload.kind in {"money", "quantity"}:
            return _set_off(scan, Heading(i, after.last, after.payload, scale.payload), bounded)
    if scan.low(i) not in scan.words.currency_heads:
        return None
    before = scan.words.before.at(scan.tokens, i)
    if before is None or before.last >= len(scan.tokens) or not scan.same_line(before.last):
        return None
    scale = scan.words.scales.at(scan.tokens, before.last)
    return None if scale is None else _set_off(scan, Heading(i, scale.last, before.payload, scale.payload), bounded)


def _set_off(scan: Scan, heading: Heading, bounded: bool) -> Heading | None:
    """A heading only where a line, a bracket, a comma or a colon bounds it: in a phrase it is none."""
    first, last = heading.first, heading.last
    opened = not scan.same_line(first) or _is_wide(scan.gap(first)) or scan.low(first - 1) in HEADING_OPENS or (
        scan.words.heading_links.at(scan.tokens, first - 1) is not None)
    ended = not scan.same_line(last) or _is_wide(scan.gap(last)) or scan.low(last) in HEADING_ENDS
    return heading if (opened and ended) or not bounded else None


def _cells(
    scan: Scan, found: list[Measure], starts: list[int], first: int, limit: int,
) -> Iterator[tuple[int, int]]:
    """Indexes of bare numbers after a heading with their columns, line by line until two lines of plain text."""
    others, k = 0, bisect.bisect_left(starts, first)
    i, end = first, _line_end(scan, first)
    ends = CELL_ENDS | INLINE_ENDS if end > first else CELL_ENDS
    while i < limit and others <= MOST_OTHER_LINES:
        cells: list[tuple[int, int]] = []
        while k < len(found) and found[k].first < end:
            if found[k].first >= i and _is_cell(scan, found[k], (i, end), ends):
                cells.append((k, sum(_is_cut(scan, j, i) for j in range(i, found[k].first + 1))))
            k += 1
        others = 0 if cells or i == first else others + 1
        yield from cells
        i, end, ends = end, _line_end(scan, end + 1), CELL_ENDS


def _line_start(scan: Scan, i: int) -> int:
    while i > 0 and scan.same_line(i):
        i -= 1
    return i


def _line_end(scan: Scan, i: int) -> int:
    """The first token of the line after the one that holds token ``i - 1``."""
    while i < len(scan.tokens) and scan.same_line(i):
        i += 1
    return i


def _is_cell(scan: Scan, measure: Measure, line: tuple[int, int], ends: frozenset[str]) -> bool:
    start, end = line
    if not measure.bare or "digits" not in measure.marks:
        return False
    numbering = measure.first == start and scan.low(measure.last) in LIST_SIGNS
    return not numbering and (measure.last >= end or scan.low(measure.last) in ends or _is_wide(scan.gap(measure.last)))


def _cell(scan: Scan, measure: Measure, heading: Heading) -> Measure:
    share = heading.shares and scan.low(measure.first - 1) == "("
    unit, scale = (SHARE, 1.0) if share else (heading.unit, heading.scale)
    return replace(measure, value=round(measure.value * scale, 4), scale=scale, kind=unit.kind, unit=unit.code,
                   rule=f"{unit.kind}.column", marks=(*measure.marks, "column"))
