"""The time of what was reached over years, so many years later, and since the start of the year behind a month."""

from __future__ import annotations

import pytest

from extract.reader import read
from tests.extract.told import figures

B = 1e9


def told(text: str, language: str) -> list[tuple[float | None, str]]:
    return [(f.value, str(f.period)) for f in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Between 2019 and 2023 Peru's trade with China doubled to $31 billion."),
    ("en", "From 2019 to 2023 Peru's trade with China grew to $31 billion."),
    ("ru", "С 2019 по 2023 год товарооборот Перу с Китаем вырос вдвое, до 31 млрд долларов."),
    ("kk", "2019–2023 жылдары Перудің Қытаймен тауар айналымы 31 млрд долларға дейін өсті."),
])
def test_what_years_led_to_is_of_the_last_of_them(language: str, text: str) -> None:
    assert told(text, language) == [(31 * B, "2023")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2010 Peru's exports were $36 billion. Thirteen years later they were $64 billion."),
    ("ru", "В 2010 году экспорт Перу составлял 36 млрд долларов. Тринадцать лет спустя — 64 млрд."),
    ("kk", "2010 жылы Перудің экспорты 36 млрд доллар болды. Он үш жылдан кейін 64 млрд доллар болды."),
])
def test_years_are_counted_in_words(language: str, text: str) -> None:
    assert told(text, language) == [(36 * B, "2010"), (64 * B, "2023")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In May 2023 Peru's exports came to $6 billion, and since the start of the year to $31 billion."),
    ("ru", "В мае 2023 года экспорт Перу составил 6 млрд долларов, а с начала года — 31 млрд."),
    ("kk", "2023 жылғы мамырда Перудің экспорты 6 млрд доллар, ал жыл басынан бері 31 млрд доллар болды."),
])
def test_since_the_start_of_the_year_ends_with_the_month_told(language: str, text: str) -> None:
    assert read_undated(text, language) == [(6 * B, "2023-05"), (31 * B, "2023-01/2023-05")]


def read_undated(text: str, language: str) -> list[tuple[float | None, str]]:
    """The same of a text of no known day, which is taken to have been written right after what it tells."""
    return [(f.value, str(f.period)) for f in read(text, "test", language=language).figures]


@pytest.mark.parametrize("before", ["бұған дейінгі маусымда", "бұрынғы маусымда", "алдыңғы маусымда"])
def test_the_kazakh_season_before_is_no_june(before: str) -> None:
    text = f"Перу 2022/23 маусымында 8 млн тонна астық экспорттады, {before} 9 млн тонна болған."
    assert told(text, "kk") == [(8e6, "2022-09/2023-08"), (9e6, "2021-09/2022-08")]
