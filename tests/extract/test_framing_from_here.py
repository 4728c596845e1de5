"""Goods that leave the land that a text is from, or come in, whichever land the sentence named before."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import parties

HOME = "The foreign trade of Altai Territory was $900 million in 2023. "


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        ("Peru is first with a turnover of $452 million, and $298 million worth was shipped from here.", "export"),
        ("Peru is first with a turnover of $452 million, and $98 million worth was delivered here.", "import"),
    ],
)
def test_what_is_sent_from_here_is_not_sold_by_the_partner(text: str, flow: str) -> None:
    assert parties(HOME + text, "en")[-1] == (flow, "RU-ALT", "PE")


@pytest.mark.parametrize("came", ["came in", "entered it"])
def test_what_leaves_and_what_comes_in(came: str) -> None:
    text = f"Goods for $600 million left the territory, and goods for $300 million {came}."
    assert parties(HOME + text, "en")[1:] == [("export", "RU-ALT", "WORLD"), ("import", "RU-ALT", "WORLD")]


def test_whoever_comes_in_is_no_import() -> None:
    assert parties("Peru's fair was closed in 2023. The police came in. Stands for $5 million were lost.", "en") == []
