"""A revision as news: what a figure was, what it is now."""

from __future__ import annotations

from datetime import date

from briefs.levels import growth
from briefs.lists import Changed
from briefs.model import Brief
from briefs.numbers import Number, Stated
from briefs.parts import Subject
from briefs.question import Question


def revision(was: Stated, now: Number, *, language: str = "en", today: date | None = None) -> Brief:
    """The brief that tells a subscriber of a revision; both numbers are of one flow, parties and period."""
    figure = was.figure
    subject = Subject(figure.flow, figure.reporter, figure.partner, figure.period, figure.product, figure.unit)
    asked = Question("", "figure", figure.reporter, figure.partner, figure.flow, figure.period, language=language)
    return Brief(asked, "revision", subject, (Changed(was, now, growth(now, was)),), today)
