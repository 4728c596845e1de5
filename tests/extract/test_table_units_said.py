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
        "USD": (1.0, "USD"),
    },
    "ru": {
        "тыс. долл. США": (1e3, "USD"), "долл. США, млн": (1e6, "USD"), "в миллионах долларов": (1e6, "USD"),
        "1000 тонн": (1e3, "t"), "тыс. USD": (1e3, "USD"), "$, млн": (1e6, "USD"), "доллары США": (1.0, "USD"),
    },
    "kk": {
        "мың АҚШ доллары": (1e3, "USD"), "АҚШ долларымен, млн": (1e6, "USD"), "млрд теңге": (1e9, "KZT"),
        "1000 тонна": (1e3, "t"), "құны, мың доллар": (1e3, "USD"),
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
