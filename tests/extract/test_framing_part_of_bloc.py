"""A member told of behind its bloc does what the bloc does."""

from __future__ import annotations

import pytest

from tests.extract.told import sides


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The European Union bought $38 billion worth of Peruvian goods in 2022. Italy alone took $13 billion."),
        ("ru", "ЕС в 2022 году купил у Перу товаров на 38 млрд долларов. Одна Италия взяла на 13 млрд долларов."),
        ("kk", "ЕО 2022 жылы Перудан 38 млрд доллардың тауарын сатып алды. Италияның өзі 13 млрд доллардікін алды."),
    ],
)
def test_what_a_member_buys_comes_from_where_its_bloc_buys(language: str, text: str) -> None:
    assert sides(text, language) == [(38e9, "import", "EU", "PE"), (13e9, "import", "IT", "PE")]


def test_whoever_is_no_member_is_a_partner_of_the_bloc() -> None:
    text = "The European Union bought $38 billion worth of Peruvian goods in 2022. China took $13 billion worth."
    assert sides(text, "en")[1] == (13e9, "export", "EU", "CN")
