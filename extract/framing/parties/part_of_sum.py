"""A sum said to be part of the one just told is of the same trade: "Peru bought 9. Copper was 4 of that sum"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import LEVELS, Draft
from extract.framing.flows.kinds import ONE_WAY
from extract.framing.parties.named import NOBODY
from extract.framing.parties.part_of_turnover import fits, said_to_be_part

RULE = "part of the sum told"


def part_of_sum(draft: Draft, context: Context) -> bool:
    """Whether a number takes flow and parties of a sum told before, or of the part of one whose goods are its own."""
    told = _sum_told(context)
    if told is None or not _is_of_one(draft, told):
        return False
    said = "including" in draft.scene.links and draft.mention.kind == "money" and said_to_be_part(draft)
    if not (said and fits(draft, told)) and not _is_weight_of(draft, told):
        return False
    draft.flow, draft.abroad, draft.verb = told.flow, told.abroad, told.verb
    draft.reporter, draft.partner = told.reporter, told.partner
    draft.say("parties", RULE)
    return True


def _sum_told(context: Context) -> Draft | None:
    """The last number of the sentence before; where that is a share, the sum that it tells of too."""
    told = context.told
    if told is None or told.scene is not context.before:
        return None
    if told.role != "share" or not context.levels:
        return told
    level = context.levels[-1]
    same = level.scene is told.scene and (level.reporter, level.partner) == (told.reporter, told.partner)
    return level if same and level.flow == told.flow else None


def _is_of_one(draft: Draft, told: Draft) -> bool:
    """Whether a sentence says neither a way nor a party of its own, behind one on trade with a single land."""
    if draft.role not in LEVELS or told.role not in LEVELS or told.flow not in ONE_WAY:
        return False
    if "flow" in draft.explicit or told.partner in (None, *NOBODY):
        return False
    return not draft.scene.parties and "world" not in draft.scene.links and "total" not in draft.scene.links


def _is_weight_of(draft: Draft, told: Draft) -> bool:
    """Whether goods are the part just told: "Copper was 4 of that sum. 60 thousand tonnes were driven over"."""
    part = told.why.get("parties", "").startswith(RULE) and "product" not in draft.explicit
    return part and draft.product is not None and draft.product == told.product
