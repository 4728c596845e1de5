"""Words beside dates and names of outlets, from ``heading.toml`` of the packs."""

from __future__ import annotations

import functools
from typing import NamedTuple

from extract.languages import packs
from extract.tokens import fold


class Cues(NamedTuple):
    """Words before a date that say what it is; folded, each tuple for ``str.endswith``."""

    published: tuple[str, ...]
    changed: tuple[str, ...]
    other: tuple[str, ...]
    ahead: tuple[str, ...]
    today: tuple[str, ...]
    weekdays: tuple[str, ...]


@functools.cache
def cues() -> Cues:
    """The cues of all languages at once: a heading is often in another language than its text."""
    tables = [pack.table("heading") for pack in packs().values()]
    return Cues(*(tuple(fold(word) for table in tables for word in table.get(name, ())) for name in Cues._fields))
