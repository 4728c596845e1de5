"""To whom a sentence without numbers turns: "With Afghanistan, by the way, trade has suffered. It was ..."."""

from __future__ import annotations

from extract.framing.draft import Context
from extract.framing.parties.who import NOBODY, parties, same_land
from extract.framing.scene import Scene

PARTNERS = ("with", "to", "from")
TRADE = ("turnover", "export", "import", "sell", "buy")


def turn_to(scene: Scene, context: Context) -> None:
    """Let the text go on about the one foreign land with which a sentence without numbers speaks of trade."""
    home = context.home
    if home is None or scene.kind in ("headline", "dateline") or not scene.of("flow", *TRADE):
        return
    named = [p for p in parties(scene, context) if p.code not in NOBODY and p.kind != "city"]
    foreign = {p.code for p in named if not same_land(p.code, home)}
    if len(foreign) != 1:
        return
    partner = foreign.pop()
    if any(p.code == partner and p.case in PARTNERS for p in named):
        context.reporter, context.partner = home, partner
