"""The words that the tables of a language pack know, by which one that a scan has spoilt is told from one that is not."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from extract.known import Known
from extract.languages import Pack
from extract.lexicon import phrase_words
from extract.parties.table import party_table

TABLES = ("frames", "numbers", "parties", "regions", "periods", "products", "speech", "party_context", "layout")
STEM = 4  # letters of the shortest stem that tells that a word is known
ENDING = 4  # letters of the longest ending behind the stem of a word that is put together
STEM_BEYOND = 2  # letters of its stem that must stand in the second part
HEAD, SHORTEST_HEAD = 6, 3  # letters of a word whose beginning may stand alone by a slip, and of that beginning


class Vocabulary:
    """All words of the tables of a pack; a stem there ("торгов*") stands for every word that begins so."""

    def __init__(self, pack: Pack) -> None:
        words = {word for name in TABLES for phrase in _strings(pack.table(name)) for word in _words(phrase)}
        self._exact = {word for word in words if not word.endswith("*")}
        self._stems = {word[:-1] for word in words if word.endswith("*")}
        self._names = party_table(pack).lexicon
        long = [word for word in (*self._exact, *self._stems, *self._names.firsts) if len(word) >= HEAD]
        self._heads = {word[:n] for word in long for n in range(SHORTEST_HEAD, len(word))}
        self._known = Known(self._is_known)
        self._torn = Known(self._heads.__contains__)

    def __contains__(self, low: str) -> bool:
        """Whether a folded word is known."""
        return self._known[low]

    def may_be_torn(self, low: str) -> bool:
        """Whether a folded word may be the beginning of one that a space tears: "exp", "Kaz"."""
        return self._torn[low]

    def joins(self, first: str, second: str) -> bool:
        """Whether two words make a known one together, of which the first alone does not tell."""
        low = first + second
        shortest = max(len(first) + STEM_BEYOND, len(low) - ENDING)
        longer = any(low[:n] in self._stems for n in range(shortest, len(low) + 1))
        return longer or low in self._exact or (self._names.begins(low) and not self._names.begins(first))

    def _is_known(self, low: str) -> bool:
        if low in self._exact or any(low[:n] in self._stems for n in range(STEM, len(low) + 1)):
            return True
        return self._names.begins(low)



@functools.cache
def vocabulary(pack: Pack) -> Vocabulary:
    """The vocabulary of a pack."""
    return Vocabulary(pack)


def _strings(entry: Any) -> Iterator[str]:
    """All phrases of a table, which stand in lists."""
    if isinstance(entry, dict):
        for part in entry.values():
            yield from _strings(part)
    elif isinstance(entry, list):
        for part in entry:
            if isinstance(part, str):
                yield part
            else:
                yield from _strings(part)


def _words(phrase: str) -> Iterator[str]:
    """The words of a phrase of letters; the sign of a verb's stem counts as that of a stem."""
    if phrase.strip():
        yield from (word for word in phrase_words(phrase.replace("~", "*")) if word.rstrip("*").isalpha())
