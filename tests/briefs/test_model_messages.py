"""A brief is worded as the model messages are, in every language."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from briefs.answering.answer import answer
from briefs.answering.revision import revision
from briefs.model.level import Subject
from briefs.reconciling.keys import key
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.month_sums import months
from briefs.rendering.figures import figure_line
from briefs.rendering.render import render
from briefs.rendering.short import digest
from briefs.rendering.why import why
from terms.figure import Figure
from terms.period import Period
from tests.briefs.models import model, plain
from tests.briefs.samples import LANGUAGES, TODAY, ask, claims, everything

CASES: dict[str, dict[str, Any]] = {
    "M1": {"reporter": "KZ", "partner": "BY", "period": "2019"},
    "M2": {"reporter": "KZ", "partner": "BY", "period": "2017"},
    "M3": {"reporter": "KZ", "partner": "BY", "period": "2018"},
    "M4": {"reporter": "KZ", "partner": "WORLD", "period": "2020-01/2020-06"},
    "M5": {"reporter": "KZ", "partner": "RU", "intent": "target"},
    "M6": {"reporter": "KZ", "partner": "CN", "intent": "target"},
    "M7": {"reporter": "KZ", "partner": "BY", "intent": "target", "period": "2018"},
    "M8": {"reporter": "KZ", "partner": "BY", "intent": "target", "period": "2020"},
    "M9": {"reporter": "KZ", "partner": "WORLD", "period": "2023-01/2023-05"},
    "M11": {"reporter": "KZ", "partner": "BY", "period": "2018-01/2018-06"},
    "M12": {"reporter": "EAEU", "partner": "EAEU", "intent": "share"},
    "M13": {"reporter": "KG", "flow": "export", "intent": "rank", "limit": 5, "period": "2018-01/2018-09"},
    "M14": {"reporter": "AZ", "partners": ("KZ", "UZ"), "intent": "compare", "period": "2025-01/2025-10"},
    "M15": {"reporter": "KZ", "partner": "BY", "intent": "series", "period": "2015/2020"},
    "M16": {"reporter": "KZ", "partner": "AZ", "flow": "export", "intent": "growth", "period": "2022"},
    "M22": {"reporter": "KZ", "partner": "BY", "intent": "sources"},
    "M17": {"reporter": "KZ", "partner": "BY", "period": "2019", "flow": "services_turnover"},
}


@pytest.fixture(scope="session")
def known() -> list[Figure]:
    return everything()


def linked(figure: Figure) -> Figure:
    return replace(figure, url="{url}") if figure.outlet == "Trend" else figure


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CASES)
def test_a_brief_is_worded_as_the_model(name: str, language: str, known: list[Figure]) -> None:
    if name == "M22":  # the page counts results only, and shows one link
        known = [linked(figure) for figure in known if (figure.outlet, figure.status) != ("Trend", "target")]
    brief = answer(ask(**CASES[name]), known, today=TODAY)
    assert plain(render(brief, language)) == model(name)[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_revision_says_what_was_and_what_is(language: str, known: list[Figure]) -> None:
    ledger = Ledger(known)
    exports = key("export", "KZ", "WORLD", Period.parse("2020-01/2020-06"))
    was, now = ledger.stated(exports, "KZ"), months(ledger, exports, "KZ")
    assert was is not None
    assert now is not None
    subject = Subject("export", "KZ", "WORLD", exports.period)
    assert plain(render(revision(subject, was, now), language)) == model("M10")[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_says_where_a_figure_comes_from(language: str, known: list[Figure]) -> None:
    quote = re.search(r"<blockquote[^>]*>(.*?)</blockquote>", model("M21")[language])
    assert quote
    figure = replace(next(figure for figure in known if figure.value == 896e6), quote=quote[1])
    others = [figure for figure in claims() if figure.outlet == "Kazinform" and figure.value == 890e6]
    assert plain(why(figure, [*known, *others], language, first="KZ")) == model("M21")[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_digest_block_is_the_shortest_form(language: str, known: list[Figure]) -> None:
    brief = answer(ask(reporter="KZ", partner="WORLD", period="2026-01/2026-06"), known, today=TODAY)
    block = model("M32")[language].split("\n\n")[1]
    assert plain(digest(brief, language)) == block


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_is_said_in_one_line(language: str, known: list[Figure]) -> None:
    found = [figure for figure in known if figure.outlet == "BelTA" and figure.value in (896e6, 783.7e6)]
    found.append(next(figure for figure in known if figure.outlet == "Astana Times" and figure.value == 1e9))
    said = [plain(figure_line(figure, language, first="KZ")) for figure in found]
    lines = model("M39")[language].split("\n")[1:4]
    assert said == [line.split(". ", 1)[1].rsplit(" · ", 1)[0] for line in lines]
