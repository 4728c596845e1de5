"""By how much two counts of one flow differ is no trade."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade between Peru and Chile came to $336 million in 2018. The data of the two sides differ by $144 "
           "million. The biggest discrepancy is in the import of Chilean goods - by $170 million."),
    ("ru", "В 2018 году оборот Перу с Чили составил 336 млн долларов. Данные сторон различаются на 144 млн долларов. "
           "Самое большое расхождение — в импорте чилийских товаров, на 170 млн долларов."),
    ("kk", "2018 жылы Перудің Чилимен тауар айналымы 336 млн доллар болды. Екі жақтың деректері 144 млн долларға "
           "өзгешеленеді."),
])
def test_a_difference_between_counts_is_none(language: str, text: str) -> None:
    assert [f.value for f in figures(text, language)] == [336 * M]
