"""How likely a figure's frame is right: what was said outright is surer than what was carried over.

The weights were fitted on the open texts of the corpus; docs/reading.md has the table that shows what they are worth
on texts that were kept aside.
"""

from __future__ import annotations

from extract.framing.draft import Draft

SURE = 0.97
DOUBTS = {  # what is left of the confidence where it applies
    "flow carried over": 0.72,
    "period carried over": 0.85,
    "no period": 0.70,
    "reporter inherited": 0.93,
    "partner inherited": 0.88,
    "share": 0.85,
    "change only": 0.85,
    "base level": 0.75,
    "planned": 0.85,
    "product": 0.90,
    "no unit": 0.80,
    "balance": 0.90,
    "investment": 0.80,
}


def confidence(draft: Draft) -> float:
    """Between 0 and 1."""
    result = SURE
    for doubt in doubts(draft):
        result *= DOUBTS[doubt]
    return round(result, 3)


def doubts(draft: Draft) -> list[str]:
    """The names of what speaks against a draft, keys of ``DOUBTS``."""
    applies = {
        "flow carried over": "flow" not in draft.explicit,
        "period carried over": draft.period is not None and "period" not in draft.explicit,
        "no period": draft.period is None and draft.status == "actual",
        "reporter inherited": "reporter" not in draft.explicit,
        "partner inherited": "partner" not in draft.explicit,
        "share": draft.role == "share",
        "change only": draft.is_change,
        "base level": draft.role == "base",
        "planned": draft.status != "actual",
        "product": draft.product is not None,
        "no unit": draft.role == "level" and draft.mention.kind == "money" and draft.mention.unit is None,
        "balance": draft.flow == "balance",
        "investment": draft.flow == "investment",
    }
    return [name for name, true in applies.items() if true]
