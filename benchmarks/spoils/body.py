"""The parts of a text that ways of changing it take hold of."""

from __future__ import annotations

import re

from extract.page.layout import Line, lines
from extract.page.line_kinds import is_sentence

CELLS = re.compile(r"\t|\|| {3,}|\.{4,}")  # a text with tables is not wrapped and has no sentences to change


def headline(text: str) -> Line | None:
    """The title of a text."""
    return next((line for line in lines(text) if line.kind == "headline"), None)


def paragraphs(text: str) -> list[Line]:
    """The lines of the body that are sentences and no labels."""
    return [line for line in lines(text) if line.kind == "body" and is_sentence(text[line.start : line.end])]
