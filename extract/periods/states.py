"""When the financial and the marketing year of the state that a text is about begin."""

from __future__ import annotations

import collections
import functools
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

TABLE = Path(__file__).with_name("states.toml")


class Books(NamedTuple):
    """The first months of a financial year and of a marketing year, None where nothing is known of them.

    ``home``: whether no other country is named as often as the state of the financial year. ``solar``: whether one
    is named that counts the years of the Iranian calendar.
    """

    start: int | None
    home: bool
    season: int | None = None
    solar: bool = False


def books_of(codes: Iterable[str | None]) -> Books | None:
    """The years of the most named state of those whose years do not begin in January, and of the one named first.

    >>> books_of(["JP", "KZ-39", "JP"]), books_of(["KZ", "RU"])
    (Books(start=4, home=True, season=None, solar=False), Books(start=None, home=False, season=9, solar=False))
    """
    named = collections.Counter(code.partition("-")[0] for code in codes if code)
    states = [code for code in named if code in _table()["start"]]
    season = _table()["season"].get(next(iter(named), ""))
    solar = not named.keys().isdisjoint(_table()["solar"])
    if not states and season is None and not solar:
        return None
    state = max(states, key=lambda code: named[code], default="")
    return Books(_table()["start"].get(state), named[state] == max(named.values()), season, solar)


@functools.cache
def _table() -> dict[str, dict[str, int]]:
    with TABLE.open("rb") as file:
        return tomllib.load(file)
