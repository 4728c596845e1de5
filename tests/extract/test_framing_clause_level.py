"""The level of a relative clause and the change of its sentence are of different times."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's imports from Iran, which came to $300 million in 2019, doubled by 2022."),
    ("ru", "Импорт Казахстана из Ирана, который в 2019 году составлял 300 млн долларов, к 2022 году удвоился."),
    ("kk", "Қазақстанның Ираннан импорты 2019 жылы 300 млн доллар болған, 2022 жылға қарай ол екі есе өсті."),
])
def test_a_change_by_a_later_year_stands_apart(language: str, text: str) -> None:
    changes = [f.change and (f.change.times, str(f.change.base)) for f in figures(text, language)]
    told = [(f.value, str(f.period), change) for f, change in zip(figures(text, language), changes, strict=True)]
    assert told == [(300 * M, "2019", None), (None, "2022", (2.0, "2019"))]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's imports from Iran came to $300 million in 2019, up 20%."),
    ("ru", "Импорт Казахстана из Ирана составил в 2019 году 300 млн долларов, рост на 20%."),
    ("kk", "Қазақстанның Ираннан импорты 2019 жылы 300 млн доллар болды, өсім 20%."),
])
def test_a_change_without_a_time_of_its_own_joins_its_level(language: str, text: str) -> None:
    told = [(f.value, str(f.period), f.change and f.change.pct) for f in figures(text, language)]
    assert told == [(300 * M, "2019", 20.0)]


@pytest.mark.parametrize(("text", "told"), [
    ("In 2022 cars worth $200 million were imported by Kazakhstan from Germany.", (200 * M, "2022")),
    ("Kazakhstan imported 2022 cars from Germany in 2021.", (2022, "2021")),
])
def test_a_year_before_goods_that_are_counted_is_a_year(text: str, told: tuple[float, str]) -> None:
    assert [(f.value, str(f.period)) for f in figures(text, "en")] == [told]
