"""Whose a balance is that is told as the gap of two flows, or by the land that it favours."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.favour import favoured
from extract.framing.flows.gap import gaps
from extract.framing.flows.kinds import DIRECTED, OWNER_CASE, WAY
from extract.framing.parties.pick import settle
from extract.framing.scene import Scene
from extract.parties.kinds import STATES_AND_CITIES
from extract.parties.mentions import PartyMention
from terms.figure import WORLD

END = 4  # words between a flow of a gap and where it comes from or goes to


def of_gap(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """Settle the parties of a gap; False where its sentence does not say whose it is."""
    gains = favoured(draft.scene).get(draft.mention.start)
    if gains is not None:
        _favour(draft, gains, named, context)
        return True
    return draft.mention.start in gaps(draft.scene) and _both_ends(draft, named, context)


def _both_ends(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """Whether the two flows of a gap say whose they are: "imports into Peru (from Chile) exceeded exports"."""
    scene = draft.scene
    for cue in scene.of("flow", *DIRECTED):
        near = [p for p in scene.parties if p.code and p.kind in STATES_AND_CITIES and _beside(scene, cue, p)]
        here = next((p for p in near if p.case == OWNER_CASE[cue.value]), None)
        if here is not None:
            settle(draft, "reporter", here, "here")
            other = next((p for p in named if p.case in (WAY[cue.value], "with") and p.code != here.code), None)
            running = (context.partner, context.reporter, WORLD)
            draft.partner = next(code for code in running if code not in (None, here.code))
            if other is not None:
                settle(draft, "partner", other, "there")
            return True
    return False


def _beside(scene: Scene, cue: Cue, party: PartyMention) -> bool:
    return 0 <= scene.words_apart(cue, party) <= END and not scene.of_between("flow", cue.end, party.start)


def _favour(draft: Draft, gains: PartyMention, named: list[PartyMention], context: Context) -> None:
    """The land that a balance favours reports it, with the other one named or told of."""
    settle(draft, "reporter", gains, "favoured")
    other = next((p for p in named if p.code not in ("", gains.code) and p.kind in STATES_AND_CITIES), None)
    running = (context.partner, context.reporter, context.other, context.home)
    if other is not None:
        settle(draft, "partner", other, "the other one")
    else:
        draft.partner = next((code for code in running if code not in (None, gains.code)), None)
