"""How far two things stand apart in a sentence: what its words and signs add to the distance between them."""

from __future__ import annotations

import functools
import itertools
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.framing.scene import Scene

# How much a sign or a conjunction between two things sets them apart, in units of ten words.
BOUNDARIES = {
    ",": 0.9, ";": 4.0, ":": 0.6, "(": 1.2, ")": 1.2, "—": 0.5, "–": 0.5, "|": 3.0, "•": 4.0, "/": 0.3,
    "«": 0.3, "»": 0.3, "“": 0.3, "”": 0.3, "\n": 2.0,
}
WORD_COST = 0.1
CONJUNCTION_COST = 0.9
DASHES = frozenset("—–")
TURNS = {"(": 1, ")": -1}
NO_BRACKETS: list[int] = []
LONGEST_INSERTION = 8  # tokens


class Ruler:
    """What the tokens of a sentence add to distances, summed up to each token, in brackets and outside them.

    ``amounts`` are the offsets of the numbers by their kind, ``open`` those that stand in no brackets, ``last`` is that
    of the last; ``depths`` are how many brackets are open before each token, none where the sentence has no bracket.
    """

    def __init__(self, scene: Scene) -> None:
        self.amounts: dict[str, list[int]] = {}
        self.last = -1
        for mention in scene.mentions:
            if mention.kind != "count":
                self.amounts.setdefault(mention.kind, []).append(mention.start)
                self.last = mention.start
        steps = _steps(scene)
        self._cum = self._outer = list(itertools.accumulate(steps, initial=0.0))
        self.open, self.depths = self.amounts, NO_BRACKETS
        if "(" not in scene.vocabulary:
            return
        self.depths = _depths(scene.lows)
        around = zip(steps, self.depths, self.depths[1:], strict=False)
        self._outer = list(itertools.accumulate((0.0 if a or b else step for step, a, b in around), initial=0.0))
        self.open = {
            kind: [start for start in starts if not self.depths[scene.index(start)]]
            for kind, starts in self.amounts.items()
        }

    def between(self, first: int, last: int) -> float:
        """The cost of tokens ``first`` to ``last``; what is said in brackets in between does not count."""
        if self.depths and self.bracketed(first, last):
            return self._cum[last] - self._cum[first]
        return self._outer[last] - self._outer[first]

    def bracketed(self, first: int, last: int) -> bool:
        """Whether a bracket is open before one of two tokens."""
        return bool(self.depths) and (self.depths[first] > 0 or self.depths[last] > 0)


def _aside(scene: Scene) -> set[int]:
    """The tokens of what two dashes set apart without an amount: "Supplies — gas, bitumen — came to $6 million"."""
    found: set[int] = set()
    opened: int | None = None
    if DASHES.isdisjoint(scene.vocabulary) or sum(map(scene.lows.count, DASHES)) < 2:
        return found
    for i, token in enumerate(scene.tokens):
        if token.text not in DASHES or not scene.text[token.end : token.end + 1].isspace():
            continue
        if opened is not None and not _amount(scene, scene.tokens[opened].start, token.end):
            found.update(range(opened, i + 1))
            opened = None
        else:
            opened = i
    return found


def _said_again(scene: Scene) -> Iterator[tuple[int, int]]:
    """The tokens between commas that only say a number again: "57%, or $229 million, went to Chile"."""
    for cue in scene.links["or"]:
        first = scene.index(cue.start) - 1
        if first < 0 or scene.tokens[first].text != ",":
            continue
        amount = next((m for m in scene.mentions if m.start >= cue.end), None)
        last = scene.index(amount.end) if amount is not None else len(scene.tokens)
        if last < len(scene.tokens) and scene.tokens[last].text == "," and last - first <= LONGEST_INSERTION:
            yield first, last + 1


def _amount(scene: Scene, start: int, end: int) -> bool:
    return any(start <= m.start < end for m in scene.mentions)


@functools.cache
def _costs(conjunctions: frozenset[str]) -> dict[str, float]:
    """What signs and conjunctions cost in a language with these conjunctions; any other word costs ``WORD_COST``."""
    added = {**dict.fromkeys(conjunctions, CONJUNCTION_COST), **BOUNDARIES}
    return {word: WORD_COST + cost for word, cost in added.items()}


def _steps(scene: Scene) -> list[float]:
    """What each token adds to the distance between what stands before and after it; nothing in a number or an aside."""
    cost, starts = _costs(scene.conjunctions), scene.starts
    steps = list(map(cost.get, scene.lows, itertools.repeat(WORD_COST)))
    for mention in scene.mentions:
        for i in range(bisect_left(starts, mention.start + 1), bisect_left(starts, mention.end)):
            steps[i] = 0.0
    for i in _aside(scene):
        steps[i] = 0.0
    if "or" in scene.links:
        for first, last in _said_again(scene):
            steps[first:last] = [0.0] * (last - first)
    return steps


def _depths(lows: Sequence[str]) -> list[int]:
    """How many brackets are open before each token, and behind the last."""
    depths, depth = [0], 0
    for low in lows:
        if low in TURNS:
            depth = max(0, depth + TURNS[low])
        depths.append(depth)
    return depths
