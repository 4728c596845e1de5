"""Cells put under their columns, and the cells of heads over them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.tables.cell_kinds import is_blank, says_more
from extract.tables.cells import Cell, Cut, words_of


def places(lines: Sequence[Cut], width: int) -> list[float]:
    """How far from the line's begin each column of a table set by spaces ends, on average."""
    full = [line for line in lines if len(line.cells) == width and line.style in ("wide", "leaders")]
    if not full:
        return []
    return [sum(line.cells[c].end - line.start + line.indent for line in full) / len(full) for c in range(width)]


def names_rows(text: str, lines: Sequence[Cut], width: int, at: int) -> bool:
    """Whether the cells of a column only say more of the rows, as one of units does: "Wool | tonnes | 12 | 14"."""
    full = [words_of(text, line) for line in lines if len(line.cells) == width]
    return at < width - 1 and any(says_more(cells[at]) for cells in full) and all(
        says_more(cells[at]) or is_blank(cells[at]) for cells in full)


def joined(lines: Sequence[Cut], width: int, at: int) -> list[Cut]:
    """The lines with the cell ``at`` and the next, which only says more of it, as one."""
    found: list[Cut] = []
    for line in lines:
        if len(line.cells) == width:
            one = Cell(line.cells[at].start, max(line.cells[at].end, line.cells[at + 1].end))
            line = replace(line, cells=(*line.cells[:at], one, *line.cells[at + 2 :]))
        found.append(line)
    return found


def spread(line: Cut, cells: Sequence[Cell], width: int, ends: Sequence[float]) -> list[Cell | None]:
    """Cells of a row with gaps put under the columns that they stand nearest to, in order."""
    placed: list[Cell | None] = [None] * width
    free = 0
    for n, cell in enumerate(cells):
        room = range(free, width - (len(cells) - n) + 1)
        at = min(room, key=lambda c: abs(ends[c] - (cell.end - line.start + line.indent)), default=None)
        if at is not None:
            placed[at], free = cell, at + 1
    return placed


def columns(
    text: str, heads: Sequence[Cut], width: int, shift: int
) -> tuple[Cell | None, tuple[tuple[Cell, ...], ...]]:
    """The corner, and the head cells over each column of numbers from the top down."""
    found: list[list[Cell]] = [[] for _ in range(width)]
    for n, line in enumerate(_cornered(text, heads)):
        over = _over(text, line, width, upper=n < len(heads) - 1)
        for c, cell in enumerate(over):
            if cell is not None and cell.end > cell.start:
                found[c].append(cell)
    corner = found[shift][-1] if found[shift] else None
    return corner, tuple(tuple(column) for column in found[1 + shift :])


def _cornered(text: str, heads: Sequence[Cut]) -> Iterator[Cut]:
    """Head lines with the blank corner that a bar at the begin stands for where the lowest one begins with none."""
    for line in heads:
        led = line.style == "bar" and text[line.start] == "|" and text[heads[-1].start] != "|"
        yield replace(line, cells=(Cell(line.start, line.start), *line.cells)) if led else line


def _over(text: str, line: Cut, width: int, *, upper: bool) -> list[Cell | None]:
    """The cell of a head line over each column: one a column, without the corner, or one over several columns."""
    cells: list[Cell | None] = list(line.cells)
    blank = line.style in ("bar", "tab", "list")
    gaps = blank and any(is_blank(text[cell.start : cell.end]) for cell in line.cells[1:])
    if len(cells) == width or (upper and gaps and len(cells) < width):
        filled = (*line.cells, *[Cell(line.end, line.end)] * (width - len(cells)))
        return list(_onward(text, filled)) if upper and blank else cells
    blank_corner = blank and is_blank(text[line.cells[0].start : line.cells[0].end])
    if len(cells) == width - 1 and not (blank_corner and len(cells) > 2):
        return [None, *cells]
    for corner in (0, 1):
        named = cells[corner:]
        if named and (width - 1) % len(named) == 0 and len(named) > 1 - corner:
            each = (width - 1) // len(named)
            wide = list(itertools.chain.from_iterable([cell] * each for cell in named))
            return [cells[0] if corner else None, *wide]
    return (cells + [None] * width)[:width]


def _onward(text: str, cells: Sequence[Cell]) -> Iterator[Cell]:
    """Blank cells of an upper head line go on under the one before them."""
    last = cells[0]
    for n, cell in enumerate(cells):
        last = cell if n < 2 or not is_blank(text[cell.start : cell.end]) else last
        yield last
