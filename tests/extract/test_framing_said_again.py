"""An amount that another currency only says again is no figure of its own."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

T = 1e12


@pytest.mark.parametrize(("language", "text"), [
    ("en", "China's imports in 2023 came to 14 trillion yuan, equivalent to approximately $2 trillion."),
    ("en", "China's imports in 2023 came to 14 trillion yuan, the equivalent of $2 trillion."),
    ("ru", "В 2023 году импорт Китая составил 14 трлн юаней, что эквивалентно примерно 2 трлн долларов."),
    ("kk", "2023 жылы Қытайдың импорты 14 трлн юань, яғни шамамен 2 трлн доллар болды."),
])
def test_an_equivalent_is_no_figure(language: str, text: str) -> None:
    assert [(f.value, f.unit) for f in figures(text, language)] == [(14 * T, "CNY")]


def test_another_flow_in_another_currency_is_one() -> None:
    text = "China's imports in 2023 came to 14 trillion yuan, its exports were equal to about $2 trillion."
    assert [f.unit for f in figures(text, "en")] == ["CNY", "USD"]
