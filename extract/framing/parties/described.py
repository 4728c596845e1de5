"""A bloc that only says who a land is: "Germany, the bloc's largest economy, took 9 million"."""

from __future__ import annotations

from extract.framing.clauses import clause_end
from extract.framing.scene import Scene
from extract.parties.kinds import OWNERS, STATES
from extract.parties.mentions import PartyMention
from terms.countries import members

SAID = 4  # words between a bloc and the member that it describes: "'s largest economy"
PARTING = frozenset("();:")
OPENING = (",", "(", " (")
CLOSING = frozenset(",)")


def without_described(scene: Scene, found: list[PartyMention]) -> list[PartyMention]:
    """The parties of a sentence but for blocs that one of their members is described by."""
    blocs = [p for p in found if p.kind == "bloc"]
    lands = [p for p in found if p.kind in STATES] if blocs else []
    idle = {b for b in blocs for land in lands if land.code in members(b.code) and _describes(scene, b, land)}
    return [p for p in found if p not in idle] if idle else found


def _describes(scene: Scene, bloc: PartyMention, land: PartyMention) -> bool:
    """Whether a bloc stands in what is said of a land: in the words before its name, or between commas behind it."""
    if bloc.start < land.start:
        between = scene.text[bloc.end : land.start]
        led = bloc.case in OWNERS and 0 < scene.words(bloc.end, land.start) <= SAID and PARTING.isdisjoint(between)
        return led and not _tells(scene, bloc.end, land.start)
    between = scene.text[land.end : bloc.start]
    end = clause_end(scene, bloc, CLOSING)
    closed = end < scene.end and CLOSING.isdisjoint(between.lstrip(" ,("))
    return closed and between.startswith(OPENING) and not _tells(scene, land.end, end)


def _tells(scene: Scene, start: int, end: int) -> bool:
    """Whether a number or a word of trade stands in a stretch of the text."""
    return any(start <= thing.start < end for layer in (scene.numbers, scene.of("flow")) for thing in layer)
