"""Lands of whom a text tells no more than that somebody there looks on: "Analysts in Finland studied Peru's trade"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.framing.scene import Scene
from extract.parties.kinds import AGENTS, WAYS
from extract.parties.mentions import PartyMention
from terms.countries import land_of

BESIDE = 2  # words between an expert and the land where he is
OURS = ("self.we", "self.ours", "self.country")
STANDS = ("in", "from", "genitive", "adjective", "nominative")


def without_onlookers(scenes: Sequence[Scene]) -> None:
    """Leave out lands that are named as those of experts only, where a text tells of others and nobody says "we"."""
    if not any("role" in scene.cues for scene in scenes):
        return
    looking = {id(party): party for scene in scenes for party in _onlookers(scene)}
    if not looking:
        return
    acting = [p for scene in scenes for p in scene.parties if id(p) not in looking]
    lands = {land_of(p.code) for p in acting if p.code}
    agents = any(p.code and p.case in (*AGENTS, "pair") for p in acting)
    ways = {p.case for p in acting if p.code and p.case in WAYS}
    if not (agents or len(ways) == len(WAYS)) or any(p.rule.startswith(OURS) for p in acting):
        return
    for scene in scenes:
        left = [p for p in scene.parties if id(p) not in looking or land_of(p.code) in lands]
        if len(left) < len(scene.parties):
            scene.parties = left


def _onlookers(scene: Scene) -> Iterator[PartyMention]:
    """The lands of the experts whom a sentence names."""
    experts = scene.of("role", "expert")
    for party in scene.parties if experts else ():
        if party.code and party.case in STANDS and any(0 <= scene.words_apart(e, party) < BESIDE for e in experts):
            yield party
