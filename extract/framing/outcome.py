"""What became of a goal or forecast told right before: "It was to reach 2 billion by 2018. It came out at 1.95"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import PARTIES, Draft
from extract.framing.periods.day import is_over
from extract.framing.plans import alike
from extract.framing.scene import Scene

NEAR = 3  # words between "it turned out" and its amount
RULE = "what became of the plan"


def settle_outcome(draft: Draft, context: Context) -> None:
    """Give an amount that says how a plan turned out the time of the plan, its flow and its parties."""
    told, scene = context.told, draft.scene
    if told is None or told.period is None or told.scene not in (scene, context.before):
        return
    if told.status == "actual" or draft.status != "actual" or not is_over(told.period, context.times.today):
        return
    if not (draft.is_level and told.is_level) or "period" in draft.explicit or draft.explicit & PARTIES:
        return
    start = told.mention.end if told.scene is scene else scene.start
    if not _turned_out(scene, start, draft.mention.start) or not alike(draft.mention.value, told.mention.value):
        return
    draft.flow, draft.sign, draft.product = told.flow, told.sign, told.product
    draft.reporter, draft.partner, draft.period = told.reporter, told.partner, told.period
    draft.looks_back = True
    draft.say("parties", RULE)
    draft.say("period", RULE)


def _turned_out(scene: Scene, start: int, end: int) -> bool:
    """Whether a word that says how it turned out leads to an amount."""
    return any(start <= c.start and 0 <= scene.words(c.end, end) <= NEAR for c in scene.links["outcome"])
