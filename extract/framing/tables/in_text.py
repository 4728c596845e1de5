"""Tables among the sentences of a text: labels made scenes, the numbers of cells given to the scenes of their rows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from extract.framing.cut import Cut
from extract.framing.layers import Layers, told
from extract.framing.scene import Scene
from extract.framing.sentence import scene_of
from extract.framing.tables.table import Table, TableRow, table_of
from extract.numbers.mentions import Mention, find_mentions
from extract.page.heading import DocumentInfo
from extract.page.layout import Line
from extract.page.sentences import Span
from extract.periods.mentions import PeriodMention, find_periods
from extract.tables.cells import Cell
from extract.tables.grid import Grid
from extract.tables.units import gives_unit


def set_tables(cut: Cut, grids: Sequence[Grid], scenes: Sequence[Scene], layers: Layers, info: DocumentInfo) -> None:
    """Give the rows of tables among the scenes their labels and the numbers of their cells."""
    by_start = {scene.start: scene for scene in scenes}
    cells = _Cells(cut, layers, info)
    for grid in grids:
        table = table_of(grid, cells.label, cells.numbers)
        _take_units(table, scenes)
        for place, row in enumerate(grid.rows):
            scene = by_start.get(row.start)
            if scene is not None:
                scene.row = TableRow(table, place)
                scene.mentions = [mention for cell in table.numbers[place] for mention in cell]


def _take_units(table: Table, scenes: Sequence[Scene]) -> None:
    """Take units from the numbers of what stands over and under a table: "thousand tonnes" there is no amount."""
    for caption in (*table.captions, *table.foot):
        first, last = (bisect_left(scenes, at, key=lambda scene: scene.start) for at in (caption.start, caption.end))
        for scene in scenes[first:last]:
            scene.mentions = [mention for mention in scene.mentions if not gives_unit(mention, scene.text)]


class _Cells:
    """What stands in a cell, read apart from its neighbours."""

    def __init__(self, cut: Cut, layers: Layers, info: DocumentInfo) -> None:
        self._cut, self._layers, self._info = cut, layers, info

    def label(self, cell: Cell) -> Scene:
        """A cell of words as a scene without numbers."""
        span, line = Span(cell.start, cell.end), Line(cell.start, cell.end, "heading")
        scene = scene_of(self._cut, span, line, -1, self._layers)
        periods = [] if self._layers.periods.reach_over(span) else scene.periods
        scene.periods = told(periods or self._periods(cell), self._info)
        scene.take([])
        return scene

    def numbers(self, cell: Cell) -> list[Mention]:
        return find_mentions(self._cut.text, self._cut.within(cell), self._layers.pack)

    def _periods(self, cell: Cell) -> list[PeriodMention]:
        return find_periods(self._cut.text, self._cut.within(cell), self._layers.pack, self._info.written)
