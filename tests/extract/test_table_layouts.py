"""What a table tells does not hang on its layout, nor on where its unit is said."""

from __future__ import annotations

import pytest

from extract.reader import read
from tests.extract.table_layouts import STYLES, WORDS, Claim, Sheet, pages, sheets

MILLION = 1e6


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("language", "sheet"),
    [pytest.param(language, sheet, id=f"{language}-{name}") for language in WORDS for name, sheet in sheets(language)],
)
def test_a_table_tells_the_same_in_every_layout(language: str, sheet: Sheet, style: str) -> None:
    for page in pages(language, sheet, style):
        assert claims(page) == sheet.told, page


def claims(page: str) -> set[Claim]:
    """The levels in money that a page tells; percentages are theirs or stand beside them."""
    return {
        (round(f.value / MILLION, 1), f.flow, f.reporter or "", f.partner or "", str(f.period))
        for f in read(page, "test").figures if f.unit == "USD" and f.value is not None
    }
