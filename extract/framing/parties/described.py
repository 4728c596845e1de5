"""A bloc that only says who a land is: "Germany, the bloc's largest economy, took 9 million"."""

from __future__ import annotations

from extract.framing.scene import Scene, Spanned
from extract.parties.kinds import OWNERS, STATES
from extract.parties.mentions import PartyMention
from terms.countries import members

SAID = 4  # words between a bloc and the member that it describes: "'s largest economy"
OPENING = ",("
CLOSING = ",)"


def without_described(scene: Scene, found: list[PartyMention]) -> list[PartyMention]:
    """The parties of a sentence but for blocs that one of their members is described by."""
    blocs = [p for p in found if p.kind == "bloc"]
    lands = [p for p in found if p.kind in STATES] if blocs else []
    idle = {b for b in blocs for land in lands if land.code in members(b.code) and _describes(scene, b, land)}
    return [p for p in found if p not in idle] if idle else found


def _describes(scene: Scene, bloc: PartyMention, land: PartyMention) -> bool:
    """Whether a bloc stands in what is said of a land: between commas behind it, or in the words before its name."""
    first, last = (bloc, land) if bloc.start < land.start else (land, bloc)
    if any(first.end <= thing.start < last.start for thing in _told(scene)):
        return False
    between = scene.text[first.end : last.start]
    if first is bloc:
        return bloc.case in OWNERS and 0 < scene.words(bloc.end, land.start) <= SAID and not set("();:") & set(between)
    opens = between[:1] in OPENING or between[:2] == " ("
    return opens and not set(CLOSING) & set(between.lstrip(" ,(")) and _closes(scene, bloc)


def _closes(scene: Scene, bloc: PartyMention) -> bool:
    """Whether a sign ends the words that describe a land before any number or word of trade."""
    ends = (place for place in range(bloc.end, scene.end) if scene.text[place] in CLOSING)
    end = next(ends, None)
    return end is not None and not any(bloc.end <= thing.start < end for thing in _told(scene))


def _told(scene: Scene) -> list[Spanned]:
    return [*scene.numbers, *scene.of("flow")]
