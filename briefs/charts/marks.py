"""The marks of a chart: points and lines of totals, bars of directions, stars of targets, bars of a ranking."""

from __future__ import annotations

import itertools
from typing import Any, Protocol

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch

from briefs.charts.labels import Labels
from briefs.model.level import Subject
from briefs.model.lists import Cell, Ranking, Row, Series
from briefs.reconciling.numbers import Calculated
from briefs.rendering.printed import shown
from briefs.rendering.speech import Speech
from locales import formats
from terms.figure import WORLD

SHAPES = ("o", "s", "D", "v")
PART, TARGET = "^", "*"
MANY = 4  # of a scale's units before the next larger scale is used
MOST_YEARS = 16
FEWEST_BARS = 6


class Look(Protocol):
    """The colours that marks are drawn in."""

    @property
    def back(self) -> str: ...
    @property
    def ink(self) -> str: ...
    @property
    def grid(self) -> str: ...
    @property
    def sides(self) -> tuple[str, ...]: ...
    @property
    def bars(self) -> tuple[str, ...]: ...
    @property
    def target(self) -> str: ...


def draw_series(axes: Axes, blocks: list[Series], subject: Subject, speech: Speech, look: Look,
                table: dict[str, Any]) -> float:
    """Totals as points, directions as bars behind them, targets as stars; gives the largest value drawn."""
    total, *parts = blocks
    power = scale(blocks)
    sides = _sides(total, parts)
    values = [_value(cell) for row in total.rows for cell in row.cells]
    labels = Labels(axes, len(total.rows), max(values, default=0.0), look, table)
    largest = _bars(axes, parts, sides, look, table)
    for side in sides:
        largest = max(largest, _line(axes, total.rows, side, sides, power, speech, look, labels))
    for row in total.rows:
        if row.goal:
            largest = max(largest, row.goal.value)
            axes.plot([row.period.year], [row.goal.value], TARGET, color=look.target, markersize=12, zorder=4)
            labels.write(row.period.year, row.goal.value, _number(row.goal.value, power, speech), look.target)
    years = [row.period.year for row in total.rows if row.period.is_year]
    axes.set_xticks(years[::-(-len(years) // MOST_YEARS)] if years else [])
    axes.grid(axis="y", color=look.grid, linewidth=0.6)
    _legend(axes, total, parts, sides, subject, speech, look, table)
    return largest


def _sides(total: Series, parts: list[Series]) -> list[str | None]:
    """Whose data are drawn, in the order of the totals, those of no stated side last."""
    found = [side for block in (total, *parts) for side in block.sides]
    loose = any(cell.side is None for row in total.rows for cell in row.cells)
    return [*dict.fromkeys(found), *([None] if loose else [])]


def _bars(axes: Axes, parts: list[Series], sides: list[str | None], look: Look, table: dict[str, Any]) -> float:
    """The directions of each side: exports below, imports on them; hatched where calculated."""
    largest, width = 0.0, table["bar"]
    for n, side in enumerate(sides):
        shift = _shift(n, sides, table)
        base: dict[int, float] = {}
        for depth, block in enumerate(parts):
            for row in block.rows:
                cell = next((c for c in row.cells if c.side == side and c.part is None), None)
                if cell is None:
                    continue
                year, low = row.period.year, base.get(row.period.year, 0.0)
                axes.bar(year + shift, cell.number.value, width * 0.92, bottom=low, zorder=1,
                         color=look.bars[n % len(look.bars)], alpha=0.95 if depth == 0 else 0.55,
                         hatch="////" if _hollow(cell) else None, edgecolor=look.back, linewidth=0.5)
                base[year] = low + cell.number.value
                largest = max(largest, base[year])
    return largest


def _line(axes: Axes, rows: tuple[Row, ...], side: str | None, sides: list[str | None], power: int,
          speech: Speech, look: Look, labels: Labels) -> float:
    """One side's totals: joined over neighbouring years, hollow where calculated, a triangle for a part of a year."""
    n = sides.index(side)
    shift = _shift(n, sides, labels.table)
    colour, shape = look.sides[n % len(look.sides)], SHAPES[n % len(SHAPES)]
    points = [(row.period.year, cell) for row in rows for cell in row.cells if cell.side == side]
    full = [(year, cell) for year, cell in points if cell.part is None]
    for (year, cell), (after, other) in itertools.pairwise(full):
        if after == year + 1:
            axes.plot([year + shift, after + shift], [_value(cell), _value(other)], "-", color=colour, linewidth=1.6,
                      zorder=2)
    for year, cell in points:
        axes.plot([year + shift], [_value(cell)], PART if cell.part else shape, color=colour, markersize=7, zorder=3,
                  markerfacecolor=look.back if _hollow(cell) or cell.part else colour, markeredgewidth=1.6)
        labels.write(year + shift, _value(cell), _number(_value(cell), power, speech), colour)
    return max((_value(cell) for _, cell in points), default=0.0)


def _shift(n: int, sides: list[str | None], table: dict[str, Any]) -> float:
    """How far from its year the n-th side stands."""
    return float((n - (len(sides) - 1) / 2) * table["bar"])


def scale(blocks: list[Series]) -> int:
    """The power of ten in which all numbers of a chart are written: one for all, so that they compare."""
    values = [_value(cell) for block in blocks for row in block.rows for cell in row.cells]
    values += [row.goal.value for block in blocks for row in block.rows if row.goal]
    largest = max(values, default=0.0)
    return next((power for power in (12, 9, 6, 3) if largest >= MANY * 10 ** power), 0)


def _number(value: float, power: int, speech: Speech) -> str:
    return formats.number(value / 10 ** power, speech.language, 1)


def _value(cell: Cell) -> float:
    return shown(cell.number) if isinstance(cell.number, Calculated) else cell.number.value


def _hollow(cell: Cell) -> bool:
    return isinstance(cell.number, Calculated) and not cell.number.official


def _legend(axes: Axes, total: Series, parts: list[Series], sides: list[str | None], subject: Subject,
            speech: Speech, look: Look, table: dict[str, Any]) -> None:
    """What the marks mean: only those that are drawn."""
    handles: list[Line2D | Patch] = []
    cells = [cell for row in total.rows for cell in row.cells]
    for n, side in enumerate(sides):
        label = speech.side(side) if side else speech.text("whose statistics: not stated")
        handles.append(_dot(SHAPES[n % len(SHAPES)], look.sides[n % len(look.sides)], label))
    if any(_hollow(cell) for cell in cells):
        handles.append(_dot("o", look.ink, formats.calculated(speech.language).strip("()"), fill=look.back))
    if any(cell.part for cell in cells):
        handles.append(_dot(PART, look.ink, speech.text("part of the year"), fill=look.back))
    if any(row.goal for row in total.rows):
        handles.append(_dot(TARGET, look.target, speech.text("target")))
    for depth, block in enumerate(parts):
        if any(row.cells for row in block.rows):
            flow = speech.flow("export" if depth == 0 else "import")
            label = f"{flow:capital}" if subject.partner == WORLD else speech.text(
                "{A:poss} {flow:poss}", A=speech.party(subject.reporter), flow=flow)
            strength = 1.0 if len(sides) == 1 else 0.6  # of several sides no colour is meant
            handles.append(Patch(facecolor=look.bars[0] if len(sides) == 1 else look.ink, label=label,
                                 alpha=strength * (0.95 if depth == 0 else 0.55)))
    axes.legend(handles=handles, loc="upper center", bbox_to_anchor=(0.5, -0.08), ncols=2, frameon=False,
                fontsize=table["small"], labelcolor=look.ink, handletextpad=0.4, columnspacing=1.2)


def _dot(shape: str, colour: str, label: str, fill: str | None = None) -> Line2D:
    return Line2D([], [], marker=shape, color=colour, linestyle="", markersize=7, markeredgewidth=1.6,
                  markerfacecolor=fill or colour, label=formats.capital(label))


def draw_ranking(axes: Axes, block: Ranking, speech: Speech, look: Look, table: dict[str, Any]) -> None:
    """A bar a partner, the largest on top, each with its amount."""
    rows = block.rows
    places = [-row.place for row in rows]
    values = [row.number.value for row in rows]
    axes.barh(places, values, color=look.sides[0], height=0.62)
    axes.set_yticks(places, [str(speech.party(row.party)) for row in rows])
    axes.set_xlim(0, max(values) * 1.32)
    axes.set_ylim(-max(len(rows), FEWEST_BARS) - 0.5, -0.5)  # few bars stay bars
    axes.set_xticks([])
    for place, row in zip(places, rows, strict=True):
        axes.annotate(str(speech.money(row.number)), (row.number.value, place), xytext=(5, 0), va="center",
                      textcoords="offset points", fontsize=table["small"], color=look.ink)
