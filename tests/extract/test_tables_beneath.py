"""Rows of a table that only say more of the row of levels above them."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def told(text: str, language: str) -> list[tuple[float | None, str, float | None, str | None]]:
    return [
        (f.value, f.flow, f.change.pct if f.change else None, str(f.change.base) if f.change else None)
        for f in figures(text, language)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trade of Georgia, May 2023, USD mln\nExports | 438.0\nin % of May 2022 | 79.6\nImports | 705.7\n"
               "in % of May 2022 | 108.6"),
        ("ru", "Внешняя торговля Грузии, май 2023 г., млн долл.\nЭкспорт ...... 438,0\n к маю 2022 г., % ...... 79,6\n"
               "Импорт ...... 705,7\n к маю 2022 г., % ...... 108,6\nИндекс потребительских цен, % ...... 103,8"),
        ("kk", "Грузияның сыртқы саудасы, 2023 жылғы мамыр, млн доллар\nЭкспорт | 438,0\n2022 жылғы мамырға, % | 79,6\n"
               "Импорт | 705,7\n2022 жылғы мамырға, % | 108,6"),
    ],
)
def test_a_row_of_indices_is_the_change_of_the_levels_above(language: str, text: str) -> None:
    assert told(text, language) == [
        (438e6, "export", -20.4, "2022-05"), (705.7e6, "import", 8.6, "2022-05")]


def test_a_second_row_of_indices_is_a_change_of_its_own() -> None:
    text = ("Внешняя торговля Грузии, май 2023 г., млн долл.\nЭкспорт ...... 438,0\n к маю 2022 г., % ...... 79,6\n"
            " к апрелю 2023 г., % ...... 101,5\nИмпорт ...... 705,7")
    assert told(text, "ru")[:2] == [(438e6, "export", -20.4, "2022-05"), (None, "export", 1.5, "2023-04")]


def test_a_row_of_shares_is_of_the_levels_above() -> None:
    text = "Exports of Georgia, USD mln | 2022 | 2023\nWine | 250.0 | 260.0\nshare, % | 4.5 | 4.2\nNuts | 100.0 | 90.0"
    assert [(f.value, f.product) for f in figures(text, "en") if f.unit == "%"] == [(4.5, "wine"), (4.2, "wine")]


def test_a_row_with_a_name_of_its_own_is_not_of_the_one_above() -> None:
    text = "Exports of Georgia, 2023, USD mln\nExports, total | 6,090.0\nshare of wine, % | 4.2\nImports | 15,560.0"
    assert [(f.value, f.product) for f in figures(text, "en") if f.unit == "%"] == [(4.2, "wine")]
