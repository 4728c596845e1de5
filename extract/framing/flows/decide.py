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
from extract.framing.flows.firms import pieces_of_a_firm
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
from extract.framing.flows.parts_of_two import take_part_of_two
from extract.framing.flows.payments import decide_payments
from extract.framing.flows.plain_verbs import governed
from extract.framing.flows.prepositions import one_way, sent_between
from extract.framing.flows.sales import sold_at_home
from extract.framing.flows.services import services_beside
from extract.framing.flows.set_against import set_against
from extract.framing.flows.side_by_side import is_ratio, respective, respective_before
from extract.framing.flows.stranger import tells_of_stranger
from extract.framing.flows.thing import tells_of_thing
from extract.framing.flows.travel import PRODUCT as TRAVEL
from extract.framing.flows.travel import spent_by_people
from extract.framing.flows.whole_of_part import leads_to_a_part
from extract.framing.parties.halves import flows
from extract.framing.scene import FAR, Scene
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import Mention

PRICE = 1_000  # money; what costs less is a price: "картоптың келісі 240 теңгеден сатылды"
SETTING_APART = frozenset(("mirror", "ratio"))  # groups of words that may set two flows apart
REJECT_MARGIN = 0.15
REJECT_LIMIT = 2.2
INHERIT_LIMIT = 4.0
CLAIMED_LIMIT = 2.0  # a flow word farther behind a number belongs to another one


def decide_flow(draft: Draft, context: Context) -> Cue | None:
    """Set the flow of a draft from the nearest word of trade, else from the sentence before; flow None: no figure.

    Returns the cue that decided, None where the flow was inherited or there is none.
    """
    cues, share = draft.scene.cues, draft.role == "share"
    if _is_none(draft, context) or (not SETTING_APART.isdisjoint(cues) and _sets_apart(draft, context)):
        return None
    if (decide_payments(draft) or take_whole(draft, context)) if share else _is_of_goods(draft, context):
        return None
    if "including" in draft.scene.links and leads_to_a_part(draft, context):
        draft.flow = "turnover"
        draft.say("flow", "whole of a part")
        return None
    way = one_way(draft, context) if draft.scene.parties else None
    way = way or (sent_between(draft) if "goods" in draft.scene.links else None)
    if way is not None:
        return _take(draft, way)
    if share and parts_turnover(draft, context):
        inherit(draft, context)
        return None
    if "travel" in cues:
        spent = spent_by_people(draft.scene, draft.mention, (context.flow or "").startswith("services"))
        if spent is not None:
            draft.product = TRAVEL
            return _take(draft, spent)
    if tells_of_thing(draft.scene, draft.mention):
        return None
    bars = barriers(draft, context) if "reject" in cues or "elsewhere" in cues else []
    outright = _said_outright(draft, context, bars)
    return _take_nearest(draft, bars, context) if outright is None else _take(draft, outright)


def _take_nearest(draft: Draft, bars: list[Cue], context: Context) -> Cue | None:
    """Take the flow that the nearest word of trade says, unless what is no trade stands nearer (``bars``)."""
    scene, mention = draft.scene, draft.mention
    cue, cost = scene.nearest(told_of(scene, mention), mention)
    if _is_barred(draft, cue, cost, bars, context):
        return None
    if tells_of_stranger(scene, mention):
        return None
    if cue is None or ("including" in scene.links and leads_to_parts(scene, mention, cue)):
        return _take_worth(draft, context)
    dashed = behind_dash(scene, mention)
    if _is_anothers(draft, cue, cost, dashed is not None, context) and not only_flow(scene, mention, context):
        return _take_worth(draft, context)
    if part_of_balance(draft, context):
        return None
    cue = _take(draft, dashed or head_of(scene, cue, mention))
    choose_way(draft, cue, context)
    return cue


def _is_barred(draft: Draft, cue: Cue | None, cost: float, bars: list[Cue], context: Context) -> bool:
    """Reject a number that belongs to what is no trade rather than to the word of trade at this cost."""
    scene, mention = draft.scene, draft.mention
    reject, reject_cost = scene.nearest(bars, mention, REJECT_LIMIT) if bars else (None, FAR)
    other = bars and (reject_cost + REJECT_MARGIN < cost or adjoined(scene, cue, mention, bars))
    other = other or ("reject" in scene.cues and of_a_budget(scene, cue))
    other = other or (mention.kind in PORTIONS and part_of_else(draft, bars))
    if not (other or (scene.products and sold_at_home(scene, cue, context))):
        return False
    draft.rejected = True
    draft.say("flow", "rejected", scene.text[reject.start : reject.end] if reject is not None else "")
    return True


def _is_anothers(draft: Draft, cue: Cue, cost: float, dashed: bool, context: Context) -> bool:
    """Whether a flow word behind a number stands too far from it, or belongs to the next one."""
    scene, mention = draft.scene, draft.mention
    if cue.start < mention.end:
        return False
    if cost > INHERIT_LIMIT:
        return True
    if dashed or leads_to(scene, mention, cue):
        return False
    going_on = bool(context.live and context.flow)
    return (cost > CLAIMED_LIMIT and going_on) or opens_next(scene, mention, cue, context)


def _is_of_goods(draft: Draft, context: Context) -> bool:
    """Whether a number is settled by whose goods it is of, or rejected, as one of what is bought or used at home."""
    if _stays_at_home(draft, context):
        return True
    if context.between is not None and take_part_of_two(draft, context):
        return True
    return context.told is not None and take_origin(draft, context)


def _stays_at_home(draft: Draft, context: Context) -> bool:
    """Reject an amount of what is bought or used at home."""
    if draft.mention.kind not in AMOUNTS:
        return False
    scene = draft.scene
    bought = "flow" in scene.cues and bought_at_home(scene, context)
    if not (bought or ("users" in scene.cues and supplied_at_home(draft, context))):
        return False
    draft.rejected = True
    draft.say("flow", "bought or used at home")
    return True


def _is_none(draft: Draft, context: Context) -> bool:
    """Whether a number is plainly none of trade: a ratio, a price, a count of people."""
    scene, mention = draft.scene, draft.mention
    if mention.kind == "money":
        return counts_people(scene, mention) if mention.unit is None else 0 < abs(mention.value) < PRICE
    if is_ratio(scene, mention) or pieces_of_a_firm(scene, mention):
        return True
    return draft.role == "share" and beside_turnover(draft, context)


def _sets_apart(draft: Draft, context: Context) -> bool:
    """Take the balance where an amount is what sets two flows apart; what sets two accounts of one apart is none."""
    scene, start = draft.scene, draft.mention.start
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
    if "ratio" in scene.cues and mention.start in set_against(scene):
        return set_against(scene)[mention.start]
    if len(scene.mentions) > 1:
        listed = flows(scene).get(mention.start) if len(said) > 1 else None
        if listed is None and "respectively" in scene.links:
            listed = respective(scene).get(mention.start)
        if listed is not None:
            return listed
    part = _part(draft)
    if part is not None and not (mention.kind in PORTIONS and part_of_else(draft, bars)):
        return part
    verb = governed(scene, mention) if scene.pack.verb_last and mention.kind in AMOUNTS else None
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
        return _take(draft, worth)
    inherit(draft, context)
    return None


def _told_behind(scene: Scene, mention: Mention) -> Cue | None:
    """The flow behind an amount that it is told of: "$3 billion of it imports", "$5 billion deficit"."""
    flows = scene.cues.get("flow")
    if not flows or flows[-1].start < mention.end:
        return None
    return falls_to(scene, mention) or is_said_to_be(scene, mention) or adjoining_balance(scene, mention)


def _take(draft: Draft, cue: Cue) -> Cue:
    """Set the flow that a word says, and give the word back."""
    value = cue.value
    draft.explicit.add("flow")
    if value in SIGNS:
        draft.flow, draft.sign = "balance", SIGNS[value]
    else:
        draft.flow = DEALT.get(value, value)
    if value == "balance":
        draft.sign = balance_sign(draft)
    draft.say("flow", f"flow.{value}", draft.scene.text[cue.start : cue.end])
    if "service" in draft.scene.cues:
        services_beside(draft, cue)
    return cue
