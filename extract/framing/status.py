"""Whether a number is said to have happened, is wanted, or is expected; and what it is of besides goods at large."""

from __future__ import annotations

from datetime import date

from extract.framing.draft import Context, Draft

TARGET_LIMIT = 4.0
ACTUAL_MARGIN = 0.3
PRODUCT_LIMIT = 2.6


def decide_status(draft: Draft, context: Context, today: date | None) -> None:
    """Actual unless a word of plan or expectation governs the number, or its period is still to come."""
    scene, mention = draft.scene, draft.mention
    planned, planned_cost = scene.nearest(scene.of("status", "target", "forecast"), mention, TARGET_LIMIT)
    actual, actual_cost = scene.nearest(scene.of("status", "actual"), mention, TARGET_LIMIT)
    deadline, deadline_cost = scene.nearest([p for p in scene.periods if p.role == "deadline"], mention, 2.5)
    if deadline is not None and deadline_cost < actual_cost:
        draft.status = planned.value if planned is not None else "target"
        draft.say("status", "deadline", scene.text[deadline.start : deadline.end])
    elif planned is not None and planned_cost <= actual_cost + ACTUAL_MARGIN:
        draft.status = planned.value
        draft.say("status", f"status.{planned.value}", scene.text[planned.start : planned.end])


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
