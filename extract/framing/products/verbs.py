"""Words for goods that are verbs of trade behind who does it: "Peru ships more copper"."""

from __future__ import annotations

from extract.framing.scene import Scene
from extract.products import ProductMention

AGENT = "nominative"


def without_verbs(scene: Scene) -> list[ProductMention]:
    """The products of a sentence but for those that are the verb of a land right before them."""
    verbs = {cue.start for cue in scene.of("flow", "sell")}
    if not verbs or not any(product.start in verbs for product in scene.products):
        return scene.products
    agents = [p.end for p in scene.parties if p.case == AGENT]
    return [p for p in scene.products if p.start not in verbs or not any(scene.words(e, p.start) == 0 for e in agents)]
