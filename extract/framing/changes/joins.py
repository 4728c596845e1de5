"""Drafts to figures' parts: a change joins the level that it belongs to."""

from __future__ import annotations

import itertools

from extract.framing.changes.beside import BESIDE, copy_frame
from extract.framing.draft import Draft
from extract.framing.roles.measured import measured_alike
from extract.framing.roles.percentages import leads_on
from extract.numbers.kinds import AMOUNTS

BRACKETED = 1  # tokens between a percentage in brackets and the word for more or less
HALF = 0.55  # of a percent, by which one without a fraction may be rounded
ROUNDING = 0.06  # how far a difference may be from what the percentage makes of the level


def join(drafts: list[Draft]) -> list[Draft]:
    """Move each change into the nearest level of the same frame; a change without one stands for itself."""
    _compared_in_brackets(drafts)
    drafts = _in_order(_differences(drafts))
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
            move(draft, home)
    _since_the_level_before(kept)
    return _said_once(kept)


def _compared_in_brackets(drafts: list[Draft]) -> None:
    """An amount in the bracket behind a change that is told to have been: "24% down on 2020 (it was $624 million)"."""
    for change, level in itertools.pairwise(drafts):
        scene, start = level.scene, level.mention.start
        if not change.is_change or change.base is None or level.role != "level" or not scene.bracketed(start):
            continue
        opening, closing = scene.text.rfind("(", 0, start), scene.text.find(")", level.mention.end, scene.end)
        if change.mention.start > opening or any(opening < p.start < closing for p in scene.periods):
            continue
        bracket = scene.lows[scene.index(opening) : scene.index(closing)]
        if closing > 0 and not set(bracket).isdisjoint(scene.pack.words("used_to")):
            level.role, level.period = "base", change.base


def _since_the_level_before(drafts: list[Draft]) -> None:
    """What grew from a level of a named time is compared with that: "1.5-fold: from 4 in 2016 to 6 billion in 2018"."""
    for before, draft in itertools.pairwise(drafts):
        grown = draft.role == "level" and (draft.times is not None or draft.pct is not None) and draft.base is not None
        if not grown or before.role != "base" or before.unit != draft.unit:
            continue
        told = any(p.role == "base" for p in draft.scene.periods)
        earlier = before.period is not None and draft.base is not None and before.period.first < draft.base.first
        if earlier and not told and before.flow == draft.flow and before.partner == draft.partner:
            draft.base = before.period


def _said_once(drafts: list[Draft]) -> list[Draft]:
    """A change told in money and in percent, with no level, as one: "lost $51 million, or 2.3 percent"."""
    kept: list[Draft] = []
    for draft in drafts:
        before = kept[-1] if kept else None
        if before is None or not _one_change(before, draft):
            kept.append(draft)
            continue
        percent, amount = (draft, before) if draft.pct is not None else (before, draft)
        percent.abs, percent.change_unit = amount.abs, amount.change_unit
        kept[-1] = percent
    return kept


def _one_change(one: Draft, other: Draft) -> bool:
    """Whether of two changes side by side one says in money what the other says in percent."""
    if not (one.is_change and other.is_change) or {one.role, other.role} != {"abs", "change"}:
        return False
    said = {*one.scene.pack.table("frames").get("or", ()), ",", "("}
    said.update(token for cue in one.scene.of("reach", "by") for token in one.scene.text[cue.start : cue.end].split())
    between = one.scene.between(one.mention, other.mention).split()
    return 0 < len(between) <= BESIDE and {word.lower() for word in between} <= {word.lower() for word in said}


def _differences(drafts: list[Draft]) -> list[Draft]:
    """Amounts that a percentage before them makes its difference: "up 38 percent ($27 million) to $98 million"."""
    for before, draft in itertools.pairwise(drafts):
        if draft.role != "level" or before.pct is None or not before.is_change:
            continue
        between = draft.scene.text[before.mention.end : draft.mention.start]
        if "flow" in draft.explicit and "(" not in between:
            continue
        if any(d.role == "level" and d is not draft and is_difference(draft, d, before.pct) for d in drafts):
            turn(draft, before.pct)
    for draft, behind in itertools.pairwise(drafts):
        if draft.role == "level" and behind.pct is not None and behind.is_change and _otherwise(draft, behind):
            _said_twice(draft, behind, behind.pct, drafts)
    return drafts


def _otherwise(draft: Draft, behind: Draft) -> bool:
    """Whether an amount is said once more in percent: "which is $4.2 billion, or 11 percent less", "(11%) less"."""
    scene = draft.scene
    words = set(scene.between(draft.mention, behind.mention).split()) - {","}
    if words == {"("}:
        compared = (c for group in ("change", "ratio", "extent") for c in scene.of(group))
        return any(0 <= scene.index(c.start) - scene.index(behind.mention.end) <= BRACKETED for c in compared)
    return bool(words) and words <= set(draft.scene.pack.table("frames").get("or", ()))


def _said_twice(draft: Draft, behind: Draft, pct: float, drafts: list[Draft]) -> None:
    """A difference told in money and in percent is of the frame of the level that it is worked out from."""
    before = [d for d in drafts if d.role == "level" and d.mention.end <= draft.mention.start]
    level = next((d for d in before if is_difference(draft, d, pct)), None)
    if level is not None:
        turn(draft, pct)
        copy_frame(level, draft)
        copy_frame(level, behind)


def is_difference(part: Draft, whole: Draft, pct: float) -> bool:
    """Whether an amount is what a level changed by, given the change in percent."""
    value, level = part.mention.value, whole.mention.value
    if part.unit != whole.unit or pct <= -100 or not level:
        return False
    if "product" in part.explicit and part.product != whole.product:
        return False
    difference = abs(level * pct / (100 + pct))
    rounding = max(ROUNDING, HALF / abs(pct)) if pct == round(pct) else ROUNDING  # 6% may be 5.5% or 6.5%
    return abs(abs(value) - difference) <= rounding * difference


def turn(draft: Draft, pct: float) -> None:
    """Make an amount a change."""
    draft.role, draft.abs, draft.change_unit = "abs", abs(draft.mention.value) * (-1 if pct < 0 else 1), draft.unit
    draft.say("role", "difference")


def _in_order(drafts: list[Draft]) -> list[Draft]:
    """Changes told after as many levels, "respectively", each moved into the level at its place."""
    if not drafts or "respectively" not in drafts[0].scene.links:
        return drafts
    changes = [d for d in drafts if d.is_change and d.abs is None]
    levels = [d for d in drafts if d.role == "level" and d.mention.end <= changes[0].mention.start] if changes else []
    if len(changes) < 2 or len(changes) != len(levels) or any(d.role == "level" and d not in levels for d in drafts):
        return drafts
    for change, level in zip(changes, levels, strict=True):
        move(change, level)
    return [d for d in drafts if d not in changes]


def _level_for(change: Draft, levels: list[Draft]) -> Draft | None:
    into = next((level for level in levels if _into(change, level)), None)
    if into is not None:
        return into
    fitting = [
        level for level in levels
        if level.scene is change.scene and level.frame == change.frame and level.status == change.status
        and (change.period is None or level.period == change.period) and room(change, level)
    ]
    plain = [level for level in fitting if not level.scene.bracketed(level.mention.start)]
    if plain and not change.scene.bracketed(change.mention.start):
        fitting = plain  # not the amount that a bracket only adds
    return min(fitting, key=lambda level: _distance(change, level), default=None)


def _into(change: Draft, level: Draft) -> bool:
    """Whether a change leads to a level: "rose by 22.2 percent to $15.8 billion"."""
    scene, start, end = change.scene, change.mention.end, level.mention.start
    if end < start or not room(change, level) or not leads_on(scene, change.mention):
        return False
    other = any(start <= m.start < end for m in scene.mentions if m.kind in AMOUNTS)
    return not other and not scene.of_between("flow", start, end)


def room(change: Draft, level: Draft) -> bool:
    """Whether the level has no change of that kind yet, and is measured in what the change is."""
    if not measured_alike(change, level):
        return False
    if change.pct is not None:
        return level.pct is None and level.times is None
    if change.times is not None:
        return level.times is None and level.pct is None
    return level.abs is None


def _distance(change: Draft, level: Draft) -> float:
    if level.mention.start >= change.mention.end:
        return change.scene.cost(change.mention, level.mention)
    return change.scene.cost(level.mention, change.mention)


def move(change: Draft, level: Draft) -> None:
    level.pct = change.pct if change.pct is not None else level.pct
    level.times = change.times if change.times is not None else level.times
    if change.abs is not None:
        level.abs, level.change_unit = change.abs, change.change_unit
    if level.abs and level.pct and (level.abs < 0) != (level.pct < 0):
        level.abs = -level.abs  # both say one change; the percentage stands nearer to its word
    level.base = change.base or level.base
    level.say("change", "joined", change.mention.text)
