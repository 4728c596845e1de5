"""What is but a part of a turnover told before is of the same two: "of this sum exports made up", "sales came to"."""

from __future__ import annotations

from collections.abc import Iterator

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.flows.kinds import ONE_WAY
from extract.framing.parties.named import NOBODY


def between_two(draft: Draft, context: Context) -> str | None:
    """The other one of the two whose turnover was told last, where a number that names one of them is a part of it."""
    if draft.flow not in ONE_WAY or draft.role != "level" or draft.mention.kind != "money":
        return None
    whole = next((whole for whole in _wholes(draft, context) if _is_part(draft, whole)), None)
    if whole is None:
        return None
    return whole.partner if draft.reporter == whole.reporter else whole.reporter


def _wholes(draft: Draft, context: Context) -> Iterator[Draft]:
    """The number that "of this sum" takes up, and in a text about two their turnover."""
    near, two = (draft.scene, context.before), context.between
    if said_to_be_part(draft):
        yield from (d for d in (two, context.told) if d is not None and d.scene in near)
    if two is not None and {two.reporter, two.partner} == set(context.topic):
        yield two


def _is_part(draft: Draft, whole: Draft) -> bool:
    """Whether a number is of a flow in a turnover or in one of its two ways, and its sentence names no third party."""
    ends = (whole.reporter, whole.partner)
    if whole.flow not in (draft.flow, "turnover") or not fits(draft, whole):
        return False
    named = {p.code for p in draft.scene.parties if p.code}
    return draft.reporter in ends and whole.partner not in (None, *NOBODY) and named <= set(ends)


def said_to_be_part(draft: Draft) -> bool:
    """Whether "of which" stands before a number, or "of this sum" right behind it."""
    scene, end = draft.scene, draft.mention.end
    return any(c.end <= end or scene.words(end, c.start) == 0 for c in scene.links.get("including", ()))


def fits(draft: Draft, whole: Draft) -> bool:
    """Whether a sum is no larger than that of which it may be a part, in the same money."""
    part, all_ = draft.mention.value, whole.mention.value
    alike = whole.mention.kind == "money" and draft.unit in (None, whole.unit)
    return alike and part is not None and all_ is not None and part <= all_
