"""How likely a figure's frame is right: what was said outright is surer than what was carried over.

Each doubt that applies to a figure lowers the log-odds by its weight. The weights are fitted by
``python -m benchmarks.calibration --fit``; docs/reading.md has the table that shows what they are worth.
"""

from __future__ import annotations

import math

from extract.framing.draft import Draft

BIAS = 2.6
WEIGHTS = {
    "flow carried over": 0.9,
    "period carried over": 0.5,
    "no period": 1.0,
    "reporter inherited": 0.3,
    "partner inherited": 0.5,
    "partner listed": 0.2,
    "share": 0.5,
    "change only": 0.6,
    "base level": 0.8,
    "planned": 0.6,
    "product": 0.4,
    "no unit": 0.5,
    "balance": 0.3,
    "investment": 0.8,
    "title": 0.5,
    "undated": 0.5,
    "crowded": 0.3,
}
CROWD = 5  # numbers in a sentence from which it counts as crowded


def confidence(draft: Draft, *, dated: bool) -> tuple[float, tuple[str, ...]]:
    """The probability, and the names of the doubts that lower it; ``dated``: whether the document has a date."""
    named = doubts(draft, dated=dated)
    odds = BIAS - sum(WEIGHTS[name] for name in named)
    return round(1 / (1 + math.exp(-odds)), 3), named


def doubts(draft: Draft, *, dated: bool) -> tuple[str, ...]:
    """The names of what speaks against a draft, keys of ``WEIGHTS``."""
    numbers = sum(m.kind != "count" for m in draft.scene.mentions)
    applies = {
        "flow carried over": "flow" not in draft.explicit,
        "period carried over": draft.period is not None and "period" not in draft.explicit,
        "no period": draft.period is None,
        "reporter inherited": "reporter" not in draft.explicit,
        "partner inherited": "partner" not in draft.explicit,
        "partner listed": draft.why.get("partner", "").startswith("listed"),
        "share": draft.role == "share",
        "change only": draft.is_change,
        "base level": draft.role == "base",
        "planned": draft.status != "actual",
        "product": draft.product is not None,
        "no unit": draft.role == "level" and draft.mention.kind == "money" and draft.mention.unit is None,
        "balance": draft.flow == "balance",
        "investment": draft.flow == "investment",
        "title": draft.scene.kind in ("headline", "heading", "item"),
        "undated": not dated,
        "crowded": numbers >= CROWD,
    }
    return tuple(name for name, true in applies.items() if true)
