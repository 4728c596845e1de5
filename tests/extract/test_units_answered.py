"""Bare numbers that answer a question of a dialogue, like the amount told in an earlier answer."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

ASKED = {
    "en": "Interview\n\n— What were Peru's exports to Chile in 2023?\n— 540 million dollars.\n",
    "ru": "Интервью\n\n— Каков экспорт Перу в Чили за 2023 год?\n— 540 миллионов долларов.\n",
    "kk": "Сұхбат\n\n— 2023 жылы Перудің Чилиге экспорты қанша болды?\n— 540 миллион доллар.\n",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "— And imports?\n— 320.\n— And a year earlier?\n— 290, I think."),
        ("en", "— And imports?\n— Three hundred and twenty.\n— And in 2022?\n— About two hundred and ninety."),
        ("ru", "— А импорт?\n— Триста двадцать.\n— А годом раньше?\n— 290, кажется."),
        ("kk", "— Ал импорт ше?\n— 320.\n— Ал алдыңғы жылы?\n— Екі жүз тоқсан."),
    ],
)
def test_an_answer_goes_on_in_the_unit_of_the_one_before(language: str, text: str) -> None:
    found = [(f.value, f.unit, f.flow, str(f.period)) for f in figures(ASKED[language] + text, language)]
    assert found[1:] == [(320_000_000, "USD", "import", "2023"), (290_000_000, "USD", "import", "2022")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "— How many drivers are idle?\n— Three hundred."),
        ("en", "— And when did imports begin?\n— In 2019."),
        ("ru", "— Сколько пошлин отменили?\n— Двадцать."),
        ("en", "— And imports?\n— Three ships came in May."),
    ],
)
def test_what_is_counted_or_when_is_no_amount(language: str, text: str) -> None:
    assert [f.value for f in figures(ASKED[language] + text, language)] == [540_000_000]
