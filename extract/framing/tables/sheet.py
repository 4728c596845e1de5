"""A table with its labels read: what each column is, and which labels hold for each cell."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import median
from typing import NamedTuple

from extract.framing.context import Context
from extract.framing.tables.difference import with_balances
from extract.framing.tables.label import Label, read_label
from extract.framing.tables.period import compared, dated, without_issue
from extract.framing.tables.regions import with_regions
from extract.framing.tables.table import Table
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention
from extract.tables.units import PERCENT, Measured

INDEX_FROM = 60.0  # percent; a column of nothing smaller gives levels in percent of the base
SHARES_FROM, SHARES_TO = 85.0, 101.0  # percent that the shares of a whole add up to
CHANGES = ("change", "index", "abs")


class Labels(NamedTuple):
    """The labels that hold for a cell: of its row and column, what the row stands under, the captions."""

    row: Label
    heads: tuple[Label, ...]
    leads: tuple[Label, ...]
    captions: tuple[Label, ...]

    @property
    def own(self) -> tuple[Label, ...]:
        return (self.row, *self.heads)

    @property
    def all(self) -> tuple[Label, ...]:
        """All labels from the nearest."""
        return (*self.own, *self.leads, *self.captions)


@dataclass(frozen=True)
class Column:
    """A column: the labels over it from the lowest up, and what its numbers are.

    ``role``: level, share, change, index (a level in percent of the base), abs (a change in money or weight), none.
    """

    heads: tuple[Label, ...]
    role: str


@dataclass(frozen=True)
class Sheet:
    """A table with its labels read; ``lead`` holds the rows that each row is a part of or stands under."""

    captions: tuple[Label, ...]
    columns: tuple[Column, ...]
    rows: tuple[Label, ...]
    leads: tuple[tuple[Label, ...], ...]
    runs: tuple[Label | None, ...]  # for each row the last one before it that names a flow
    brackets: str | None  # what numbers in brackets behind others are: share, change, index, or levels of ``aside``
    aside: Label | None  # what a caption says of them
    model: Measured | None  # the first unit and scale that a cell names

    @cached_property
    def by_party(self) -> bool:
        """Whether the rows are parties."""
        return any(label.party is not None and label.flow is None for label in self.rows)

    @cached_property
    def partner(self) -> str | None:
        """The one partner that rows of the table name, where they name just one."""
        named = {label.partner for label in self.rows if label.partner is not None}
        return named.pop() if len(named) == 1 else None

    @cached_property
    def unit(self) -> Measured | None:
        """The one unit of the heads of columns, where they all give the same."""
        units = {label.unit for column in self.columns if column.role == "level" for label in column.heads}
        known = units - {None}
        return known.pop() if len(known) == 1 else None

    def unit_in_turn(self, label: Label, column: int) -> Measured | None:
        """The unit of a column by its place, where a label gives as many as there are columns of levels."""
        levels = [n for n, other in enumerate(self.columns) if other.role == "level"] if label.units else []
        return label.units[levels.index(column)] if len(levels) == len(label.units) and column in levels else None

    @cached_property
    def by_product(self) -> bool:
        """Whether the rows are products."""
        headed = any("goods" in label.row for label in self.captions)
        return headed or sum(label.product is not None for label in self.rows) > 1

    @cached_property
    def units_above(self) -> tuple[Measured | None, ...]:
        """For each row the unit that the nearest row above gives: "Turnover, $ bn" over "Exports"."""
        found: list[Measured | None] = [None]
        for label in self.rows:
            found.append(label.unit if label.unit not in (None, PERCENT) else found[-1])
        return tuple(found)

    def level_of(self, column: int) -> int | None:
        """The column of levels that a column of changes is of: the latest of those right before it, or their whole."""
        head = next((label.flow for label in self.columns[column].heads if label.flow is not None), None)
        before: list[int] = []
        for n in range(column - 1, -1, -1):
            if self.columns[n].role == "level":
                before.append(n)
            elif before:
                break
        same = [n for n in before if head is None or self._flow(n) in (None, head)]
        if not same:
            return next((n for n in range(column, len(self.columns)) if self.columns[n].role == "level"), None)
        flows = [self._flow(n) for n in same]
        if head is None and "turnover" in flows and len(set(flows)) == len(flows) > 1:
            return same[flows.index("turnover")]  # exports and imports are parts of the turnover that changed
        return max(same, key=lambda n: (self._ends(n), n))

    def earlier(self, column: int, level: int) -> int | None:
        """The column of levels that a column of changes compares with, where it stands beside the other."""
        others = [n for n in range(column) if self.columns[n].role == "level" and n != level]
        fitting = [n for n in others if self._flow(n) == self._flow(level) and 0 < self._ends(n) < self._ends(level)]
        return max(fitting, key=self._ends, default=None)

    def _flow(self, column: int) -> str | None:
        return next((label.flow for label in self.columns[column].heads if label.flow is not None), None)

    def _ends(self, column: int) -> int:
        periods = (label.period.period for label in self.columns[column].heads if label.period is not None)
        return next((period.last for period in periods if period is not None), 0)


def sheet_of(table: Table, context: Context) -> Sheet:
    """The labels of a table read, in a document whose home the context knows; worked out once."""
    if table.sheet is None:
        table.sheet = _read(table, context)
    return table.sheet


def _read(table: Table, context: Context) -> Sheet:
    captions = tuple(read_label(scene, context) for scene in table.captions)
    corner = (read_label(table.corner, context),) if table.corner is not None else ()
    named = [read_label(scene, context, names_row=True) for scene in table.labels]
    named = with_regions(named, context.home)
    rows = with_balances(dated(named, table.dates, context) if table.dates else named, table.numbers)
    above = tuple(label for label in (*corner, *captions) if not label.barred)
    heads = _with_balances([tuple(read_label(s, context) for s in reversed(heads)) for heads in table.heads], table)
    columns = tuple(_column(table, n, labels, above) for n, labels in enumerate(heads))
    leads, runs = zip(*_leads(table, rows), strict=True)
    feet = (Label(scene, unit=read_label(scene, context).unit) for scene in table.foot)
    own = (*rows, *(label for column in columns for label in column.heads))
    told = (*without_issue((*corner, *captions), own), *feet)
    aside = read_label(table.aside, context) if table.aside is not None else None
    amounts = (m for row in table.numbers for cell in row for m in cell if m.kind in AMOUNTS and m.unit)
    model = next((Measured(m.kind, m.unit, m.scale) for m in amounts), None)
    return Sheet(told, columns, rows, leads, runs, _brackets(table, told, aside), aside, model)


def _with_balances(heads: Sequence[tuple[Label, ...]], table: Table) -> list[tuple[Label, ...]]:
    """The labels over each column, the lowest of which may tell a balance."""
    lowest = [labels[0] for labels in heads if labels]
    if len(lowest) < len(heads):
        return list(heads)
    cells = [[row[n] if n < len(row) else () for row in table.numbers] for n in range(len(heads))]
    return [(label, *labels[1:]) for label, labels in zip(with_balances(lowest, cells), heads, strict=True)]


def _column(table: Table, n: int, heads: tuple[Label, ...], above: tuple[Label, ...]) -> Column:
    if any(label.barred for label in heads):
        return Column(heads, "none")
    cells = [row[n][0] for row in table.numbers if n < len(row) and row[n]]
    unit = next((label.unit for label in heads if label.unit is not None), None)
    said = {label.role for label in heads if label.role is not None}
    percent = unit is not None and unit.kind == "percent"
    if unit is not None and not percent and said & {"change"}:
        return Column(heads, "abs")
    own = bool(cells) and all(m.kind in ("percent", "times") for m in cells)
    if percent or own or (said and unit is None):
        said = said or {label.role for label in above if label.role is not None}
        role = judged(cells, said) or "none"
        return Column(compared(heads, above) if role == "index" else heads, role)
    return Column(heads, "level")


def judged(cells: Sequence[Mention], said: Collection[str | None]) -> str | None:
    """Whether percentages are shares, changes, or levels in percent of the base: from words, signs and sizes."""
    values = [m.value for m in cells if m.kind in ("percent", "count")]
    if "share" in said:
        return "share"
    if any("sign" in m.written for m in cells) or not values:
        return "change"
    if min(values) >= INDEX_FROM:
        return "index"
    if "index" in said and "change" not in said:  # trade with one of them may have fallen to a third
        return "index" if median(values) >= INDEX_FROM else "change"
    if said:
        return "change"
    whole = max(values) == 100 or SHARES_FROM <= sum(values) <= SHARES_TO
    return "share" if whole else None


def _brackets(table: Table, told: Sequence[Label], aside: Label | None) -> str | None:
    """What the numbers in brackets of all cells are."""
    inside = [m for row in table.numbers for cell in row for m in cell[1:] if m.kind in ("percent", "count")]
    if not inside:
        return None
    if aside is not None and aside.role is None and aside.unit != PERCENT and aside.period is not None:
        return "level"
    said = (aside,) if aside is not None and aside.role is not None else told
    return judged(inside, {label.role for label in said if label is not None and label.role is not None})


def _leads(table: Table, rows: Sequence[Label]) -> Iterator[tuple[tuple[Label, ...], Label | None]]:
    """For each row the labels that it stands under, and the last before it that names a flow."""
    group: Label | None = None
    head: Label | None = None
    run: Label | None = None
    indent, within = 0, False
    for row, label in zip(table.grid.rows, rows, strict=True):
        if not row.cells:
            group, head, within = label, None, False
            yield (), None
            continue
        deeper = head is not None and row.indent > indent
        goes_on = within and label.flow is None and not label.row & {"total"} and label.known
        alone = "total" in label.row and not label.row & {"including"}
        within = head is not None and not alone and ("including" in label.row or deeper or goes_on)
        if not within:
            head, indent = label, row.indent
        yield tuple(lead for lead in (head if within else None, group) if lead is not None), run
        run = label if label.flow is not None else run


def labels_of(sheet: Sheet, place: int, column: int) -> Labels:
    """The labels of a cell; those of a share without a time are also the ones of the levels before it."""
    heads = sheet.columns[column].heads
    if sheet.columns[column].role == "share" and all(label.period is None for label in heads):
        level = sheet.level_of(column)
        heads += sheet.columns[level].heads if level is not None else ()
    return Labels(sheet.rows[place], heads, sheet.leads[place], sheet.captions)
