"""What a change is measured in: "by weight 30 percent less" is of the tonnes, "in money 21 percent" of the dollars."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.draft import Draft

NEAR = 2.2
KINDS = {"weight": "quantity", "worth": "money"}


def _leading(change: Draft, measures: list[Cue]) -> Cue | None:
    """The words that open the sentence of its first number: "By weight that was, as against a year before, 5% less"."""
    scene, start = change.scene, change.mention.start
    first = next((c for c in measures if scene.words(scene.start, c.start) == 0), None)
    return None if first is None or any(first.end <= m.start < start for m in scene.numbers) else first


def measured_alike(change: Draft, level: Draft) -> bool:
    """Whether a change may be one of a level: its words for weight or worth, if any, fit what the level is in."""
    scene = change.scene
    if change.abs is not None and (change.mention.kind, level.mention.kind) == ("quantity", "money"):
        return False  # "72 tonnes for $52 million. This is 7 tonnes less"
    measures = scene.cues.get("measure")
    if not measures:
        return True
    said = scene.nearest(measures, change.mention, NEAR)[0] or _leading(change, measures)
    return said is None or level.mention.kind == KINDS[said.value]
