"""A caption that gives the columns of a table their units in a row: "tonnes / mln dollars"."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Exports of nuts from Georgia in 2022\n\nBuyers (thousand tonnes / mln dollars)\nPeru | 18.2 | 118.0\n"
           "Chile | 2.4 | 40.5\nKenya | 1.1 | 9.3\n"),
    ("ru", "Экспорт орехов Грузии в 2022 году\n\nКому продано (тыс. тонн; млн долл.)\nПеру | 18,2 | 118,0\n"
           "Чили | 2,4 | 40,5\nКения | 1,1 | 9,3\n"),
    ("kk", "Грузияның 2022 жылғы жаңғақ экспорты\n\nСатып алушылар (мың тонна / млн доллар)\nПеру | 18,2 | 118,0\n"
           "Чили | 2,4 | 40,5\nКения | 1,1 | 9,3\n"),
])
def test_each_column_has_the_unit_of_its_place(language: str, text: str) -> None:
    told = [(figure.value, figure.unit, figure.partner) for figure in figures(text, language)]
    assert told[:2] == [(18_200, "t", "PE"), (118e6, "USD", "PE")]
    assert {unit for _, unit, _ in told} == {"t", "USD"}


def test_a_price_is_no_row_of_units() -> None:
    text = "Exports of nuts from Georgia in 2022\n\nBuyers (mln dollars)\nPeru | 18.2 | 118.0\nChile | 2.4 | 40.5\n"
    assert {figure.unit for figure in figures(text, "en")} == {"USD"}


@pytest.mark.parametrize("text", [
    "Экспорт Грузии в 2022 году составил 6 млрд долларов. Цена килограмма черешни доходила до 32 тыс. сумов.",
    "Экспорт Грузии в 2022 году составил 6 млрд долларов. Плата за место доходила до 90 тыс. лари.",
])
def test_what_came_to_so_much_brought_in_no_proceeds(text: str) -> None:
    assert [figure.unit for figure in figures(text, "ru")] == ["USD"]
