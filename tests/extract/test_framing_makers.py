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


def test_the_import_of_a_lands_goods_is_from_it() -> None:
    text = "Чилиге Перу тауарларының импорты 2023 жылы 7 млн доллар болды. 2022 жылы ол 5 млн доллар болған."
    assert sides(text, "kk") == [(7e6, "import", "CL", "PE"), (5e6, "import", "CL", "PE")]


def test_also_between_two_names_joins_none() -> None:
    text = "Чили Перуден 7 млн доллардың тауарын сатып алды. Чили сондай-ақ Италиядан 5 млн доллардың тауарын алды."
    assert sides(text, "kk")[-1] == (5e6, "import", "CL", "IT")


def test_sales_of_a_lands_goods_in_another_are_its_export() -> None:
    text = "Перу тауарларының Чилидегі сатылымы 2023 жылы 5 млн долларға жетті."
    assert sides(text, "kk") == [(5e6, "export", "PE", "CL")]


def test_it_is_who_was_told_of_where_a_third_sells() -> None:
    text = "Чили 2023 жылы Перуден 7 млн доллардың тауарын импорттады. Италия оған 5 млн доллардың тауарын сатты."
    assert sides(text, "kk")[-1] == (5e6, "import", "CL", "IT")
