"""A growth that slows or quickens to a percentage is that percentage: "growth in exports slowed to 4%"."""

from __future__ import annotations

from extract.framing.roles.movement import just_before
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention

CLAUSE = frozenset(",;:()—")
TO = 2  # words between "to" and the percentage, a hedge among them


def paced(scene: Scene, mention: Mention) -> int:
    """+1 where a growth, -1 where a fall is told to have slowed, quickened or come "to" a percentage; else 0."""
    to = just_before(scene, scene.of("reach", "to"), mention.start, TO) if mention.kind == "percent" else None
    if to is None:
        return 0
    rates = [c for c in scene.of("change", "index") if c.end <= to.start and _joined(scene, c.end, to.start)]
    if rates:
        return 1
    verbs = [c for c in scene.of("pace") if c.end <= to.start and _joined(scene, c.end, to.start)]
    if not verbs:
        return 0
    moved = [c for c in scene.of("change", "up", "down") if c.end <= verbs[-1].start]
    if not moved or not _joined(scene, moved[-1].end, verbs[-1].start):
        return 0
    return 1 if moved[-1].value == "up" else -1


def _joined(scene: Scene, start: int, end: int) -> bool:
    """Whether no sign and no number parts two offsets."""
    return not CLAUSE & set(scene.text[start:end]) and not any(start <= m.start < end for m in scene.mentions)
