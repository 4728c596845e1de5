"""The months in all the forms that texts and answers need (``months.csv``)."""

from __future__ import annotations

import csv
from dataclasses import dataclass, fields
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Month:
    """A month (``n`` is 1 to 12) with its names; ``kk_attr`` is "of the month" before a noun, ``abbr`` a short name."""

    n: int
    en: str
    en_abbr: str
    ru: str
    ru_gen: str
    ru_prep: str
    ru_dat: str
    ru_abbr: str
    kk: str
    kk_loc: str
    kk_gen: str
    kk_dat: str
    kk_abl: str
    kk_poss: str
    kk_poss_loc: str
    kk_attr: str
    kk_abbr: str


def _load() -> tuple[Month, ...]:
    names = [column.name for column in fields(Month)][1:]
    with Path(__file__).with_name("months.csv").open(encoding="utf-8", newline="") as file:
        return tuple(Month(int(row["n"]), *(row[name] for name in names)) for row in csv.DictReader(file))


MONTHS: tuple[Month, ...] = _load()


def month(n: int) -> Month:
    """The month of a number from 1 to 12.

    >>> month(6).ru_dat, month(9).kk_loc
    ('июню', 'қыркүйекте')
    """
    return MONTHS[n - 1]
