"""The figures of a row of a table: each cell framed by its row, the heads of its column and the captions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.parties.remainder import OTHER_GOODS
from extract.framing.products.inherited import BY_WEIGHT
from extract.framing.scene import Scene
from extract.framing.tables.beneath import drafts_beneath, stands_beneath
from extract.framing.tables.cell import accounted, scaled, set_change, set_earlier
from extract.framing.tables.label import INVESTMENT, TRADED, Label
from extract.framing.tables.parties import cell_parties
from extract.framing.tables.period import cell_period
from extract.framing.tables.sheet import CHANGES, Labels, Sheet, labels_of, sheet_of
from extract.framing.tables.table import TableRow
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention
from extract.products import ProductMention
from extract.tables.units import PERCENT, Measured
from terms.period import Period

WHOLE = 100  # percent; that a total is all of itself says nothing
SENTENCE_ENDS = (".", "!", "?")


def drafts_of_row(scene: Scene, row: TableRow, context: Context) -> list[Draft]:
    """The drafts of a row in the order of its columns, its changes joined to their levels."""
    sheet = sheet_of(row.table, context)
    label = sheet.rows[row.place]
    barred = label.rate or any(lead.barred for lead in (label, *sheet.leads[row.place]))
    if barred or not (label.known or sheet.by_product):
        row.table.levels.clear()
        return []
    if row.table.levels and stands_beneath(sheet, row.place):
        return _remembered(list(drafts_beneath(scene, row, sheet)), context)
    reading = _Row(scene, row, sheet, context)
    told = list(reading.drafts())
    row.table.levels.clear()
    row.table.levels.update(reading.levels)
    return _remembered(told, context)


def _remembered(told: list[Draft], context: Context) -> list[Draft]:
    """The drafts of a row, their times and turnovers kept for the text behind."""
    for draft in told:
        context.both_ways = context.both_ways or (draft.flow == "turnover" and draft.product is None)
        if draft.period is not None and draft.status == "actual" and draft.role == "level":
            context.times.level(draft.period, aside=False)
    context.rowed = told[-1] if told else context.rowed
    return told


class _Row:
    """A row that is being read; ``levels`` are the drafts of its columns of levels."""

    def __init__(self, scene: Scene, row: TableRow, sheet: Sheet, context: Context) -> None:
        self.scene, self.row, self.sheet, self.context = scene, row, sheet, context
        self.levels: dict[int, Draft] = {}

    def drafts(self) -> Iterator[Draft]:
        found: dict[int, list[Draft]] = {}
        cells = [(n, cell) for n, cell in enumerate(self.row.cells) if cell]
        for n, cell in cells:
            if self.sheet.columns[n].role in ("level", "share"):
                found[n] = list(self._values(n, cell))
        for n, cell in cells:
            if self.sheet.columns[n].role in CHANGES:
                found[n] = list(self._changes(n, cell[0]))
        for n in sorted(found):
            yield from found[n]

    def _labels(self, n: int) -> Labels:
        return labels_of(self.sheet, self.row.place, n)

    def _values(self, n: int, cell: Sequence[Mention]) -> Iterator[Draft]:
        """The level or share of a cell, with the change in brackets behind it."""
        labels = self._labels(n)
        role, mention = self._measured(n, cell[0], labels)
        draft = self._framed(mention, labels) if role is not None else None
        if draft is None or role is None:
            return
        draft.role = "share" if role == "share" else "level"
        if role in CHANGES:
            set_change(draft, mention, role)
        elif role == "share" and mention.value >= WHOLE:
            return
        elif role == "level":
            self.levels[n] = draft
        yield draft
        for behind in cell[1:] if role == "level" else ():
            yield from self._bracketed(draft, behind, labels)

    def _measured(self, n: int, mention: Mention, labels: Labels) -> tuple[str | None, Mention]:
        """What a number is, with the unit and scale of the nearest label that gives one where it has none."""
        label = next((label for label in labels.all if label.unit is not None), None)
        unit = (self.sheet.unit_in_turn(label, n) or label.unit) if label is not None else self._unit()
        said = label.role if label is not None and unit == PERCENT else None
        if self.sheet.columns[n].role == "share":
            return "share", replace(mention, kind="percent", unit="%")
        if mention.kind in AMOUNTS:
            model = unit or self.sheet.model
            code = mention.unit or (model.unit if model is not None else None) or self.context.unit
            return "level", replace(mention, unit=code)
        if mention.kind == "times":
            return "change", mention
        if mention.kind == "percent" or unit == PERCENT:
            signed = "change" if "sign" in mention.written else None
            return said or signed, replace(mention, kind="percent", unit="%")
        return (None, mention) if unit is None or mention.kind != "count" else ("level", scaled(mention, unit))

    def _unit(self) -> Measured | None:
        """The unit of a number whose own labels give none: of the other columns, the rows above, the other cells."""
        return self.sheet.unit or self.sheet.units_above[self.row.place] or self.sheet.model

    def _bracketed(self, level: Draft, mention: Mention, labels: Labels) -> Iterator[Draft]:
        """A percentage behind a level in the same cell: its change, or its share of the whole."""
        role = "change" if mention.kind == "times" else self.sheet.brackets
        if mention.kind not in ("percent", "count", "times") or level.pct is not None or level.times is not None:
            return
        if role == "share":
            share = self._framed(replace(mention, kind="percent", unit="%"), labels)
            if share is not None:
                share.role = "share"
                yield share
        elif role == "level" and self.sheet.aside is not None:
            role, other_mention = self._measured(0, mention, labels)
            other = self._framed(other_mention, labels._replace(heads=(self.sheet.aside, *labels.heads)))
            if role == "level" and other is not None:
                set_earlier(other, level)
                yield other
        elif mention.kind == "count" and self._named_between(level, mention) is not None:
            yield from self._part(level, mention, labels)
        elif role is not None:
            set_change(level, mention, role)

    def _named_between(self, level: Draft, mention: Mention) -> ProductMention | None:
        """The product of a number in brackets: "61 (of which fruit 24.7)"."""
        named = [p for p in self.scene.products if level.mention.end <= p.start and p.end <= mention.start and p.name]
        return named[-1] if named else None

    def _part(self, level: Draft, mention: Mention, labels: Labels) -> Iterator[Draft]:
        """A number of a part in brackets, in the unit of the whole."""
        product = self._named_between(level, mention)
        part = self._framed(self._measured(0, mention, labels)[1], labels)
        if part is not None and product is not None and part.mention.kind in AMOUNTS:
            part.product = product.name
            part.say("product", product.rule, self.scene.text[product.start : product.end])
            yield part

    def _changes(self, n: int, mention: Mention) -> Iterator[Draft]:
        """A cell of a column of changes joins the level of its row, or stands for itself."""
        place, role = self.sheet.level_of(n), self.sheet.columns[n].role
        draft = self.levels.get(place) if place is not None else None
        if role == "abs":
            unit = next((label.unit for label in self._labels(n).all if label.unit is not None), None)
            mention = scaled(mention, unit) if unit is not None and mention.kind == "count" else mention
        if draft is None:
            draft = self._framed(mention, self._labels(n))
            if draft is None:
                return
            draft.role = "abs" if role == "abs" else "change"
            yield draft
        set_change(draft, mention, role)
        draft.say("change", "table", " ".join(label.words for label in self.sheet.columns[n].heads))
        draft.base = self._base(n, place, draft.period)

    def _base(self, n: int, level: int | None, period: Period | None) -> Period | None:
        """What a column of changes compares with: the column of levels before, or what its head names."""
        earlier = self.sheet.earlier(n, level) if level is not None else None
        if earlier is not None:
            base, _ = cell_period(self._labels(earlier).all, self.context.times)
        else:
            heads = [*self.sheet.columns[n].heads, *self.sheet.captions]
            base = next((label.base.period for label in heads if label.base is not None), None)
        return base if base is not None and period is not None and base.first < period.first else None

    def _framed(self, mention: Mention, labels: Labels) -> Draft | None:
        """A draft with all its slots; None where neither a label nor the text before speaks of trade."""
        draft = Draft(mention, self.scene, unit=mention.unit, qualifier=mention.qualifier)
        if not self._flow(draft, labels):
            return None
        self._product(draft, labels)
        draft.status = next((label.status for label in labels.own if label.status != "actual"), "actual")
        aside = (self.sheet.aside,) if self.sheet.brackets == "level" and self.sheet.aside is not None else ()
        draft.period, words = cell_period((*labels.all, *aside), self.context.times)
        if words:
            draft.explicit.add("period")
            draft.say("period", "table", words)
        else:
            draft.period = self.context.times.now or self.context.times.main
        cell_parties(draft, labels, self.sheet, self.context)
        return draft if draft.reporter is not None else None

    def _flow(self, draft: Draft, labels: Labels) -> bool:
        """The flow of the row or column, then of what it stands under; of the text before, where no label bars it."""
        said = [label for label in labels.all if label.flow is not None]
        nearest = next((label for label in labels.own if label.flow not in (None, "turnover")), None)
        said.sort(key=lambda label: label.agents)
        label = self._group() or nearest or (said[0] if said else self.sheet.runs[self.row.place])
        if label is not None:
            draft.flow, draft.sign = label.flow, label.sign
            draft.explicit.add("flow")
            draft.say("flow", "table", label.words)
        elif not any(caption.barred for caption in self.sheet.captions):
            running = self.context.flow if self.context.live else None
            draft.flow, draft.sign = running or self.context.sole, self.context.sign
            draft.say("flow", "carried over")
        if draft.flow == "balance" and self.sheet.aside is None and accounted(draft):
            draft.sign = -1
        return draft.flow in TRADED or (draft.flow == INVESTMENT and "flow" in draft.explicit)

    def _group(self) -> Label | None:
        """The label over some rows that tells a flow, where of all columns they fill but one: "Turnover by partner"."""
        filled = sum(1 for cell in self.row.cells if cell)
        if filled > 1 or sum(column.role == "level" for column in self.sheet.columns) == 1:
            return None
        return next((lead for lead in self.sheet.leads[self.row.place] if lead.flow is not None), None)

    def _product(self, draft: Draft, labels: Labels) -> None:
        all_of = "services" if str(draft.flow).startswith("services") else None
        named = (label for label in labels.all if label.product not in (None, all_of))
        label = next((label for label in named if not _tells_of_several(label)), None)
        unknown = not labels.row.known or "other" in labels.row.row
        if self.sheet.by_product and unknown and labels.row.product is None:
            draft.product = OTHER_GOODS
        elif label is not None:
            draft.product = label.product
            draft.explicit.add("product")
            draft.say("product", "table", label.words)
        elif not any(label.flow is not None and not label.agents for label in labels.all):
            draft.product = self.context.product
        weight = draft.mention.kind == "quantity"
        if draft.product is None and (weight or any(label.units for label in labels.captions)):
            draft.product = self.context.product or self.context.weighed or (BY_WEIGHT if weight else None)


def _tells_of_several(label: Label) -> bool:
    """Whether a label is a sentence beside the table that names several products: none is that of all its numbers."""
    sentence = label.words[-1:] in SENTENCE_ENDS
    return sentence and len({product.name for product in label.scene.products if product.name}) > 1
