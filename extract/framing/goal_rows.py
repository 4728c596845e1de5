"""Several amounts that one word of plan behind the last governs: "биыл 3, кейін 5 млрд долларға жеткізбек"."""

from __future__ import annotations

from extract.framing.roles.movement import has_ending
from extract.framing.scene import Scene, first_behind
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention

LONGEST = 8  # words and signs between two of them: ", ал 2030 жылға дейін"
VERBS = ("status", "change", "up", "down")  # what would tell the first by itself
APART = frozenset(";:()")


def next_goal(scene: Scene, mention: Mention) -> Mention | None:
    """The amount behind this one to which the same verb leads, where nothing is told between."""
    if mention.kind not in AMOUNTS or len(scene.mentions) < 2 or scene.mentions[-1].start < mention.end:
        return None
    following = first_behind([m for m in scene.mentions if m.kind == mention.kind], mention.end)
    if following is None or scene.words(mention.end, following.start) > LONGEST:
        return None
    told = scene.start if not scene.pack.verb_last else mention.end  # where a verb of its own may stand
    if _tells(scene, told, following.start) or APART & set(scene.text[mention.end : following.start]):
        return None
    return following if _led_to(scene, mention) and _led_to(scene, following) else None


def _tells(scene: Scene, start: int, end: int) -> bool:
    """Whether a verb between two places tells of an amount by itself."""
    levels = (c for c in scene.of_between("reach", start, end) if c.value == "level")
    return any(levels) or any(scene.of_between(group, start, end) for group in VERBS)


def _led_to(scene: Scene, mention: Mention) -> bool:
    """Whether something comes to an amount: "до 3 млрд", "3 млрд долларға"."""
    to = (c for c in scene.of("reach", "to") if 0 <= scene.words(c.end, mention.start) <= 1)
    dative = scene.pack.dative
    return any(to) or (bool(dative) and has_ending(scene, mention, dative))
