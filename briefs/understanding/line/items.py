"""The items of a question: phrases of the vocabulary, numbers, signs and words that nobody knows."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefs.understanding.line.small import is_small
from briefs.understanding.line.vocabulary import Repair, Senses

NOTHING: Senses = frozenset()


@dataclass(frozen=True, slots=True)
class Item:
    """A piece of a question; ``number`` is given for digits, ``amount`` for a number with its scale or currency."""

    text: str
    low: str
    start: int
    end: int
    senses: Senses = NOTHING
    number: float | None = None
    amount: float | None = None
    careful: str | None = None
    repair: Repair | None = field(default=None, compare=False)

    def get(self, kind: str) -> str | None:
        """The key under which the item stands in a table; the first one by name where there are several."""
        first: str | None = None
        for found in self.senses:  # a loop, as in has()
            if found.kind == kind and (first is None or found.value < first):
                first = found.value
        return first

    def has(self, kind: str, *values: str) -> bool:
        for found in self.senses:  # noqa: SIM110 - a loop is twice as fast as any(), and a question asks it often
            if found.kind == kind and (not values or found.value in values):
                return True
        return False

    def small(self, value: str) -> bool:
        """Whether it is one of the small words under a key, whatever else it stands for."""
        return is_small(self.low, value)

    def only(self, kind: str) -> bool:
        """Whether it stands for nothing else."""
        return bool(self.senses) and all(found.kind == kind for found in self.senses)

    @property
    def is_word(self) -> bool:
        return self.low[:1].isalpha()

    @property
    def unknown(self) -> bool:
        return self.is_word and not self.senses and self.careful is None

    @property
    def whole(self) -> int | None:
        """A bare whole number."""
        return int(self.number) if self.number is not None and self.amount is None and self.low.isdecimal() else None


def party(item: Item) -> tuple[tuple[str, ...], frozenset[str]] | None:
    """The codes and the cases in which an item names a country or a bloc."""
    found = [s for s in item.senses if s.kind == "party"]
    if not found:
        return None
    codes = tuple(sorted({code for s in found for code in s.value.split()}))
    return codes, frozenset(s.case for s in found)
