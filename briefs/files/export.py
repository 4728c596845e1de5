"""Files of exactly what a brief stands on: CSV, XLSX and JSON, with sources, codes and period bounds.

Texts of sources never become formulas: in CSV what a spreadsheet would take for one is led by an apostrophe, in XLSX
they are written as strings. Numbers are plain: a point, "-" for minus, base units.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import xlsxwriter

from briefs.files.brief_json import brief_json, figure_id
from briefs.model.brief import Brief
from briefs.reconciling.claims import side_of
from briefs.reconciling.numbers import Calculated
from briefs.reconciling.ranks import rank
from terms.figure import Figure, tidy
from terms.period import Period

Cell = str | int | float | None
COLUMNS = ("id", "document", "outlet", "date", "date_how", "vintage", "url", "reporter", "partner", "flow", "product",
           "period", "first_month", "last_month", "value", "value_max", "unit", "qualifier", "status", "change_pct",
           "change_times", "change_abs", "change_base", "side", "evidence", "rank", "speaker", "role", "mention",
           "quote")
MADE = ("formula", "value", "low", "high", "unit", "side", "figures")
DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n")
FORMATS = ("csv", "xlsx", "json")


def export(brief: Brief, format: str) -> bytes:
    """The file of a brief in a format: csv (UTF-8 with a mark, for spreadsheets), xlsx or json; KeyError for others."""
    return WRITERS[format](brief)


def rows(brief: Brief) -> list[dict[str, Cell]]:
    """A row a figure, in the order of ids."""
    figures = sorted(brief.figures, key=lambda figure: (figure.id is None, figure.id or 0, figure.doc, figure.start))
    return [_row(figure) for figure in figures]


def made(brief: Brief) -> list[dict[str, Cell]]:
    """A row a calculated number, with the ids of the figures that it stands on."""
    found = dict.fromkeys(number for number in brief.numbers if isinstance(number, Calculated))
    return [{"formula": n.formula, "value": tidy(n.value), "low": tidy(n.interval.low), "high": tidy(n.interval.high),
             "unit": n.unit, "side": n.side, "figures": " ".join(figure_id(f) for f in n.figures)} for n in found]


def _row(figure: Figure) -> dict[str, Cell]:
    change, period = figure.change, figure.period
    values: tuple[Cell, ...] = (
        figure_id(figure), figure.document, figure.outlet, figure.doc_date.isoformat() if figure.doc_date else None,
        figure.doc_date_how, figure.vintage, figure.url, figure.reporter, figure.partner, figure.flow, figure.product,
        str(period) if period else None, _month(period.first) if period else None,
        _month(period.last) if period else None, tidy(figure.value), tidy(figure.value_max), figure.unit,
        figure.qualifier, figure.status, tidy(change.pct) if change else None, tidy(change.times) if change else None,
        tidy(change.abs) if change else None, str(change.base) if change and change.base else None, side_of(figure),
        figure.evidence, rank(figure).number, figure.speaker, figure.role, figure.mention, figure.quote)
    return dict(zip(COLUMNS, values, strict=True))


def _month(number: int) -> str:
    return str(Period(number, number))


def to_csv(brief: Brief) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, COLUMNS)
    writer.writeheader()
    writer.writerows({key: _safe(value) for key, value in row.items()} for row in rows(brief))
    return file.getvalue().encode("utf-8-sig")


def _safe(value: Cell) -> Cell:
    """A text that a spreadsheet would run as a formula is led by an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value.startswith(DANGEROUS) else value


def to_json(brief: Brief) -> bytes:
    return json.dumps(brief_json(brief), ensure_ascii=False, indent=1).encode()


def to_xlsx(brief: Brief) -> bytes:
    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(file, options) as book:
        book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})  # the same brief gives the same file
        _sheet(book, "figures", COLUMNS, rows(brief))
        _sheet(book, "calculated", MADE, made(brief))
    return file.getvalue()


def _sheet(book: Any, name: str, columns: tuple[str, ...], lines: list[dict[str, Cell]]) -> None:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, columns, book.add_format({"bold": True}))
    for n, line in enumerate(lines, 1):
        for column, key in enumerate(columns):
            value = line[key]
            if isinstance(value, str):
                sheet.write_string(n, column, value)
            elif value is not None:
                sheet.write_number(n, column, value)


WRITERS: dict[str, Callable[[Brief], bytes]] = {"csv": to_csv, "xlsx": to_xlsx, "json": to_json}
