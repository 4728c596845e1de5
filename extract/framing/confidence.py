"""How likely a figure's frame is right: what was said outright is surer than what was carried over.

Each doubt that applies to a figure lowers the log-odds by its weight. The weights are fitted by
``python -m benchmarks.calibration --fit``; docs/reading.md has the table that shows what they are worth.
"""

from __future__ import annotations

import math

from extract.framing.draft import Draft

BIAS = 3.57
WEIGHTS = {
    "flow carried over": 0.49,
    "period carried over": 0.22,
    "no period": 0.94,
    "reporter inherited": 0.38,
    "partner inherited": 0.36,
    "partner listed": 0.15,
    "share": 0.0,
    "change only": 0.16,
    "base level": 0.26,
    "planned": 0.07,
    "product": 0.24,
    "no unit": 0.53,
    "balance": 0.0,
    "investment": 0.43,
    "title": 0.0,
    "undated": 1.24,
    "crowded": 0.0,
    "prose": 1.41,
    "product unused": 0.17,
    "other than trade beside": 0.64,
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
        "prose": draft.scene.row is None,
        "product unused": draft.product is None and any(p.name for p in draft.scene.products),
        "other than trade beside": bool(draft.scene.of("reject")),
    }
    return tuple(name for name, true in applies.items() if true)
