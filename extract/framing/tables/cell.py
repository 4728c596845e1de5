"""What the number of a cell does to a draft: signs of accounts, changes, units of labels."""

from __future__ import annotations

import re
from dataclasses import replace

from extract.framing.draft import Draft
from extract.framing.roles.movement import arrow, direction
from extract.numbers.mentions import Mention
from extract.tables.units import Measured

ALONE = re.compile(r"(?:[|\t.;]|\s{2})\s*\(\Z")  # an opening bracket that begins a cell


def accounted(draft: Draft) -> bool:
    """Whether brackets make a number negative, as in accounts: "(6.9)" alone in its cell."""
    mention, text = draft.mention, draft.scene.text
    opened = ALONE.search(text[max(0, mention.start - 8) : mention.start])
    return mention.value > 0 and opened is not None and text[mention.end : mention.end + 1] == ")"


def set_earlier(compared: Draft, level: Draft) -> None:
    """What stands in brackets to compare with is of an earlier period: the same months of the year before."""
    if compared.period is not None and level.period is not None and compared.period.first >= level.period.first:
        compared.period = level.period.shifted(-1)


def set_change(draft: Draft, mention: Mention, role: str) -> None:
    """Set what a change's number says: an amount, a multiple, a percentage, or a level in percent of the base."""
    if role == "abs":
        draft.abs, draft.change_unit = mention.value, mention.unit
    elif mention.kind == "times":
        falls = direction(draft.scene, mention)[0] < 0 and mention.value > 1
        draft.times = round(1 / mention.value, 3) if falls else mention.value
    else:
        falls = role == "change" and mention.value > 0 and arrow(draft.scene, mention) < 0
        draft.pct = mention.value - 100 if role == "index" else -mention.value if falls else mention.value
    if draft.mention.start == mention.start and draft.role == "level":
        draft.role = "change"


def scaled(mention: Mention, unit: Measured) -> Mention:
    value = round(mention.value * unit.scale, 4)
    return replace(mention, value=value, kind=unit.kind, unit=unit.unit, rule=f"{unit.kind}.table")
