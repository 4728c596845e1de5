"""Stored texts, read again with the reader as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from extract.reader import read
from sources.ingest import document_of
from store import DocumentRow, Mistake, Reread, Store
from terms.figure import Figure


@dataclass(frozen=True, slots=True)
class Again:
    """What became of one stored document."""

    name: str
    result: Reread


def reread(store: Store, now: datetime, mistake: Mistake) -> Iterator[Again]:
    """Read every stored text again, each in a transaction of its own; tables are as they were written down.

    Figures that the reader gives as before keep their ids. Others of the document are superseded: they answer no
    question any more, and stay for the deliveries that quote them. ``mistake`` says which of them were wrong: whoever
    was sent those is told.
    """
    for document_id in store.texts():
        document = store.document(document_id)
        if document is not None:
            row, figures = _read(document)
            yield Again(document.name, store.reread(document_id, row, figures, now, mistake))


def _read(document: DocumentRow) -> tuple[DocumentRow, list[Figure]]:
    """A document as it is read now; what its text does not say of itself stays as it was told when it was stored."""
    told = document.published if document.published_how == "stated" else None
    reading = read(document.text, document.name, published=told)
    now = document_of(document.text, document.name, reading, url=document.url)
    return replace(now, outlet=now.outlet or document.outlet), list(reading.figures)
