"""Changes that a sentence tells of the levels in the sentence before: "This is 12% more"."""

from __future__ import annotations

from extract.framing.changes.joins import is_difference, move, room, turn
from extract.framing.draft import Draft
from extract.framing.flows.carried import is_stray
from extract.parties.kinds import PLACES

OWN = frozenset(("flow", "product"))  # slots of which a change that is said of its own takes nothing up


def take_up(drafts: list[Draft], last: list[Draft]) -> list[Draft]:
    """Move changes into the level of the sentence before where theirs only takes it up: "This is 12% more".

    A change whose sentence speaks of no trade and takes nothing up is of something else, and dropped.
    """
    levels = [d for d in reversed(last) if d.role == "level"]
    if not levels:
        return [d for d in drafts if not (d.is_change and is_stray(d))]
    for draft in drafts:
        if draft.pct is not None and draft.role == "level" and "flow" not in draft.explicit:
            _settle_difference(draft, draft.pct, levels)
    paired = _pair_off(drafts, levels[::-1])
    if paired:
        return []
    changes = [d for d in drafts if d.is_change]
    if not changes:
        return drafts
    told = [d for d in drafts if d.role != "base"]  # "which is 12% less (it was 5 million)"
    going_on = len(changes) == len(told) and all(map(_is_bare, told)) and _one_subject(drafts[0])
    kept: list[Draft] = []
    for draft in drafts:
        open_ = going_on and draft.is_change
        home = next((d for d in levels if _same(d, draft) and room(draft, d)), None) if open_ else None
        if home is not None:
            move(draft, home)
        elif not (draft.is_change and is_stray(draft)):
            kept.append(draft)
    return kept


def _pair_off(drafts: list[Draft], levels: list[Draft]) -> bool:
    """Move changes told "respectively" into as many levels of the sentence before, in their order."""
    if len(drafts) < 2 or len(drafts) != len(levels) or "respectively" not in drafts[0].scene.links:
        return False
    if not all(change.is_change and _is_bare(change) for change in drafts):
        return False
    if not all(room(change, level) for change, level in zip(drafts, levels, strict=True)):
        return False
    for change, level in zip(drafts, levels, strict=True):
        move(change, level)
    return True


def _settle_difference(draft: Draft, pct: float, levels: list[Draft]) -> None:
    """Make an amount a change where its percentage works it out to be what an earlier level changed by."""
    if any(p.code and p.end <= draft.mention.start for p in draft.scene.parties):
        return  # "Poland: $13 million (+9%)" is of somebody else
    if any(is_difference(draft, level, pct) for level in levels):
        turn(draft, pct)


def _is_bare(change: Draft) -> bool:
    return OWN.isdisjoint(change.explicit)


def _one_subject(draft: Draft) -> bool:
    """Whether a sentence names no party and, before its first number, no period of its own."""
    scene = draft.scene
    named = any(p.code and p.kind in PLACES for p in scene.parties)
    before = (p for p in scene.periods if p.end <= draft.mention.start)
    return not named and not any(p.role == "period" and p.relative is None for p in before)


def _same(level: Draft, change: Draft) -> bool:
    alike = level.frame == change.frame and level.status == change.status
    return alike and (change.period is None or level.period == change.period)
