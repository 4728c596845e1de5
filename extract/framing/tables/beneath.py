"""Rows that only say more of the levels above them: "Exports | 438.0", "in % of 2023 | 79.6", "share, % | 38"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.framing.changes.beside import FRAME
from extract.framing.draft import Draft
from extract.framing.flows.kinds import DIRECTED
from extract.framing.scene import Scene
from extract.framing.tables.cell import set_change
from extract.framing.tables.label import Label
from extract.framing.tables.sheet import Sheet, judged
from extract.framing.tables.table import TableRow
from extract.tables.units import PERCENT
from terms.period import Period


def stands_beneath(sheet: Sheet, place: int) -> bool:
    """Whether a row has percentages of another row's levels and names nothing of its own."""
    label = sheet.rows[place]
    if place == 0 or label.role is None or label.unit not in (None, PERCENT):
        return False
    own = (label.party, label.product, label.partner, label.reporter, None if label.role == "share" else label.flow)
    return not any(part is not None for part in own)


def drafts_beneath(scene: Scene, row: TableRow, sheet: Sheet) -> Iterator[Draft]:
    """The changes of the levels above set in them; the shares, and the changes of what has one, as drafts."""
    label = sheet.rows[row.place]
    cells = [(n, cell[0]) for n, cell in enumerate(row.cells) if cell and cell[0].kind in ("count", "percent")]
    role = judged([mention for _, mention in cells], {label.role})
    for n, number in cells:
        level = row.table.levels.get(n)
        if level is None or role is None:
            continue
        mention = replace(number, kind="percent", unit="%")
        base = _base(label, level.period)
        if role == "share":
            draft = _alike(level, Draft(mention, scene, role="share", unit="%"))
            draft.flow = label.flow if label.flow in DIRECTED else draft.flow
            yield draft
        elif level.pct is None:
            set_change(level, mention, role)
            level.base = base
            level.say("change", "row beneath", label.words)
        else:
            draft = _alike(level, Draft(mention, scene, role="change", unit="%"))
            set_change(draft, mention, role)
            draft.base = base
            yield draft


def _alike(level: Draft, draft: Draft) -> Draft:
    for slot in FRAME:
        setattr(draft, slot, getattr(level, slot))
    draft.explicit = set(level.explicit)
    draft.say("parties", "row above")
    return draft


def _base(label: Label, period: Period | None) -> Period | None:
    """What a row says that the levels above are compared with; the same months of the year before where it does not."""
    said: Sequence[Period] = [
        m.period for m in (label.base, label.period) if m is not None and m.period is not None
    ]
    if period is None:
        return None
    return next((p for p in said if p.first < period.first), None if said else period.shifted(-1))
