"""A brief is worded as the model messages are, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from briefs.answer import answer
from briefs.question import Question
from briefs.render import render
from terms.figure import Figure
from terms.period import Period
from tests.briefs.models import model, plain
from tests.briefs.samples import claims, monthly, seeds, targets

TODAY = date(2026, 11, 21)
LANGUAGES = ("en", "ru", "kk")

CASES: dict[str, dict[str, Any]] = {
    "M1": {"reporter": "KZ", "partner": "BY", "period": "2019"},
    "M2": {"reporter": "KZ", "partner": "BY", "period": "2017"},
    "M3": {"reporter": "KZ", "partner": "BY", "period": "2018"},
    "M4": {"reporter": "KZ", "partner": "WORLD", "period": "2020-01/2020-06"},
    "M5": {"reporter": "KZ", "partner": "RU", "intent": "target"},
    "M6": {"reporter": "KZ", "partner": "CN", "intent": "target"},
    "M7": {"reporter": "KZ", "partner": "BY", "intent": "target", "period": "2018"},
    "M8": {"reporter": "KZ", "partner": "BY", "intent": "target", "period": "2020"},
    "M11": {"reporter": "KZ", "partner": "BY", "period": "2018-01/2018-06"},
    "M17": {"reporter": "KZ", "partner": "BY", "period": "2019", "flow": "services_turnover"},
}


def question(**said: Any) -> Question:
    period = said.pop("period", None)
    return Question("", period=Period.parse(period) if period else None, **said)


@pytest.fixture(scope="session")
def known(shared: Path) -> list[Figure]:
    """The seeds, what Trend says of 2017, and Kazakhstan's monthly series."""
    trend = [replace(figure, url=None) for figure in claims(shared) if figure.outlet == "Trend"]
    return [*seeds(shared), *trend, *monthly(shared), *targets()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_a_brief_is_worded_as_the_model(name: str, language: str, known: list[Figure], shared: Path) -> None:
    brief = answer(question(**CASES[name]), known, today=TODAY)
    assert plain(render(brief, language)) == model(shared, name)[language]
