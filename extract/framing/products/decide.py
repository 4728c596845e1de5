"""What a number is of besides goods at large."""

from __future__ import annotations

import itertools

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import SERVICES
from extract.framing.flows.services import is_service, settle_services
from extract.framing.products.inherited import BY_WEIGHT, behind_unlisted, inherited, is_again, of_a_weight
from extract.framing.products.itemised import ITEM, head_of_item
from extract.framing.products.named import named
from extract.products import ProductMention
from extract.tokens import fold

SECTOR = 2.0  # how near a number a bare word for a kind of services stands
IN_ALL = 3  # words before an amount in which "in all" stands, a preposition among them
LISTED = 3  # goods at least of which a list sums up all that was sold
PRODUCE = "produce"
M3, GAS = "m3", "natural gas"
GAS_AT_LEAST = 100_000_000  # cubic metres: of nothing else so much is traded
KWH, POWER = "kwh", "electricity"  # a unit that tells its product


def decide_product(draft: Draft, cue: Cue | None, context: Context) -> None:
    """A product named near the number or its flow; what the text spoke of before, where this number takes it up."""
    if draft.product is not None or (len(draft.scene.products) >= LISTED and _sums_up(draft)):
        return
    product = named(draft, cue)
    if product is not None and context.told is not None and _is_worth_of(draft, product, context.told):
        draft.product = context.told.product
        draft.explicit.add("product")
        return
    if product is None and draft.scene.kind == ITEM:
        product = head_of_item(
            draft.scene, draft.mention, (context.before, *context.ahead[:1]), goes_on=behind_unlisted(context)
        )
    open_ = product is None or product.rule == PRODUCE or (product.name is None and is_again(draft))
    carried = inherited(draft, cue, context) if open_ else None
    if product is not None and (carried is None or _goes_back(draft, context)):
        draft.product = product.name
        draft.explicit.add("product")
        draft.say("product", product.rule, draft.scene.text[product.start : product.end])
    else:
        draft.product = carried or of_a_weight(draft, context)
    if draft.unit == KWH and not (draft.product or "").startswith(POWER):
        draft.product = POWER
        draft.say("product", "unit", draft.mention.text)
    if draft.unit == M3 and draft.product in (None, BY_WEIGHT) and draft.mention.value >= GAS_AT_LEAST:
        draft.product = GAS
        draft.say("product", "unit", draft.mention.text)
    if "sector" in draft.scene.cues:
        _take_sector(draft)
    if draft.product is not None:
        settle_services(draft)


def _goes_back(draft: Draft, context: Context) -> bool:
    """Whether other goods go the other way: "flour came from Peru, in return goods for 9 million went there"."""
    told, scene = context.told, draft.scene
    if told is None or told.scene is not scene or "reverse" not in scene.links:
        return False
    return any(told.mention.end <= c.start < draft.mention.start for c in scene.links["reverse"])


def _sums_up(draft: Draft) -> bool:
    """Whether an amount is all that goods listed before it came to: "flour, wheat, oil and metal, in all 3 million"."""
    scene, start = draft.scene, draft.mention.start
    listed = [p for p in scene.products if p.name and p.end <= start]
    if len({p.name for p in listed}) < LISTED or any(listed[0].start <= m.start < start for m in scene.numbers):
        return False
    said = fold(scene.text[listed[-1].end : start]).split()[-IN_ALL:]
    totals = set(map(fold, scene.pack.table("frames").get("link", {}).get("total", ())))
    return any(" ".join(said[n:m]) in totals for n in range(len(said)) for m in range(n + 1, len(said) + 1))


def _is_worth_of(draft: Draft, product: ProductMention, told: Draft) -> bool:
    """Whether a sum is what a weight of several goods is worth: "5 tonnes of wheat, rice and maize for $2 million"."""
    scene, start, end = draft.scene, told.mention.end, draft.mention.start
    if told.scene is not scene or told.mention.kind != "quantity" or draft.mention.kind != "money":
        return False
    goods = [p for p in scene.products if start <= p.start < end]
    costs = scene.word_before(end) in scene.pack.words("costs") and scene.words(product.end, end) <= 1
    joints = {",", *scene.pack.words("joint")}
    between = (scene.lows[scene.index(a.end) : scene.index(b.start)] for a, b in itertools.pairwise(goods))
    return costs and len(goods) > 1 and goods[-1] is product and all(joints.issuperset(low) for low in between)


def _take_sector(draft: Draft) -> None:
    """What kind of services a number is of, where a bare word for it stands by: "transport brought $560 million"."""
    told, last = "product" in draft.explicit, draft.scene.pack.verb_last
    if draft.flow not in SERVICES and not (told and is_service(draft.product)):
        return
    sector, _ = draft.scene.nearest(draft.scene.of("sector"), draft.mention, SECTOR)
    if told and (sector is None or sector.end > draft.mention.start or not _is_behind(draft, sector) or last):
        return
    apart = ":;," if draft.scene.pack.verb_last else ":;"  # the verb behind a number ends its clause
    if sector is not None and not set(apart) & set(draft.scene.text[draft.mention.end : sector.start]):
        draft.product = sector.value
        draft.explicit.add("product")
        draft.say("product", "sector", draft.scene.text[sector.start : sector.end])


def _is_behind(draft: Draft, sector: Cue) -> bool:
    """Whether a sector stands behind all products before a number: "tourism brought $5 million, transport 3"."""
    return not any(p.name and sector.start <= p.start < draft.mention.start for p in draft.scene.products)
