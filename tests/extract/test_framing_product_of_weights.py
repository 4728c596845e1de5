"""What a weight or a volume is of where its own clause does not say."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def products(text: str, language: str) -> list[str | None]:
    return [figure.product for figure in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peruvian coal goes north. In 2022 Chile imported 16 million tonnes."),
    ("ru", "Перуанский уголь едет на север. В 2022 году Чили импортировало его 16 млн тонн."),
    ("ru", "Спорили об угле: за 2022 год Чили купило у Перу 16 млн тонн."),
    ("kk", "Перу көмірі солтүстікке кетіп жатыр. 2022 жылы Чили 16 млн тонна импорттады."),
])
def test_a_weight_is_of_what_was_named_last(language: str, text: str) -> None:
    assert products(text, language) == ["coal"]


def test_services_are_not_weighed() -> None:
    text = "Tourism is growing. In 2022 Peru exported 16 million tonnes to Chile."
    assert products(text, "en") == ["goods by weight"]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Peru sold Chile 1 billion cubic metres in 2022.", "natural gas"),
    ("ru", "Перу продало Чили в 2022 году 1 млрд кубометров.", "natural gas"),
    ("kk", "Перу 2022 жылы Чилиге 1 млрд текше метр сатты.", "natural gas"),
    ("en", "Peru sold Chile 20,000 cubic metres of timber in 2022.", "timber"),
])
def test_cubic_metres_of_nothing_named_are_of_gas(language: str, text: str, expected: str) -> None:
    assert products(text, language) == [expected]
