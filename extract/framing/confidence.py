"""How likely a figure's frame is right: what was said outright is surer than what was carried over.

Each doubt that applies to a figure lowers the log-odds by its weight, a failed check too; a check that holds raises
them. The weights are fitted by ``python -m benchmarks.calibration --fit``; docs/reading.md shows what they are worth.
"""

from __future__ import annotations

import itertools
import math

from extract.framing.draft import Draft
from extract.framing.scene import Scene

BIAS = 2.02
WEIGHTS = {
    "flow carried over": 0.49,
    "period carried over": 0.29,
    "no period": 1.09,
    "reporter inherited": 0.0,
    "partner inherited": 0.34,
    "partner listed": 0.23,
    "share": 0.08,
    "change only": 0.47,
    "base level": 0.41,
    "planned": 0.0,
    "product": 0.1,
    "no unit": 0.51,
    "balance": 0.0,
    "investment": 0.0,
    "title": 0.29,
    "undated": 0.03,
    "crowded": 0.0,
    "prose": 0.0,
    "product unused": 0.41,
    "other than trade beside": 0.17,
    "whose trade": 0.13,
}
FAILED, HOLDS = "check failed", "check holds"
CHECKS = {FAILED: -0.91, HOLDS: 0.99}
TITLES = ("headline", "heading", "item")
CROWD = 5  # numbers in a sentence from which it counts as crowded


def confidence(draft: Draft, *, dated: bool) -> tuple[float, tuple[str, ...]]:
    """The probability, and the names of the doubts that lower it; ``dated``: whether the document has a date."""
    named = doubts(draft, dated=dated)
    return probability(BIAS - sum(map(WEIGHTS.__getitem__, named))), named


def after_check(sure: float, outcome: str) -> float:
    """A probability after a check, whose outcome is a key of ``CHECKS``."""
    return probability(math.log(sure / (1 - sure)) + CHECKS[outcome])


def probability(odds: float) -> float:
    """The probability of log-odds, to three places and never quite 0 or 1."""
    return min(0.999, max(0.001, round(1 / (1 + math.exp(-odds)), 3)))


def doubts(draft: Draft, *, dated: bool) -> tuple[str, ...]:
    """The names of what speaks against a draft, keys of ``WEIGHTS``."""
    scene, role, explicit, period, product = draft.scene, draft.role, draft.explicit, draft.period, draft.product
    applies = {
        "flow carried over": "flow" not in explicit,
        "period carried over": period is not None and "period" not in explicit,
        "no period": period is None,
        "reporter inherited": "reporter" not in explicit,
        "partner inherited": "partner" not in explicit,
        "partner listed": draft.why.get("partner", "").startswith("listed"),
        "share": role == "share",
        "change only": draft.is_change,
        "base level": role == "base",
        "planned": draft.status != "actual",
        "product": product is not None,
        "no unit": role == "level" and draft.mention.kind == "money" and draft.mention.unit is None,
        "balance": draft.flow == "balance",
        "investment": draft.flow == "investment",
        "title": scene.kind in TITLES,
        "undated": not dated,
        "crowded": len(scene.numbers) >= CROWD,
        "prose": scene.row is None,
        "product unused": product is None and _names_product(scene),
        "other than trade beside": bool(scene.cues.get("reject")),
        "whose trade": draft.unsure,
    }
    return tuple(itertools.compress(applies, applies.values()))


def _names_product(scene: Scene) -> bool:
    return bool(scene.products) and any(p.name for p in scene.products)
