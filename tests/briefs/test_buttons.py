"""Buttons are those of the model messages, and what they ask for can be asked."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from briefs.answering.answer import answer
from briefs.model.level import Subject
from briefs.rendering.actions import MOST_BYTES, action, question_of
from briefs.rendering.buttons import buttons
from terms.errors import QuestionError
from terms.figure import Figure
from terms.period import Period
from tests.briefs.samples import LANGUAGES, TODAY, ask, everything
from tests.data import MESSAGES

CASES: dict[str, dict[str, Any]] = {
    "M1": {"reporter": "KZ", "partner": "BY", "period": "2019"},
    "M2": {"reporter": "KZ", "partner": "BY", "period": "2017"},
    "M3": {"reporter": "KZ", "partner": "BY", "period": "2018"},
    "M4": {"reporter": "KZ", "partner": "WORLD", "period": "2020-01/2020-06"},
    "M9": {"reporter": "KZ", "partner": "WORLD", "period": "2023-01/2023-05"},
    "M15": {"reporter": "KZ", "partner": "BY", "period": "2015/2020", "intent": "series"},
    "M17": {"reporter": "KZ", "partner": "BY", "period": "2019", "flow": "services_turnover"},
}


def model_rows(name: str, language: str) -> list[list[str]]:
    """The rows of buttons that the page gives for a message."""
    page = MESSAGES.read_text(encoding="utf-8")
    section = re.split(r"^### ", page.split(f"### {name} ", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]
    found = re.search(rf"^Buttons:.*?\b{language} `(.*?)`", section, re.MULTILINE)
    assert found
    return [[label.strip() for label in row.split(" | ")] for row in re.findall(r"\[ (.*?) \]", found[1])]


@pytest.fixture(scope="session")
def known() -> list[Figure]:
    return everything()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_buttons_are_those_of_the_model(name: str, language: str, known: list[Figure]) -> None:
    brief = answer(ask(**CASES[name]), known, today=TODAY)
    labels = [[button.label for button in row] for row in buttons(brief, language)]
    assert labels == model_rows(name, language)


@pytest.mark.parametrize("name", CASES)
def test_an_action_is_short_and_those_that_ask_can_be_asked(name: str, known: list[Figure]) -> None:
    brief = answer(ask(**CASES[name]), known, today=TODAY)
    for button in (button for row in buttons(brief, "kk") for button in row):
        assert len(button.action.encode()) <= MOST_BYTES
        if button.action.startswith("ask:"):
            asked = question_of(button.action, "kk")
            assert answer(asked, known, today=TODAY).subject.period == asked.period


@pytest.mark.parametrize("text", ["", "ask", "ask:kz-by:turnover", "ask::turnover:2018", "ask:kz:chess:2018",
                                  "ask:kz-by:turnover:99999", "ask:kz-by-ru:turnover:2018",
                                  "nope:kz-by:turnover:2018"])
def test_a_text_that_is_no_action_is_refused(text: str) -> None:
    with pytest.raises(QuestionError):
        question_of(text, "en")


def test_a_region_is_asked_for_as_itself() -> None:
    asked = question_of("ask:kz.63-by.mi:export:2020", "en")
    assert (asked.reporter, asked.partner) == ("KZ-63", "BY-MI")
    assert action("ask", Subject("export", "KZ-63", "BY-MI", Period.of_year(2020))) == "ask:kz.63-by.mi:export:2020"


def test_a_year_to_come_has_no_button(known: list[Figure]) -> None:
    brief = answer(ask(reporter="KZ", partner="BY", period="2026"), known, today=TODAY)
    assert [button.label for button in buttons(brief, "en")[0]] == ["‹ 2025"]


@pytest.mark.parametrize(("today", "offered"), [(date(2020, 3, 1), True), (date(2021, 12, 31), True),
                                                (date(2022, 3, 1), False)])
def test_of_a_period_known_in_part_and_not_long_over_one_may_be_told(
        today: date, offered: bool, known: list[Figure]) -> None:
    brief = answer(ask(reporter="KZ", partner="BY", period="2019"), known, today=today)
    assert brief.kind == "missing"
    assert [button.label for button in buttons(brief, "en")[-1]] == ["Subscribe", "Tell me when known"][:1 + offered]


def test_years_beyond_this_one_are_not_offered() -> None:
    question = ask(reporter="KZ", partner="IT", flow="import", period="2019/2024", intent="growth")
    assert [button.label for button in buttons(answer(question, [], today=TODAY), "en")[0]] == ["‹ 2013–2018"]
