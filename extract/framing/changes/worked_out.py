"""A bare change that two levels told before work out to: "In 2023 it was 417, in 2022 it was 546. A drop of 24%"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.changes.joins import move, room
from extract.framing.draft import Draft

ROUNDING = 0.6  # percent points by which a rounded change may be off
OWN = frozenset(("flow", "product", "reporter", "partner"))


def settle_worked_out(drafts: list[Draft], levels: Sequence[Draft]) -> list[Draft]:
    """Move each change that says nothing else of its own into the later of the two levels that make it."""
    kept: list[Draft] = []
    for draft in drafts:
        pair = _pair(draft, levels) if draft.role == "change" and OWN.isdisjoint(draft.explicit) else None
        if pair is None:
            kept.append(draft)
            continue
        later, earlier = pair
        draft.base = earlier.period
        move(draft, later)
    return kept


def hand_over(drafts: Sequence[Draft], levels: Sequence[Draft]) -> None:
    """Give a change that stands behind the earlier of two levels to the later: "in 2013 it was 185, so growth of 19%".

    ``levels``: those told before the sentence of ``drafts``.
    """
    for draft in drafts:
        if draft.role == "level" and draft.pct is not None:
            _give(draft, levels)


def _give(earlier: Draft, levels: Sequence[Draft]) -> None:
    value, period = earlier.mention.value, earlier.period
    for later in reversed(levels):
        if later is earlier or period is None or later.period is None or later.period.last <= period.last or not value:
            continue
        alike = earlier.frame == later.frame and earlier.unit == later.unit and earlier.status == later.status
        open_ = later.pct is None and later.times is None
        if alike and open_ and _works_out(earlier, (later.mention.value or 0.0) / value):
            later.pct, later.base, earlier.pct, earlier.base = earlier.pct, period, None, None
            later.say("change", "joined", earlier.mention.text)
            return


def _pair(change: Draft, levels: Sequence[Draft]) -> tuple[Draft, Draft] | None:
    """The later and the earlier of two levels of one thing between which something rose or fell by as much."""
    for later in reversed(levels):
        if later.period is None or not later.mention.value or not room(change, later):
            continue
        for earlier in levels:
            if earlier.period is None or earlier.period.last >= later.period.last or not earlier.mention.value:
                continue
            alike = earlier.frame == later.frame and earlier.unit == later.unit and earlier.status == later.status
            if alike and _works_out(change, later.mention.value / earlier.mention.value):
                return later, earlier
    return None


def _works_out(change: Draft, times: float) -> bool:
    return change.pct is not None and abs((times - 1) * 100 - change.pct) <= ROUNDING
