"""A land that itself tells of its trade with a third, and "our" of a writer whose land that third is."""

from __future__ import annotations

import pytest

from tests.extract.told import sides

TEXTS = {
    "en": "SANTIAGO, March 10. Peru's trade with China came to $12 billion in 2022. China reports trade of $22 billion "
          "with Chile. Our statistics office knows of $5 billion.",
    "ru": "САНТЬЯГО, 10 марта. Торговля Перу с Китаем в 2022 году составила 12 млрд долларов. Китай сообщает "
          "о торговле с Чили на 22 млрд долларов. Наш статкомитет знает только о 5 млрд долларов.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_partner_tells_of_its_trade_with_a_third(language: str) -> None:
    pairs = [{figure[2], figure[3]} for figure in sides(TEXTS[language], language)]
    assert pairs == [{"PE", "CN"}, {"CN", "CL"}, {"CN", "CL"}]


def test_a_partner_that_tells_nothing_leaves_the_home_at_home() -> None:
    text = "LIMA, March 10. Peru's trade with China came to $12 billion in 2022. Our trade with Chile is $5 billion."
    assert sides(text, "en")[1][2:] == ("PE", "CL")
