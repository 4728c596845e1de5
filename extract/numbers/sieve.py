"""What words may mean to the grammar of numbers, told in one look at each, so that most are passed over at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from extract.known import Known
from extract.lexicon import Lexicon
from extract.tokens import Token

# Marks of words. WORDED: a number, if the next word fits; GLUED: to be cut or spelt out.
DIGITS, NUMBER, WORDED, HEADING, PERCENT, GLUED = (1 << n for n in range(6))
# What may follow a number (a half, a scale, a hedge within or behind it, a link to its unit, the unit), or lead to it
# (a sign, a currency; a hedge or what parts one from it; what opens a range); LONE: a number with its unit in one;
# DESCRIBES: an adjective that may stand between a number and what it counts; JOINS: what joins two, or closes a range.
HALF, SCALE, INSIDE, HEDGE, LINK, UNIT, AHEAD, HEDGED, OPENS, LONE, DESCRIBES, JOINS = (1 << n for n in range(6, 18))
TOLD = NUMBER | WORDED | HEADING | PERCENT | GLUED
OUTSIDE = 8  # places beyond the ends of a text that may be looked at, before it (by a negative index) as behind it


class Sifted(NamedTuple):
    """The tokens at which a number in digits or words, the heading of a table, and a unit of percent may begin.

    ``lows`` and ``marks`` are the folded words and their marks, "" and 0 beyond the ends; ``glued``: whether any is.
    """

    numbers: list[int]
    headings: list[int]
    percents: list[int]
    lows: list[str]
    marks: list[int]
    glued: bool


class Sieve:
    """What may begin at a word: numbers of some lexicons, or such as end in ``tails``; what else it is ``asked``."""

    def __init__(
        self, lexicons: Iterable[Lexicon[Any]], tails: Iterable[str], asked: Mapping[int, Callable[[str], bool]]
    ) -> None:
        self._lexicons, self._tails, self._asked = tuple(lexicons), tuple(tails), asked
        self._seconds = Known(self._following)
        self._known = Known(self._marks)

    def sift(self, tokens: Sequence[Token]) -> Sifted:
        """What the words of a text are, in one pass."""
        lows = [token.low for token in tokens]
        marks = list(map(self._known.__getitem__, lows))
        lows += [""] * OUTSIDE
        marks += [0] * OUTSIDE
        numbers: list[int] = []
        headings: list[int] = []
        percents: list[int] = []
        glued = False
        for i, mark in enumerate(marks):
            if not mark & TOLD:
                continue
            if mark & NUMBER or (mark & WORDED and lows[i + 1] and lows[i + 1].startswith(self._seconds[lows[i]])):
                numbers.append(i)
            if mark & HEADING:
                headings.append(i)
            if mark & PERCENT:
                percents.append(i)
            glued = glued or mark & GLUED > 0
        return Sifted(numbers, headings, percents, lows, marks, glued)

    def _marks(self, low: str) -> int:
        seconds, digits = self._seconds[low], low[:1].isdecimal()
        number = NUMBER if digits or "" in seconds else WORDED if seconds else 0
        return DIGITS * digits | number | sum(mark for mark, holds in self._asked.items() if holds(low))

    def _following(self, low: str) -> tuple[str, ...]:
        """How the words behind a word begin with which it begins a number; "" where it is one alone."""
        alone = any(tail in low for tail in self._tails)
        found = tuple(second for lexicon in self._lexicons for second in lexicon.seconds(low))
        return ("",) if alone or "" in found else found
