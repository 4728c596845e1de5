"""When the financial year of the state that a text is about begins."""

from __future__ import annotations

import collections
import functools
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).with_name("states.toml")


class Books(NamedTuple):
    """The first month of a financial year; ``home`` where no other country is named as often as its state."""

    start: int
    home: bool


def books_of(codes: Iterable[str | None]) -> Books | None:
    """The financial year of the most named state of those whose years do not begin in January.

    >>> books_of(["IN", "KZ", "IN"])
    Books(start=4, home=True)
    """
    codes = [code for code in codes if code]
    if _starts().keys().isdisjoint(codes):
        return None
    named = collections.Counter(codes)
    known = [code for code in named if code in _starts()]
    most = max(known, key=lambda code: named[code])
    return Books(_starts()[most], named[most] == max(named.values()))


@functools.cache
def _starts() -> dict[str, int]:
    with TABLE.open("rb") as file:
        return {str(code): int(month) for code, month in tomllib.load(file)["start"].items()}
