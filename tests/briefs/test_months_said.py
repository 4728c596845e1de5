"""A source of which only the month or the year is known: said as that, and never as a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from briefs.answering.answer import answer
from briefs.reconciling.ranks import evidence, first_said
from briefs.rendering.render import render
from briefs.understanding.understand import understand
from terms.figure import Figure
from terms.period import Period

TODAY = date(2026, 11, 21)
CLAIM = Figure("claims", "5", 0, 1, "value: 5", "turnover", "KZ", "BY", Period.of_year(2011), value=604100000.0,
               unit="USD", evidence="outlet", outlet="Embassy", vintage="2012-11", id=1, document=1)


@pytest.mark.parametrize(("language", "said"), [
    ("en", "Embassy, November 2012"), ("ru", "Embassy, ноябрь 2012"), ("kk", "Embassy, 2012 жылғы қараша")])
def test_a_month_of_publication_is_said_as_a_month(language: str, said: str) -> None:
    question = understand("kz by 2011", today=TODAY, language=language)
    shown = render(answer(question, [CLAIM], today=TODAY), language, format="text")
    assert said in shown


def test_a_year_of_publication_is_said_as_a_year_and_a_day_of_arrival_is_not_said() -> None:
    question = understand("kz by 2011", today=TODAY, language="en")
    for vintage, said in (("2012", "Embassy, 2012"), ("2026-11-21", "undated"), ("Q3", "undated"), (None, "undated")):
        shown = render(answer(question, [replace(CLAIM, vintage=vintage)], today=TODAY), "en", format="text")
        assert said in shown


def test_a_target_of_a_known_month_says_when_it_was_set() -> None:
    goal = replace(CLAIM, status="target", period=Period.of_year(2015), qualifier="about", value=1e9)
    question = understand("target kz by 2015", today=TODAY, language="en")
    shown = render(answer(question, [goal], today=TODAY), "en", format="text")
    assert "set in November 2012" in shown
    shown = render(answer(question, [replace(goal, vintage="2012")], today=TODAY), "en", format="text")
    assert "set in" not in shown


def test_what_is_said_months_later_is_a_recollection() -> None:
    late = replace(CLAIM, qualifier="about", vintage="2019-03")
    assert first_said(late) == date(2019, 3, 1)
    assert evidence(late) == "recollection"
    assert evidence(replace(late, vintage="2012-01")) == "outlet"
