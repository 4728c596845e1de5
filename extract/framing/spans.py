"""The sentences of a page that can state figures, each with its line and the number of its paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.framing.tables.table import with_rows
from extract.page.furniture import points_elsewhere
from extract.page.layout import Line
from extract.page.sentences import Span
from extract.tables.grid import Grid

LONGEST_SENTENCE = 1200
SKIPPED = ("furniture",)
STOPS = ".!?"


def spans_of(
    text: str, spans: Sequence[Span], page: Sequence[Line], tables: Sequence[Grid]
) -> Iterator[tuple[Span, Line, int]]:
    """The sentences with their line and the number of their paragraph; items of a list go with what leads to it."""
    paragraph, n = 0, 0
    if [span for span in spans if span.end - span.start > LONGEST_SENTENCE]:
        spans = [piece for span in spans for piece in _pieces(text, span)]
    if tables:
        spans, page = with_rows(spans, page, tables)
    for before, line in zip((None, *page), page, strict=False):
        paragraph += line.kind != "item" or (before is not None and _ends_apart(text, before, line))
        while n < len(spans) and spans[n].start < line.end:
            kept = line.kind not in SKIPPED and not points_elsewhere(text, spans[n].start, spans[n].end)
            if spans[n].start >= line.start and kept:
                yield spans[n], line, paragraph
            n += 1


def _ends_apart(text: str, before: Line, line: Line) -> bool:
    """Whether a list stands apart from a paragraph that does not lead to it."""
    return before.kind == "body" and text[before.end - 1] in STOPS and text.count("\n", before.end, line.start) > 1


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """A sentence, or the pieces of one so long that nobody wrote it: what is compared within one stays bounded."""
    start = span.start
    while span.end - start > LONGEST_SENTENCE:
        end = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        end = end if end > 0 else start + LONGEST_SENTENCE
        yield Span(start, end)
        start = end
    yield Span(start, span.end)
