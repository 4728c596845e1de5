"""Words that say either flow: what arrives, deliveries, purchases abroad; whose text it is decides."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import DEALT

ARRIVED = "arrived"
BACK = 5  # words between "from there" and a number
ORIGINS = ("adjective", "nominative")


def choose_way(draft: Draft, cue: Cue, context: Context) -> None:
    """Set the flow of a word that says either: what arrives, deliveries, the share of a buyer in the text's flow."""
    if cue.value == ARRIVED:
        _arrive(draft, context)
    elif draft.role == "share" and cue.value in DEALT and context.flow in DEALT.values():
        draft.flow = context.flow


def _arrive(draft: Draft, context: Context) -> None:
    """What arrives is the home's import, or the export of whoever sends it: "в Китай попало", "турецкие пришли"."""
    if any(draft.scene.words(c.end, draft.mention.start) in range(BACK) for c in draft.scene.of("back", "from")):
        draft.flow = "import"  # "оттуда пришло на 3 млн"
        return
    parties = [p for p in draft.scene.parties if p.code and p.kind != "city"]
    before = [p for p in parties if p.end <= draft.mention.start and p.case in ORIGINS]
    origin = next((p for p in parties if p.case == "from"), before[-1] if before else None)
    to = next((p for p in parties if p.case == "to"), None)
    sent = origin is not None and origin.code != context.home
    draft.flow = "export" if sent or (to is not None and to.code != context.home) else "import"
    if sent and to is None:
        draft.partner = context.home
