"""Whose flow a cell is and with whom: from a label that says it, and parties that stand alone in others."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.parties.named import NOBODY, part_of, same_land
from extract.framing.tables.label import INVESTMENT, Label
from extract.framing.tables.sheet import Labels, Sheet
from extract.parties.kinds import BLOCS, OWNERS
from terms.countries import land_of, members
from terms.figure import WORLD


def cell_parties(draft: Draft, labels: Labels, sheet: Sheet, context: Context) -> None:
    """Set reporter and partner: what a label says outright, then the party of the row, then the document's."""
    if draft.flow == INVESTMENT:
        return
    for slot in ("reporter", "partner"):
        label = next((label for label in labels.all if _is_said(label, slot)), None)
        if label is not None:
            _say(draft, slot, getattr(label, slot), label)
    for label in labels.all:
        if label.party is not None:
            _place(draft, label, context, own=label in labels.own)
    own = labels.row
    if "total" in own.row and sheet.by_party and own.party is None and draft.partner is None:
        _say(draft, "partner", _whole(sheet, context), own)
    if "other" in own.row and sheet.by_party and own.party is None:
        _say(draft, "partner", "OTHER", own)
    if draft.partner is None and sheet.partner is not None and not sheet.by_party:
        draft.partner = sheet.partner
    _fill(draft, context, world=any(label.world for label in labels.all))


def _is_said(label: Label, slot: str) -> bool:
    """Whether a label says a party; a land is no partner of its own: "Exports of Peru by region and for Lima"."""
    code: str | None = getattr(label, slot)
    if code is None or slot == "reporter" or code in BLOCS:
        return code is not None
    return not any(p.case in OWNERS and p.code == code for p in label.scene.parties)


def _whole(sheet: Sheet, context: Context) -> str:
    """What the rows of parties add up to: the bloc told of where all of them are its members, else the world."""
    named = {label.party for label in sheet.rows if label.party is not None}
    bloc = next((code for code in (context.other, context.home) if code in BLOCS and code != WORLD), None)
    return bloc if bloc is not None and named <= set(members(bloc)) else WORLD


def _place(draft: Draft, label: Label, context: Context, *, own: bool) -> None:
    """Put a party that stands alone in a label on the side that is open, or that it is a part of."""
    code = label.party
    if code is None or code in (draft.reporter, draft.partner) or _heads_regions(draft, code, own=own):
        return
    if draft.reporter is None and draft.partner is None:
        ours = context.home in (None, WORLD) or land_of(code) == land_of(str(context.home))
        ours = ours or within(code, context.home)
        _say(draft, "reporter" if ours else "partner", code, label)
        if within(code, context.home) and context.home in BLOCS:
            draft.partner = context.other  # a member in a text about the trade inside a bloc
    elif draft.partner is None and draft.reporter is not None and part_of(draft.reporter, code):
        return  # "Trade of Peru by region | Lima 5"
    elif (draft.partner is None and not within(code, draft.reporter)) or _member_with(draft, code, context.home):
        _say(draft, "partner", code, label)
    elif _reports(draft, code, own):
        _say(draft, "reporter", code, label)
    elif own and draft.partner is not None and (draft.partner in NOBODY or within(code, draft.partner)):
        _say(draft, "partner", code, label)


def _heads_regions(draft: Draft, code: str, *, own: bool) -> bool:
    """Whether a head only says that rows are regions of the land: "Region | 2018", which trade with nobody at home."""
    return not own and draft.reporter is not None and "-" in draft.reporter and land_of(draft.reporter) == code


def _member_with(draft: Draft, code: str, home: str | None) -> bool:
    """Whether a row tells of a country's trade with a member: "Trade with the countries of the EU | Spain | 5"."""
    bloc = draft.reporter is None and draft.partner in BLOCS and within(code, draft.partner)
    return bloc and home not in (None, WORLD, *BLOCS) and not same_land(code, str(home))


def _reports(draft: Draft, code: str, own: bool) -> bool:
    """Whether a party is the open reporter, or a part of the one that a caption names."""
    if draft.reporter is None:
        return code not in NOBODY
    return own and within(code, draft.reporter) and not within(code, draft.partner)


def within(code: str, whole: str | None) -> bool:
    """Whether a code is that of a region of a country or a member of a bloc."""
    return whole is not None and (part_of(code, whole) or (whole in BLOCS and code in members(whole)))


def _fill(draft: Draft, context: Context, *, world: bool) -> None:
    """What the labels leave open, from what the document is about."""
    if draft.reporter is None:
        sides = (context.reporter, context.home, context.other)
        draft.reporter = next((code for code in sides if code and code not in (draft.partner, WORLD)), None)
    if draft.partner is None:
        pair = (context.home, context.other) if _abroad(context) else (context.home, None)
        other = pair[0] if draft.reporter == pair[1] else pair[1]
        draft.partner = other if other is not None and draft.reporter in pair and not world else WORLD


def _say(draft: Draft, slot: str, code: str, label: Label) -> None:
    setattr(draft, slot, code)
    draft.explicit.add(slot)
    draft.say(slot, "table", label.words)


def _abroad(context: Context) -> bool:
    """Whether the other party of the document is no region of the same country."""
    land = land_of(context.home or "")
    return context.other is not None and land_of(context.other) != land
