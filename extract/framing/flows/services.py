"""Trade in services: said beside the flow, or by a product that is a kind of services."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import TRADE
from extract.framing.scene import Scene
from terms.products import product

ATTACHED, BESIDE = 40, 0.8  # letters from a flow word, or cost from the number, to the word for services
FAR = 2.0
ALL = "services"
BOTH = "goods and services"


def services_beside(draft: Draft, cue: Cue) -> None:
    """Trade in services, or goods and services together, where the words say so near the flow."""
    scene = draft.scene
    if draft.flow is None:
        return
    words = scene.of("service")
    service, cost = scene.nearest(words, draft.mention, FAR)
    if service is None and draft.role == "share":  # far from the second of "A (29% of services exports), B (17%)"
        service = next((w for w in words if w.start <= cue.start < w.end or 0 <= cue.start - w.end <= 1), None)
    if service is None or _goods_between(draft, service):
        return
    if min(abs(service.start - cue.end), abs(cue.start - service.end)) > ATTACHED and cost > BESIDE:
        return
    if service.value == "both":
        draft.product = BOTH
        draft.say("product", BOTH)
    elif draft.flow in TRADE:
        draft.flow = f"services_{draft.flow}"
        draft.explicit.add(ALL)
        draft.say("flow", "flow.services", scene.text[service.start : service.end])
    elif draft.flow == "balance":
        draft.product = ALL


def _goods_between(draft: Draft, service: Cue) -> bool:
    """Whether a number behind services is told of goods: "in services to 1 billion, in goods to 5"."""
    scene, start = draft.scene, draft.mention.start
    told = any(service.end <= m.start and m.end <= start for m in scene.numbers)
    return told and any(c.value == "goods" for c in scene.of_between("link", service.end, start))


def as_part_of_services(draft: Draft, told: Draft) -> None:
    """A part of trade in services is one of services: "services for $118 million, of which exports $83 million"."""
    if told.scene is not draft.scene or draft.flow not in TRADE:
        return
    if not (told.flow or "").startswith("services_"):
        return
    scene, start, end = draft.scene, told.mention.end, draft.mention.start
    counted = any(c.end <= end for c in scene.links.get("including", ()))
    goods = any(c.value == "goods" for c in scene.of_between("link", start, end))
    if counted and not goods:
        draft.flow = f"services_{draft.flow}"
        draft.say("flow", "part of services")


def go_on_in_services(draft: Draft, told: Draft, context: Context) -> None:
    """The other way, or the balance, right behind services is theirs: "Services exports came to $8 bn. Imports to 9".

    Not where goods were told of before and this way of theirs was not.
    """
    way = draft.flow
    if not _of_services(told) or told.scene is not context.before or way not in (*TRADE, "balance"):
        return
    scene = draft.scene
    if draft.role == "share" or told.flow == f"services_{way}" or draft.reporter != told.reporter or _of_all(scene):
        return
    goods = {d.flow for d in context.wholes if not _of_services(d)}
    if goods and (way not in goods or context.both_ways):
        return
    if way == "balance":
        draft.product = ALL
    else:
        draft.flow = f"services_{way}"
    draft.say("flow", "services go on")


def _of_services(draft: Draft) -> bool:
    """Whether a number is of all services."""
    known = draft.flow is not None and draft.flow.startswith("services_") and draft.product is None
    return known or (draft.flow == "balance" and draft.product == ALL)


def _of_all(scene: Scene) -> bool:
    """Whether a sentence speaks of goods or of all trade."""
    return bool(scene.products) or not scene.links.keys().isdisjoint(("goods", "world", "total"))


def settle_services(draft: Draft) -> None:
    """A flow of a kind of services is one of services; all services are no product but of a balance."""
    if draft.product is None:
        return
    if is_service(draft.product) and draft.flow in TRADE:
        draft.flow = f"services_{draft.flow}"
        draft.say("flow", "flow.services", draft.product or "")
    if draft.product == ALL and draft.flow is not None and draft.flow.startswith("services_"):
        draft.product = None


def is_service(name: str | None) -> bool:
    """Whether a product is all services or a kind of them."""
    known = product(name) if name is not None else None
    return known is not None and known.service
