"""Tables of figures, CSV and XLSX: a row is a claim and its own quote."""

from __future__ import annotations

import csv
import functools
import io
import itertools
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sources.days import day_of
from sources.files import name_of, read_bytes, read_text
from sources.rows import figure_of_row
from sources.workbook import read_workbook
from store import DocumentRow
from terms.errors import InputError
from terms.figure import Figure

HERE = Path(__file__).parent
SUFFIXES = frozenset({".csv", ".xlsx"})
MOST_ROWS = 2_000_000
Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a table gives: documents, one for each outlet and day of publication, and why rows were skipped."""

    documents: tuple[tuple[DocumentRow, tuple[Figure, ...]], ...]
    skipped: tuple[tuple[str, int], ...]

    @property
    def figures(self) -> int:
        return sum(len(figures) for _, figures in self.documents)


@dataclass(frozen=True)
class Naming:
    """How a table's columns are called (``columns``: our name to theirs), and values that hold for every row."""

    columns: Mapping[str, str]
    fixed: Mapping[str, str]


def read_table(path: Path, mapping: Path | None = None) -> Sheet:
    """The figures of a table in our columns, or in those that a mapping file names.

    The mapping is TOML: ``[columns]`` gives their heading for ours, ``[fixed]`` a value for every row; a file of the
    table's name that ends in ``.toml`` is used without being named. InputError for a table without needed columns.
    """
    beside = path.with_suffix(".toml")
    names = _mapping(mapping or (beside if beside.exists() else None))
    lines = read_workbook(path, read_bytes(path)) if path.suffix.lower() == ".xlsx" else _csv(path)
    heading = next(lines, [])
    places = _places(path, heading, names)
    groups: dict[tuple[str, str, str], list[Row]] = {}
    skipped: Counter[str] = Counter()
    for cells in itertools.islice(lines, MOST_ROWS):
        row = {**table()["default"], **names.fixed, **_named(cells, places)}
        groups.setdefault((row.get("outlet", ""), row.get("published", ""), row.get("url", "")), []).append(row)
    documents = [_document(name_of(path), key, rows, skipped) for key, rows in groups.items()]
    return Sheet(tuple(pair for pair in documents if pair[1]), tuple(sorted(skipped.items())))


@functools.cache
def table() -> dict[str, Any]:
    """The table of columns and defaults."""
    return tomllib.loads((HERE / "columns.toml").read_text(encoding="utf-8"))


def _mapping(path: Path | None) -> Naming:
    if path is None:
        return Naming({}, {})
    try:
        found = tomllib.loads(read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{path}: not a TOML file ({error})") from None
    columns, fixed = _part(path, found, "columns"), _part(path, found, "fixed")
    unknown = (set(columns) | set(fixed)) - set(table()["known"])
    if unknown:
        raise InputError(f"{path}: no such column: {', '.join(sorted(unknown))}; "
                         f"known are {', '.join(table()['known'])}")
    return Naming(columns, fixed)


def _part(path: Path, found: dict[str, Any], name: str) -> dict[str, str]:
    """A table of a mapping file, its values as texts; InputError where it is something else."""
    part = found.get(name, {})
    if not isinstance(part, dict) or any(isinstance(value, dict | list) for value in part.values()):
        raise InputError(f'{path}: [{name}] must hold lines such as flow = "turnover"')
    return {key: str(value) for key, value in part.items()}


def _csv(path: Path) -> Iterator[list[str]]:
    text = read_text(path)
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
    try:
        yield from reader
    except csv.Error as error:
        raise InputError(f"{path}, line {reader.line_num}: not a table of comma-separated values ({error}); "
                         "save it as CSV anew, with quotes around cells that hold a comma or a quote") from None


def _places(path: Path, heading: list[str], names: Naming) -> dict[str, int]:
    """Where each of our columns stands; InputError names the missing ones."""
    found = {cell.strip().lstrip("\ufeff").casefold(): i for i, cell in reversed(list(enumerate(heading)))}
    places: dict[str, int] = {}
    for column in table()["known"]:
        if column in names.fixed:
            continue
        wanted = [names.columns[column]] if column in names.columns else [column, *table()["heading"].get(column, ())]
        place = next((found[name.casefold()] for name in wanted if name.casefold() in found), None)
        if place is not None:
            places[column] = place
    missing = [column for column in table()["needed"] if column not in places and column not in names.fixed]
    if missing:
        raise InputError(f"{path}: no column {', '.join(missing)}; name it in the heading, or in a mapping file "
                         f"{path.with_suffix('.toml').name} under [columns] or [fixed]")
    return places


def _named(cells: list[str], places: dict[str, int]) -> Row:
    named = {column: cells[place].strip() for column, place in places.items() if place < len(cells)}
    return {column: cell for column, cell in named.items() if cell}


def _document(stem: str, key: tuple[str, str, str], rows: list[Row],
              skipped: Counter[str]) -> tuple[DocumentRow, tuple[Figure, ...]]:
    """One outlet's rows as a document whose lines are the rows."""
    outlet, published, url = key
    day = day_of(published)
    how = "stated" if day else "none"
    lines: list[str] = []
    figures: list[Figure] = []
    start = 0
    for row in rows:
        line = " | ".join(f"{column}: {cell}" for column, cell in row.items())
        found = figure_of_row(row, stem, line, start)
        if isinstance(found, str):
            skipped[found] += 1
            continue
        vintage = found.vintage or (published if day is None else None) or None
        figures.append(replace(found, outlet=outlet or None, doc_date=day, doc_date_how=how, vintage=vintage))
        lines.append(line)
        start += len(line) + 1
    document = DocumentRow(name=stem, text="\n".join(lines), outlet=outlet or None, published=day, published_how=how,
                           url=url or None)
    return document, tuple(figures)
