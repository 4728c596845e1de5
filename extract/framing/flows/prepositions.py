"""Both ways of a turnover told by prepositions alone: "Trade came to $5 million: to Peru $3 million, from Peru 2"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import SENT
from extract.framing.scene import Scene, first_behind, last_before
from extract.parties.kinds import WAYS
from extract.parties.mentions import PartyMention

GOING = 2  # words between goods and from whom they go
JOINED = 2  # words between from whom and to whom
BESIDE = 1  # words between a number and whom it goes to


def one_way(draft: Draft, context: Context) -> Cue | None:
    """The flow of a number that stands behind "to Peru" or "from Peru", where both are told and no flow by name."""
    scene, mention = draft.scene, draft.mention
    party = last_before(scene.parties, mention.start)
    if party is None or party.case not in WAYS or scene.words(party.end, mention.start) > BESIDE:
        return None
    if any(c.value != "turnover" for c in scene.of("flow")):
        return None
    last = last_before(scene.mentions, party.start)
    if last is not None and scene.of_between("flow", last.end, mention.start):
        return None
    near = (scene, context.before, *context.ahead[:1])
    other = WAYS[party.case == WAYS[0]]
    both = any(other == p.case and p.code == party.code for s in near if s is not None for p in _unnamed(s))
    return Cue(party.start, party.end, "flow", SENT[party.case]) if both else None


def sent_between(draft: Draft) -> Cue | None:
    """The flow of goods of which a sentence says no more than between whom they went: "goods going from A to B"."""
    scene, mention = draft.scene, draft.mention
    if draft.role != "level":
        return None
    origin = next((p for p in scene.parties if p.case == "from" and p.end <= mention.start), None)
    if origin is None or scene.of_between("flow", scene.start, mention.start):
        return None
    to = first_behind(scene.parties, origin.end)
    goods = [c for c in scene.links["goods"] if 0 <= scene.words(c.end, origin.start) <= GOING]
    if to is None or to.case != "to" or not goods or scene.words(origin.end, to.start) > JOINED:
        return None
    told = any(origin.end <= m.start < mention.start and m.kind != "count" for m in scene.mentions)
    return None if told else Cue(goods[-1].start, goods[-1].end, "flow", "export")


def _unnamed(scene: Scene) -> list[PartyMention]:
    """The parties of a sentence that names no flow but the turnover."""
    return scene.parties if all(c.value == "turnover" for c in scene.of("flow")) else []
