"""Parties of investment: who invests, and where."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.parties.pick import pick, settle
from extract.parties.mentions import PartyMention
from terms.figure import WORLD


def invested(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    investor = (
        pick(draft, named, "from") or pick(draft, named, "adjective") or pick(draft, named, "genitive", "nominative")
    )
    host = pick(
        draft, [p for p in named if investor is None or p.code != investor.code], "to", "in", "accusative", "adjective"
    )
    if investor is not None:
        settle(draft, "reporter", investor, "investor")
    if host is not None:
        settle(draft, "partner", host, "host")
    told = context.told
    goes_on = told is not None and told.flow == draft.flow and told.scene is context.before
    if told is not None and goes_on and investor is None and host is None and draft.reporter is None:
        draft.reporter, draft.partner = told.reporter, told.partner  # "has invested 3. The investment of 2023 was 2"
    sides = [c for c in (context.other, context.home) if c and c != WORLD]
    if draft.partner is None and draft.reporter is not None:
        draft.partner = next((c for c in reversed(sides) if c != draft.reporter), None)
    elif draft.reporter is None and draft.partner is not None:
        draft.reporter = next((c for c in sides if c != draft.partner), None)
    if draft.reporter is None or draft.partner is None:
        draft.flow = None
