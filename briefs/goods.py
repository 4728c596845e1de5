"""Products in questions."""

from __future__ import annotations

from briefs.items import Item
from terms.products import product

BESIDE = frozenset({"product", "common", "flow"})  # what a word of a product may stand for too


def product_in(rest: list[tuple[int, Item]], *, doubted: bool = False) -> str | None:
    """The product that a question names, None for all goods.

    ``doubted`` tells that numbers are: "one paper has 2bn" speaks of a newspaper then.
    """
    return next((item.get("product") for _, item in rest
                 if item.has("product") and not (doubted and item.has("weak", "desk"))
                 and all(sense.kind in BESIDE or sense.value == "desk" for sense in item.senses)), None)


def is_service(code: str | None) -> bool:
    """Whether a product is a kind of services, which have flows of their own: tourism, transport services."""
    found = product(code) if code else None
    return found is not None and found.service
