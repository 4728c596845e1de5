"""The gap between two flows set against each other: "imports exceeded exports by $2 billion"."""

from __future__ import annotations

import itertools

from extract.framing.cues import Cue
from extract.framing.flows.kinds import BOTH
from extract.framing.flows.set_against import set_against
from extract.framing.flows.side_by_side import parts, side
from extract.framing.scene import Scene, first_behind, once
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention

BEHIND = 3  # words between the second flow and the gap
PAIRED = 3  # words between the two flows that are said to differ
LED = 5  # words between "difference" and the first of them, its owner among them
BESIDE = 1  # words between the gap and the word that compares
BROKEN = frozenset(";()")


@once
def gaps(scene: Scene) -> dict[int, int]:
    """For the offset of each amount that is a gap: +1 where exports are the larger, -1 where imports are."""
    found = _differences(scene)
    for one, other in itertools.pairwise(scene.of("flow") if scene.of("ratio") else ()):
        first, second = side(one), side(other)
        if {first, second} != BOTH:
            continue
        mention, word = _compared(scene, one, other)
        if mention is not None and word is not None and mention.start not in set_against(scene):
            found[mention.start] = _larger(scene, one, other) * (1 if word.value == "more" else -1)
    return found


def _larger(scene: Scene, one: Cue, other: Cue) -> int:
    """+1 where exports are compared, -1 where imports are; in Kazakh what stands "from" is compared with."""
    sign = 1 if side(one) == "export" else -1
    endings = scene.pack.ablative
    said = [scene.text[cue.start : cue.end].lower() for cue in (one, other)]
    return -sign if endings and said[0].endswith(endings) and not said[1].endswith(endings) else sign


def _differences(scene: Scene) -> dict[int, int]:
    """The amount that "the difference between exports and imports" leads to, taken as the one less the other."""
    found: dict[int, int] = {}
    words = scene.of("mirror", "difference")
    told = [part for cue in scene.of("flow") for part in parts(scene, cue)] if words else []
    for one, other in itertools.pairwise(told):
        if {side(one), side(other)} != BOTH or scene.words(one.end, other.start) > PAIRED:
            continue
        led = any(0 <= scene.words(word.end, one.start) <= LED for word in words)
        named = any(0 <= scene.words(other.end, word.start) <= PAIRED for word in words)
        amount = next((m for m in scene.mentions if m.start >= other.end and m.kind in AMOUNTS), None)
        if (led or named) and amount is not None and amount.kind == "money":
            found[amount.start] = 1 if side(one) == "export" else -1
    return found


def _compared(scene: Scene, one: Cue, other: Cue) -> tuple[Mention | None, Cue | None]:
    """The amount and the word that compares: behind both flows, or with the amount between them."""
    money = [m for m in scene.mentions if m.kind in ("money", "percent") and m.start >= one.end]
    inside = [m for m in money if m.end <= other.start]
    if BROKEN & set(scene.text[one.end : other.start]) or len(inside) > 1:
        return None, None
    mention = inside[0] if inside else first_behind(money, other.end)
    if mention is None or (not inside and scene.words(other.end, mention.start) > BEHIND):
        return None, None
    if BROKEN & set(scene.text[other.end : mention.start]):
        return None, None
    near = (c for c in scene.of("ratio") if _beside(scene, c, mention) or (not inside and _joins(c, one, other)))
    return mention, next(near, None)


def _joins(word: Cue, one: Cue, other: Cue) -> bool:
    return one.end <= word.start and word.end <= other.start


def _beside(scene: Scene, word: Cue, mention: Mention) -> bool:
    """Whether the word that compares stands right behind an amount: "2 млрд долларға артық"."""
    return 0 <= scene.words(mention.end, word.start) <= BESIDE
