"""A land's goods come from it whether it stands as an adjective or as their owner; its exports of goods are its own."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

PAIR = "In 2020 Peru's trade with Chile came to $9 million; "


@pytest.mark.parametrize("goods", ["Chilean goods", "Chile's goods"])
def test_imports_of_a_lands_goods_are_not_its_own(goods: str) -> None:
    assert sides(f"{PAIR}imports of {goods} were $5 million.", "en")[1] == (5e6, "import", "PE", "CL")


@pytest.mark.parametrize("text", ["Chile's goods imports were $5 million.", "imports of Chile were $5 million."])
def test_a_lands_imports_of_goods_are_its_own(text: str) -> None:
    assert sides(PAIR + text, "en")[1][:3] == (5e6, "import", "CL")


@pytest.mark.parametrize("whose", ["Turkish", "Turkey's"])
def test_a_share_of_exports_of_goods_is_of_their_owners(whose: str) -> None:
    text = f"Russia, which in 2014 took 53 percent of {whose} tomato exports, took none in 2016."
    assert sides(text, "en")[0] == (53, "export", "TR", "RU")
