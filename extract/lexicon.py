"""Phrases of a table, found in the words of a text; everything here is linear in the length of the text."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from extract.known import LONGEST_WORD, Known, behind
from extract.tokens import Token, tokenize

Payload = TypeVar("Payload")
Phrase: TypeAlias = tuple[tuple[str, ...], Payload]  # its words and what it stands for
# What phrases begin with a word, best first: those of several words, the word alone if it is one, and, where there are
# any of several, those of both that the word behind it allows, nothing where it allows no more than the word alone. No
# named tuple, which takes longer to take apart.
Beginning: TypeAlias = tuple[
    tuple[Phrase[Payload], ...], tuple[Phrase[Payload], ...],
    "Callable[[str], tuple[Phrase[Payload], ...] | None] | None",
]

NOTHING: Beginning[Any] = ((), (), None)


@dataclass(slots=True)
class Found(Generic[Payload]):
    """A phrase found in tokens ``first`` to ``last`` (not included)."""

    first: int
    last: int
    payload: Payload


class Lexicon(Generic[Payload]):
    """Phrases with what they stand for.

    A phrase is words separated by spaces, cut as ``tokenize`` cuts them; a word that ends in ``*`` matches any word
    that begins so. Where several phrases begin at one word, the one with the most words wins, then the one with the
    most letters.
    """

    def __init__(self, phrases: Iterable[tuple[str, Payload]]) -> None:
        self._tails: set[str] = set()
        self._exact: dict[str, list[Phrase[Payload]]] = {}
        self._stems: dict[str, list[Phrase[Payload]]] = {}
        for phrase, payload in phrases:
            words = phrase_words(phrase)
            self._tails.add(words[-1])
            head = words[0]
            table = self._stems if head.endswith("*") else self._exact
            table.setdefault(head.rstrip("*"), []).append((words, payload))
        self._heads_alone = frozenset(self._exact)
        self.firsts = frozenset((*self._exact, *(f"{stem}*" for stem in self._stems)))  # words that phrases begin with
        self._lengths = sorted({len(stem) for stem in self._stems}, reverse=True)
        self._shortest = min(self._lengths, default=0)
        self._heads = {stem[: self._shortest] for stem in self._stems}
        # What begins with a word: worked out for the words met where stems may fit them, else for the heads alone.
        begun = Known(self._beginning) if self._stems else None
        self._begun: Callable[[str], Beginning[Payload] | None] = (
            {head: self._beginning(head) for head in self._exact}.get if begun is None else begun.__getitem__
        )
        self._ending = tuple(tail[:-1] for tail in self._tails if tail.endswith("*"))
        ends = Known[bool](lambda low: low in self._tails or low.startswith(self._ending))
        # Whether some phrase ends with a folded word.
        self.ends: Callable[[str], bool] = ends.__getitem__ if self._ending else self._tails.__contains__

    def at(self, tokens: Sequence[Token], i: int) -> Found[Payload] | None:
        """The best phrase that begins at token ``i``."""
        low = tokens[i].low
        beginning = self._begun(low)
        if beginning is None:
            return None
        _, phrases, fitting = beginning
        if fitting is not None:
            phrases = fitting(tokens[i + 1].low if i + 1 < len(tokens) else "") or phrases
        for words, payload in phrases:
            if len(words) < 3 or goes_on(words, tokens, i):
                return Found(i, i + len(words), payload)
        return None

    def before(self, tokens: Sequence[Token], last: int, words: int) -> Found[Payload] | None:
        """The longest phrase of so many words at most that ends right before token ``last``, best where it begins."""
        if last < 1 or not self.ends(tokens[last - 1].low):
            return None
        for start in range(max(0, last - words), last):
            found = self.at(tokens, start) if self._begun(tokens[start].low) is not None else None
            if found is not None and found.last == last:
                return found
        return None

    def may_end_in(self, lows: Iterable[str]) -> bool:
        """Whether some phrase ends with one of some folded words: else none is among them."""
        return any(map(self.ends, lows)) if self._ending else not self._tails.isdisjoint(lows)

    def begins(self, low: str) -> bool:
        """Whether some phrase begins with this folded word."""
        return self._begun(low) is not None

    def may_begin(self, lows: Set[str]) -> bool:
        """Whether some phrase may begin with one of some folded words: else none does for sure."""
        return bool(self._stems) or not self._heads_alone.isdisjoint(lows)

    def places(self, lows: Sequence[str]) -> list[int]:
        """The folded words at which a phrase may begin, by its first two: the others need not be asked."""
        if not self._stems and self._exact.keys().isdisjoint(lows):
            return []
        begun = list(map(self._begun, lows))
        lows = (*lows, "")
        return [
            i for i, beginning in itertools.compress(enumerate(begun), begun)
            if beginning is not None and (beginning[1] or (beginning[2] is not None and beginning[2](lows[i + 1])))
        ]

    def seconds(self, low: str) -> tuple[str, ...]:
        """How the second words of the phrases that begin with a folded word begin; "" where it is a phrase alone."""
        several, alone, _ = self._begun(low) or NOTHING
        return ("",) if alone else tuple({words[1].removesuffix("*") for words, _ in several})

    def phrases(self, low: str, *, alone: bool = False) -> tuple[Phrase[Payload], ...]:
        """The phrases that begin with a folded word, or only the word alone if it is one."""
        several, single, _ = self._begun(low) or NOTHING
        return single if alone else several + single

    def phrases_once(self, low: str) -> tuple[Phrase[Payload], ...]:
        """All phrases that begin with a folded word, not remembered here, for those that remember them themselves."""
        several, alone = self._ranked(low)
        return several + alone

    def find(self, tokens: Sequence[Token]) -> Iterator[Found[Payload]]:
        """All phrases from left to right, without overlap."""
        free = 0
        for i in self.places([token.low for token in tokens]):
            found = self.at(tokens, i) if i >= free else None
            if found is not None:
                yield found
                free = found.last

    def _beginning(self, low: str) -> Beginning[Payload] | None:
        several, alone = self._ranked(low)
        seconds = {words[1] for words, _ in several}
        after = behind(seconds, lambda following: fitting(several + alone, following)) if several else None
        return (several, alone, after) if several or alone else None

    def _ranked(self, low: str) -> tuple[tuple[Phrase[Payload], ...], tuple[Phrase[Payload], ...]]:
        """The phrases of several words that a word begins, best first, and the word alone if it is one."""
        ranked = sorted(self._candidates(low), key=lambda entry: (-len(entry[0]), -sum(map(len, entry[0]))))
        several = tuple(entry for entry in ranked if len(entry[0]) > 1)
        return several, tuple(ranked[len(several) :][:1])

    def _candidates(self, low: str) -> Iterator[Phrase[Payload]]:
        yield from self._exact.get(low, ())
        if low[: self._shortest] in self._heads and len(low) <= LONGEST_WORD:
            for length in self._lengths:
                if length <= len(low):
                    yield from self._stems.get(low[:length], ())


def phrase_words(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of a table, each with its ``*`` if it has one.

    >>> phrase_words("торгов* оборот*")
    ('торгов*', 'оборот*')
    """
    words: list[str] = []
    for token in tokenize(phrase):
        if token.text == "*" and words:
            words[-1] += "*"
        else:
            words.append(token.low)
    if not words:
        raise ValueError(f"an empty phrase: {phrase!r}")
    return tuple(words)


def phrase_set(phrases: Iterable[str]) -> Lexicon[None]:
    """Phrases that stand for nothing but themselves."""
    return Lexicon((phrase, None) for phrase in phrases)


def goes_on(words: tuple[str, ...], tokens: Sequence[Token], i: int) -> bool:
    """Whether a phrase goes on at token ``i`` behind its first two words, which are known to fit."""
    if i + len(words) > len(tokens):
        return False
    for n in range(2, len(words)):
        word, low = words[n], tokens[i + n].low
        if low != word and (word[-1] != "*" or not low.startswith(word[:-1])):
            return False
    return True


def fitting(phrases: Iterable[Phrase[Payload]], following: str) -> tuple[Phrase[Payload], ...]:
    """Of the phrases that a word begins those whose second word, if they have one, may be the one behind it.

    Of more words those behind are still to be seen.
    """
    return tuple(entry for entry in phrases if len(entry[0]) == 1 or _fits(entry[0][1], following))


def _fits(word: str, low: str) -> bool:
    return low == word or (word.endswith("*") and low.startswith(word[:-1]))
