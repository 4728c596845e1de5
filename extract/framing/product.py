"""What a number is of besides goods at large."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.draft import Context, Draft
from extract.framing.flow_carried import PARTS
from extract.framing.role import is_weight
from extract.framing.scene import Scene
from extract.framing.subject import of_subject, taken_up
from extract.numbers import Mention
from extract.products import ProductMention

NEAR = 2.6
BEHIND = 2.0  # a product that follows its number stands closer
OWN = 4  # words between a flow word and the product that it is a flow of
COUNTED = 4  # words between "counting" and a product that belongs to the whole
TOTAL = 2.0  # how near a word for the total stands
PART = 4  # words between "of which" and the part
SAME_SUM = 3  # words between a weight and its worth
OF = ("of", "worth")
RIGHT_BEHIND = 12  # letters
BY_WEIGHT = "goods by weight"
SERVICES = ("tourism", "travel")
GOODS_FLOWS = ("turnover", "export", "import")


def decide_product(draft: Draft, cue: Cue | None, context: Context) -> None:
    """A product named near the number or its flow; what the text spoke of before, where this number takes it up."""
    if draft.product is not None:
        return
    product = _named(draft, cue)
    if product is not None and product.name is None and taken_up(draft.scene, product):
        draft.product = context.spoken
    elif product is not None:
        draft.product = product.name
        if product.name is not None:
            draft.explicit.add("product")
            draft.say("product", product.rule, draft.scene.text[product.start : product.end])
    elif _again(draft):
        draft.product = context.spoken
    elif "flow" not in draft.explicit and not _in_total(draft):
        draft.product = context.product
    draft.product = draft.product or _of_the_same_sum(draft, context)
    if product is not None and product.name is None and draft.product is None and "flow" in draft.explicit:
        context.subject = None  # back to all goods
    if draft.product is None and product is None:
        draft.product = _of_the_whole(draft, context) or (None if _in_total(draft) else of_subject(draft, cue, context))
    if draft.product is None and product is None and _weighed(draft.scene, draft.mention):
        draft.product = context.product or context.weighed
    if draft.product is None and product is None and draft.mention.kind == "quantity":
        draft.product = context.product or context.weighed or BY_WEIGHT


def as_service(draft: Draft) -> None:
    """The export of a service is no export of goods: "exported software for $3 billion"."""
    if draft.flow in GOODS_FLOWS and draft.product is not None and is_service(draft.product):
        draft.flow = f"services_{draft.flow}"
        draft.say("flow", "flow.services", draft.product)


def is_service(product: str) -> bool:
    """Whether a product is one service of many: "transport services", "tourism"; not "goods and services"."""
    return product in SERVICES or (product.endswith(" services") and product != "goods and services")


def _named(draft: Draft, cue: Cue | None) -> ProductMention | None:
    scene, mention = draft.scene, draft.mention
    services = (draft.flow or "").startswith("services")
    named = [p for p in scene.products if not (p.name == "services" and services) and not _counted_in(scene, p)]
    if draft.role == "share" and any(p.name for p in named):
        named = [p for p in named if p.name]
    adjacent = next((p for p in named if p.name and _right_behind(scene, mention, p)), None)
    if adjacent is not None:
        return adjacent
    nearest, cost = scene.nearest(named, _weight_behind(scene, mention) or mention, NEAR)
    if nearest is not None and (nearest.start < mention.end or cost <= BEHIND):
        return nearest
    return next((p for p in named if cue is not None and _belongs(scene, p, cue)), None)


def _right_behind(scene: Scene, mention: Mention, product: ProductMention) -> bool:
    """Whether a number is followed by its product at once: "438 млн долларға мыс", "$5 million worth of wheat"."""
    between = scene.text[mention.end : product.start]
    return product.start >= mention.end and all(
        token.low in OF for token in scene.tokens[scene.index(mention.end) : scene.index(product.start)]
    ) and len(between) <= RIGHT_BEHIND


def _weight_behind(scene: Scene, mention: Mention) -> Mention | None:
    """The weight that an amount of money is the worth of: "72 млн долларға 616 мың тонна"."""
    following = next((m for m in scene.mentions if m.start >= mention.end), None)
    if mention.kind != "money" or following is None or following.kind != "quantity":
        return None
    return following if scene.index(following.start) - scene.index(mention.end) <= 1 else None


def _weighed(scene: Scene, mention: Mention) -> bool:
    """Whether an amount of money stands beside a weight, or a number without a unit that can only be one."""
    if _weight_behind(scene, mention) is not None:
        return True
    before = next((m for m in reversed(scene.mentions) if m.end <= mention.start), None)
    weight = before is not None and (before.kind == "quantity" or is_weight(scene, before))
    return before is not None and weight and scene.index(mention.start) - scene.index(before.end) <= SAME_SUM


def _belongs(scene: Scene, product: ProductMention, cue: Cue) -> bool:
    """Whether a product stands beside the flow word: "exports of food", "food exports"."""
    first, last = (product, cue) if product.end <= cue.start else (cue, product)
    between = scene.text[first.end : last.start]
    return scene.index(last.start) - scene.index(first.end) < OWN and not set(",;:()—\n") & set(between)


def _counted_in(scene: Scene, product: ProductMention) -> bool:
    """Whether a product is only part of what is counted: "turnover, counting electricity and gas"."""
    return any(
        c.end <= product.start and scene.index(product.start) - scene.index(c.end) < COUNTED
        for c in scene.of("product", "counting")
    )


def _in_total(draft: Draft) -> bool:
    """Whether a number is of all goods again: "all told", or followed by its export and import."""
    total, _ = draft.scene.nearest(draft.scene.of("link", "total"), draft.mention, TOTAL)
    return draft.mention.kind == "money" and (total is not None or draft.why.get("flow") == PARTS)


def _of_the_whole(draft: Draft, context: Context) -> str | None:
    """A part is of the product of its whole: "coal for $5 billion, of which $3 billion went to China"."""
    before, scene = context.told, draft.scene
    if before is None or before.scene not in (scene, context.before):
        return None
    mention = draft.mention
    words = (scene.words(c.end, mention.start) if c.end <= mention.start else scene.words(mention.end, c.start)
             for c in scene.of("link", "including"))
    return before.product if any(0 <= gap <= PART for gap in words) else None


def _again(draft: Draft) -> bool:
    """Whether a word such as "them" or "its share" takes up the product spoken of."""
    return draft.scene.nearest(draft.scene.of("product", "again"), draft.mention, NEAR)[0] is not None


def _of_the_same_sum(draft: Draft, context: Context) -> str | None:
    """A weight and its worth are of one product: "1.7 tonnes ($5 million)"."""
    before, scene = context.previous, draft.scene
    if before is None or before.scene is not scene or before.mention.kind == draft.mention.kind:
        return None
    if {before.mention.kind, draft.mention.kind} != {"money", "quantity"}:
        return None
    near = scene.index(draft.mention.start) - scene.index(before.mention.end) <= SAME_SUM
    return before.product if near and not scene.of_between("flow", before.mention.end, draft.mention.start) else None
