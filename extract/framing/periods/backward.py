"""Sentences that only look back, behind which a text goes on about its own time: "It had been 5 million in 2019"."""

from __future__ import annotations

import functools

from extract.framing.scene import Scene
from extract.languages import Pack
from extract.lexicon import Lexicon, phrase_set


def only_compares(scene: Scene) -> bool:
    """Whether a sentence tells what had been before, or sets that against what was told: "That compares with 5"."""
    if not scene.periods or not scene.mentions:
        return False
    had, comparing, done = _words(scene.pack)
    tokens = scene.tokens
    for n, token in enumerate(tokens[:-1]):
        if token.low in had:
            behind = tokens[n + 1].low
            return behind in done or behind.endswith(tuple(word[1:] for word in done if word.startswith("*")))
    return comparing is not None and comparing.at(tokens, 0) is not None


@functools.cache
def _words(pack: Pack) -> tuple[frozenset[str], Lexicon[None] | None, frozenset[str]]:
    """The auxiliary of the pluperfect, what opens a comparison, and participles, those with a star by their ending."""
    table = pack.table("frames").get("backward", {})
    comparing = phrase_set(table["comparing"]) if table.get("comparing") else None
    return frozenset(table.get("had", ())), comparing, frozenset(table.get("done", ()))
