"""Tables whose cells a page has put one on a line: a label, then its numbers, then the next label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.page.layout import Line
from extract.tables.cell_kinds import is_blank, is_data, is_head, is_label, is_period
from extract.tables.cells import Cell

LONGEST = 48
FEWEST_ROWS = 2
WIDEST = 8


@dataclass(frozen=True, slots=True)
class Block:
    """Such a table: the number of its first line, its corner, heads of the columns, and rows with the label first."""

    first: int
    start: int
    end: int
    corner: Cell | None
    heads: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


def stacked(text: str, page: Sequence[Line]) -> Iterator[Block]:
    """The tables of a page that stand one cell a line.

    >>> from extract.page.layout import lines
    >>> text = "Buyer\\n2022\\n2023\\nItaly\\n9.0\\n9.4\\nGreece\\n0.6\\n1.1"
    >>> block, = stacked(text, lines(text))
    >>> [text[cell.start:cell.end] for cell in block.heads]
    ['2022', '2023']
    """
    i = 0
    while i < len(page):
        last = i
        while last < len(page) and page[last].end - page[last].start <= LONGEST:
            last += 1
        block = _block(text, page, i, last) if last - i >= 2 * FEWEST_ROWS else None
        if block is not None:
            yield block
        i = last + 1


def _block(text: str, page: Sequence[Line], first: int, last: int) -> Block | None:
    words = [text[page[n].start : page[n].end] for n in range(first, last)]
    numbers = [is_data(word) and not is_period(word) for word in words]
    begun = next((n for n, number in enumerate(numbers) if number), len(words)) - 1
    if begun < 0 or not is_label(words[begun]):
        return None
    width = next((n for n, number in enumerate(numbers[begun + 1 :]) if not number), len(words) - begun - 1)
    width = max(width, 1)
    rows = []
    at = begun
    while at + width < len(words) and _is_row(words[at : at + width + 1]):
        rows.append(tuple(Cell(page[first + n].start, page[first + n].end) for n in range(at, at + width + 1)))
        at += width + 1
    if len(rows) < FEWEST_ROWS or width > WIDEST or (width == 1 and at < len(words) and numbers[at]):
        return None
    heads = _heads(words[:begun], width)
    top = begun - heads
    corner = top - 1 if heads and top > 0 and is_label(words[top - 1]) else None
    cells = [Cell(page[first + n].start, page[first + n].end) for n in range(top if corner is None else corner, begun)]
    over = tuple(cells[len(cells) - heads :])
    named = cells[0] if corner is not None else None
    return Block(first + (top if corner is None else corner), cells[0].start if cells else rows[0][0].start,
                 rows[-1][-1].end, named, over, tuple(rows))


def _is_row(cells: Sequence[str]) -> bool:
    label, *numbers = cells
    named = is_label(label) and (is_period(label) or not is_data(label))
    return named and all(is_data(c) or is_blank(c) for c in numbers)


def _heads(above: Sequence[str], width: int) -> int:
    """How many of the lines above the first row head the columns: one a column, or none."""
    heads = above[len(above) - width :] if len(above) >= width > 1 else []
    return width if heads and all(is_head(cell) and len(cell) <= LONGEST for cell in heads) else 0
