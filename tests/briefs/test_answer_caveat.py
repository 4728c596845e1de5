"""What was read with doubt says so, and what was hardly read is left out: a wrong number is worse than none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from briefs.answering.answer import answer
from briefs.rendering.render import render
from briefs.understanding.understand import understand
from terms.figure import Figure
from terms.period import Period

TODAY = date(2026, 11, 21)
FIGURE = Figure(
    doc="d", mention="$896 million", start=0, end=12, quote="$896 million",
    flow="turnover", reporter="BY", partner="KZ",
    period=Period.parse("2018"), value=896e6, unit="USD", side="BY", evidence="office", outlet="Agency",
    doc_date=date(2019, 8, 28), doc_date_how="stated", id=1, document=1,
)
CAVEATS = {"en": "compare with the quotes", "ru": "сверьте их с цитатами", "kk": "дәйексөздермен салыстырыңыз"}


def shown(figure: Figure, language: str) -> str:
    question = understand("kz by 2018", today=TODAY, language=language)
    return render(answer(question, [figure], today=TODAY), language, format="text")


@pytest.mark.parametrize("language", sorted(CAVEATS))
def test_a_doubtful_reading_is_shown_with_a_caveat(language: str) -> None:
    assert CAVEATS[language] in shown(replace(FIGURE, confidence=0.7), language)
    assert CAVEATS[language] not in shown(replace(FIGURE, confidence=0.9), language)


@pytest.mark.parametrize("language", sorted(CAVEATS))
def test_what_was_hardly_read_is_left_out(language: str) -> None:
    assert "896" not in shown(replace(FIGURE, confidence=0.2), language)
