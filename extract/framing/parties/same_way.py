"""Deliveries of nobody named go the way of the goods told of right before: "It sold Peru 3. Deliveries rose"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import LEVELS, Draft
from extract.framing.flows.kinds import ONE_WAY
from extract.framing.parties.named import NOBODY
from extract.framing.parties.number_before import OTHERWISE
from extract.parties.mentions import PartyMention


def same_way(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> bool:
    """Whether a word of deliveries takes the flow and the parties of the number before."""
    told, scene = context.told, draft.scene
    if cue is None or named or told is None or told.flow not in ONE_WAY or told.role not in LEVELS:
        return False
    if told.scene not in (scene, context.before) or told.partner in (None, *NOBODY) or "back" in scene.cues:
        return False
    if not scene.text[cue.start : cue.end].lower().startswith(scene.pack.words("deliveries")):
        return False
    if any(c.value in OTHERWISE for c in scene.of("link")):
        return False
    draft.flow, draft.abroad, draft.verb = told.flow, told.abroad, told.verb
    draft.reporter, draft.partner = told.reporter, told.partner
    draft.say("parties", "the same way")
    return True
