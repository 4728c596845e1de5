"""The period of what a title tells: that of which the text goes on to tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.framing.draft import Draft
from extract.framing.periods.base import year_before

AHEAD = 40  # figures among which the title's own is looked for
NEAR = 0.1  # by which a rounder number of the title may miss that of the text
RULE = "as the text goes on"


def settle_titles(drafts: Sequence[Draft]) -> None:
    """Give what a title tells without a period that of the text: "Exports up a third", then "In 2023 they grew 33%"."""
    for n, draft in enumerate(drafts):
        if draft.scene.kind != "headline":
            return
        if draft.period is None and "period" not in draft.explicit:
            later = min(_told(draft, drafts[n + 1 : n + AHEAD]), key=lambda other: _unlike(draft, other), default=None)
            if later is None or _told_of_no_time(draft, drafts[n + 1 : n + AHEAD], later):
                continue
            draft.period = later.period
            draft.base = later.base if draft.is_change and later.base is not None else year_before(draft.period)
            draft.say("period", RULE)


def _told_of_no_time(draft: Draft, drafts: Sequence[Draft], later: Draft) -> bool:
    """Whether the text tells the title's own number of no time, before another one: "777 (723 in 2022)"."""
    own = next((d for d in drafts if d.frame[:3] == draft.frame[:3] and d.mention.value == draft.mention.value), None)
    return own is not None and own.period is None and later.mention.value != draft.mention.value


def _told(draft: Draft, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The later figures that have come about, as the title's has, or that are planned too, and of the same flow."""
    done = draft.status == "actual"
    for other in drafts:
        alike = (other.status == "actual") == done and (done or other.flow == draft.flow)
        if alike and other.period is not None and other.role != "base" and not other.looks_back:
            yield other


def _unlike(draft: Draft, other: Draft) -> int:
    """How much a later figure is another one than that of the title; the first of the least unlike is taken."""
    if other.frame[:3] != draft.frame[:3]:
        return 2
    return 0 if _alike(draft, other) else 1


def _alike(draft: Draft, other: Draft) -> bool:
    """Whether both tell about the same number."""
    one, another = draft.mention.value, other.mention.value
    return draft.mention.kind == other.mention.kind and abs(one - another) <= NEAR * max(abs(one), abs(another))
