"""Questions asked on one day, for the tests of what they mean."""

from __future__ import annotations

from datetime import date

from briefs.model.question import Question
from briefs.understanding.understand import understand

TODAY = date(2026, 11, 21)


def ask(text: str, home: str | None = None, language: str = "en") -> Question:
    return understand(text, today=TODAY, language=language, home=home)
