"""Tables in running text: a heading names the unit ("млн долл. США", "€ billions"), its lines give bare numbers."""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extract.numbers.column_cells import is_cell, is_wide
from extract.numbers.entries import Unit
from extract.numbers.kinds import AMOUNTS
from extract.numbers.measures import Measure
from extract.numbers.scan import Scan
from extract.numbers.told_behind import told_behind

MOST_OTHER_LINES = 1
PERCENT, BAR = "%", "|"
ALL = -1
SHARE = Unit("percent", PERCENT)
REACH_OF_SHARES = 24
HEADING_OPENS = frozenset(",(:/-–—")
HEADING_ENDS = frozenset(";):(,/|")
SENTENCE_ENDS = frozenset(".!?;|")
WHOLE = 100.0


@dataclass(frozen=True, slots=True)
class Heading:
    """A unit without a number, in tokens ``first`` to ``last`` (not included).

    ``shares`` says that % stands after it, so that numbers in brackets are shares.
    """

    first: int
    last: int
    unit: Unit
    scale: float
    shares: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """For each token the first token of its line, the one after its line, and the number of its column from 0."""

    starts: list[int]
    ends: list[int]
    columns: list[int]


def fill(scan: Scan, found: list[Measure]) -> list[Measure]:
    """The measures with the bare numbers of tables given the unit and the scale of their heading."""
    headings, lists = list(_headings(scan, found)), list(_percent_lists(scan))
    if not headings and not lists:
        return found
    layout = _layout(scan)
    found = _with_percents(scan, layout, found, lists)
    tables = list(_tables(scan, layout, headings))
    filled = list(found)
    for at, heading in told_behind(scan, found, headings):
        filled[at] = _cell(scan, found[at], heading)
    measure_starts = [measure.first for measure in found]
    for k, (first, columns) in enumerate(tables):
        limit = tables[k + 1][0] if k + 1 < len(tables) else len(scan.tokens)
        for at in _cells(scan, layout, filled, bisect.bisect_left(measure_starts, first), (first, limit)):
            named = columns.get(layout.columns[filled[at].first]) or columns.get(ALL)
            if named is not None:
                filled[at] = _cell(scan, filled[at], named)
    return filled


def _percent_lists(scan: Scan) -> Iterator[int]:
    """The colons that lead to a list of percentages: "% of exports: Italy 11.2; ...", "в процентах к итогу: ..."."""
    for i in scan.sifted.percents:
        unit = None if i > 0 and scan.digits(i - 1) else scan.words.after.at(scan.tokens, i)
        if unit is None or unit.payload.kind != "percent":
            continue
        for j in range(unit.last, min(len(scan.tokens), unit.last + REACH_OF_SHARES)):
            if not scan.same_line(j) or scan.digits(j) or scan.lows[j] in SENTENCE_ENDS:
                break
            if scan.lows[j] == ":":
                yield j
                break


def _with_percents(scan: Scan, layout: Layout, found: list[Measure], colons: list[int]) -> list[Measure]:
    """The measures with the bare numbers of such lists made percentages, where two at least make a list."""
    filled, starts = list(found), [measure.first for measure in found]
    for colon in colons:
        line, cells = (layout.starts[colon], layout.ends[colon]), []
        for k in range(bisect.bisect_left(starts, colon), bisect.bisect_left(starts, line[1])):
            if is_cell(scan, found[k], line, inline=True) and 0 < found[k].value <= WHOLE:
                cells.append(k)
        for k in cells if len(cells) > 1 else ():
            filled[k] = _cell(scan, found[k], Heading(colon, colon, SHARE, 1))
    return filled


def _headings(scan: Scan, found: list[Measure]) -> Iterator[Heading]:
    """Units without numbers, outside every measure."""
    taken = {i for measure in found for i in range(measure.first, measure.last)} if scan.sifted.headings else ()
    free = 0
    for i in scan.sifted.headings:
        if i < free or i in taken:
            continue
        heading = _heading(scan, i)
        if heading is not None:
            yield heading
            free = heading.last


def _layout(scan: Scan) -> Layout:
    """Lines, and columns cut at bars, tabs and wide spaces."""
    starts, columns = [], []
    start = column = end = 0
    for i, token in enumerate(scan.tokens):
        gap, end = scan.text[end : token.start], token.end
        if i == 0 or "\n" in gap:
            start, column = i, 0
        elif token.low == BAR or (scan.lows[i - 1] != BAR and is_wide(gap)):
            column += 1
        starts.append(start)
        columns.append(column)
    ends = [len(starts)] * len(starts)
    for i in range(len(starts) - 2, -1, -1):
        ends[i] = ends[i + 1] if starts[i] == starts[i + 1] else i + 1
    return Layout(starts, ends, columns)


def _tables(scan: Scan, layout: Layout, headings: list[Heading]) -> Iterator[tuple[int, dict[int, Heading]]]:
    """The token that each table begins at, with its headings by column; ALL for one that holds for every number."""
    done = 0
    for heading in headings:
        start, end = layout.starts[heading.first], layout.ends[heading.first]
        if heading.first < done:
            continue
        if layout.columns[end - 1] == 0:
            shares = any(scan.lows[j] == PERCENT for j in range(heading.last, min(end, heading.last + REACH_OF_SHARES)))
            yield heading.last, {ALL: replace(heading, shares=shares)}
        else:
            yield end, _by_column(scan, layout, start, end)
            done = end


def _by_column(scan: Scan, layout: Layout, start: int, end: int) -> dict[int, Heading]:
    """The headings of a line of columns: scale and unit, or a percent sign."""
    columns: dict[int, Heading] = {}
    for i in range(start, end):
        if layout.columns[i] not in columns:
            heading = _heading(scan, i, bounded=False)
            if heading is None and scan.lows[i] == PERCENT:
                heading = Heading(i, i + 1, SHARE, 1)
            if heading is not None:
                columns[layout.columns[i]] = heading
    return columns


def _heading(scan: Scan, i: int, *, bounded: bool = True) -> Heading | None:
    scale = scan.words.scales.at(scan.tokens, i)
    if scale is not None and scale.last < len(scan.tokens) and scan.same_line(scale.last):
        link = scan.words.links.at(scan.tokens, scale.last)  # "millions of dollars"
        behind = scale.last if link is None else link.last  # "billion (" may end a text
        after = scan.words.after.at(scan.tokens, behind) if behind < len(scan.tokens) else None
        if after is not None and after.payload.kind in AMOUNTS:
            return _set_off(scan, Heading(i, after.last, after.payload, scale.payload), bounded)
    if scan.lows[i] not in scan.words.currency_heads:
        return None
    before = scan.words.before.at(scan.tokens, i)
    if before is None or before.last >= len(scan.tokens) or not scan.same_line(before.last):
        return None
    scale = scan.words.scales.at(scan.tokens, before.last)
    return None if scale is None else _set_off(scan, Heading(i, scale.last, before.payload, scale.payload), bounded)


def _set_off(scan: Scan, heading: Heading, bounded: bool) -> Heading | None:
    """A heading only where a line, a bracket, a comma or a colon bounds it: in a phrase it is none."""
    first, last = heading.first, heading.last
    opened = not scan.same_line(first) or is_wide(scan.gap(first)) or scan.lows[first - 1] in HEADING_OPENS or (
        scan.words.heading_links.at(scan.tokens, first - 1) is not None)
    ended = not scan.same_line(last) or is_wide(scan.gap(last)) or scan.lows[last] in HEADING_ENDS
    return heading if (opened and ended) or not bounded else None


def _cells(
    scan: Scan, layout: Layout, found: list[Measure], k: int, span: tuple[int, int],
) -> Iterator[int]:
    """Indexes of bare numbers in a span of tokens, from the ``k``-th on, line by line until two lines of plain text."""
    (i, limit), others = span, 0
    inline = scan.lows[i] == ":" or (scan.lows[i] == ")" and scan.lows[i + 1] == ":")
    while i < limit and others <= MOST_OTHER_LINES:
        end, cells = min(layout.ends[i], limit), False
        while k < len(found) and found[k].first < end:
            if is_cell(scan, found[k], (layout.starts[i], layout.ends[i]), inline):
                cells = True
                yield k
            k += 1
        others = 0 if cells or inline else others + 1
        i, inline = end, False


def _cell(scan: Scan, measure: Measure, heading: Heading) -> Measure:
    share = heading.shares and scan.lows[measure.first - 1] == "("
    unit, scale = (SHARE, 1.0) if share else (heading.unit, heading.scale)
    return replace(measure, value=round(measure.value * scale, 4), scale=scale, kind=unit.kind, unit=unit.code,
                   rule=f"{unit.kind}.column", marks=(*measure.marks, "column"))
