"""Charts are pictures of the brief, in every language and both themes, and the same brief gives the same picture."""

from __future__ import annotations

import struct
import threading
from typing import Any

import pytest

from briefs.charts import chart, chart_brief
from terms.figure import Figure
from tests.briefs.samples import LANGUAGES, TODAY, ask, everything

QUESTIONS: dict[str, dict[str, Any]] = {
    "pair": {"reporter": "KZ", "partner": "BY", "period": "2015/2020"},
    "one year of a pair": {"reporter": "KZ", "partner": "BY", "period": "2018"},
    "country": {"reporter": "KZ", "partner": "WORLD"},
    "direction": {"reporter": "BY", "partner": "KZ", "flow": "export"},
    "ranking": {"reporter": "KG", "flow": "export", "intent": "rank", "period": "2018-01/2018-09"},
}


@pytest.fixture(scope="session")
def known() -> list[Figure]:
    return everything()


@pytest.mark.parametrize("name", QUESTIONS)
@pytest.mark.parametrize("dark", [False, True])
def test_a_chart_is_a_picture_for_a_phone(name: str, dark: bool, known: list[Figure]) -> None:
    brief = chart_brief(ask(**QUESTIONS[name]), known, today=TODAY)
    for language in LANGUAGES:  # a letter that the font lacks would warn, and warnings are errors
        png = chart(brief, language, dark=dark)
        assert png is not None
        assert png.startswith(b"\x89PNG")
        assert struct.unpack(">II", png[16:24]) == (1080, 1000)


def test_the_same_brief_gives_the_same_bytes_in_any_thread(known: list[Figure]) -> None:
    brief = chart_brief(ask(**QUESTIONS["pair"]), known, today=TODAY)
    pictures: list[bytes | None] = []
    threads = [threading.Thread(target=lambda: pictures.append(chart(brief, "kk"))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(pictures) == 3
    assert len(set(pictures)) == 1


def test_nothing_known_is_no_picture() -> None:
    assert chart(chart_brief(ask(reporter="KZ", partner="FR"), [], today=TODAY), "en") is None


def test_a_year_is_drawn_among_all_known_years(known: list[Figure]) -> None:
    brief = chart_brief(ask(**QUESTIONS["one year of a pair"]), known, today=TODAY)
    assert str(brief.subject.period) == "2012/2021"
