"""How likely a figure's frame is right: what was said outright is surer than what was carried over.

Each doubt that applies to a figure lowers the log-odds by its weight, a failed check too; a check that holds raises
them. The weights are fitted by ``python -m benchmarks.calibration --fit``; docs/reading.md shows what they are worth.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator

from extract.framing.draft import Draft
from extract.framing.scene import Scene
from extract.page.kinds import LINES
from terms.figure import WORLD

BIAS = 1.25
WEIGHTS = {
    "flow carried over": 0.45,
    "period carried over": 0.09,
    "no period": 0.3,
    "reporter inherited": 0.04,
    "partner inherited": 0.23,
    "partner listed": 0.0,
    "share": 0.08,
    "share of itself": 1.2,  # of such 16 of 26 in the open texts lack a partner or a product
    "change only": 0.31,
    "base level": 0.09,
    "planned": 0.0,
    "product": 0.37,
    "no unit": 0.36,
    "balance": 0.01,
    "investment": 0.0,
    "title": 0.06,
    "undated": 0.0,
    "crowded": 0.0,
    "prose": 0.0,
    "product unused": 0.47,
    "other than trade beside": 0.13,
    "whose trade": 0.4,
}
FAILED, HOLDS = "check failed", "check holds"
CHECKS = {FAILED: -0.67, HOLDS: 0.78}
DOUBTFUL = {"share": "share", "change": "change only", "abs": "change only", "base": "base level"}  # by the role
CROWD = 5  # numbers in a sentence from which it counts as crowded


def confidence(draft: Draft, *, dated: bool) -> tuple[float, tuple[str, ...]]:
    """The probability, and the names of the doubts that lower it; ``dated``: whether the document has a date."""
    named = doubts(draft, dated=dated)
    return _probability_with(named), named


@functools.lru_cache(maxsize=4096)
def _probability_with(named: tuple[str, ...]) -> float:
    """The probability of a draft with these doubts: the same few go together again and again."""
    return probability(BIAS - sum(map(WEIGHTS.__getitem__, named)))


def after_check(sure: float, outcome: str) -> float:
    """A probability after a check, whose outcome is a key of ``CHECKS``."""
    return probability(math.log(sure / (1 - sure)) + CHECKS[outcome])


def probability(odds: float) -> float:
    """The probability of log-odds, to three places and never quite 0 or 1."""
    return min(0.999, max(0.001, round(1 / (1 + math.exp(-odds)), 3)))


def doubts(draft: Draft, *, dated: bool) -> tuple[str, ...]:
    """The names of what speaks against a draft, keys of ``WEIGHTS``."""
    return (*_of_slots(draft), *_of_place(draft, dated=dated))


def _of_slots(draft: Draft) -> Iterator[str]:
    """Doubts of what the slots of a draft are and how they came to be."""
    explicit, role = draft.explicit, draft.role
    if "flow" not in explicit:
        yield "flow carried over"
    if draft.period is None:
        yield "no period"
    elif "period" not in explicit:
        yield "period carried over"
    if "reporter" not in explicit:
        yield "reporter inherited"
    if "partner" not in explicit:
        yield "partner inherited"
    if draft.why.get("partner", "").startswith("listed"):
        yield "partner listed"
    yield from _of_role(draft)
    if draft.status != "actual":
        yield "planned"
    if draft.product is not None:
        yield "product"
    if role == "level" and draft.mention.unit is None and draft.mention.kind == "money":
        yield "no unit"
    if draft.flow == "balance" or draft.flow == "investment":
        yield draft.flow


def _of_role(draft: Draft) -> Iterator[str]:
    """Doubts of a number that is no level."""
    if draft.role == "share" and _of_itself(draft):
        yield "share of itself"
    if draft.role in DOUBTFUL:
        yield DOUBTFUL[draft.role]


def _of_itself(draft: Draft) -> bool:
    """Whether a share is said to be of the very flow that it is a part of: whose goods or partner are lost."""
    land = draft.reporter is not None and len(draft.reporter) == 2
    whole = draft.of_cue is not None and draft.of_cue.value == draft.flow
    return whole and land and draft.partner == WORLD and draft.product is None


def _of_place(draft: Draft, *, dated: bool) -> Iterator[str]:
    """Doubts of the sentence and of the document that a draft stands in."""
    scene = draft.scene
    if scene.kind in LINES:
        yield "title"
    if not dated:
        yield "undated"
    if len(scene.numbers) >= CROWD:
        yield "crowded"
    if scene.row is None:
        yield "prose"
    if draft.product is None and _names_product(scene):
        yield "product unused"
    if scene.cues.get("reject"):
        yield "other than trade beside"
    if draft.unsure:
        yield "whose trade"


def _names_product(scene: Scene) -> bool:
    return bool(scene.products) and any(p.name for p in scene.products)
