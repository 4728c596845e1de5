"""Bare numbers with a fraction, which count no things, behind an amount: "sold 562.3 million and bought for 296.3"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.scene import Scene
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention

LED = 4  # words between a word of trade, or of coming to so much, and the number
SIGNS = frozenset("/:×*=%°")  # behind a number that is a part of something else
SKIPPED = ("count", "fraction", "times")


def has_fraction(mention: Mention) -> bool:
    """Whether a number is written with a fraction: "296.3", and not "1,044"."""
    return mention.value % 1 != 0 and mention.value_max is None


def model_of(scene: Scene, mention: Mention, last: Scene | None) -> Mention | None:
    """The amount, or for "by" the percentage, that a number with a fraction is told like, in its sentence or the last.

    What stands in brackets is said aside: "sold $562 million (+5%) and bought for 296.3".
    """
    model = told_before(scene, mention, last)
    return model if model is not None and _told_as(scene, mention, model) else None


def told_before(scene: Scene, mention: Mention, last: Scene | None) -> Mention | None:
    """The amount or percentage told last before a number, in its sentence or the last one, but not in brackets."""
    before = [m for m in scene.mentions if m.end <= mention.start]
    return _last(scene, before) or (_last(last, last.mentions) if last is not None else None)


def _last(scene: Scene, told: Sequence[Mention]) -> Mention | None:
    return next((m for m in reversed(told) if m.kind not in SKIPPED and not scene.bracketed(m.start)), None)


def _told_as(scene: Scene, mention: Mention, model: Mention) -> bool:
    """Whether a number is an amount like the last one, by what leads to it."""
    if "sign" in mention.written or not counts_nothing(scene, mention):
        return False
    start = max([scene.start, *(m.end for m in scene.mentions if m.end <= mention.start)])
    by, here = scene.pack.table("frames")["reach"].get("by", ()), model.start >= scene.start
    if model.kind == "percent":
        return here and {scene.before(mention.start, 1), scene.before(model.start, 1)} <= {*by}
    if model.kind not in AMOUNTS or model.scale == 1:
        return False
    if any(scene.words(p.end, mention.start) == 0 for p in scene.periods):
        return True  # "less than 2008's 37.8"
    if scene.of_between("change", start, mention.start):
        return False
    if scene.before(mention.start, 1) in by:
        return bool(scene.of_between("flow", start, mention.start))
    return _led(scene, start, mention)


def _led(scene: Scene, start: int, mention: Mention) -> bool:
    """Whether a word of trade, of coming to so much, or "or" leads to a number; a verb that ends the clause may too."""
    told = scene.of("flow") or scene.parties or scene.numbers  # not "open from 10.00 to 12.30"
    reached = scene.of_between("reach", start, mention.start) if told else []
    led = [*scene.of_between("flow", start, mention.start), *reached]
    if any(scene.words(cue.end, mention.start) <= LED for cue in led):
        return True
    return scene.before(mention.start, 1) in scene.pack.words("or_else")


def counts_nothing(scene: Scene, mention: Mention) -> bool:
    """Whether a sign, the end or a word that names no thing stands behind a number."""
    at = scene.index(mention.end)
    if at >= len(scene.tokens):
        return True
    token = scene.tokens[at]
    if not token.text.isalpha():
        return token.text not in SIGNS
    if token.low in scene.conjunctions or token.low in scene.pack.words("behind_bare"):
        return True
    return any(cue.start == token.start for cue in scene.of("reach"))
