"""What a number is of besides goods at large."""

from __future__ import annotations

from extract.framing.draft import Context, Draft

PRODUCT_LIMIT = 2.6


def decide_product(draft: Draft, context: Context) -> None:
    """A product named near the number or its flow; what the sentence before spoke of, where this one takes it up."""
    if draft.product is not None:
        return
    scene, mention = draft.scene, draft.mention
    named = [p for p in scene.products if not (p.name == "services" and (draft.flow or "").startswith("services"))]
    product, cost = scene.nearest(named, mention, PRODUCT_LIMIT)
    if product is not None:
        draft.product = product.name
        if product.name is not None:
            draft.explicit.add("product")
            draft.say("product", product.rule, scene.text[product.start : product.end])
    elif "flow" not in draft.explicit:
        draft.product = context.product
    elif draft.mention.kind == "quantity":
        draft.product = context.product or "goods by weight"
