"""Posts that people forward: read like any document, stored only when they say so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from extract.reader import read
from sources.ingest import document_of
from store import DocumentRow
from terms.figure import Figure

NAME = "forwarded post"


def read_post(text: str, *, outlet: str | None = None,
              published: date | None = None) -> tuple[DocumentRow, list[Figure]]:
    """The document and its figures. ``outlet`` wins over what the text calls itself, for a channel can write any name
    there; ``published`` counts where the text tells no day.
    """
    reading = read(text, NAME, published=published)
    document = document_of(text, NAME, reading)
    figures = list(reading.figures)
    if outlet is not None:
        document = replace(document, outlet=outlet)
        figures = [replace(figure, outlet=outlet) for figure in figures]
    return document, figures
