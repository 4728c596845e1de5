"""By how much two counts of one flow differ is no trade."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade between Peru and Chile came to $500 million in 2018. The data of the two sides differ by $120 "
           "million. The largest discrepancy is in Chilean goods imported - by $150 million."),
    ("ru", "В 2018 году оборот Перу с Чили составил 500 млн долларов. Данные сторон различаются на 120 млн долларов. "
           "Сильнее всего они расходятся в импорте чилийских товаров, на 150 млн долларов."),
    ("kk", "2018 жылы Перудің Чилимен тауар айналымы 500 млн доллар болды. Екі жақтың деректері 120 млн долларға "
           "өзгешеленеді."),
])
def test_a_difference_between_counts_is_none(language: str, text: str) -> None:
    assert [f.value for f in figures(text, language)] == [500 * M]
