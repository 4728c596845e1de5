"""The product that a whole text is about: "Wheat exports fell", and each figure that names no other."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.cues import Cue
from extract.framing.draft import Context, Draft
from extract.framing.flow_order import DIRECTED
from extract.framing.scene import Scene
from extract.products import ProductMention

WHOLE = ("turnover",)
MOST_WHOLE = 0.25  # of the sentences with figures may speak of all trade
SIDES = ("export", "import")
NEAR = 2.6


def subject(scenes: Sequence[Scene]) -> tuple[str, str] | None:
    """The product and the flow of the first amount of trade, where the text hardly speaks of trade as a whole."""
    told = [s for s in scenes if any(m.kind != "count" for m in s.mentions) and (s.of("flow") or s.products)]
    first = next((s for s in told if s.of("flow")), None)
    if first is None or first.of("flow", *WHOLE) or first.of("link", "world", "total"):
        return None
    cue = first.of("flow")[0]
    flow = DIRECTED.get(cue.value, cue.value).removeprefix("services_")
    product = _of_first(first)
    if flow not in SIDES or product is None or product.name is None:
        return None
    whole = sum(bool(s.of("flow", *WHOLE)) and not any(p.name for p in s.products) for s in told)
    return (product.name, flow) if whole <= MOST_WHOLE * len(told) else None


def of_subject(draft: Draft, cue: Cue | None, context: Context) -> str | None:
    """What the text is about, for a number that names no product and is not of all trade again."""
    if context.subject is None or draft.flow is None:
        return None
    product, flow = context.subject
    same = draft.flow.removeprefix("services_") == flow or (cue is not None and cue.value in DIRECTED)
    whole = draft.role != "share" and draft.scene.of("link", "world")
    return product if same and not whole else None


def taken_up(scene: Scene, product: ProductMention) -> bool:
    """Whether words for goods at large take up the product spoken of: "such products", "these goods"."""
    return any(c.start <= product.start < c.end for c in scene.of("product", "again"))


def _of_first(scene: Scene) -> ProductMention | None:
    """The product nearest to the first amount of a sentence."""
    mention = next(m for m in scene.mentions if m.kind != "count")
    return scene.nearest(scene.products, mention, NEAR)[0]
