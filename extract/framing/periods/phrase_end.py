"""The period that ends the phrase of a number: "rose 35% in 2022 after a rise of 9% in 2021"."""

from __future__ import annotations

from datetime import date

from extract.framing.periods.day import is_ahead
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.periods.mentions import PeriodMention
from extract.periods.words import DASHES

WORDS = 3  # between a number and the period behind it, with a dash or a noun of change
ENDS = frozenset(",;.)!?…:")


def own_behind(scene: Scene, number: Mention, actual: bool, today: date | None) -> PeriodMention | None:
    """The period with which the phrase of a number ends, where the one before is of another number."""
    if scene.periods[-1].start < number.end:
        return None
    periods = [p for p in scene.periods if p.start >= number.end and p.role == "period" and p.rule != "until"]
    behind = next((p for p in periods if _ends_phrase(scene, number, p)), None) if periods else None
    if behind is not None and actual and behind.period is not None and is_ahead(behind.period, today):
        return None
    if behind is None:
        return None
    alike = [m for m in scene.mentions if m is not number and m.kind == number.kind]
    before = max((p for p in scene.periods if p.end <= number.start), key=lambda p: p.end, default=None)
    if before is None:
        return behind
    parted = any(before.end <= m.start < number.start for m in alike)
    return behind if parted or any(_ends_phrase(scene, m, before) for m in alike) else None


def _ends_phrase(scene: Scene, number: Mention, period: PeriodMention) -> bool:
    """Whether a period stands behind a number over a preposition or a dash, and nothing goes on behind it."""
    if period.start < number.end:
        return False
    first, last = scene.index(number.end), scene.index(period.start)
    if last - first > WORDS or "\n" in scene.text[number.end : period.start]:
        return False
    told = scene.of_between("change", number.end, period.start)  # "a 9% rise in 2021"
    between = [token for token in scene.tokens[first:last] if token.text not in DASHES]
    if len(between) > 1 + len(told) or any(not t.text.isalpha() or t.low in scene.conjunctions for t in between):
        return False
    end = scene.index(period.end)
    if end >= len(scene.tokens):
        return True
    return scene.tokens[end].text in ENDS or scene.lows[end] in scene.conjunctions
