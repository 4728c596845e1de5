"""What a short text of a test tells, as tuples that are easy to compare."""

from __future__ import annotations

from datetime import date

from extract.reader import read
from terms.figure import Figure

PUBLISHED = date(2024, 3, 1)


def figures(text: str, language: str) -> list[Figure]:
    """The figures of a text published on 1 March 2024."""
    return list(read(text, "test", language=language, published=PUBLISHED).figures)


def amounts(text: str, language: str) -> list[tuple[float | None, str]]:
    """The value and the flow of each figure."""
    return [(figure.value, figure.flow) for figure in figures(text, language)]


def measured(text: str, language: str) -> list[tuple[float | None, str | None]]:
    """The value and the unit of each figure."""
    return [(figure.value, figure.unit) for figure in figures(text, language)]


def sides(text: str, language: str) -> list[tuple[float | None, str, str | None, str | None]]:
    """The value, the flow, the reporter and the partner of each figure."""
    return [(figure.value, figure.flow, figure.reporter, figure.partner) for figure in figures(text, language)]
