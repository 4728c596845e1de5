"""Charts are pictures of the brief, in every language and both themes, and the same brief gives the same picture."""

from __future__ import annotations

import struct
import threading
from typing import Any

import pytest
from matplotlib.figure import Figure as Canvas
from matplotlib.text import Annotation

from briefs.answering.chart import chart_brief
from briefs.charts.chart import TABLE, _look, chart
from briefs.charts.labels import OVER, UNDER, Labels
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


def test_a_number_that_would_stand_in_another_stands_under_its_point() -> None:
    axes = Canvas().add_subplot()
    labels = Labels(axes, 15, 1000.0, _look(False), TABLE)
    for year, value in ((2020.0, 1000.0), (2020.7, 1000.0), (2025.0, 1000.0), (2020.7, 700.0)):
        labels.write(year, value, "1 000", "#000000")
    placed = [text for text in axes.texts if isinstance(text, Annotation)]
    assert [round(text.xyann[1]) for text in placed] == [OVER, UNDER, OVER, OVER]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_is_written_stands_out_from_what_is_behind_it(theme: str) -> None:
    row = TABLE[theme]
    for colour in (row["ink"], row["target"], *row["sides"]):
        assert contrast(colour, row["back"]) >= 4.5  # WCAG 2.1, 1.4.3


def contrast(one: str, other: str) -> float:
    """The contrast of two colours as WCAG defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
