"""What stands beside the date of a line over a table may give the table's unit."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

ROWS = "Chile | 312.4 | 1,487.1\nBrazil | 918.0 | 401.5\n"


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Foreign trade of Peru with its neighbours, 2021\npublished 20.01.2022, USD million, provisional\n\n"
           f"Country | Exports | Imports\n{ROWS}"),
    ("ru", "Торговля Перу с соседями, 2021 год\nопубликовано 20.01.2022, млн долларов\n\nСтрана | Экспорт | Импорт\n"
           "Чили | 312,4 | 1487,1\nБразилия | 918,0 | 401,5\n"),
    ("kk", "Перудің көршілерімен саудасы, 2021 жыл\n20.01.2022 жарияланды, млн доллар\n\nЕл | Экспорт | Импорт\n"
           "Чили | 312,4 | 1487,1\nБразилия | 918,0 | 401,5\n"),
])
def test_the_unit_beside_a_date_is_the_tables(language: str, text: str) -> None:
    told = [(f.value, f.unit, f.flow, f.partner) for f in figures(text, language)]
    assert told == [(312.4e6, "USD", "export", "CL"), (1487.1e6, "USD", "import", "CL"),
                    (918e6, "USD", "export", "BR"), (401.5e6, "USD", "import", "BR")]
