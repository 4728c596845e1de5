"""Changes that the levels beside them work out: of "$9.6 billion, then $12.8 billion, up 33.6%" the later level's.

A level, what it is compared with, and the change between them need not stand in one sentence, nor in that order.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from extract.framing.changes.joins import move
from extract.framing.changes.sums import half_digit
from extract.framing.draft import Draft
from extract.framing.periods.base import year_before

REACH = 2  # levels between the two that a change is worked out from
NEAR = 3  # numbers between the change and the nearer of the two
PERCENT = 0.0006  # half a unit of the last digit of a percentage with one decimal
ROUGH = 0.08  # by which a multiple told in a sentence with both levels may miss
LOOSEST = 0.01  # rounder numbers prove nothing
MONTHS = 12  # between the end of a period and that of the one a year before
RULE = "worked out"


def settle_growths(drafts: list[Draft]) -> list[Draft]:
    """The drafts with each change in the level that it leads to, where a level to compare it with proves it."""
    gone: set[int] = set()
    for n, draft in enumerate(drafts):
        factor = _factor(draft)
        pair = _pair_of(draft, list(_pairs(drafts, n, factor))) if factor is not None else None
        if pair is None:
            continue
        home, base = pair
        move(draft, home)
        home.base = base.period
        home.say("change", RULE, draft.mention.text)
        if draft.is_change:
            gone.add(n)
        else:
            draft.pct = draft.times = None
    kept = [draft for n, draft in enumerate(drafts) if n not in gone]
    for before, draft in itertools.pairwise(kept):
        _settle_base(before, draft)
    return kept


def _settle_base(before: Draft, draft: Draft) -> None:
    """A change with no base of its own is from the level before it in its sentence, where that proves it.

    "In 2019 trade was 2.4 billion, in 2024 it doubled to 4.8 billion": from 2019, and not from 2023.
    """
    factor = draft.times if draft.times is not None else _factor(draft)
    if factor is None or before.scene is not draft.scene or before.frame != draft.frame or before.unit != draft.unit:
        return
    if before.period is None or draft.period is None or not before.mention.value:
        return
    if draft.base != year_before(draft.period) or before.period.last >= draft.period.last:
        return
    if abs(draft.mention.value / before.mention.value - factor) <= ROUGH * factor:
        draft.base = before.period


def _factor(draft: Draft) -> float | None:
    """What a change in percent multiplies by; multiples are too round to prove anything."""
    if draft.role == "share" or draft.abs is not None or draft.pct is None:
        return None
    return 1 + draft.pct / 100


def _pair_of(draft: Draft, pairs: Sequence[tuple[Draft, Draft]]) -> tuple[Draft, Draft] | None:
    """The level that a change leads to and the one it leads from; none where a level's own change leads to itself."""
    if draft.is_level:
        if any(level is draft for level, _ in pairs):
            return None
        pairs = [pair for pair in pairs if pair[1] is draft]
    return next((pair for pair in pairs if _has_room(pair[0]) and _may_be_of(draft, pair[0])), None)


def _may_be_of(change: Draft, level: Draft) -> bool:
    """Whether a change that names its flow may be of a level: that of an import is of no turnover."""
    other = change.flow != level.flow and "turnover" in (change.flow, level.flow)
    return not (other and change.is_change and "flow" in change.explicit)


def _has_room(level: Draft) -> bool:
    return level.pct is None and level.times is None and level.role == "level"


def _pairs(drafts: Sequence[Draft], n: int, factor: float) -> Iterator[tuple[Draft, Draft]]:
    """Levels beside a number of which one is the other times a factor: the later one first."""
    near = [d for d in drafts[max(0, n - NEAR) : n + NEAR + 1] if d.role in ("level", "base") and d.mention.value]
    ends = [d.period.last if d.period is not None else 0 for d in near]
    for k, end in enumerate(ends):
        for m, last in enumerate(ends[k + 1 : k + 1 + REACH], k + 1):
            if abs(end - last) == MONTHS:
                level, base = (near[k], near[m]) if end > last else (near[m], near[k])
                if _one_flow(level, base) and _leads(level, base, factor):
                    yield level, base


def _one_flow(level: Draft, base: Draft) -> bool:
    alike = (level.unit, level.flow, level.product) == (base.unit, base.flow, base.product)
    return alike and level.status == base.status


def _leads(level: Draft, base: Draft, factor: float) -> bool:
    after, before = abs(level.mention.value or 0.0), abs(base.mention.value or 0.0)
    rounding = min(factor * (half_digit(after) / after + half_digit(before) / before) + PERCENT, LOOSEST)
    return abs(factor - 1) > rounding and abs(after / before - factor) <= rounding
