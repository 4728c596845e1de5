"""The later of two goals, which has a year of its own: "3 billion by 2025 and 5 billion in 2028"."""

from __future__ import annotations

from collections.abc import Iterable

from extract.framing.draft import Draft
from extract.framing.periods.near import right_behind
from extract.framing.scene import Scene, last_before
from extract.numbers.mentions import Mention
from extract.periods.mentions import PeriodMention

BESIDE = 2  # words between a number and the period behind its dash: "5 billion — in 2028"
DASHES = ("—", "–", "-")


def has_own_year(draft: Draft, deadline: PeriodMention, plain: Iterable[PeriodMention]) -> bool:
    """Whether a deadline is of the number before, and another time stands beside this one."""
    scene, mention = draft.scene, draft.mention
    before = last_before([m for m in scene.numbers if m.kind == mention.kind], mention.start)
    if before is None or deadline.end > mention.start:
        return False
    start = max(before.end, deadline.end)
    return any(p.start >= start and p is not deadline and _is_beside(scene, p, mention) for p in plain)


def _is_beside(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Whether no more than a dash and a preposition stand between a period and a number."""
    if scene.words(period.end, mention.start) == 0 or right_behind(scene, period, mention):
        return True
    gap = scene.text[mention.end : period.start].strip()
    return 0 <= scene.words(mention.end, period.start) <= BESIDE and gap.startswith(DASHES)
