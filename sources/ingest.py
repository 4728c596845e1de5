"""From paths to stored documents: texts are read, tables are taken row by row, folders are walked."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from extract.reader import Reading, read
from sources.files import name_of, read_text
from sources.tables import SUFFIXES as TABLES
from sources.tables import read_table
from store import DocumentRow, Store
from terms.errors import InputError

TEXTS = frozenset({".txt"})


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of one file: documents that are new, figures in it, rows skipped and why, or the error."""

    path: Path
    documents: int = 0
    new: int = 0
    figures: int = 0
    skipped: tuple[tuple[str, int], ...] = ()
    error: str | None = None


def files_of(paths: Iterable[Path]) -> Iterator[Path]:
    """The files of paths, folders walked in the order of names; of a folder only texts and tables."""
    for path in paths:
        if path.is_dir():
            found = sorted(p for p in _walk(path) if p.suffix.lower() in TEXTS | TABLES)
            if not found:
                raise InputError(f"{path}: the folder holds no text (.txt) and no table (.csv, .xlsx)")
            yield from found
        else:
            yield path


def _walk(folder: Path) -> Iterator[Path]:
    """Every file below a folder; InputError for one that may not be read, which must not look like an empty one."""
    def refused(error: OSError) -> None:
        raise InputError(f"{error.filename}: the folder cannot be read ({error.strerror}); change its rights, or name "
                         "the files one by one")

    for place, _, names in os.walk(folder, onerror=refused):
        yield from (Path(place) / name for name in names)


def ingest(paths: Iterable[Path], store: Store, now: datetime, *, mapping: Path | None = None) -> Iterator[Ingested]:
    """Read and store each file; a file that cannot be read is reported and does not stop the others.

    Each document is stored whole or not at all; one that is stored already adds nothing. StoreError passes through.
    """
    for path in paths:
        try:
            for file in files_of([path]):
                yield _one(file, store, now, mapping)
        except InputError as error:
            yield Ingested(path, error=str(error))


def _one(path: Path, store: Store, now: datetime, mapping: Path | None) -> Ingested:
    try:
        if path.suffix.lower() in TABLES:
            return _table(path, store, now, mapping)
        return _text(path, store, now)
    except InputError as error:
        return Ingested(path, error=str(error))


def _text(path: Path, store: Store, now: datetime) -> Ingested:
    text, name = read_text(path), name_of(path)
    reading = read(text, name)
    added = store.add(document_of(text, name, reading), reading.figures, now)
    return Ingested(path, 1, int(added.new), added.figures)


def document_of(text: str, name: str, reading: Reading, *, url: str | None = None) -> DocumentRow:
    """The row of a document that was read."""
    info = reading.info
    return DocumentRow(name=name, text=text, outlet=info.outlet, published=info.date, published_how=info.date_how,
                       url=url, language=getattr(info, "language", None))


def _table(path: Path, store: Store, now: datetime, mapping: Path | None) -> Ingested:
    sheet = read_table(path, mapping)
    new = sum(store.add(document, figures, now).new for document, figures in sheet.documents)
    return Ingested(path, len(sheet.documents), new, sheet.figures, sheet.skipped)
