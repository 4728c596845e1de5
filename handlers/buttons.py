"""The buttons under an answer: those of the brief that something here answers."""

from __future__ import annotations

from briefs.buttons import buttons
from briefs.model import Brief

# The verbs of a brief's buttons that are answered here; handlers/commands.py says by what.
ANSWERED = frozenset({"ask", "ser", "src", "con", "tgt", "rnk", "why", "sub", "chart", "bar", "file"})


def under(brief: Brief, language: str) -> list[list[tuple[str, str]]]:
    """Rows of label and action."""
    rows = [[(button.label, button.action) for button in row if button.action.partition(":")[0] in ANSWERED]
            for row in buttons(brief, language)]
    return [row for row in rows if row]
