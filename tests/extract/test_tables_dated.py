"""Cards of facts, in which a cell of each row gives its year."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def told(text: str, language: str) -> list[tuple[float | None, str, str]]:
    return [(f.value, f.flow, str(f.period)) for f in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia and Poland: trade\nTurnover | $90 million | 2018\nExports | $50 million | 2019"),
    ("en", "Georgia and Poland: trade\nItem\tYear\tUSD million\nTurnover\t2018\t90\nExports\t2019\t50"),
    ("ru", "Грузия и Польша\nТоварооборот\t90 млн долл.\t2018\nЭкспорт\t50 млн долл.\t2019"),
    ("kk", "Грузия мен Польша саудасы\nТауар айналымы\t90 млн доллар\t2018\nЭкспорт\t50 млн доллар\t2019"),
])
def test_a_cell_gives_the_year_of_its_row(language: str, text: str) -> None:
    assert told(text, language) == [(90e6, "turnover", "2018"), (50e6, "export", "2019")]


def test_two_columns_of_what_may_be_years_are_none() -> None:
    text = "Exports of Georgia, thousand tonnes\nCountry\tWheat\tBarley\nItaly\t2018\t1950\nSpain\t2020\t1999"
    assert {period for _, _, period in told(text, "en")} <= {"None"}
