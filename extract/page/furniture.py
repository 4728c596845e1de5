"""The words of page furniture, from ``layout.toml`` of all packs."""

from __future__ import annotations

import functools

from extract.languages import packs
from extract.tokens import fold

LONGEST = 40
SIGNS = " \u00a0\ufe0f[(>»›<«*•·|=–—-"


@functools.cache
def furniture_words(key: str) -> frozenset[str]:
    """The phrases of a list of all packs, folded."""
    return frozenset(fold(phrase) for pack in packs().values() for phrase in pack.table("layout").get(key, ()))


@functools.cache
def _openings(key: str) -> dict[str, tuple[str, ...]]:
    """The phrases of a list by their first letter."""
    words = furniture_words(key)
    return {first: tuple(word for word in words if word[:1] == first) for first in {word[:1] for word in words}}


def begins_furniture(line: str, key: str = "starts") -> bool:
    """Whether a line begins as furniture does, past signs too: "tel. 44-60", "читайте также", "[ AD ]"."""
    return opens_furniture(beginning(line), key)


def beginning(line: str) -> str:
    """The folded beginning of a line, for ``opens_furniture``."""
    return fold(line[:LONGEST].lstrip())


def opens_furniture(low: str, key: str = "starts") -> bool:
    """Whether a line that begins so begins as furniture does."""
    openings, first = _openings(key), low[:1]
    if low.startswith(openings.get(first, ())):
        return True
    if first.isalnum():
        return False  # no sign stands before it
    bare = low.lstrip(SIGNS + first)
    return bare.startswith(openings.get(bare[:1], ()))


def points_elsewhere(text: str, start: int, end: int) -> bool:
    """Whether a sentence of a text only leads to another story: "Читайте также: ..."."""
    colon = text.find(":", start, min(end, start + LONGEST))
    return colon >= 0 and begins_furniture(text[start:colon], "lists")


def is_label(line: str, *groups: str) -> bool:
    """Whether a line says no more than a phrase of some lists: of ``labels`` that other news follow, "Related:", "По
    теме"; of ``buttons`` what a button of the page says, "Search", "Поиск".
    """
    if len(line) > LONGEST:
        return False
    bare = fold(line).strip(SIGNS + ":…")
    return any(bare in furniture_words(group) for group in groups)
