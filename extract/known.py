"""A memory of what words are worth."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

LONGEST_WORD = 40
MOST_KNOWN, MOST_BEHIND = 50_000, 3_000

Worth = TypeVar("Worth")


class Known(dict[str, Worth]):
    """What words are worth, each worked out when first met: few words make up most of a text.

    Of those behind another word ``MOST_BEHIND`` are known at most.
    """

    __slots__ = ("_most", "_worth")

    def __init__(self, worth: Callable[[str], Worth], most: int = MOST_KNOWN) -> None:
        self._worth, self._most = worth, most

    def __missing__(self, key: str) -> Worth:
        worth = self._worth(key)
        if len(key) <= LONGEST_WORD:
            if len(self) >= self._most:
                self.clear()
            self[key] = worth
        return worth
