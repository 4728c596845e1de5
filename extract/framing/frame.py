"""A number framed: its slots decided one after another, each by its own words and by what the text before tells."""

from __future__ import annotations

from extract.framing.asked import settle_answer
from extract.framing.changes.beside import beside, change_since, copy_frame, copy_from_led
from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.flows.decide import decide_flow
from extract.framing.flows.in_turn import take_in_turn
from extract.framing.flows.services import as_part_of_services, go_on_in_services, settle_services
from extract.framing.in_order import take_in_order
from extract.framing.outcome import settle_outcome
from extract.framing.parties.decide import decide_parties
from extract.framing.passed_on import remember
from extract.framing.periods.decide import decide_period
from extract.framing.products.decide import decide_product
from extract.framing.second_account import settle_second_account
from extract.framing.status import decide_status
from extract.framing.units.currency import named, nearest
from extract.framing.unreal import is_unreal


def frame(draft: Draft, drafts: list[Draft], context: Context) -> bool:
    """Decide slot after slot; False where the number is no figure of trade.

    ``drafts`` are those of its sentence so far.
    """
    if "unreal" in draft.scene.cues and is_unreal(draft.scene, draft.mention, context.times.today):
        return False
    cue = decide_flow(draft, context)
    if draft.flow is None or (draft.flow == "transit" and draft.is_change and not drafts):
        return False
    decide_status(draft, context, drafts[-1] if drafts else None)
    if draft.status == "target" and context.told is not None:
        settle_second_account(draft, context.told, context)
    if context.asked is not None:
        settle_answer(draft, context.asked, context)
    decide_product(draft, cue, context)
    decide_period(draft, context)
    decide_parties(draft, cue, context)
    if draft.product is not None:
        settle_services(draft)
    if draft.product is None and context.told is not None:
        as_part_of_services(draft, context.told)
        go_on_in_services(draft, context.told, context)
    if len(draft.scene.mentions) > 1:
        take_in_order(draft, context)
        take_in_turn(draft, drafts, context)
    if "outcome" in draft.scene.links:
        settle_outcome(draft, context)
    compared = _go_on(draft, drafts, context)
    if draft.flow is None or draft.reporter is None:
        return False
    if not compared:
        remember(draft, context)
    if draft.unit is None and draft.mention.kind == "money":
        draft.unit = nearest(draft.scene, draft.mention) or named(draft.scene) or context.unit
    return True


def _go_on(draft: Draft, drafts: list[Draft], context: Context) -> bool:
    """Frame what only goes on about the draft before; whether it is of an earlier time, there to compare with."""
    if drafts and beside(drafts[-1], draft):
        copy_frame(drafts[-1], draft)
    elif drafts:
        change_since(drafts[-1], draft)
    return "led" in draft.mention.written and copy_from_led(context.told, draft, context.before)
