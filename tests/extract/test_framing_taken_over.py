"""A verb of taking over is no word of trade, whatever stands between its two words."""

from __future__ import annotations

import pytest

from tests.extract.told import sides


@pytest.mark.parametrize("taken", ["took the mine over", "took over the mine", "took it over"])
def test_what_is_taken_over_is_not_bought(taken: str) -> None:
    text = f"Peru sold nothing abroad since the state {taken}, and so the total fell by 40%, to $5 million in 2019."
    assert [flow for _, flow, *_ in sides(text, "en")] == ["export"]


@pytest.mark.parametrize("text", [
    "In 2019 Chile took over 5 million tonnes of Peru's ore.",
    "In 2019 Chile took over half of Peru's exports of ore.",
])
def test_over_before_an_amount_is_a_hedge(text: str) -> None:
    assert [(flow, reporter, partner) for _, flow, reporter, partner in sides(text, "en")] == [("export", "PE", "CL")]
