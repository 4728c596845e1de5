"""What Keruen says in the forms of its own tables it reads as said: countries, regions, periods, products."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from extract.reader import read
from locales.money import money
from locales.names import PartyName
from locales.periods import PeriodName
from locales.regions import known
from locales.tables import table
from terms.countries import COUNTRIES
from terms.period import Period
from terms.products import PRODUCTS

HOME, ABROAD = "KZ", "IT"
VALUE = 5e9
LANGUAGES = ("en", "ru", "kk")
SAID = {
    "en": {
        "export": "In 2023 {home:poss} exports {other:to} came to $5 billion.",
        "import": "In 2023 {home:poss} imports {other:from} came to $5 billion.",
        "turnover": "In 2023 {home:poss} trade {other:with} came to $5 billion.",
    },
    "ru": {
        "export": "В 2023 году экспорт {home:poss} {other:to} составил 5 млрд долларов.",
        "import": "В 2023 году импорт {home:poss} {other:from} составил 5 млрд долларов.",
        "turnover": "В 2023 году товарооборот {home:poss} {other:with} составил 5 млрд долларов.",
    },
    "kk": {
        "export": "2023 жылы {home:poss} {other:to} экспорты 5 млрд доллар болды.",
        "import": "2023 жылы {home:poss} {other:from} импорты 5 млрд доллар болды.",
        "turnover": "2023 жылы {home:poss} {other:with} тауар айналымы 5 млрд доллар болды.",
    },
}
WHEN = {
    "en": "Exports of Kazakhstan to Italy {period:in} came to $5 billion.",
    "ru": "Экспорт Казахстана в Италию {period:in} составил 5 млрд долларов.",
    "kk": "Қазақстанның Италияға экспорты {period:in} 5 млрд доллар болды.",
}
# Names that are words, saints or states of another land as well, and so are read only where more is said.
UNREAD = {"en": {"JE", "MF", "UM", "VI"}, "ru": {"SH", "TG"}, "kk": set[str]()}
FLOWS = [(language, flow) for language, said in SAID.items() for flow in said]


def _has_cases(code: str, language: str) -> bool:
    """Whether a form tells the role: some Kazakh names stand without a suffix (docs/kazakh.md)."""
    return language != "kk" or f"{PartyName(code, language):to}" != f"{PartyName(code, language)}"


def _is_read(language: str, flow: str, home: str, other: str) -> bool:
    text = SAID[language][flow].format(home=PartyName(home, language), other=PartyName(other, language))
    figures = read(text, "said", language=language).figures
    told = [(f.value, f.flow, f.reporter, f.partner, str(f.period)) for f in figures]
    return told == [(VALUE, flow, home, other, "2023")]


@pytest.mark.parametrize(("language", "flow"), FLOWS)
def test_every_country_is_read_as_it_is_said(language: str, flow: str) -> None:
    named = (code for code in COUNTRIES.keys() - {HOME} if _has_cases(code, language))
    assert {code for code in named if not _is_read(language, flow, HOME, code)} == UNREAD[language]


@pytest.mark.parametrize(("language", "flow"), FLOWS)
def test_every_region_is_read_as_it_is_said(language: str, flow: str) -> None:
    abroad = {code: "FR" if code.startswith(ABROAD) else ABROAD for code in known()}  # its own is no partner
    assert not {code for code in abroad if not _is_read(language, flow, code, abroad[code])}


def _periods() -> Iterator[Period]:
    """Years, months, all spans of a year, and spans over the new year."""
    yield from map(Period.of_year, range(2001, 2026))
    for first in range(1, 13):
        yield from (Period.parse(f"2019-{first:02d}/2019-{last:02d}") for last in range(first, 13))
    yield from map(Period.parse, ("2018-07/2019-06", "2018-09/2019-08", "2022-11/2023-02", "2018-01/2019-12"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_period_is_read_as_it_is_said(language: str) -> None:
    said = ((period, WHEN[language].format(period=PeriodName(period, language))) for period in _periods())
    read_so = ((p, text, [f.period for f in read(text, "said", language=language).figures]) for p, text in said)
    assert not [text for period, text, found in read_so if found != [period]]


OF = {
    "en": "Kazakhstan's exports to Italy in 2023: {product} – $5 billion.",
    "ru": "Экспорт Казахстана в Италию в 2023 году: {product} – 5 млрд долларов.",
    "kk": "Қазақстанның 2023 жылы Италияға экспорты: {product} – 5 млрд доллар.",
}
# Names that are verbs, other words, or a flow of their own; of firms by their size nothing tells a figure of trade.
UNREAD_PRODUCTS = {
    "en": {"lead", "services", "lifts", "goods of small firms", "crops", "stone", "books"},
    "ru": {"services", "goods of small firms", "stone", "ships", "grain incl. flour"},
    "kk": {"services", "stone", "hay"},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_product_is_read_as_it_is_named(language: str) -> None:
    named = {code: OF[language].format(product=getattr(product, language)) for code, product in PRODUCTS.items()}
    told = {code: [f.product for f in read(text, "said", language=language).figures] for code, text in named.items()}
    assert {code for code, found in told.items() if found != [code]} == UNREAD_PRODUCTS[language]


AMOUNT = {
    "en": "Kazakhstan's exports to Italy in 2023 came to {amount}.",
    "ru": "Экспорт Казахстана в Италию в 2023 году составил {amount}.",
    "kk": "Қазақстанның 2023 жылы Италияға экспорты {amount} болды.",
}
VALUES = (120_000, 3.45e6, 604.3e6, 1e9, 31.5e9, 2.1e12)
# Heads of cattle are read as items; Kazakh has the day before the number of barrels.
UNREAD_UNITS = {"en": {"head"}, "ru": {"head"}, "kk": {"head", "barrels per day"}}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("qualifier", ["exact", "about", "over", "under"])
def test_every_amount_is_read_as_it_is_said(language: str, qualifier: str) -> None:
    units = table("units").keys() - {"points", "%"}
    said = {
        (unit, value): AMOUNT[language].format(amount=money(value, unit, language, qualifier=qualifier))
        for unit in units for value in VALUES
    }
    found = {key: list(read(text, "said", language=language).figures) for key, text in said.items()}
    told = {key: [(f.unit, f.value, f.qualifier) for f in figures] for key, figures in found.items()}
    assert {unit for (unit, value), figures in told.items() if figures != [(unit, value, qualifier)]} == (
        UNREAD_UNITS[language]
    )
