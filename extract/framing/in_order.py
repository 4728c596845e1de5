"""Amounts told "respectively" of what the sentences before told, in its order: "A year earlier it was 5 and 3"."""

from __future__ import annotations

import itertools

from extract.framing.context import Context
from extract.framing.draft import LEVELS, Draft
from extract.framing.flows.kinds import DEALT, OUTWARD
from extract.framing.flows.side_by_side import number_runs
from extract.framing.parties.the_two import says_two
from extract.framing.scene import Scene
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention
from extract.parties.kinds import PLACES

TIMES = 2
RULE = "in the order told"


def take_in_order(draft: Draft, context: Context) -> None:
    """Give an amount the flow, parties and product of the one at its place in the sentences before.

    These sentences must tell, as a whole, as many levels as stand side by side here, and this one none of the slots.
    """
    scene, mention = draft.scene, draft.mention
    if draft.role not in LEVELS or mention.kind not in AMOUNTS:
        return
    ordered = "respectively" in scene.links
    if not ordered and not _tells_a_time(scene):
        return
    runs = number_runs(scene)
    if not ordered and not _is_a_row(scene, runs):
        return
    run = next((run for run in runs if mention in run), [])
    _take_period(draft, run, context)
    if any(c.start < mention.end for c in scene.of("flow")) and not says_two(scene):
        return
    if any(p.name for p in scene.products) or any(p.code and p.kind in PLACES for p in scene.parties):
        return
    told = _told(draft, len(run), context) if len(run) > 1 else []
    if not told:
        return
    like = told[run.index(mention)]
    if not any(c.start < mention.end for c in scene.of("flow")) or _dealt(draft):
        draft.flow, draft.sign = like.flow, like.sign
    draft.product = like.product
    draft.reporter, draft.partner = like.reporter, like.partner
    draft.say("parties", RULE)


def _take_period(draft: Draft, run: list[Mention], context: Context) -> None:
    """Give an amount the period of the one at its place before, where these are of one thing at two times."""
    if draft.scene.periods or len(run) < TIMES:
        return
    told = [d for d in context.levels if d.scene is context.before]
    if len(told) == len(run) and len({d.frame for d in told}) == 1 and len({d.period for d in told}) == len(run):
        draft.period = told[run.index(draft.mention)].period
        draft.say("period", RULE)


def _tells_a_time(scene: Scene) -> bool:
    """Whether a sentence tells of one time, but of nobody and no trade: "In 2017 the figures were 5 and 3"."""
    return len(scene.periods) == 1 and not (scene.parties or "flow" in scene.cues or "share" in scene.cues)


def _is_a_row(scene: Scene, runs: list[list[Mention]]) -> bool:
    """Whether all numbers stand in one row behind the time, with no more than "and" or a comma between them."""
    if len(runs) != 1 or scene.periods[0].end > scene.numbers[0].start:
        return False
    return all(scene.words(a.end, b.start) <= 1 for a, b in itertools.pairwise(runs[0]))


def _dealt(draft: Draft) -> bool:
    """Whether a sentence only says that goods went between them, and whose flow that is was told before."""
    against = "from" if draft.flow in OUTWARD else "to"
    two = any(p.rule.startswith("group.two") and p.case == against for p in draft.scene.parties)
    return two or all(c.value in DEALT for c in draft.scene.of("flow"))


def _told(draft: Draft, count: int, context: Context) -> list[Draft]:
    """The last levels before a sentence, if so many are those of whole sentences and of the number's kind."""
    before = [d for d in context.levels if d.scene is not draft.scene]
    told = before[-count:]
    whole = len(told) == count and (len(before) == count or before[-count - 1].scene is not told[0].scene)
    alike = all(d.mention.kind == draft.mention.kind for d in told)
    return told if whole and alike else []
