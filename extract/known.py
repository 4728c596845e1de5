"""A memory of what words are worth."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeVar

LONGEST_WORD = 40
MOST_KNOWN, MOST_BEHIND = 50_000, 3_000

Worth = TypeVar("Worth")


class Known(dict[str, Worth]):
    """What words are worth, each worked out when first met: few words make up most of a text."""

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


def behind(seconds: Collection[str], worth: Callable[[str], Worth]) -> Callable[[str], Worth | None]:
    """What words are worth behind a word that begins phrases; ``seconds``: the second words of these.

    None of a word that is the second of none, which need not be remembered; but where a second is a stem ("oil*"), that
    of any word is worked out and remembered, of ``MOST_BEHIND`` at most.
    """
    if any(second.endswith("*") for second in seconds):
        return Known(worth, MOST_BEHIND).__getitem__
    return {second: worth(second) for second in seconds}.get
