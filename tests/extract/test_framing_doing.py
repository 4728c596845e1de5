"""Doing so much with somebody is trade."""

from __future__ import annotations

import pytest

from tests.extract.told import sides


@pytest.mark.parametrize(
    "text",
    [
        "In 2023 the two countries, Peru and Chile, did $3.7 billion of business.",
        "Peru's exports grew in 2023. With Chile we did $3.7 billion.",
        "In 2023 Peru did some $3.7 billion in trade with Chile.",
    ],
)
def test_what_was_done_with_a_land_is_turnover(text: str) -> None:
    assert sides(text, "en") == [(3.7e9, "turnover", "PE", "CL")]


def test_what_money_did_is_no_trade() -> None:
    assert sides("What did $5 million do for Peru and Chile?", "en") == []
