"""Drafts to figures' parts: a change joins the level of the same frame in its sentence."""

from __future__ import annotations

from extract.framing.draft import Draft


def join(drafts: list[Draft]) -> list[Draft]:
    """Move each change into the nearest level of the same frame; a change without one stands for itself."""
    kept: list[Draft] = []
    levels = [d for d in drafts if d.role == "level"]
    for draft in drafts:
        if not draft.is_change:
            kept.append(draft)
            continue
        home = _level_for(draft, levels)
        if home is None:
            kept.append(draft)
        else:
            _move(draft, home)
    return kept


def _level_for(change: Draft, levels: list[Draft]) -> Draft | None:
    fitting = [
        level for level in levels
        if level.scene is change.scene and level.frame == change.frame and level.status == change.status
        and (change.period is None or level.period == change.period) and _room(change, level)
    ]
    return min(fitting, key=lambda level: _distance(change, level), default=None)


def _room(change: Draft, level: Draft) -> bool:
    """Whether the level has no change of that kind yet."""
    if change.pct is not None:
        return level.pct is None and level.times is None
    if change.times is not None:
        return level.times is None and level.pct is None
    return level.abs is None


def _distance(change: Draft, level: Draft) -> float:
    if level.mention.start >= change.mention.end:
        return change.scene.cost(change.mention, level.mention)
    return change.scene.cost(level.mention, change.mention)


def _move(change: Draft, level: Draft) -> None:
    level.pct = change.pct if change.pct is not None else level.pct
    level.times = change.times if change.times is not None else level.times
    if change.abs is not None:
        level.abs = change.abs
    level.base = change.base or level.base
    level.say("change", "joined", change.mention.text)
