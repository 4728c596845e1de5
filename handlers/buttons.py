"""The buttons under an answer: those of the brief that something here answers."""

from __future__ import annotations

from briefs.model.brief import Brief
from briefs.model.lists import Sources
from briefs.rendering.buttons import buttons

# The verbs of a brief's buttons that are answered here; handlers/commands.py says by what.
ANSWERED = frozenset({"ask", "ser", "src", "con", "tgt", "rnk", "why", "sub", "chart", "bar", "file", "tell"})
KNOWING = frozenset({"src", "chart", "bar", "file"})


def under(brief: Brief, language: str) -> list[list[tuple[str, str]]]:
    """Rows of label and action; where nothing is known there is nothing to draw, to name or to download."""
    answered = ANSWERED - KNOWING if nothing_known(brief) else ANSWERED
    rows = [[(button.label, button.action) for button in row if button.action.partition(":")[0] in answered]
            for row in buttons(brief, language)]
    return [row for row in rows if row]


def nothing_known(brief: Brief) -> bool:
    """Whether no document says anything of what was asked, nor of what is near."""
    if brief.kind == "sources":
        return not any(block.rows for block in brief.blocks if isinstance(block, Sources))
    return not brief.figures
