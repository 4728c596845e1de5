"""The months and their forms in three languages, from ``months.csv``."""

from __future__ import annotations

import csv
import functools
from pathlib import Path

TABLE = Path(__file__).with_name("months.csv")


@functools.cache
def month_table() -> tuple[dict[str, str], ...]:
    """The twelve rows, January first; a key is a language (``ru``), or with a form (``ru_gen``, ``kk_loc``)."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def month_form(month: int, language: str, form: str = "") -> str:
    """The name of a month (1 to 12) in one form: ``gen``, ``prep``, ``dat``, ``abbr``, ``loc`` ...; nominative if none.

    >>> month_form(6, "kk", "loc"), month_form(5, "ru", "gen"), month_form(9, "en")
    ('маусымда', 'мая', 'September')
    """
    if not 1 <= month <= 12:
        raise ValueError(f"no such month: {month}")
    return month_table()[month - 1][f"{language}_{form}" if form else language]
