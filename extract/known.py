"""A memory of what words are worth."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

LONGEST_WORD = 40
MOST_KNOWN = 50_000

Worth = TypeVar("Worth")
Key = TypeVar("Key", bound="str | tuple[str, str]")


class Known(dict[Key, Worth]):
    """What words are worth, or pairs of them, each worked out when first met: few words make up most of a text."""

    __slots__ = ("_worth",)

    def __init__(self, worth: Callable[[Key], Worth]) -> None:
        self._worth = worth

    def __missing__(self, key: Key) -> Worth:
        worth = self._worth(key)
        if max(map(len, key if isinstance(key, tuple) else (key,))) <= LONGEST_WORD:
            if len(self) >= MOST_KNOWN:
                self.clear()
            self[key] = worth
        return worth
