"""What travellers spend is trade in services."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 foreign guests and their families spent $790 million in Georgia."),
    ("ru", "В 2022 году иностранные туристы, по подсчётам банка, оставили в Грузии 790 млн долларов."),
    ("kk", "Грузия 2022 жылы шетелдік қонақтардан 790 млн доллар түсірді."),
])
def test_what_guests_spend_is_an_export_of_services(language: str, text: str) -> None:
    (figure,) = figures(text, language)
    assert (figure.value, figure.flow, figure.reporter, figure.product) == (790 * M, "services_export", "GE", "travel")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2022 Georgians spent $790 million abroad."),
    ("ru", "В 2022 году жители Грузии потратили за границей 790 млн долларов."),
    ("kk", "Грузиндер 2022 жылы шетелде 790 млн доллар жұмсады."),
])
def test_what_the_people_spend_abroad_is_an_import(language: str, text: str) -> None:
    assert amounts(text, language) == [(790 * M, "services_import")]


@pytest.mark.parametrize("text", [
    "In 2022 Georgia spent $790 million on roads.",
    "Each of the tourists in Georgia spent $790 in 2022.",
    "In 2022 some 790,000 tourists left Georgia.",
])
def test_other_spending_is_none(text: str) -> None:
    assert amounts(text, "en") == []
