"""What else a country's trade is known of, where nothing is known of what was asked."""

from __future__ import annotations

from collections.abc import Sequence

from briefs.model.brief import Brief
from briefs.model.remarks import Ask
from briefs.rendering.speech import Speech
from terms.figure import WORLD

MOST = 6


def lost(brief: Brief) -> str | None:
    """The country to tell more of: that of a brief that knows of nothing near; None for another brief."""
    subject = brief.subject
    return subject.reporter if Ask() in brief.blocks and subject.product is None and subject.is_pair else None


def known_with(code: str, partners: Sequence[str], language: str) -> str:
    """"Known of Kazakhstan: foreign trade turnover, Belarus", as HTML; of nobody nothing."""
    speech = Speech(language)
    named = [speech.flow("turnover", world=True) if other == WORLD else speech.party(other) for other in partners]
    items = ", ".join(f"{name}" for name in named[:MOST])
    return speech.text("Known of {A}: {items}", A=speech.party(code), items=items) if items else ""
