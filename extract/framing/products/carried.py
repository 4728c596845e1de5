"""The product that a number's sentence does not name: of the text, of its section, of its paragraph."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import BOTH, DEALT
from extract.framing.flows.services import ALL, is_service
from extract.framing.products.by_the_way import asides
from extract.framing.products.named import named
from extract.framing.products.theme import SECTION, named_in
from extract.framing.scene import Scene
from extract.numbers.mentions import ITEMS
from extract.page.kinds import TITLES


def subject(draft: Draft, cue: Cue | None, context: Context) -> str | None:
    """What the text or its section is about, or its paragraph so far where a number goes on about the same flow."""
    if context.about is not None:
        return context.product
    told = context.told
    beside = told is not None and told.scene is draft.scene
    both = told is not None and beside and _coordinate(told, draft) and not _a_part(told, context)
    if told is not None and beside and (both or _same_flow(told, draft)):
        return _of(told)
    same = draft.flow == context.flow or (cue is not None and cue.value in DEALT)
    return context.subject if same or draft.role == "share" or draft.flow == "balance" else None


def _coordinate(told: Draft, draft: Draft) -> bool:
    """Whether a number is of the other flow of the product before: "exports of tea were $3 million and imports $9".

    What a share aside is of stays with it: "exports were $3 million, half of it tea, and imports $9".
    """
    if told.somebodys:
        return False
    scene, start, end = draft.scene, told.mention.end, draft.mention.start
    flows = {flow.removeprefix("services_") for flow in (told.flow or "", draft.flow or "")}
    return flows == BOTH and not any(p.code and start <= p.start < end for p in scene.parties)


def _a_part(told: Draft, context: Context) -> bool:
    """Whether a number was of a part of one before in its sentence: "exports $5 million (of which gold $2 million)"."""
    wholes = (d for d in context.levels if d.scene is told.scene and d.flow == told.flow and d is not told)
    return any(d.product is None and d.mention.kind == told.mention.kind for d in wholes)


def _same_flow(told: Draft, draft: Draft) -> bool:
    """Whether a change follows the number before it, no share, with no word of trade between."""
    between = draft.scene.of_between("flow", told.mention.end, draft.mention.start)
    return draft.is_change and told.role != "share" and not between


def _of(draft: Draft) -> str | None:
    """The product of a number, all services included."""
    return draft.product or (ALL if (draft.flow or "").startswith("services") else None)


def remember_product(draft: Draft, context: Context) -> None:
    """What later numbers inherit; the first number of a paragraph tells what the paragraph is about."""
    context.product = _of(draft) if context.about is not None else draft.product
    context.speak_of(draft.product)
    whole = context.opened and context.subject is None
    context.subject = None if whole or (draft.role == "share" and not context.opened) else _of(draft)
    context.opened = True
    if draft.mention.kind == "quantity":
        context.weighing = draft.mention.unit
        if "product" in draft.explicit:
            context.weighed = draft.product


def remember_weighed(draft: Draft, context: Context) -> None:
    """What a weight is of that is no trade: "69 million tonnes of coal were mined. Exports came to 19 million"."""
    if draft.rejected and context.weighed is None and draft.mention.kind == "quantity" and draft.unit != ITEMS:
        product = named(draft, None)
        context.weighed = product.name if product is not None else None


def announce_product(scene: Scene, context: Context, trade: bool) -> None:
    """A sentence without figures may name the product of those that follow, a heading that of its section.

    ``trade``: whether it tells what is done with it.
    """
    name = named_in(scene) if scene.products else None
    if context.theme is not None and is_service(context.theme) and _of_goods(scene):
        context.theme = context.product = None
    if scene.kind in TITLES and (context.told is not None or len(scene.tokens) <= SECTION):
        context.section = context.product = name or (None if context.opened else context.subject)
    elif scene.cues.get("flow") or (trade and name is not None):
        context.product = name if name != ALL else None
    elif name is not None and _heads_paragraph(scene):
        context.run_in = context.product = name


def _heads_paragraph(scene: Scene) -> bool:
    """Whether no more than a name stands before the sentences of a paragraph: "Services. Exports came to ..."."""
    opens = scene.start == 0 or scene.text[scene.start - 1] == "\n"
    return opens and len(scene.tokens) <= SECTION and not scene.text.startswith("\n", scene.end)


def _of_goods(scene: Scene) -> bool:
    """Whether a sentence turns from services to goods: "And goods?"."""
    goods = any(p.rule == "goods" for p in scene.products)
    return goods and "service" not in scene.cues and named_in(scene) is None


def close_sentence(scene: Scene, context: Context) -> None:
    """The product last named is what "them" in the next sentence takes up."""
    aside = asides(scene)
    context.speak_of(next((p.name for p in reversed(scene.products) if p.name and p.start not in aside), None))
