"""Bare numbers that answer a question, in digits or words: "Exports?" — "540 million." "Imports?" — "Three hundred."
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.framing.scene import Scene
from extract.framing.units.elided import WIDEST, is_near, like
from extract.framing.units.led import ends_clause
from extract.numbers.mentions import AMOUNTS, Mention, find_counts

BRIEF = 8  # words of an answer that says no more than a number
ASKED = 12  # words of a question that an answer so brief is given to
BACK = 6  # sentences back in which the amount may have been told


def answered(scene: Scene, told: Sequence[Scene]) -> list[Mention]:
    """The numbers of a sentence, an answer's bare one told like the last amount of the dialogue."""
    model = _model(told)
    counts = find_counts(scene.text, list(scene.tokens), scene.pack) if model is not None else []
    if model is None or len(counts) != 1 or any(p.start < counts[0].end for p in scene.periods):
        return scene.mentions
    count = counts[0]
    if not ends_clause(scene, count) or count.value * model.value < 0 or not is_near(count, model, WIDEST):
        return scene.mentions
    if count.scale > 1:
        return [replace(count, kind=model.kind, unit=model.unit, written=(*count.written, "led"))]
    return [like(count, model, "led")]


def is_answer(scene: Scene, last: Scene) -> bool:
    """Whether a sentence answers a short question of trade, of a land or a time by little more than a bare number."""
    asks = last.text[last.end - 1 : last.end] == "?" and last.words(last.start, last.end) <= ASKED
    asks = asks and bool(last.of("flow") or last.periods or any(p.code for p in last.parties))
    if not asks or last.of("reject") or scene.row is not None:
        return False
    if any(m.kind not in ("count", "fraction") for m in scene.mentions):
        return False
    return scene.words(scene.start, scene.end) <= BRIEF


def _model(told: Sequence[Scene]) -> Mention | None:
    for scene in reversed(told[-BACK:]):
        amounts = [m for m in scene.mentions if m.kind != "count"]
        if amounts:
            model = amounts[-1]
            return model if model.kind in AMOUNTS and model.value else None
    return None

