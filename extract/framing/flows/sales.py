"""Nouns of selling: trade where the goods go to another land, none where they stay at home."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.scene import Scene
from extract.parties.kinds import PLACES
from extract.parties.mentions import PartyMention

PLACE = 6  # words between such a noun and where the goods go
OWNERS = ("country", "bloc", "city")
BROKEN = frozenset(",;:()—\n")


def sales_abroad(scene: Scene) -> list[Cue]:
    """The nouns of selling that a place or an owner makes words of trade: "продажи нефти в Чили", "продажи Перу"."""
    nouns = scene.of("motion", "sale")
    traded = (noun for noun in nouns if _owned(scene, noun) or any(_sold(scene, noun, p) for p in scene.parties))
    return [Cue(noun.start, noun.end, "flow", "export") for noun in traded]


def _owned(scene: Scene, cue: Cue) -> bool:
    """Whether whoever sells stands right behind a noun."""
    owners = (p for p in scene.parties if p.case == "genitive" and p.kind in OWNERS)
    return any(scene.words(cue.end, p.start) == 0 for p in owners)


def _sold(scene: Scene, cue: Cue, place: PartyMention) -> bool:
    """Whether a place follows a noun, or precedes it where the verb is last, no sign or number between.

    Goods sold in a place are trade where whose they are is told before it.
    """
    owned = any(cue.end <= p.start and p.end <= place.start for p in scene.parties)
    if place.kind not in PLACES or not (place.case == "to" or (place.case == "in" and owned)):
        return False
    last = scene.pack.verb_last
    start, end = (place.end, cue.start) if last else (cue.end, place.start)
    told = any(start <= m.start < end and m.kind != "count" for m in scene.mentions)
    return 0 <= scene.words(start, end) <= PLACE and not told and not BROKEN & set(scene.text[start:end])


def sold_at_home(scene: Scene, cue: Cue | None, context: Context) -> bool:
    """Whether goods are sold where the text is at home, and nobody else is named: "Sales of cars in Peru grew"."""
    if cue is None or not scene.products or {p.code for p in scene.parties} != {context.home}:
        return False
    if not scene.text[cue.start : cue.end].lower().startswith(scene.pack.words("selling")):
        return False
    placed = any(p.case == "in" and p.kind in PLACES for p in scene.parties)
    return placed and not (scene.of("link", "world", "opposite", "reverse") or scene.of("back"))
