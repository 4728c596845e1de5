"""Doing so much with somebody, or so much of business, is trade: "we did $3 billion with Peru last year"."""

from __future__ import annotations

from collections.abc import Iterator

from extract.framing.cues import Cue
from extract.framing.scene import Scene
from extract.parties.kinds import PLACES

LED = 2  # words between the verb and the sum: "did some $3 billion"
NEAR = 3  # words between the sum and with whom: "did $3 billion last year with Peru"


def doings(scene: Scene) -> list[Cue]:
    """The verbs of doing that a sum and those with whom make words of trade."""
    verbs = scene.pack.words("doing")
    if not verbs or scene.vocabulary.isdisjoint(verbs):
        return []
    return [Cue(start, end, "flow", "turnover") for start, end in _with_a_sum(scene, frozenset(verbs))]


def _with_a_sum(scene: Scene, verbs: frozenset[str]) -> Iterator[tuple[int, int]]:
    partners = [p for p in scene.parties if p.case == "with" and (p.kind in PLACES or p.kind == "group")]
    for token in scene.tokens:
        if token.low not in verbs:
            continue
        amount = next((m for m in scene.numbers if 0 <= scene.words(token.end, m.start) <= LED), None)
        if amount is None or amount.kind != "money":
            continue
        beside = any(-1 <= scene.words(amount.end, p.start) <= NEAR or scene.words(p.end, token.start) == 1
                     for p in partners)
        if beside or scene.after(amount.end, 2) in scene.pack.words("business"):
            yield token.start, token.end
