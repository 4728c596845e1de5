"""Which flow a number is of, or that it is of none."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.at_home import bought_at_home, supplied_at_home
from extract.framing.flows.balances import adjoining_balance, balance_sign, beside_turnover, part_of_balance, take_gap
from extract.framing.flows.carried import inherit
from extract.framing.flows.dashed import behind_dash
from extract.framing.flows.either_way import choose_way
from extract.framing.flows.favour import favoured
from extract.framing.flows.gap import gaps
from extract.framing.flows.kinds import DEALT, SIGNS
from extract.framing.flows.mirror import tells_discrepancy
from extract.framing.flows.next_item import opens_next
from extract.framing.flows.no_trade import (
    adjoined,
    barriers,
    counts_people,
    of_a_budget,
    part_of_else,
    worth_of_goods,
)
from extract.framing.flows.origin import take_origin, take_whole
from extract.framing.flows.own_word import head_of, leads_to, only_flow, told_of
from extract.framing.flows.part_of import (
    falls_to,
    is_said_to_be,
    leads_to_parts,
    parts_turnover,
    share_of_flow,
    subject_of_share,
)
from extract.framing.flows.payments import decide_payments
from extract.framing.flows.plain_verbs import governed
from extract.framing.flows.prepositions import one_way, sent_between
from extract.framing.flows.sales import sold_at_home
from extract.framing.flows.services import services_beside
from extract.framing.flows.side_by_side import is_ratio, respective, respective_before
from extract.framing.flows.whole_of_part import leads_to_a_part
from extract.framing.parties.halves import flows
from extract.framing.scene import FAR, Scene
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention

PRICE = 1_000  # money; what costs less is a price
REJECT_MARGIN = 0.15
REJECT_LIMIT = 2.2
INHERIT_LIMIT = 4.0
CLAIMED_LIMIT = 2.0  # a flow word farther behind a number belongs to another one


def decide_flow(draft: Draft, context: Context) -> Cue | None:
    """Set the flow of a draft from the nearest word of trade, else from the sentence before; flow None: no figure.

    Returns the cue that decided, None where the flow was inherited or there is none.
    """
    scene, mention = draft.scene, draft.mention
    if _is_none(draft, context) or _sets_apart(draft, context) or decide_payments(draft):
        return None
    if mention.kind in AMOUNTS and (bought_at_home(scene, context) or supplied_at_home(draft, context)):
        draft.rejected = True
        draft.say("flow", "bought or used at home")
        return None
    if take_origin(draft, context) or take_whole(draft, context):
        return None
    if leads_to_a_part(draft, context):
        draft.flow = "turnover"
        draft.say("flow", "whole of a part")
        return None
    way = one_way(draft, context) or sent_between(draft)
    if way is not None:
        _take(draft, way)
        return way
    if parts_turnover(draft, context):
        inherit(draft, context)
        return None
    bars = barriers(draft, context)
    outright = _said_outright(draft, context, bars)
    if outright is not None:
        _take(draft, outright)
        return outright
    cue, cost = scene.nearest(told_of(scene, mention), mention)
    reject, reject_cost = scene.nearest(bars, mention, REJECT_LIMIT) if bars else (None, FAR)
    other = bars and (reject_cost + REJECT_MARGIN < cost or adjoined(scene, cue, mention, bars))
    if other or of_a_budget(scene, cue) or part_of_else(draft, bars) or sold_at_home(scene, cue, context):
        draft.rejected = True
        draft.say("flow", "rejected", scene.text[reject.start : reject.end] if reject is not None else "")
        return None
    if cue is not None and leads_to_parts(scene, mention, cue):
        return _take_worth(draft, context)
    dashed = behind_dash(scene, mention) if cue is not None else None
    later = cue is not None and dashed is None and cue.start >= mention.end and not leads_to(scene, mention, cue)
    claimed = bool(later and cost > CLAIMED_LIMIT and context.live and context.flow)
    claimed = claimed or (later and cue is not None and opens_next(scene, mention, cue, context))
    far = claimed or (cost > INHERIT_LIMIT and cue is not None and cue.start >= mention.end)
    if cue is None or (far and not only_flow(scene, mention, context)):
        return _take_worth(draft, context)
    if part_of_balance(draft, context):
        return None
    cue = dashed or head_of(scene, cue, mention)
    _take(draft, cue)
    choose_way(draft, cue, context)
    return cue


def _is_none(draft: Draft, context: Context) -> bool:
    """Whether a number is plainly none of trade: a ratio, a price, a count of people."""
    scene, mention = draft.scene, draft.mention
    plainly = is_ratio(scene, mention) or _is_price(mention) or counts_people(scene, mention)
    return plainly or beside_turnover(draft, context)


def _sets_apart(draft: Draft, context: Context) -> bool:
    """Take the balance where an amount is what sets two flows apart; what sets two accounts of one apart is none."""
    scene, start = draft.scene, draft.mention.start
    if "mirror" not in scene.cues and "ratio" not in scene.cues:
        return False
    if tells_discrepancy(draft, context):
        return True
    sign = 1 if start in favoured(scene) else 0
    sign = gaps(scene).get(start, sign)
    if sign:
        take_gap(draft, sign)
    return bool(sign)


def _said_outright(draft: Draft, context: Context, bars: list[Cue]) -> Cue | None:
    """The flow that a list, a share or a verb gives a number, whatever stands nearer."""
    scene, mention = draft.scene, draft.mention
    said = scene.cues.get("flow")
    if not said:
        return respective_before(scene, context.before, mention)
    if len(scene.mentions) > 1:
        listed = flows(scene).get(mention.start) if len(said) > 1 else None
        if listed is None and "link" in scene.cues:
            listed = respective(scene).get(mention.start)
        if listed is not None:
            return listed
    part = _part(draft)
    if part is not None and not part_of_else(draft, bars):
        return part
    verb = governed(scene, mention) if mention.kind in AMOUNTS else None
    return verb if verb is not None and not adjoined(scene, verb, mention, bars) else None


def _part(draft: Draft) -> Cue | None:
    """The flow that a number is said to be a part of, or to be itself as a part."""
    scene, mention = draft.scene, draft.mention
    if draft.role != "share":
        return _told_behind(scene, mention) or draft.of_cue
    part = subject_of_share(scene, mention, draft.of_cue) or share_of_flow(scene, mention)
    return part or _falls_on(draft) or draft.of_cue


def _falls_on(draft: Draft) -> Cue | None:
    """The flow that a share of the turnover falls on: "70% of the turnover fell on exports"."""
    whole = draft.of_cue is None or draft.of_cue.value == "turnover"
    return falls_to(draft.scene, draft.mention) if whole else None


def _take_worth(draft: Draft, context: Context) -> Cue | None:
    """Take the flow that income or outlay says of goods, else that of the text before."""
    worth = worth_of_goods(draft, context)
    if worth is not None:
        _take(draft, worth)
        return worth
    inherit(draft, context)
    return None


def _is_price(mention: Mention) -> bool:
    """No country trades for so little: "картоптың келісі 240 теңгеден сатылды"."""
    return mention.kind == "money" and mention.unit is not None and 0 < abs(mention.value) < PRICE


def _told_behind(scene: Scene, mention: Mention) -> Cue | None:
    """The flow behind an amount that it is told of: "$3 billion of it imports", "$5 billion deficit"."""
    flows = scene.cues.get("flow")
    if not flows or flows[-1].start < mention.end:
        return None
    return falls_to(scene, mention) or is_said_to_be(scene, mention) or adjoining_balance(scene, mention)


def _take(draft: Draft, cue: Cue) -> None:
    scene = draft.scene
    words = scene.text[cue.start : cue.end]
    value = cue.value
    draft.explicit.add("flow")
    if value in SIGNS:
        draft.flow, draft.sign = "balance", SIGNS[value]
    elif value in DEALT:
        draft.flow = DEALT[value]
    else:
        draft.flow = value
    if value == "balance":
        draft.sign = balance_sign(draft)
    draft.say("flow", f"flow.{value}", words)
    services_beside(draft, cue)
