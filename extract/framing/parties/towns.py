"""A town that a sentence of trade has as its subject is a region of its land: "Almaty imported goods worth $3 bn"."""

from __future__ import annotations

from dataclasses import replace

from extract.framing.scene import Scene
from extract.parties.mentions import PartyMention

TOWN = "town"
OPENS = 0  # words before a subject that opens its sentence


def with_towns(parties: list[PartyMention], scene: Scene) -> list[PartyMention]:
    """The parties of a sentence, a town that opens it as a subject or does what its word of trade says as a region."""
    return [replace(p, kind="region") if p.rule == TOWN and _trades(scene, p) else p for p in parties]


def _trades(scene: Scene, town: PartyMention) -> bool:
    if town.case != "nominative" or "-" not in town.code or scene.kind == "dateline":
        return False
    opens = scene.words(scene.start, town.start) <= OPENS and scene.after(town.end, 1).isalpha()
    return opens or any(scene.words(town.end, c.start) == 0 for c in scene.of("flow"))
