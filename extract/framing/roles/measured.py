"""What a change is measured in: "by weight 30 percent less" is of the tonnes, "in money 21 percent" of the dollars."""

from __future__ import annotations

from extract.framing.draft import Draft

NEAR = 2.2
KINDS = {"weight": "quantity", "worth": "money"}


def measured_alike(change: Draft, level: Draft) -> bool:
    """Whether a change may be one of a level: its words for weight or worth, if any, fit what the level is in."""
    scene = change.scene
    if change.abs is not None and (change.mention.kind, level.mention.kind) == ("quantity", "money"):
        return False  # "72 tonnes for $52 million. This is 7 tonnes less"
    said, _ = scene.nearest(scene.of("measure"), change.mention, NEAR)
    return said is None or level.mention.kind == KINDS[said.value]
