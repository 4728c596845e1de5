"""To whom a sentence without numbers turns: "With Afghanistan, by the way, trade has suffered. It was ..."."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.kinds import DEALT, TRADE
from extract.framing.parties.named import NOBODY, is_within, parties
from extract.framing.scene import Scene
from extract.page.kinds import OPENINGS
from extract.parties.kinds import AGENTS, NAMED, TRADED_WITH
from extract.parties.mentions import PartyMention
from terms.figure import WORLD

TRADING = (*TRADE, *DEALT)  # words of trade, verbs of dealing among them
PAIR = 2


def turn_to(scene: Scene, context: Context) -> None:
    """Let the text go on about whom a sentence without numbers speaks of."""
    home = context.home
    if home is None or scene.kind in OPENINGS:
        return
    cues = scene.cues
    turns = "turns" in scene.links or "i turn" in scene.links
    if len(scene.parties) < PAIR and not (turns or scene.asks or "flow" in cues or "back" in cues):
        return
    trade = scene.of("flow", *TRADING) or scene.asks
    if not (turns or trade or scene.of("back", "with") or any(p.case == "with" for p in scene.parties)):
        return
    named = [p for p in parties(scene, context) if p.code not in NOBODY and (turns or p.kind != "city")]
    foreign = {p.code for p in named if not is_within(p.code, home)}
    if len(foreign) == PAIR:
        _to_pair(named, foreign, context)
        return
    traded = trade and any(p.code in foreign and p.case in TRADED_WITH for p in named)
    told = context.told
    if scene.asks and told is not None and told.reporter in (home, context.reporter) and len(foreign) == 1:
        foreign -= {told.reporter}
    if len(foreign) == 1 and (traded or turns):
        context.reporter, context.partner = home, foreign.pop()
    elif trade and named and not foreign and scene.of("link", "total", "world"):
        context.reporter, context.partner = home, WORLD
    else:
        return
    context.turned = (context.reporter, context.partner)
    two = context.between
    if two is not None and not {context.reporter, context.partner} <= {two.reporter, two.partner}:
        context.between = None
    if "i turn" in scene.links:
        context.announced = context.turned


def _to_pair(named: list[PartyMention], foreign: set[str], context: Context) -> None:
    """The paragraph goes on about two others, one of them with the other: "С Перу у Чили свои счёты"."""
    with_ = next((p.code for p in named if p.case == "with" and p.kind in NAMED), None)
    owner = next((p.code for p in named if p.code != with_ and p.case in AGENTS), None)
    if {with_, owner} == foreign:
        context.home, context.other = context.reporter, context.partner = owner, with_


def go_on_about(draft: Draft, context: Context) -> None:
    """A paragraph whose first number is of two others, and which does not name the home, goes on about those two."""
    here = (draft.reporter, draft.partner)
    if not draft.explicit >= PARTIES:
        return
    if context.home is not None and any(code and is_within(code, context.home) for code in here):
        return
    if draft.partner in NOBODY or context.home in context.seen:
        return
    context.home, context.other = here
