"""The parts of a trade of two, each told by whose it is: "$5 million were Chilean exports, $3 million Peruvian"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import DIRECTED
from extract.framing.parties.named import NOBODY
from extract.framing.scene import Scene, first_behind, last_before
from extract.parties.kinds import OWNERS
from extract.parties.mentions import PartyMention
from terms.figure import WORLD

RULE = "part of two"
LINK = 2  # words and signs between a part and whose it is: "were", "—"
SIGNS = frozenset(",;:()")
ENDS = (",", ";", ".", "")


def take_part_of_two(draft: Draft, context: Context) -> bool:
    """Set flow and parties of one way of a trade of two that is told as that of one of them."""
    whole = _whole(draft, context)
    if whole is None:
        return False
    ends = (whole.reporter, whole.partner)
    owner = _owner_behind(draft, ends) or _owner_ahead(draft, ends, context.told)
    flow = _flow(draft, owner, context.told) if owner is not None else None
    if owner is None or flow is None:
        return False
    draft.flow, draft.reporter, draft.partner = flow, owner.code, ends[ends[0] == owner.code]
    draft.explicit |= {"flow", "reporter", "partner"}
    draft.somebodys = True
    draft.say("flow", RULE, draft.scene.text[owner.start : owner.end])
    return True


def _whole(draft: Draft, context: Context) -> Draft | None:
    """The trade of two told in the sentence or in the one before, of which a sum may be a part."""
    whole, near = context.between, (draft.scene, context.before)
    if whole is None or draft.role != "level" or draft.mention.kind != "money" or whole.scene not in near:
        return None
    told = whole.reporter is not None and whole.partner not in (None, *NOBODY, WORLD)
    part, all_ = draft.mention.value, whole.mention.value
    return whole if told and part is not None and all_ is not None and part < all_ else None


def _owner_behind(draft: Draft, ends: tuple[str | None, str | None]) -> PartyMention | None:
    """Whose a part is said to be right behind it, and no number has it in its own clause."""
    scene, end = draft.scene, draft.mention.end
    party = first_behind([p for p in scene.parties if p.code], end)
    if party is None or party.case not in OWNERS or party.code not in ends:
        return None
    led = 0 <= scene.words(end, party.start) <= LINK and SIGNS.isdisjoint(scene.text[end : party.start])
    return party if led and (_flow_beside(scene, party) or scene.text[party.end : party.end + 1] in ENDS) else None


def _owner_ahead(draft: Draft, ends: tuple[str | None, str | None], told: Draft | None) -> PartyMention | None:
    """Whose a part is, as the part before it was the other's: "Chilean sales made up 5 million, Peruvian ones 3"."""
    scene, start = draft.scene, draft.mention.start
    if told is None or told.scene is not scene or told.reporter not in ends:
        return None
    if scene.of_between("flow", told.mention.end, start):
        return None
    party = last_before([p for p in scene.parties if p.code], start)
    first = last_before([p for p in scene.parties if p.code], told.mention.start)
    if party is None or first is None or party.start < told.mention.end or party.case != first.case:
        return None
    both = {party.code, first.code} == set(ends) and party.case in OWNERS and first.code == told.reporter
    beside = scene.words(party.end, start) <= LINK and SIGNS.isdisjoint(scene.text[party.end : start])
    return party if both and beside else None


def _flow(draft: Draft, owner: PartyMention, told: Draft | None) -> str | None:
    """The way that a part went: of the word beside its owner, of the part before, or of that behind."""
    scene = draft.scene
    cue = _flow_beside(scene, owner) if owner.start > draft.mention.start else None
    if cue is not None:
        return cue.value
    if told is not None and told.scene is scene and told.flow in DIRECTED and told.role == "level":
        return told.flow
    behind = first_behind(scene.of("flow", *DIRECTED), owner.end) if scene.pack.verb_last else None
    return behind.value if behind is not None and owner.start > draft.mention.start else None


def _flow_beside(scene: Scene, owner: PartyMention) -> Cue | None:
    """The export or the import right behind its owner."""
    return next((c for c in scene.of("flow", *DIRECTED) if scene.words(owner.end, c.start) == 0), None)
