"""The words that the tables of a language pack know, by which one that a scan has spoilt is told from others."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Set
from typing import Any

from extract.known import LONGEST_WORD, Known
from extract.languages import Pack
from extract.lexicon import phrase_words
from extract.parties.table import party_table

TABLES = ("frames", "numbers", "parties", "regions", "periods", "products", "speech", "party_context", "layout")
STEM = 4  # letters of the shortest stem that tells that a word is known
LONG = 8  # letters of a word that tells of a figure though it stands in a phrase only
STEM_BEYOND = 2  # letters of its stem that must stand in the second part
NEXT = 2  # letters by which the end of a torn word is told at once
HEAD, SHORTEST_HEAD = 5, 3  # letters of a word whose beginning may stand alone by a slip, and of that beginning
NAME = 7  # letters of a name that is put together though its beginning is a word too
# The tables, and what of them, whose words are the ones that a figure is told in, beside the names of parties.
TELLING = {"frames": ("flow",), "periods": ("months", "units"), "numbers": ("scales", "money", "quantity")}


class Vocabulary:
    """All words of the tables of a pack; a stem there ("торгов*") stands for every word that begins so."""

    def __init__(self, pack: Pack) -> None:
        names = party_table(pack).lexicon.firsts
        words = {word for name in TABLES for phrase in _strings(pack.table(name)) for word in _words(phrase)} | names
        telling = {word for name, parts in TELLING.items() for part in parts
                   for word in _single(pack.table(name).get(part, {}))} | names
        self._exact, self._stems = _parted(words)
        self._names, self._name_stems = _parted(names)
        self._telling, self._telling_stems = _parted(telling)
        self._ending = int(pack.table("layout").get("longest_ending", 0))
        self._known = Known(self._is_known)
        long = [word for word in (*self._exact, *self._stems) if len(word) >= HEAD]
        full = [word for word in self._names if len(word) >= NAME]
        # How the words go on that begin with a folded one, by their next two letters: "or" of "exp", "ak" of "kaz"; one
        # that tells of a figure by itself begins no other but a name.
        ends: dict[str, set[str]] = {}
        for word, least in (*((word, SHORTEST_HEAD) for word in long), *((word, SHORTEST_HEAD - 1) for word in full)):
            for n in range(least, len(word)):
                if least < SHORTEST_HEAD or not self.tells(word[:n]):
                    ends.setdefault(word[:n], set()).add(word[n : n + NEXT])
        self.ends = {head: tuple(sorted(after)) for head, after in ends.items()}  # smaller than sets

    def __contains__(self, low: str) -> bool:
        """Whether a folded word is known."""
        return self._known[low]

    def is_exact(self, low: str) -> bool:
        """Whether a folded word is known as it is, not by its beginning."""
        return low in self._exact

    def is_whole(self, low: str) -> bool:
        """Whether a folded word is one by itself, with no more than an ending behind a stem."""
        return low in self._exact or self._ends(low, self._stems)

    def tells(self, low: str, shortest: int = STEM) -> bool:
        """Whether a folded word is one that figures are told in: of trade, time or measure, or a party's name."""
        return len(low) >= shortest and (low in self._telling or self._ends(low, self._telling_stems))

    def names(self, low: str) -> bool:
        """Whether a folded word is a party's name."""
        return low in self._names or self._ends(low, self._name_stems)

    def is_a_name(self, low: str) -> bool:
        """Whether a folded word of some length is a party's name in one of its forms."""
        return len(low) >= NAME and low in self._names

    def _ends(self, low: str, stems: Set[str]) -> bool:
        return any(low[:n] in stems for n in range(max(STEM, len(low) - self._ending), len(low) + 1))

    def joins(self, first: str, second: str) -> bool:
        """Whether two words make a known one together, of which the first alone does not tell."""
        low = first + second
        shortest = max(len(first) + STEM_BEYOND, len(low) - self._ending)
        longer = any(low[:n] in self._stems for n in range(shortest, len(low) + 1))
        return longer or low in self._exact

    def _is_known(self, low: str) -> bool:
        return low in self._exact or any(low[:n] in self._stems for n in range(STEM, min(len(low), LONGEST_WORD) + 1))


@functools.cache
def vocabulary(pack: Pack) -> Vocabulary:
    """The vocabulary of a pack."""
    return Vocabulary(pack)


def _parted(words: Iterable[str]) -> tuple[set[str], set[str]]:
    """Words as they are, and stems."""
    exact, stems = set(), set()
    for word in words:
        if word.endswith("*"):
            stems.add(word[:-1])
        else:
            exact.add(word)
    return exact, stems


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


def _single(table: Any) -> Iterator[str]:
    """The words of a table that are phrases alone, and long ones."""
    for phrase in _strings(table):
        words = tuple(_words(phrase))
        yield from (word for word in words if len(words) == 1 or len(word) > LONG)


def _words(phrase: str) -> Iterator[str]:
    """The words of a phrase of letters; the sign of a verb's stem counts as that of a stem."""
    if phrase.strip():
        yield from (word for word in phrase_words(phrase.replace("~", "*")) if word.rstrip("*").isalpha())
