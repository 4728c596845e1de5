"""Where a clause ends in its verb, the land whose goods are bought is where they come from."""

from __future__ import annotations

import pytest

from tests.extract.told import sides


@pytest.mark.parametrize("text", [
    "2023 жылы Чили Перудің 5 млн долларлық мысын сатып алды.",
    "2023 жылы Чили Перудің 5 млн доллардың тауарын алды.",
    "2023 жылы Чили Перудің 5 млн долларлық мысын импорттады.",
    "2023 жылы Чили Перу мысын 5 млн долларға сатып алды.",
    "Чилидің Перу тауарларын сатып алуы 2023 жылы 5 млн доллар болды.",
    "Чили — Перу тауарларының ең ірі сатып алушысы: 2023 жылы 5 млн доллар.",
])
def test_whose_goods_are_bought_sells_them(text: str) -> None:
    assert sides(text, "kk") == [(5e6, "import", "CL", "PE")]


def test_a_dash_still_joins_two_who_trade() -> None:
    assert sides("Чили — Перу тауар айналымы 2023 жылы 5 млн доллар болды.", "kk") == [(5e6, "turnover", "CL", "PE")]
