"""Scale words with one letter wrong, missing, doubled or swapped: "billlion", "мллиона", "миллиярд"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LETTERS = 6  # a shorter word is too near to others
LONGEST = 16


@dataclass(frozen=True)
class Mistyped:
    """Scale words by what is left of them without one letter; the first and the last letter are as they should be."""

    near: dict[str, float]
    stems: tuple[str, ...]

    def find(self, low: str) -> float | None:
        """The scale that a folded word behind a number may stand for.

        >>> mistyped([("million", 1e6)]).find("milliion")
        1000000.0
        """
        if not LETTERS <= len(low) <= LONGEST:
            return None
        return next((self.near[key] for word in self._words(low) for key in _keys(word) if key in self.near), None)

    def _words(self, low: str) -> Iterator[str]:
        """The word, and what of it may be a stem with an ending."""
        yield low
        for stem in self.stems:
            for end in (len(stem) + 1, len(stem), len(stem) - 1):
                if end < len(low) and low[end - 1] == stem[-1]:
                    yield low[:end]


def mistyped(scales: Iterable[tuple[str, float]]) -> Mistyped:
    """The index of the long scale words of a language; a ``*`` ends a stem."""
    near: dict[str, float] = {}
    stems: list[str] = []
    for phrase, scale in scales:
        word = phrase.rstrip("*")
        if len(word) < LETTERS or " " in word:
            continue
        if phrase.endswith("*"):
            stems.append(word)
        for key in _keys(word):
            near.setdefault(key, scale)
    return Mistyped(near, tuple(stems))


def _keys(word: str) -> Iterator[str]:
    yield word
    for i in range(1, len(word) - 1):
        yield word[:i] + word[i + 1 :]
