"""A land that has a share of another's exports and one "of its imports" has both of the same one's trade."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import parties

HEAD = ("export", "PE", "CN")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "China accounted for 38% of Peru's exports and for 25% of its imports in 2023."),
        ("en", "China took 38% of Peru's exports and supplied 25% of its imports in 2023."),
        ("ru", "На Китай в 2023 году пришлось 38% экспорта Перу и 25% его импорта."),
        ("kk", "2023 жылы Қытайға Перу экспортының 38%-ы және оның импортының 25%-ы тиесілі болды."),
    ],
)
def test_its_is_of_whose_the_first_share_was(language: str, text: str) -> None:
    assert parties(text, language) == [HEAD, ("import", "PE", "CN")]


def test_a_bloc_has_both_shares_too() -> None:
    text = "The EU accounts for 38% of Peru's exports and 25% of its imports."
    assert parties(text, "en") == [("export", "PE", "EU"), ("import", "PE", "EU")]


def test_another_one_named_has_his_own_share() -> None:
    text = "China accounted for 38% of Peru's exports in 2023, and Japan for 5% of its imports."
    assert parties(text, "en") == [HEAD, ("import", "PE", "JP")]
