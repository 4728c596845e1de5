"""Sentences that only look back, behind which a text goes on about its own time: "It had been 5 million in 2019"."""

from __future__ import annotations

import functools
from typing import NamedTuple

from extract.framing.scene import Scene, Spanned, once
from extract.languages import Pack
from extract.lexicon import Lexicon, phrase_set
from extract.numbers.mentions import is_within

PARTING = frozenset(",;:")


def told_of_before(scene: Scene) -> bool:
    """Whether a sentence tells what had been before, or sets that against what was told: "That compares with 5"."""
    if not scene.periods or not scene.mentions:
        return False
    comparing = _words(scene.pack).comparing
    return bool(_had(scene)) or (comparing is not None and comparing.at(scene.tokens, 0) is not None)


def had_been(period: Spanned, scene: Scene) -> bool:
    """Whether a clause of the pluperfect tells of a period: "..., which had been 5 million in 2019, fell"."""
    clauses = _had(scene)
    return bool(clauses) and any(start <= period.start and period.end <= end for start, end in clauses)


@once
def _had(scene: Scene) -> tuple[tuple[int, int], ...]:
    """The clauses of a sentence whose verb is in the pluperfect."""
    words, tokens = _words(scene.pack), scene.tokens
    if words.had.isdisjoint(scene.vocabulary):
        return ()
    found = []
    for n, token in enumerate(tokens[:-1]):
        if token.low not in words.had:
            continue
        behind = tokens[n + 1].low
        if behind in words.done or behind.endswith(words.endings):
            commas = [t.start for t in tokens if t.text in PARTING and not is_within(t.start, scene.mentions)]
            start = max((c for c in commas if c < token.start), default=scene.start)
            found.append((start, min((c for c in commas if c > token.start), default=scene.end)))
    return tuple(found)


class _Words(NamedTuple):
    """The auxiliary of the pluperfect, its participles, endings of such, and what opens a comparison."""

    had: frozenset[str]
    done: frozenset[str]
    endings: tuple[str, ...]
    comparing: Lexicon[None] | None


@functools.cache
def _words(pack: Pack) -> _Words:
    table = pack.table("frames").get("backward", {})
    done, comparing = table.get("done", ()), table.get("comparing", ())
    endings = tuple(word[1:] for word in done if word.startswith("*"))
    opens = phrase_set(comparing) if comparing else None
    return _Words(frozenset(table.get("had", ())), frozenset(done), endings, opens)
