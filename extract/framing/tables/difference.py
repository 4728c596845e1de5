"""Rows and columns that only say "difference": a balance, where the numbers prove it, and not a change."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from extract.framing.flows.kinds import DIRECTED
from extract.framing.tables.label import Label
from extract.numbers.mentions import Mention

ROUNDED = 0.15  # of the unit of the table: what two rounded numbers may be apart from their rounded difference

Cells = Sequence[Sequence[Mention]]


def with_balances(labels: Sequence[Label], numbers: Sequence[Cells]) -> tuple[Label, ...]:
    """Labels of rows, or of columns, with the cells of each: what is exports less imports in every cell is a balance:
    "Exports 5 7 | Imports 3 8 | Difference 2 -1".
    """
    told = zip(labels, numbers, strict=True)
    sides = {label.flow: cells for label, cells in told if label.flow in DIRECTED and cells}
    if len(sides) < len(DIRECTED):
        return tuple(labels)
    return tuple(_told(label, _sign(cells, sides["export"], sides["import"])) if _bare(label) else label
                 for label, cells in zip(labels, numbers, strict=True))


def _bare(label: Label) -> bool:
    return label.role == "change" and label.flow is None and label.unit is None


def _told(label: Label, sign: int) -> Label:
    return replace(label, flow="balance", role=None, sign=sign) if sign else label


def _sign(cells: Cells, exports: Cells, imports: Cells) -> int:
    """1 where each number is exports less imports, -1 where it is imports less exports, else 0.

    A row that only heads others has no cells.
    """
    found = [(cell[0].value, sold[0].value, bought[0].value)
             for cell, sold, bought in zip(cells, exports, imports, strict=False) if cell and sold and bought]
    for sign in (1, -1):
        if found and all(math.isclose(value * sign, sold - bought, abs_tol=ROUNDED) for value, sold, bought in found):
            return sign
    return 0
