"""Large numbers without a unit in a passage on weights: "34 million tonnes of grain; maize made up 18 million"."""

from __future__ import annotations

from dataclasses import replace

from extract.framing.draft import Context
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention


def as_weight(scene: Scene, mention: Mention, context: Context) -> Mention:
    """The number, as a weight where the last number told was one and no currency stands in the sentence."""
    last = context.told
    if mention.kind != "money" or mention.unit is not None or last is None:
        return mention
    if last.mention.kind != "quantity" or last.scene not in (scene, context.before):
        return mention
    if any(m.kind == "money" and m.unit is not None for m in scene.mentions):
        return mention
    return replace(mention, kind="quantity", unit=last.unit)
