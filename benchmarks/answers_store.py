"""Stores of a given size for ``benchmarks/answers.py``: some pairs that are asked about, the rest about others."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import combinations, islice
from pathlib import Path
from typing import Any

from store import Store
from store.figure_rows import COLUMNS, INSERT, pair, row_of
from store.moments import stamp
from terms.countries import COUNTRIES
from terms.figure import Change, Figure
from terms.period import Period

NOW = datetime(2026, 11, 21, 9, 32, tzinfo=UTC)
ASKED = tuple(combinations(("KZ", "RU", "CN", "DE", "UZ", "KG", "TR"), 2))[:20]
ASKED_YEARS = (2016, 2017, 2018, 2019, 2020)
FIGURES_OF_PAIR = 20  # five years: turnover from both sides, exports and imports
OTHER_YEARS = range(1995, 2026)
PER_DOCUMENT = 100
ROUND = 100_000  # rows a transaction
DOCUMENT = ("INSERT INTO documents (sha256, name, outlet, published, published_how, url, language, text, added_at) "
            "VALUES (?, ?, ?, ?, 'stated', ?, 'en', ?, ?)")


def build(path: Path, figures: int) -> None:
    """A store of so many figures; every pair of ``ASKED`` holds ``FIGURES_OF_PAIR`` of them, whatever the size.

    The rows go in by the store's own statement, ``ROUND`` of them a transaction. ValueError for a size that is too
    small for the asked pairs.
    """
    if figures < len(ASKED) * FIGURES_OF_PAIR:
        raise ValueError(f"at least {len(ASKED) * FIGURES_OF_PAIR} figures, please: {len(ASKED)} pairs are asked about")
    with Store.open(path) as store:
        connection: sqlite3.Connection = store.db.conn
        rows = islice(_rows(), figures)
        document = 0
        while batch := list(islice(rows, ROUND)):
            with store.writing():
                first, document = document, document + -(-len(batch) // PER_DOCUMENT)
                connection.executemany(DOCUMENT, map(_document, range(first, document)))
                connection.executemany(INSERT, _with_documents(batch, first))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def pairs() -> list[tuple[str, str]]:
    """Every pair of countries that no question asks about."""
    codes = [code for code, country in COUNTRIES.items() if country.kind == "country"]
    return [two for two in combinations(codes, 2) if two not in ASKED and two[::-1] not in ASKED]


def statement(first: str, second: str, flow: str, year: int, value: float, side: str, growth: float) -> Figure:
    """One claim about a year, in dollars, with its growth in percent."""
    mention = f"${value / 1e6:.1f} million"
    quote = f"In {year}, the {flow} of {first} and {second} reached {mention}, {growth:+}% on {year - 1}."
    start = quote.index(mention)
    return Figure(
        doc="", mention=mention, start=start, end=start + len(mention), quote=quote, flow=flow, reporter=first,
        partner=second, period=Period.of_year(year), value=value, unit="USD",
        change=Change(pct=growth, base=Period.of_year(year - 1)), side=side, evidence="outlet", role="outlet",
        rule="en.level.reached", confidence=0.9)


def claims(first: str, second: str, years: tuple[int, ...] = ASKED_YEARS) -> Iterator[Figure]:
    """The figures of a pair: four a year, the turnovers of the two sides apart by a tenth."""
    for year in years:
        exports, imports = 1e5 * (4000 + 137 * (year % 50)), 1e5 * (2000 + 91 * (year % 50))
        growth = float(year % 17)
        yield statement(first, second, "turnover", year, exports + imports, first, growth)
        yield statement(second, first, "turnover", year, round(1.1 * (exports + imports), -5), second, growth + 1)
        yield statement(first, second, "export", year, exports, first, growth + 2)
        yield statement(first, second, "import", year, imports, first, growth - 2)


def _rows() -> Iterator[tuple[Any, ...]]:
    """Rows without end: the asked pairs, then the other pairs year by year."""
    for first, second in ASKED:
        yield from (row_of(figure, 0, "2026-11-21") for figure in claims(first, second))
    others = pairs()
    while True:
        for year in OTHER_YEARS:
            moulds = [row_of(figure, 0, "2026-11-21") for figure in claims("XX", "YY", (year,))]
            for two in others:
                yield from (_recast(mould, *two) for mould in moulds)


_AT = {name: COLUMNS.index(name) for name in ("reporter", "partner", "pair_a", "pair_b", "side", "document")}


def _recast(mould: tuple[Any, ...], first: str, second: str) -> tuple[Any, ...]:
    """A row of XX and YY as one of two other parties."""
    names = {"XX": first, "YY": second}
    row = list(mould)
    for name in ("reporter", "partner", "side"):
        row[_AT[name]] = names[row[_AT[name]]]
    row[_AT["pair_a"]], row[_AT["pair_b"]] = pair(first, second)
    return tuple(row)


def _with_documents(batch: list[tuple[Any, ...]], first: int) -> Iterator[tuple[Any, ...]]:
    """The rows with the ids of their documents, which count from ``first`` + 1."""
    at = _AT["document"]
    for number, row in enumerate(batch):
        yield (*row[:at], first + number // PER_DOCUMENT + 1, *row[at + 1:])


def _document(number: int) -> tuple[Any, ...]:
    name = f"document-{number}"
    published = date(2021, 1, 1) + timedelta(days=number % 1500)
    return (hashlib.sha256(name.encode()).hexdigest(), name, f"Outlet {number % 40}", published.isoformat(),
            f"https://example.org/{number}", f"The text of {name}.", stamp(NOW))
