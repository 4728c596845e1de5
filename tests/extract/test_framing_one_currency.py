"""A text that names one currency counts in it, even before it is named."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "— What was Peru's trade with Chile in 2022?\n\n— It was 300 million.\n\n— And in 2023?\n\n"
           "— It was 250 million dollars."),
    ("ru", "— Какой была торговля Перу с Чили в 2022 году?\n\n— 300 миллионов.\n\n— А в 2023 году?\n\n"
           "— Она составила 250 миллионов долларов."),
    ("kk", "— Перудің Чилимен саудасы 2022 жылы қанша болды?\n\n— 300 миллион.\n\n— Ал 2023 жылы ше?\n\n"
           "— 250 миллион доллар болды."),
])
def test_a_sum_before_the_currency_is_of_it(language: str, text: str) -> None:
    assert [(f.value, f.unit) for f in figures(text, language)] == [(300e6, "USD"), (250e6, "USD")]


def test_of_two_currencies_neither_is_taken() -> None:
    text = ("Peru's trade with Chile came to 300 million in 2022.\n\nIts exports were 90 million dollars in 2023.\n\n"
            "Its imports were 70 million euros in 2023.")
    assert [f.unit for f in figures(text, "en")] == [None, "USD", "EUR"]
