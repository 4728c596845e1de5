"""A table among the scenes: its labels as small scenes of their own, its rows with the numbers of each cell."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING

from extract.numbers.mentions import Mention
from extract.page.layout import Line
from extract.page.sentences import Span
from extract.tables.cells import Cell
from extract.tables.grid import Grid
from extract.tables.units import PERCENT, gives_unit, unit_of
from extract.tables.words import find_group

if TYPE_CHECKING:
    from extract.framing.draft import Draft
    from extract.framing.scene import Scene
    from extract.framing.tables.sheet import Sheet

FLOWS = ("turnover", "export", "import", "balance")
YEAR, CENTURIES = 4, ("19", "20")  # the signs of one, and how it begins
OPENING, CLOSING = frozenset("(;,["), frozenset(");]")
_PLACE = attrgetter("start", "end")


@dataclass
class Table:
    """The labels of a grid; ``sheet`` is what they say, worked out at the first row that is read."""

    grid: Grid
    captions: tuple[Scene, ...]
    corner: Scene | None
    heads: tuple[tuple[Scene, ...], ...]
    labels: tuple[Scene, ...]
    foot: tuple[Scene, ...]  # sentences below that give the unit
    aside: Scene | None = None  # what a caption says of the numbers in brackets
    dates: tuple[Scene | None, ...] = ()  # the cell of each row that gives its year
    numbers: list[tuple[tuple[Mention, ...], ...]] = field(default_factory=list)
    sheet: Sheet | None = None
    levels: dict[int, Draft] = field(default_factory=dict)  # the last draft of a level in each column


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of a table: which one, and the numbers of each column's cell."""

    table: Table
    place: int

    @property
    def cells(self) -> tuple[tuple[Mention, ...], ...]:
        return self.table.numbers[self.place]


def sole_flow(scenes: Sequence[Scene]) -> str | None:
    """The flow of a document that names just one: a table that names none is of that."""
    if not [scene for scene in scenes if scene.row is not None]:
        return None
    named = {cue.value for scene in scenes for cue in scene.of("flow", *FLOWS)}
    return named.pop() if len(named) == 1 else None


def with_rows(spans: Sequence[Span], page: Sequence[Line], grids: Iterable[Grid]) -> tuple[list[Span], list[Line]]:
    """The sentences and lines of a page with each row of its tables as one, and the heads of the tables left out."""
    held = [(grid.top, grid.end) for grid in grids]
    rows = [row for grid in grids for row in grid.rows]
    kept = [span for span in spans if not _inside(span.start, held)]
    lines = [line for line in page if not _inside(line.start, held)]
    return (
        sorted([*kept, *(Span(row.start, row.end) for row in rows)], key=_PLACE),
        sorted([*lines, *(Line(row.start, row.end, "item") for row in rows)], key=_PLACE),
    )


def _inside(offset: int, held: Sequence[tuple[int, int]]) -> bool:
    """Whether an offset lies in one of some stretches of the text, which are in order."""
    at = bisect.bisect_right(held, offset, key=lambda stretch: stretch[0]) - 1
    return at >= 0 and offset < held[at][1]


def table_of(
    grid: Grid, label: Callable[[Cell], Scene], numbers: Callable[[Cell], Sequence[Mention]]
) -> Table:
    """The table of a grid; ``label`` makes a scene of a cell, ``numbers`` finds those of one."""
    captions, aside = [], None
    for cell in grid.captions:
        scene = label(cell)
        if not scene.of("flow") and any(m.unit and not gives_unit(m, scene.text) for m in numbers(cell)):
            continue  # "The population exceeded 213 million."
        clause = _aside(scene) if aside is None else None
        if clause is not None and clause.start > cell.start:
            aside, scene = label(clause), label(Cell(cell.start, clause.start))
        captions.append(scene)
    captions += [scene for scene in map(label, grid.lead) if _speaks(scene)]
    return Table(
        grid,
        tuple(captions),
        label(grid.corner) if grid.corner is not None and grid.corner.end > grid.corner.start else None,
        tuple(tuple(map(label, heads)) for heads in grid.heads),
        tuple(label(row.label) for row in grid.rows),
        tuple(scene for scene in map(label, grid.foot) if _gives_unit(scene)),
        aside,
        _dates(grid, label),
        [tuple(tuple(numbers(cell)) if cell is not None else () for cell in row.cells) for row in grid.rows],
    )


def _dates(grid: Grid, label: Callable[[Cell], Scene]) -> tuple[Scene | None, ...]:
    """The cells of the one column that gives the year of each row: "Turnover | 896 million | 2018"."""
    rows = [row.cells for row in grid.rows]
    columns = list(zip(*(cells for cells in rows if cells), strict=False))
    short = [column for column in columns if all(cell is not None and cell.end - cell.start == YEAR for cell in column)]
    if len(short) != 1 or len(columns) == 1:
        return ()
    scenes = iter([label(cell) for cell in short[0] if cell is not None])
    told = tuple(next(scenes) if cells else None for cells in rows)
    return told if all(scene is None or scene.text.startswith(CENTURIES, scene.start) for scene in told) else ()


def _speaks(scene: Scene) -> bool:
    """Whether a sentence beside a table is about it: "The table shows exports", "Values in thousand tonnes"."""
    return _gives_unit(scene) or bool(find_group(scene.tokens, scene.pack, "beside"))


def _gives_unit(scene: Scene) -> bool:
    """Whether a sentence without amounts names a unit."""
    unit = unit_of(scene.text, scene.tokens, scene.pack)
    return unit not in (None, PERCENT) and not any(t.text.isdecimal() and len(t.text) != 4 for t in scene.tokens)


def _aside(scene: Scene) -> Cell | None:
    """The clause of a caption that tells what the numbers in brackets are: "(in brackets: % of 2017)"."""
    said = next(iter(find_group(scene.tokens, scene.pack, "bracket")), None)
    if said is None:
        return None
    first, last = said.first, said.last
    while first > 0 and scene.tokens[first - 1].text not in OPENING:
        first -= 1
    while last < len(scene.tokens) and scene.tokens[last].text not in CLOSING:
        last += 1
    return Cell(scene.tokens[first].start, scene.tokens[last - 1].end)
