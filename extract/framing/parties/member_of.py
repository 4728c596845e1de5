"""A member that has a part of its bloc's trade: "Italy had 16 billion of the EU's trade with Peru"."""

from __future__ import annotations

from dataclasses import replace

from extract.framing.draft import Draft
from extract.framing.scene import Scene
from extract.parties.kinds import OWNERS
from extract.parties.mentions import PartyMention
from terms.countries import members

THREE = 3  # a member, its bloc, and with whom that trades


def with_member(draft: Draft, named: list[PartyMention]) -> list[PartyMention]:
    """The parties of a number, a member that has it of its bloc's trade as the owner in the place of the bloc."""
    whole = next((p for p in named if p.kind == "bloc"), None) if len(named) >= THREE and not draft.is_change else None
    if whole is None or not (whole.case in OWNERS or _beside_flow(draft.scene, whole)):
        return named
    inside = members(whole.code)
    having = [p for p in named if p.code in inside and _has_part(draft, p)]
    if len(having) != 1:
        return named
    owner = replace(whole, code=having[0].code, case="genitive")
    return [owner if p is whole else p for p in named if p is not having[0]]


def _beside_flow(scene: Scene, party: PartyMention) -> bool:
    """Whether a name that does not decline is the owner of the flow right before it: «торговли ЕС»."""
    return party.case == "nominative" and any(scene.words(c.end, party.start) == 0 for c in scene.of("flow"))


def _has_part(draft: Draft, party: PartyMention) -> bool:
    """Whether a party is the subject before a number, or the one to whom a verb says that it fell."""
    if party.case == "nominative":
        return party.end <= draft.mention.start
    scene = draft.scene
    verbs = [*scene.of("share", "part"), *scene.of("link", "falls")]
    return party.case == "to" and any(scene.words(party.end, c.start) == 0 for c in verbs)
