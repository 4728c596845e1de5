"""Names of countries with one letter wrong, missing, doubled or swapped, in texts typed in a hurry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from extract.known import LONGEST_WORD
from extract.parties.entry import Entry
from extract.tokens import fold

RULE = "misspelt"


@dataclass(frozen=True, slots=True)
class Misspelt:
    """Names by what is left of them when any one letter is taken out; ``suffixes`` are the endings they may carry."""

    near: Mapping[str, Entry]
    suffixes: Mapping[str, str]
    letters: int

    def find(self, word: str) -> Entry | None:
        """The entry of a name that differs by one letter from a capitalised word; None where nothing is near."""
        if not self.near or not word[0].isupper() or not self.letters <= len(word) <= LONGEST_WORD:
            return None
        low = fold(word)
        for stem, gram in self._stems(low):
            entry = self._near(stem)
            if entry is not None:
                return replace(entry, grams=frozenset({gram})) if gram else entry
        return None

    def _stems(self, low: str) -> Iterator[tuple[str, str]]:
        """The word, then what is left of it before each ending that it may have, the longest ending first."""
        yield low, ""
        for cut in range(self.letters, len(low)):
            if low[cut:] in self.suffixes:
                yield low[:cut], self.suffixes[low[cut:]]

    def _near(self, stem: str) -> Entry | None:
        for left in (stem, *shortened(stem)):
            entry = self.near.get(left)
            if entry is not None and left[0] == stem[0]:
                return entry
        return None


def shortened(word: str) -> Iterator[str]:
    """The word without one of its letters, the first excepted.

    >>> list(shortened("abc"))
    ['ac', 'ab']
    """
    return (word[:i] + word[i + 1 :] for i in range(1, len(word)))


def misspelt(data: Mapping[str, object], phrases: Iterable[tuple[str, Entry]],
             suffixes: Mapping[str, str]) -> Misspelt:
    """The index of a pack's one-word names of the countries that its table ``misspelt`` lists."""
    letters, codes = data.get("letters", 0), data.get("codes", [])
    near: dict[str, Entry] = {}
    if isinstance(letters, int) and isinstance(codes, list):
        for phrase, entry in phrases:
            name = phrase.rstrip("*")
            if entry.rule != "name" or entry.codes[0] not in codes or " " in name or len(name) < letters:
                continue
            wrong = replace(entry, rule=RULE, stem=0)
            for key in (name, *shortened(name)):
                near.setdefault(key, wrong)
    return Misspelt(near, suffixes, letters if isinstance(letters, int) else 0)
