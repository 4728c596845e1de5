"""Whether an answer gives what was asked for, or only what is near."""

from __future__ import annotations

from briefs.model.brief import Brief
from briefs.model.parts import Level


def is_known(brief: Brief) -> bool:
    """Whether the brief has a number for exactly what was asked: stated, or calculated and marked so."""
    head = next((block for block in brief.blocks if isinstance(block, Level)), None)
    return brief.kind != "missing" and head is not None and head.number is not None
