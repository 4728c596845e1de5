"""Products in questions."""

from __future__ import annotations

from briefs.items import Item


def product_in(rest: list[tuple[int, Item]]) -> str | None:
    """The product that a question names, None for all goods."""
    return next((item.get("product") for _, item in rest
                 if item.has("product") and all(sense.kind in {"product", "common"} for sense in item.senses)), None)
