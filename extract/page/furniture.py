"""The words of page furniture, from ``layout.toml`` of all packs."""

from __future__ import annotations

import functools

from extract.languages import packs
from extract.tokens import fold

LONGEST = 40


@functools.cache
def furniture_words(key: str) -> tuple[str, ...]:
    """The phrases of a list of all packs, folded."""
    return tuple(fold(phrase) for pack in packs().values() for phrase in pack.table("layout").get(key, ()))


def begins_furniture(line: str) -> bool:
    """Whether a line begins as furniture does: "tel. 44-60", "читайте также"."""
    return fold(line[:LONGEST].lstrip()).startswith(furniture_words("starts"))
