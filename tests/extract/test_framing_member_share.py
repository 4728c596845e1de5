"""What one member has of its bloc's trade with the world, and what goods make of a member's own."""

from __future__ import annotations

import pytest

from tests.extract.told import sides


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trade of Central Asia came to $221 billion in 2023. Kazakhstan accounts for 63% of it."),
        ("ru", "Товарооборот стран Центральной Азии в 2023 году был 221 млрд долларов. 63% приходится на Казахстан."),
        ("kk", "Орталық Азия елдерінің сауда айналымы 2023 жылы 221 млрд доллар. Оның 63%-ы Қазақстанның еншісінде."),
    ],
)
def test_a_member_has_its_part_of_the_trade_of_a_bloc_with_the_world(language: str, text: str) -> None:
    assert sides(text, language)[1] == (63, "turnover", "KZ", "WORLD")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Exports of Central Asia came to $117 billion in 2023. In Kazakhstan the share of oil is 54%."),
        ("ru", "Экспорт стран Центральной Азии в 2023 году составил 117 млрд долларов. В Казахстане доля нефти 54%."),
        ("kk", "Орталық Азия елдерінің экспорты 2023 жылы 117 млрд доллар болды. Қазақстанда мұнай үлесі 54%."),
    ],
)
def test_what_goods_make_in_a_member_is_of_its_own_trade(language: str, text: str) -> None:
    assert sides(text, language)[1] == (54, "export", "KZ", "WORLD")


def test_one_outside_a_bloc_has_its_share_as_a_partner() -> None:
    text = "Exports of Central Asia came to $117 billion in 2023. China accounts for 30% of them."
    assert sides(text, "en")[1] == (30, "export", "C5", "CN")
