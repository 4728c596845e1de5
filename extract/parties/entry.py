"""What a phrase of a party table stands for."""

from __future__ import annotations

from dataclasses import dataclass

ANY = frozenset({"any"})
NOMINATIVE = frozenset({"nom"})
ADJECTIVE = frozenset({"adj"})


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase stands for.

    ``codes``: the first is what it means unless the text speaks only of a later one. ``grams``: the grammatical
    cases of the form as written, or those of the ``suffixes`` table that its last word may carry. ``letters``: "any",
    "capital" (first letter) or "upper" (all of them). ``needs``: it means nothing unless the text names one of its
    codes in full. ``stem``: letters of the last word before the ending.
    """

    codes: tuple[str, ...]
    kind: str
    rule: str
    grams: frozenset[str] = NOMINATIVE
    suffixes: str = ""
    letters: str = "any"
    needs: bool = False
    stem: int = 0

    def written_so(self, text: str) -> bool:
        """Whether a first word has the capitals that the entry needs."""
        return self.letters == "any" or text[: 2 if self.letters == "upper" else 1].isupper()
