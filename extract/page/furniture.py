"""The words of page furniture, from ``layout.toml`` of all packs."""

from __future__ import annotations

import functools

from extract.languages import packs
from extract.tokens import fold

LONGEST = 40
SIGNS = " \u00a0\ufe0f[(>»›<«*•·|=–—-"


@functools.cache
def furniture_words(key: str) -> tuple[str, ...]:
    """The phrases of a list of all packs, folded."""
    return tuple(fold(phrase) for pack in packs().values() for phrase in pack.table("layout").get(key, ()))


def begins_furniture(line: str, key: str = "starts") -> bool:
    """Whether a line begins as furniture does, past signs too: "tel. 44-60", "читайте также", "[ AD ]"."""
    low, words = fold(line[:LONGEST].lstrip()), furniture_words(key)
    return low.startswith(words) or low.lstrip(SIGNS + low[:1] * (not low[:1].isalnum())).startswith(words)


def is_label(line: str) -> bool:
    """Whether a line says no more than that other news follow: "Related:", "По теме"."""
    return len(line) <= LONGEST and fold(line).strip(SIGNS + ":…") in furniture_words("labels")
