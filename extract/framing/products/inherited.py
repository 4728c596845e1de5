"""The product that a number goes on about: what the text spoke of before, where nothing says otherwise."""

from __future__ import annotations

from extract.framing.clauses import of_goods_alone
from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.services import ALL, is_service
from extract.framing.products.carried import subject
from extract.framing.products.itemised import UNLISTED
from extract.framing.products.named import CARRIERS, weighed
from extract.framing.products.theme import ALL_TRADE, of_all
from extract.framing.scene import Scene
from extract.framing.totals import PARTS
from extract.numbers.kinds import PORTIONS
from extract.numbers.mentions import ITEMS, Mention
from extract.parties.kinds import STATES

NEAR = 2.6
OPENS = 1  # words before "their" that opens a sentence
ARTICLE = 1  # words beside a product that opens or ends its sentence
TOTAL = 2.0  # how near a word for the total stands
BY_WEIGHT = "goods by weight"


def inherited(draft: Draft, cue: Cue | None, context: Context) -> str | None:
    """The product that the text spoke of before, where this number goes on about it."""
    if ALL in draft.explicit and draft.role != "share":
        return None
    if is_again(draft):
        told = context.told
        return told.product if told is not None and told.scene is draft.scene else context.spoken
    if (those := _of_those_before(draft, context) or _of_its(draft, context)) is not None:
        return those
    if _goes_on_ranking(draft, context) or _behind_several(draft, context):
        return None
    share = _of_share_before(draft, context)
    if share is not None:
        return share
    whole = _of_subject_before(draft, context)
    if whole is not None:
        return whole
    if _of_all_goods(draft, cue, context) and not _of_services(draft, context):
        return None
    if draft.flow == "turnover" and context.about is None and (context.told is None or context.told.flow != "turnover"):
        return None  # back from the export of a product to all trade
    return context.product if "flow" not in draft.explicit else subject(draft, cue, context)


def _of_its(draft: Draft, context: Context) -> str | None:
    """The goods that "its" at the head of a sentence takes up: "The main one is copper. Its exports rose to 5"."""
    scene = draft.scene
    if "back" not in scene.cues or "flow" not in scene.cues or not of_goods_alone(context.before):
        return None
    owner = next((c for c in scene.of("back", "owner") if scene.words(scene.start, c.start) == 0), None)
    led = owner is not None and any(scene.words(owner.end, c.start) == 0 for c in scene.of("flow"))
    return context.spoken if led else None


def _goes_on_ranking(draft: Draft, context: Context) -> bool:
    """Whether partners are ranked by all goods, which a sentence between has not changed: "Gold goes there too"."""
    told = context.told
    ranked = told is not None and told.product is None and told.flow == draft.flow and draft.scene.of("ranked", "place")
    return bool(ranked) and context.about is None and draft.flow != "turnover" and draft.mention.kind != "quantity"


def behind_unlisted(context: Context) -> bool:
    """Whether the item before was of a good that no table knows."""
    told = context.told
    return told is not None and told.scene is context.before and told.why.get("product", "").startswith(UNLISTED)


def _behind_several(draft: Draft, context: Context) -> bool:
    """Whether partners are told of behind several goods: "Cars brought $3 million, wine $2 million. Peru bought 4"."""
    scene = draft.scene
    if scene.products or context.about is not None or draft.mention.kind != "money":
        return False
    if not any(p.code and p.kind in STATES for p in scene.parties):
        return False
    told = {d.product for d in context.levels if d.scene is context.before and "product" in d.explicit}
    return len(told) > 1


def _of_share_before(draft: Draft, context: Context) -> str | None:
    """The product whose share the sentence before told, of which this one tells the parts: "Of these, $5 million"."""
    told, scene = context.told, draft.scene
    if told is None or "including" not in scene.links or draft.role != "level":
        return None
    if not any(scene.words(scene.start, c.start) == 0 for c in scene.links["including"]):
        return None
    before = told.role == "share" and told.scene is context.before
    return told.product if before or (told.scene is scene and told.role == "level") else None


def _of_subject_before(draft: Draft, context: Context) -> str | None:
    """What "it" at the start of a sentence takes up: "Fuel was the main earner. It brought in $7 million"."""
    scene, before = draft.scene, context.before
    if before is None or not before.products or before.paragraph != scene.paragraph or before.of("flow"):
        return None
    if not any(scene.words(scene.start, cue.start) == 0 for cue in scene.links.get("pronoun", ())):
        return None
    products = [p for p in before.products if p.name]
    if len(products) != 1 or any(m.kind != "count" for m in before.mentions):
        return None
    at = before.words(before.start, products[0].start), before.words(products[0].end, before.end)
    return products[0].name if min(at) <= ARTICLE else None


def _of_those_before(draft: Draft, context: Context) -> str | None:
    """The one product of the sentence before that "their" takes up: "Services earned it. Their exports came to $9".

    Where several lands, or two together, are named it may be theirs.
    """
    scene, before = draft.scene, context.before
    words = scene.pack.words("goods_of")
    if before is None or not before.products or not words or scene.vocabulary.isdisjoint(words):
        return None
    opens = any(token.low in words for token in scene.tokens[: OPENS + 1])
    if not (opens or any(scene.after(c.end, 1) in words for c in scene.of("flow"))):
        return None
    products = {p.name for p in before.products if p.name}
    lands = {p.code for p in before.parties}
    several = len(lands) > 1 or any(p.kind == "group" for p in before.parties)
    return None if several or len(products) != 1 else products.pop()


def of_a_weight(draft: Draft, context: Context) -> str | None:
    """A weight, or a sum beside one, is of the product of the weights before."""
    if draft.mention.kind == "quantity":
        spoken = _announced(draft.scene, draft.mention) or _in_mind(context)
        return context.product or context.weighed or (None if is_service(spoken) else spoken) or BY_WEIGHT
    told = context.product or context.weighed
    return told if told is not None and weighed(draft.scene, draft.mention) else None


def _in_mind(context: Context) -> str | None:
    """The product named last, unless it carries goods or was counted in items: "7 aircraft"."""
    counted = context.before is not None and any(m.unit == ITEMS for m in context.before.mentions)
    return None if counted or context.spoken in CARRIERS else context.spoken


def _announced(scene: Scene, mention: Mention) -> str | None:
    """The one product that a sentence names before a colon: "They spoke of urea: Peru bought 5 tonnes"."""
    at = scene.text.rfind(": ", scene.start, mention.start)
    names = {p.name for p in scene.products if p.name and p.end <= at}
    return names.pop() if len(names) == 1 else None


def _of_all_goods(draft: Draft, cue: Cue | None, context: Context) -> bool:
    """Whether a number is of all goods again: "all told", "total exports", or followed by its export and import."""
    scene, mention = draft.scene, draft.mention
    words = of_all(scene) if context.about is not None else scene.of("product", "all", "whole")
    total = bool(words) and (scene.nearest(words, mention, TOTAL)[0] is not None or _is_all(words, cue, draft))
    if draft.role == "share":  # of all trade, and a country's: "China took 40% of all exports"
        return total and context.about is None and any(p.code and p.end <= mention.start for p in scene.parties)
    if not total and mention.kind == "money" and (context.about is None or "flow" in draft.explicit):
        totals = scene.links.get("total", ())
        total = bool(totals) and scene.nearest(totals, mention, TOTAL)[0] is not None
    whole = (cue is not None and cue.value in ALL_TRADE) or draft.why.get("flow") == PARTS
    return total or (mention.kind == "money" and whole)


def _is_all(words: list[Cue], cue: Cue | None, draft: Draft) -> bool:
    """Whether the flow of a sum is itself all trade, far as it may stand: "total imports from Chile rose to 5"."""
    return cue is not None and draft.mention.kind == "money" and any(c.start <= cue.start < c.end for c in words)


def _of_services(draft: Draft, context: Context) -> bool:
    """Whether a balance is that of the services spoken of."""
    return draft.flow == "balance" and is_service(context.subject or context.about)


def is_again(draft: Draft) -> bool:
    """Whether a word such as "them" or "its share" takes up the product spoken of."""
    scene = draft.scene
    again = scene.of("product", "again") if "product" in scene.cues else None
    if not again:
        return False
    if draft.role != "share":  # "Japan received goods for $5 million, its share being 3%"
        shares = scene.of("share")
        again = [c for c in again if not any(c.start <= s.start < c.end for s in shares)]
        parts = [m.end for m in scene.mentions if m.kind in PORTIONS]  # "half of it tea, and imports came to $9"
        again = [c for c in again if not any(scene.words(end, c.start) == 0 for end in parts)]
    return scene.nearest(again, draft.mention, NEAR)[0] is not None
