"""What a number is: a level, a change of it, the level compared with, a share, or nothing of trade."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.roles.change_amounts import is_change_amount, way
from extract.framing.roles.compared import bases
from extract.framing.roles.difference import says_by_how_much
from extract.framing.roles.movement import against_a_plan
from extract.framing.roles.multiples import as_multiple
from extract.framing.roles.percentages import as_percentage, as_told
from extract.framing.roles.share import restated
from extract.framing.roles.share_moved import of_moved_share
from extract.framing.scene import Scene
from extract.framing.units.currency import STRONG
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import Mention

PRICE = 1000  # of a strong currency; less is the price of a thing
BRACKETS = ("index", "share", "change")  # what a text says that percentages in brackets are
LEAST = {"l": 1000, "kwh": 1000}  # less is the size of a bottle, or what one gives for a measure of something else
TOLD_OF_OTHERS = (*PORTIONS, "times")  # kinds that say how another number stands to one


def decide_role(draft: Draft, context: Context) -> bool:
    """Set the role, and the change's numbers; False where the number can be no figure."""
    scene, mention = draft.scene, draft.mention
    kind, marks = mention.kind, mention.written
    if "price" in marks:
        return False
    if kind in AMOUNTS:
        return not _is_small(scene, mention) and _amount(draft, context)
    if kind not in TOLD_OF_OTHERS or against_a_plan(scene, mention) or restated(scene, mention) is not None:
        return False
    if kind == "times":
        return as_multiple(draft)
    told = next(filter(marks.__contains__, BRACKETS), None)
    told = told or of_moved_share(scene, mention)
    return as_percentage(draft, context) if told is None else as_told(draft, context, told)


def _is_small(scene: Scene, mention: Mention) -> bool:
    """Whether an amount is the price of a thing, the size of a vessel, a rate, or a weight whose worth follows."""
    if mention.kind == "quantity":
        return abs(mention.value) < LEAST.get(mention.unit or "", 0)
    if mention.unit is None:
        return is_weight(scene, mention)
    return mention.unit in STRONG and abs(mention.value) < PRICE


def is_weight(scene: Scene, mention: Mention) -> bool:
    """A number without a unit whose worth follows is a weight: "Italy bought 2 billion ($1 billion)"."""
    following = scene.following(mention)
    if mention.unit is not None or following is None or following.kind != "money" or following.unit is None:
        return False
    weighed = any(m.kind == "quantity" for m in scene.mentions if m.end <= mention.start)
    return weighed and scene.index(following.start) - scene.index(mention.end) <= 1


def _amount(draft: Draft, context: Context) -> bool:
    scene, mention = draft.scene, draft.mention
    if is_change_amount(draft, context) or says_by_how_much(draft):
        draft.role, draft.change_unit = "abs", mention.unit
        draft.abs = way(draft, context) * abs(mention.value or 0)
    elif compared := bases(scene):
        before = [m.start for m in scene.mentions if m.end <= mention.start and m.kind == mention.kind]
        draft.role = "base" if mention.start in compared else draft.role
        draft.from_to = draft.role != "base" and not compared.isdisjoint(before)
    return True
