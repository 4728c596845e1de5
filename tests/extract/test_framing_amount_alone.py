"""An amount that is a sentence by itself is what the next one tells by "that much"."""

from __future__ import annotations

import pytest

from tests.extract.told import sides


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Five billion euros. That is how much trade between Chile and Peru came to in 2017."),
        ("en", "— Five billion euros. That was Chile's trade with Peru in 2017."),
        ("ru", "— Почти пять миллиардов евро. Столько составила торговля между Чили и Перу за 2017 год."),
        ("kk", "Бес миллиард еуро. Чили мен Перудің 2017 жылғы саудасы осынша болды."),
    ],
)
def test_that_much_is_the_amount_alone_before(language: str, text: str) -> None:
    assert sides(text, language) == [(5e9, "turnover", "CL", "PE")]


def test_its_unit_holds_for_what_follows() -> None:
    text = "Пять миллиардов евро. Столько составила торговля Чили с Перу за 2017 год. Экспорт — 3 миллиарда."
    assert sides(text, "ru")[1] == (3e9, "export", "CL", "PE")


def test_an_amount_of_a_sentence_with_more_words_stays_apart() -> None:
    text = "Завод обошёлся в пять миллиардов евро. Столько составила торговля Чили с Перу за 2017 год."
    assert sides(text, "ru") == []
