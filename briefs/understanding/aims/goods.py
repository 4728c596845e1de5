"""Products in questions."""

from __future__ import annotations

from briefs.understanding.line.items import Item
from briefs.understanding.line.small import low_endings
from terms.figure import DIRECTIONS
from terms.products import product

NEAR = 3  # words between "what" and the verb
SMALL = frozenset({"-", "the", "for", "of"})
BESIDE = frozenset({"product", "common", "flow"})  # what a word of a product may stand for too


def product_in(rest: list[tuple[int, Item]], *, doubted: bool = False) -> str | None:
    """The product that a question names, None for all goods.

    ``doubted`` tells that numbers are: "one paper has 2bn" speaks of a newspaper then.
    """
    return next((item.get("product") for _, item in rest
                 if item.has("product") and not (doubted and item.has("weak", "desk"))
                 and all(sense.kind in BESIDE or sense.value == "desk" for sense in item.senses)), None)


def left_out(items: list[Item]) -> bool:
    """Whether goods or countries are named to be left out: "exports without oil", «Ресейден басқа елдер»."""
    if not any(item.has("weak", "without", "besides") for item in items):
        return False
    for i, item in enumerate(items):
        if item.has("product") or item.has("party"):
            before = next((one for one in reversed(items[:i]) if one.low not in SMALL), None)
            behind = items[i + 1] if i + 1 < len(items) else None
            if behind is not None and behind.small("not_behind") and any(one.has("party") for one in items[i + 2:]):
                continue  # «Қытай емес, Ресей»
            if (before is not None and before.has("weak", "without")) or (
                    behind is not None and behind.has("weak", "besides")):
                return True
    return False


def which_goods(items: list[Item]) -> bool:
    """Whether it is asked which goods are traded: "what goods", «что продаёт», «не сатады»."""
    for i, item in enumerate(items):
        behind = items[i + 1:i + 1 + NEAR]
        if item.has("weak", "which_goods"):
            return True
        traded = any(one.has("flow", *DIRECTIONS) and not one.has("weak", "how_much") for one in behind)
        if traded and item.small("what"):
            return True
        kazakh = item.small("what_verb") and behind and behind[0].has("flow", *DIRECTIONS)
        if kazakh and behind[0].low.endswith(low_endings("finite")):
            return True
    return False


def is_service(code: str | None) -> bool:
    """Whether a product is a kind of services, which have flows of their own: tourism, transport services."""
    found = product(code) if code else None
    return found is not None and found.service
