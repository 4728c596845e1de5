"""Units of tables as offices write them, over the table and over its column."""

from __future__ import annotations

import pytest

from extract.reader import read

SAID = {
    "en": {
        "'000 USD": (1e3, "USD"), "USD '000": (1e3, "USD"), "1000 USD": (1e3, "USD"), "thous. USD": (1e3, "USD"),
        "USD (millions)": (1e6, "USD"), "US dollars, in millions": (1e6, "USD"), "US Dollar thousand": (1e3, "USD"),
        "$ bn": (1e9, "USD"), "in USD millions": (1e6, "USD"), "€ m": (1e6, "EUR"), "RUB bn": (1e9, "RUB"),
        "1000 tonnes": (1e3, "t"), "1,000 tonnes": (1e3, "t"), "'000 t": (1e3, "t"), "kt": (1e3, "t"),
        "USD": (1.0, "USD"), "100 million yuan": (1e8, "CNY"), "10,000 US dollars": (1e4, "USD"),
    },
    "ru": {
        "тыс. долл. США": (1e3, "USD"), "долл. США, млн": (1e6, "USD"), "в миллионах долларов": (1e6, "USD"),
        "1000 тонн": (1e3, "t"), "тыс. USD": (1e3, "USD"), "$, млн": (1e6, "USD"), "доллары США": (1.0, "USD"),
        "100 млн юаней": (1e8, "CNY"), "10 тыс. тонн": (1e4, "t"),
    },
    "kk": {
        "мың АҚШ доллары": (1e3, "USD"), "АҚШ долларымен, млн": (1e6, "USD"), "млрд теңге": (1e9, "KZT"),
        "1000 тонна": (1e3, "t"), "құны, мың доллар": (1e3, "USD"), "100 млн юань": (1e8, "CNY"),
    },
}
EXPORTS = {"en": "Peru's exports", "ru": "Экспорт Перу", "kk": "Перудің экспорты"}
LANDS = {"en": ("Chile", "Italy"), "ru": ("Чили", "Италия"), "kk": ("Чили", "Италия")}
LAYOUTS = (
    "{exports}, {unit}\n\n| | 2023 |\n", "{exports} ({unit})\n\n| | 2023 |\n", "{exports}\n\n| | 2023, {unit} |\n",
)
CASES = [(language, unit) for language, units in SAID.items() for unit in units]


@pytest.mark.parametrize(("language", "unit"), CASES)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_table_has_its_unit(language: str, unit: str, layout: str) -> None:
    text = layout.format(exports=EXPORTS[language], unit=unit) + "|---|---|\n"
    text += "".join(f"| {land} | 7 |\n" for land in LANDS[language])
    scale, code = SAID[language][unit]
    told = [(figure.value, figure.unit, figure.partner) for figure in read(text, "doc", language=language).figures]
    assert told == [(7 * scale, code, "CL"), (7 * scale, code, "IT")]


def test_a_thousand_in_prose_is_an_amount() -> None:
    (figure,) = read("In 2023 Peru exported 1000 tonnes of fish to Chile.", "doc").figures
    assert (figure.value, figure.unit) == (1000, "t")


ALONE = {"en": "Unit: 100 million yuan", "ru": "Единица измерения: 100 млн юаней", "kk": "Өлшем бірлігі: 100 млн юань"}


@pytest.mark.parametrize("language", ALONE)
@pytest.mark.parametrize("above", ["", "Lima, 22-01-2024. "])
def test_a_line_over_a_table_says_in_how_large_units_it_counts(language: str, above: str) -> None:
    text = f"{EXPORTS[language]}\n{above}{ALONE[language]}\n\n| | 2023 |\n|---|---|\n"
    text += "".join(f"| {land} | 7 |\n" for land in LANDS[language])
    assert [figure.value for figure in read(text, "doc", language=language).figures] == [7e8, 7e8]


def test_a_line_with_another_amount_is_no_unit() -> None:
    text = "Peru's exports\nTo Cuba: 120 million dollars\n\n| | 2023 |\n|---|---|\n| Chile, mln dollars | 7 |\n"
    assert 120e6 in [figure.value for figure in read(text, "doc", language="en").figures]
