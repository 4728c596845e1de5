"""A series in words: its rows, its highest or lowest number, its mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from briefs.model.brief import Brief
from briefs.model.lists import Cell, Mean, Passed, Peak, Row, Series
from briefs.reconciling.numbers import Calculated
from briefs.rendering.adding import all_add_up
from briefs.rendering.speech import Speech
from locales import formats
from terms.figure import WORLD
from terms.period import Period


def series(block: Series, brief: Brief, speech: Speech) -> list[str]:
    """A line a row, then which letter stands for whose data; the outlets, unless a mean or a peak stands over them."""
    lettered = letters(block.sides, speech) if brief.subject.partner != WORLD else {}
    lines = [f"{label}: {_row(row, lettered, speech)}" for label, row in _lines(block.rows, speech)]
    if lettered:
        lines.append(", ".join(f"{letter}: {speech.lower(speech.side(side))}" for side, letter in lettered.items()))
    if not block.rows:
        lines.append(speech.text("No figure is known."))
    last = not any(isinstance(other, Mean | Passed | Peak) for other in brief.blocks)
    return [*lines, *(_heard(block, speech) if last else [])]


def peak(block: Peak, brief: Brief, speech: Speech) -> list[str]:
    """The highest or the lowest number of a series, of each side, and the outlets of the series."""
    lettered = _lettered(brief, speech)
    items = "; ".join(f"{row_label(row.period, speech)}, {_cell(row.cells[0], lettered, speech)}" for row in block.rows)
    said = speech.text("Lowest: {items}", items=items) if block.least else speech.text("Highest: {items}", items=items)
    return _under(said, brief, speech)


def passed(block: Passed, brief: Brief, speech: Speech) -> list[str]:
    """The first year that is known to have reached an amount, as each side knows it, and the outlets of the series."""
    money = formats.amount(block.amount, block.unit, speech.language)
    if block.row is None:
        return _under(speech.text("{money} or more: in no year that is known", money=money), brief, speech)
    told = _row(replace(block.row, goal=None), _lettered(brief, speech), speech)
    items = f"{row_label(block.row.period, speech)}, {told}"
    return _under(speech.text("First known year of {money} or more: {items}", money=money, items=items), brief, speech)


def _lettered(brief: Brief, speech: Speech) -> dict[str, str]:
    found = _series(brief)
    return letters(found.sides, speech) if found and brief.subject.partner != WORLD else {}


def _under(said: str, brief: Brief, speech: Speech) -> list[str]:
    """What is said under a series, and its outlets where nothing more is."""
    found = _series(brief)
    mean = any(isinstance(other, Mean) for other in brief.blocks)
    return [speech.bold(said), *(_heard(found, speech) if found and not mean else [])]


def mean(block: Mean, brief: Brief, speech: Speech) -> list[str]:
    """The mean of a month or a year, or the sum, and of how many it is, or why there is none; the outlets."""
    found = _series(brief)
    heard = _heard(found, speech) if found else []
    return [*_mean(block, found.sides if found else (), speech), *heard]


def _mean(block: Mean, sides: tuple[str | None, ...], speech: Speech) -> list[str]:
    """The number, and of several ``sides`` whose it is."""
    if block.number is None and block.each == "sum":
        return [speech.text("No sum: of {n} parts {known} are known.", n=block.parts, known=block.known)]
    if block.number is None:
        return [speech.text("No mean: of {n} parts {known} are known.", n=block.parts, known=block.known)]
    lettered = letters(sides, speech) if len(sides) > 1 else {}
    money = _cell(Cell(block.number, block.number.side), lettered, speech)
    if block.each == "sum":
        said = speech.text("Sum: {money}, years: {n}", money=money, n=block.parts)
        return [said] if all_add_up(block.number, speech) else [said, speech.not_exact()]
    if block.each == "month":
        return [speech.text("Mean per month: {money}, months: {n}", money=money, n=block.parts)]
    return [speech.text("Mean per year: {money}, years: {n}", money=money, n=block.parts)]


def _series(brief: Brief) -> Series | None:
    """The series that a peak or a mean is of."""
    return next((block for block in brief.blocks if isinstance(block, Series)), None)


def _heard(block: Series, speech: Speech) -> list[str]:
    """The outlets of a series and the years in which they published."""
    return [speech.text("Sources: {subject}", subject=speech.outlets(block.sources))] if block.sources else []


def letters(sides: tuple[str | None, ...], speech: Speech) -> dict[str, str]:
    """The first letter of each side's name, or its code where two are equal."""
    named = {side: formats.party_or_office(side, speech.language)[:1] for side in sides if side}
    return named if len(set(named.values())) == len(named) else {side: speech.free(side) for side in named}


def row_label(period: Period, speech: Speech) -> str:
    """A year in digits, another period in short."""
    return str(period.year) if period.is_year else formats.capital(f"{speech.period(period):short}")


def _lines(rows: tuple[Row, ...], speech: Speech) -> Iterator[tuple[str, Row]]:
    """The rows with their labels; years that follow each other and are not known are one."""
    for unknown, group in groupby(rows, lambda row: row.period.is_year and not row.cells and not row.goal):
        found = list(group)
        if unknown and len(found) > 1:
            yield f"{found[0].period.year}–{found[-1].period.year}", found[0]
        else:
            yield from ((row_label(row.period, speech), row) for row in found)


def _row(row: Row, lettered: dict[str, str], speech: Speech) -> str:
    parts = [_cell(cell, lettered, speech) for cell in row.cells] or [speech.text("not known")]
    if row.goal:
        parts.append(speech.text("target {money}", money=speech.money(row.goal)))
    return "; ".join(parts)


def _cell(cell: Cell, lettered: dict[str, str], speech: Speech) -> str:
    marks = [lettered[cell.side]] if cell.side in lettered else []
    if isinstance(cell.number, Calculated) and not cell.number.official:
        marks.append(speech.calculated)
    said = f"{speech.money(cell.number)}"
    if cell.part:
        said = speech.text("only {months}, {money}", months=speech.months(cell.part), money=said)
    return f"{said} ({', '.join(marks)})" if marks else said
