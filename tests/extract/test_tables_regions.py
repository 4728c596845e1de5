"""Rows of a table by regions give no more than the names: these are regions of the land that the table is of."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

TABLES = {
    "en": "Exports of Belarus by region in 2019, million dollars\n\nRegion | Exports\nBrest | 2,512.6\n"
          "Minsk | 6,115.9\nVitebsk | 2,874.0\nMinsk city | 12,706.4\nTotal | 32,000.1\n",
    "ru": "Экспорт Беларуси по областям и г. Минску, 2019 год, млн долларов\n\nТерритория | Экспорт\n"
          "Брестская | 2 512,6\nМинская | 6 115,9\nВитебская | 2 874,0\nг. Минск | 12 706,4\nВсего | 32 000,1\n",
    "kk": "Беларусь облыстарының 2019 жылғы экспорты, млн доллар\n\nАумақ | Экспорт\nБрест | 2 512,6\n"
          "Минск облысы | 6 115,9\nВитебск | 2 874,0\nМинск | 12 706,4\nБарлығы | 32 000,1\n",
}


@pytest.mark.parametrize("language", TABLES)
def test_rows_are_regions_by_their_bare_names(language: str) -> None:
    told = [(f.reporter, f.partner) for f in figures(TABLES[language], language)]
    assert told == [(code, "WORLD") for code in ("BY-BR", "BY-MI", "BY-VI", "BY-HM", "BY")]


def test_towns_in_a_table_of_lands_are_no_regions() -> None:
    text = ("Экспорт Беларуси по партнёрам, 2019 год, млн долларов\n\nПартнёр | Экспорт\nПольша | 2 512,6\n"
            "Литва | 6 115,9\nАстана | 2 874,0\n")
    assert [f.partner for f in figures(text, "ru")] == ["PL", "LT", "KZ"]
