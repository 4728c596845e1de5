"""What a bracket behind a number adds: a level that was, or a change like the one that the bracket before told."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

Told = list[tuple[float | None, str | None, float | None]]


def told(text: str, language: str) -> Told:
    """The value, the period and the percentage of each figure."""
    return [
        (f.value, str(f.period) if f.period else None, f.change.pct if f.change else None)
        for f in figures(text, language)
    ]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports came to $470 million in 2023. This is 24% less than the year before (it was $620 million)."),
    ("ru", "В 2023 году экспорт Перу составил 470 млн долларов, на 24% меньше, чем годом ранее (было 620 млн)."),
    ("kk", "2023 жылы Перудің экспорты 470 млн доллар болды. 2022-мен салыстырсақ 24% төмен (620 млн еді)."),
])
def test_a_bracket_behind_a_change_tells_what_it_was(language: str, text: str) -> None:
    assert told(text, language) == [(470e6, "2023", -24.0), (620e6, "2022", None)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports to Chile came to $470 million in 2023, and imports are down 24% ($620 million)."),
    ("ru", "В 2023 году экспорт Перу составил 470 млн долларов, импорт снизился на 24% (620 млн)."),
])
def test_a_bracket_that_says_nothing_of_the_past_is_of_the_same_time(language: str, text: str) -> None:
    assert [period for _, period, _ in told(text, language)][-1] == "2023"


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports came to $19 billion in 2023 (down 16%), imports to $30 billion (20%)."),
    ("ru", "В 2023 году экспорт Перу составил 19 млрд долларов (спад 16%), импорт — 30 млрд (20%)."),
    ("kk", "2023 жылы Перудің экспорты 19 млрд доллар (төмендеу 16%), импорты 30 млрд доллар болды (20%)."),
])
def test_a_bare_percentage_in_a_bracket_moves_as_that_of_the_one_before(language: str, text: str) -> None:
    assert told(text, language) == [(19e9, "2023", -16.0), (30e9, "2023", -20.0)]


@pytest.mark.parametrize(("text", "pct"), [
    ("Былтыр Перудің импорты 15 млрд долларға жетіп, 2022 жылғы деңгейден 12%-ға асты.", 12.0),
    ("2023 жылғы қаңтар-сәуірде Перудің экспорты 262 млн доллар болды, 2022 жылдың төрт айынан 5% аз.", -5.0),
])
def test_more_than_the_level_of_another_time_is_a_change_in_kazakh(text: str, pct: float) -> None:
    assert [change for _, _, change in told(text, "kk")] == [pct]


def test_a_way_abroad_is_not_that_of_the_number_before() -> None:
    text = "2022 жылы Перуден 19 млрд доллардың өнімі шығарылды, сырттан 30 млрд доллардың тауары келді."
    found = [(f.flow, f.reporter, f.partner) for f in figures(text, "kk")]
    assert found == [("export", "PE", "WORLD"), ("import", "PE", "WORLD")]
