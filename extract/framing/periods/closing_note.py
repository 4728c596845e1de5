"""A note that ends a text tells the time of all its figures: "Data are for 2023", "(за январь-май 2024 года)"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.draft import Draft
from extract.framing.scene import Scene
from extract.periods.mentions import PeriodMention

LONGEST = 14  # words of a note


def settle_closing(drafts: Sequence[Draft], scenes: Sequence[Scene]) -> None:
    """Give figures without any period the one that a note behind the last of them names, if the text has no other."""
    if not drafts or any(draft.period is not None for draft in drafts):
        return
    named = [(scene, period) for scene in scenes for period in scene.periods
             if period.period is not None and period.role != "base"]
    if len(named) != 1 or not _is_note(*named[0], drafts[-1].scene):
        return
    scene, period = named[0]
    for draft in drafts:
        if draft.status == "actual" and "period" not in draft.explicit:
            draft.period = period.period
            draft.say("period", "closing note", scene.text[period.start : period.end])


def _is_note(scene: Scene, period: PeriodMention, last: Scene) -> bool:
    amounts = any(m.kind != "count" for m in scene.mentions)
    return scene.start >= last.end and period.role == "period" and len(scene.tokens) <= LONGEST and not amounts
