"""The tables of a page: rows under the head of their columns, and what stands above them."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass

from extract.page.layout import Line
from extract.tables.align import columns, joined, names_rows, places, spread
from extract.tables.captions import around
from extract.tables.cell_kinds import is_blank, is_data, is_head, is_label, is_rule
from extract.tables.cells import NUMBERING, Cell, Cut, by_words, cut, is_bare, is_row, signs_of, unglued, words_of
from extract.tables.stacked import Block, stacked

MOST_HEADS = 3
FEWEST, PAIR = 3, 2  # rows, and numbers of each, of a table that needs no head
LONGEST_HEADING = 60
_ENDS = ".!?"


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its span, its label, and a cell or None for each column; without cells it heads the rows below it."""

    start: int
    end: int
    label: Cell
    cells: tuple[Cell | None, ...]
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: captions from the nearest up, the corner, head cells of each column from the top, and rows."""

    captions: tuple[Cell, ...]
    lead: tuple[Cell, ...]  # sentences right above that may speak of the table, the nearest first
    foot: tuple[Cell, ...]  # sentences right below that may give its unit
    corner: Cell | None
    heads: tuple[tuple[Cell, ...], ...]
    rows: tuple[Row, ...]
    top: int  # where the lines of the head begin

    @property
    def end(self) -> int:
        return self.rows[-1].end


def grids(text: str, page: Sequence[Line]) -> list[Grid]:
    """The tables of a page in order, without overlap; ``page`` has its lines."""
    signs = signs_of(text)
    cuts = [cut(text, line.start, line.end, signs) for line in page]
    found: list[Grid] = []
    i = 0
    while i < len(cuts):
        rows = _run(text, cuts, i) if cuts[i].style != "plain" else []
        grid = _grid(text, page, cuts, rows) if rows else None
        if grid is not None:
            found.append(grid)
        i = rows[-1] + 1 if rows else i + 1
    held = [(grid.top, grid.end) for grid in found]
    blocks = (_of_block(text, page, cuts, block) for block in stacked(text, page) if _free(block, held))
    return sorted([*found, *blocks], key=lambda grid: grid.top)


def _free(block: Block, held: Sequence[tuple[int, int]]) -> bool:
    """Whether no table found before, which are in order, reaches into a block."""
    at = bisect.bisect_left(held, block.end, key=lambda stretch: stretch[0]) - 1
    return at < 0 or held[at][1] <= block.start


def _of_block(text: str, page: Sequence[Line], cuts: Sequence[Cut], block: Block) -> Grid:
    below = bisect.bisect_left(cuts, block.end, key=lambda line: line.start)
    rows = tuple(Row(cells[0].start, cells[-1].end, cells[0], cells[1:]) for cells in block.rows)
    heads = tuple((cell,) for cell in block.heads) or ((),) * (len(block.rows[0]) - 1)
    return Grid(*around(text, page, cuts, block.first, below), block.corner, heads, rows, block.start)


def _run(text: str, cuts: Sequence[Cut], i: int) -> list[int]:
    """The numbers of the lines that are rows from line ``i`` on, headings between them included; empty if none is."""
    if not is_row(text, cuts[i]):
        return []
    rows = [i]
    j = i + 1
    while j < len(cuts):
        if is_row(text, cuts[j]) and _alike(cuts[i], cuts[j]):
            rows.append(j)
        elif not is_rule(text[cuts[j].start : cuts[j].end]):
            below = next((k for k in range(j + 1, min(j + 3, len(cuts))) if not _is_rule(text, cuts[k])), None)
            inside = below is not None and is_row(text, cuts[below]) and _alike(cuts[i], cuts[below])
            if not inside or not (_is_heading(text, cuts[j]) or _worded(text, cuts[i], cuts[j])):
                break
            rows.append(j)
        j += 1
    return rows


def _is_rule(text: str, line: Cut) -> bool:
    return is_rule(text[line.start : line.end])


def _alike(one: Cut, other: Cut) -> bool:
    loose = {"leaders", "wide"}
    return one.style == other.style or {one.style, other.style} <= loose


def _is_heading(text: str, line: Cut) -> bool:
    """A short line of words, or a row without numbers, that heads the rows below it."""
    label, *cells = words_of(text, line)
    short = len(label) <= LONGEST_HEADING and label[-1:] not in _ENDS
    return short and is_label(label) and not is_data(label) and all(is_blank(cell) for cell in cells)


def _worded(text: str, like: Cut, line: Cut) -> bool:
    """A row whose numbers are words: "2015 | halved"."""
    cells = words_of(text, line)
    return _alike(like, line) and len(cells) == len(like.cells) and all(len(cell.split()) <= 3 for cell in cells[1:])


def _grid(text: str, page: Sequence[Line], cuts: Sequence[Cut], run: list[int]) -> Grid | None:
    lines = [cuts[j] for j in run]
    like, width = lines[0], max(len(line.cells) for line in lines)
    heads, first = _head_lines(text, cuts, run[0], like, width)
    if not heads and width > PAIR and run[0] > 0 and _is_heading(text, cuts[run[0] - 1]):
        above, top = _head_lines(text, cuts, run[0] - 1, like, width)
        if above and len(above[-1].cells) >= width - 1:  # the head of the columns, then that of the first rows
            heads, first, lines = above, top, [cuts[run[0] - 1], *lines]
    lines = [unglued(text, line, width) for line in lines]
    numbered = _is_numbered(text, lines)
    if like.style == "keyed" and not _leaves_out(text, lines):
        return None
    if like.style == "spaced" and not heads and not _levels_and_changes(text, lines):
        return None
    if len([line for line in lines if len(line.cells) > 1]) < 2 and not (heads and width > 2):
        return None
    shift = 1 if numbered else 0
    if names_rows(text, lines, width, shift + 1):
        lines, heads = (joined(of, width, shift) for of in (lines, heads))
        width -= 1
    ends = places(lines, width)
    labels = [0 if numbered and _unnumbered(text, line, width) else shift for line in lines]
    rows = tuple(_row(line, width, shift, ends, at) for line, at in zip(lines, labels, strict=True))
    corner, over = columns(text, heads, width, shift)
    return Grid(*around(text, page, cuts, first, run[-1] + 1), corner, over, rows, cuts[first].start)


def _leaves_out(text: str, lines: Sequence[Cut]) -> bool:
    """Whether half of the items of a list, or more, leave out what their numbers are of."""
    cells = [text[line.cells[1].start : line.cells[1].end] for line in lines if len(line.cells) > 1]
    return sum(map(is_bare, cells)) * 2 >= len(cells)


def _levels_and_changes(text: str, lines: Sequence[Cut]) -> bool:
    """Whether each row gives a number and a percentage behind it, as no head needs to say: "Italy 3 130.1 -15.8%"."""
    cells = [words_of(text, line)[1:] for line in lines]
    return len(lines) >= FEWEST and all(
        len(row) == PAIR and row[1].endswith("%") and not row[0].endswith("%") for row in cells)


def _is_numbered(text: str, lines: Sequence[Cut]) -> bool:
    """Whether the first column only counts the rows."""
    width = max(len(line.cells) for line in lines)
    firsts = [text[line.cells[0].start : line.cells[0].end] for line in lines if len(line.cells) == width > 2]
    return len(firsts) > 1 and all(map(NUMBERING.match, firsts)) and len(set(firsts)) == len(firsts)


def _head_lines(text: str, cuts: Sequence[Cut], first: int, like: Cut, width: int) -> tuple[list[Cut], int]:
    """The lines of cells right above rows like one that have no numbers but periods, and where the table begins."""
    heads: list[Cut] = []
    j = first - 1
    while j >= 0 and len(heads) < MOST_HEADS:
        line = cuts[j]
        if _is_rule(text, line):
            first, j = j, j - 1
            continue
        if like.style == "spaced" and line.style == "plain" and not heads:
            line = by_words(text, line, width) or line
        cells = words_of(text, line)
        fits = line.style != "plain" and all(map(is_head, cells[1:])) and _fits(like, line)
        if not fits or (line.style in ("wide", "slash", "list") and len(cells) > width):
            break
        heads.insert(0, line)
        first, j = j, j - 1
    return heads, first


def _fits(below: Cut, line: Cut) -> bool:
    return below.style == "plain" or _alike(below, line) or line.style in ("wide", "tab")


def _unnumbered(text: str, line: Cut, width: int) -> bool:
    """Whether a row of a numbered table leaves its number out, as that of the total does."""
    return 1 < len(line.cells) < width and not NUMBERING.match(text[line.cells[0].start : line.cells[0].end])


def _row(line: Cut, width: int, shift: int, ends: Sequence[float], at: int) -> Row:
    """A row whose label is the cell ``at``; the first ``shift`` cells of the others count the rows."""
    label, cells = line.cells[min(at, len(line.cells) - 1)], line.cells[1 + at :]
    room = width - 1 - shift
    placed: list[Cell | None] = [*cells, *[None] * (room - len(cells))]
    if ends and 0 < len(cells) < room:
        placed = spread(line, cells, room, ends[1 + shift :])
    filled = any(cell.end > cell.start for cell in line.cells[1:])
    return Row(line.start, line.end, label, tuple(placed) if filled else (), line.indent)
