"""One table in all layouts: what it tells must not hang on how it is drawn."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Claim = tuple[float, str, str, str, str]  # millions of dollars, flow, reporter, partner, period

PARTNERS = ("CN", "RU", "TR", "UZ")
SOLD = ((5888.6, 10122.1), (6686.8, 9576.6), (3381.9, 4433.5), (2222.6, 4159.8))  # in 2021 and 2022, by partner
BOUGHT = ((3569.5, 3964.6), (2042.1, 1827.4), (2132.5, 1359.2), (912.7, 1048.2))
TOTALS = (60324.9, 38185.5)
YEARS, SIDES = ("2021", "2022"), ("export", "import")
STYLES = ("bars", "edged bars", "tabs", "wide", "dots")
LEADERS = 26  # letters to the first number of a row led by dots

WORDS: Mapping[str, Mapping[str, Any]] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


@dataclass
class Sheet:
    """A table apart from its layout: rows of a label and cells, or of a label alone that heads others."""

    title: str
    heads: list[list[str]]  # with their corner first
    rows: list[list[str]] = field(default_factory=list)
    told: set[Claim] = field(default_factory=set)

    def row(self, label: str, *cells: str) -> None:
        self.rows.append([label, *cells])


def numbers(values: Sequence[float], language: str) -> list[str]:
    """Numbers as a language writes them."""
    written = [f"{value:,.1f}" for value in values]
    return written if language == "en" else [each.replace(",", " ").replace(".", ",") for each in written]


def sheets(language: str) -> Iterator[tuple[str, Sheet]]:
    """Tables of the same trade by name."""
    words = WORDS[language]
    yield "groups", _groups(language, words["export"], words["import"])
    yield "capital groups", _groups(language, words["export"].upper(), words["import"].upper())
    yield "flows", (flows := _flows(language))
    yield "total above", _with_total(language, flows)
    yield "balance", _flows(language, words["balance"])
    yield "difference", _flows(language, words["difference"])
    yield "years", (years := _years(language))
    yield "years across", _turned(language, years)
    yield "halves", _parts(language, words["halves"], ("2021-01/2021-06", "2022-01/2022-06"))
    yield "quarters", _parts(language, words["quarters"], ("2022-01/2022-03", "2022-04/2022-06"))
    yield "goods", _goods(language)
    yield "two heads", _two_heads(language)


def _partners(language: str) -> Iterator[tuple[str, str, Sequence[float], Sequence[float]]]:
    """Name and code of each partner, and what it was sold and what it sold, by the year."""
    return zip(WORDS[language]["partners"], PARTNERS, SOLD, BOUGHT, strict=True)


def _claims(values: Sequence[float], flow: str, partner: str, periods: Sequence[str]) -> set[Claim]:
    return {(value, flow, "KZ", partner, period) for value, period in zip(values, periods, strict=True)}


def _groups(language: str, *names: str) -> Sheet:
    """Rows of partners under a row that names their flow."""
    sheet = Sheet(WORDS[language]["trade"], [[WORDS[language]["country"], *YEARS]])
    for place, (flow, name) in enumerate(zip(SIDES, names, strict=True)):
        sheet.row(name)
        for land, code, *sides in _partners(language):
            sheet.row(land, *numbers(sides[place], language))
            sheet.told |= _claims(sides[place], flow, code, YEARS)
    return sheet


def _flows(language: str, last: str = "") -> Sheet:
    """Rows of partners under columns of flows, maybe with what they differ by."""
    words = WORDS[language]
    heads = [words["country"], words["export"], words["import"], *filter(None, (last,))]
    sheet = Sheet(words["trade"] + words["in_2022"], [heads])
    for land, code, (_, sold), (_, bought) in _partners(language):
        values = (sold, bought, round(sold - bought, 1))[: len(heads) - 1]
        sheet.row(land, *numbers(values, language))
        sheet.told |= {(v, f, "KZ", code, "2022") for v, f in zip(values, (*SIDES, "balance"), strict=False)}
    return sheet


def _with_total(language: str, flows: Sheet) -> Sheet:
    head = [[WORDS[language]["total"], *numbers(TOTALS, language)], [WORDS[language]["of_which"]]]
    told = {(v, flow, "KZ", "WORLD", "2022") for v, flow in zip(TOTALS, SIDES, strict=True)}
    return Sheet(flows.title, flows.heads, [*head, *flows.rows], flows.told | told)


def _years(language: str) -> Sheet:
    """Rows of years under columns of flows."""
    words = WORDS[language]
    sheet = Sheet(words["pair"], [[words["year"], words["turnover"], words["export"], words["import"]]])
    for year, (sold, _), (bought, _) in zip(("2019", "2020", *YEARS), SOLD, BOUGHT, strict=True):
        values = (round(sold + bought, 1), sold, bought)
        sheet.row(year, *numbers(values, language))
        sheet.told |= {(v, flow, "KZ", "CN", year) for v, flow in zip(values, ("turnover", *SIDES), strict=True)}
    return sheet


def _turned(language: str, years: Sheet) -> Sheet:
    across = [list(column) for column in zip(*years.rows, strict=True)]
    rows = [[name, *cells] for name, cells in zip(years.heads[0][1:], across[1:], strict=True)]
    return Sheet(years.title, [[WORDS[language]["value"], *across[0]]], rows, years.told)


def _parts(language: str, heads: Sequence[str], periods: Sequence[str]) -> Sheet:
    """Rows of partners under columns of halves or quarters."""
    sheet = Sheet(WORDS[language]["sales"], [[WORDS[language]["country"], *heads]])
    for land, code, sales, _ in _partners(language):
        sheet.row(land, *numbers(sales, language))
        sheet.told |= _claims(sales, "export", code, periods)
    return sheet


def _goods(language: str) -> Sheet:
    """Rows of goods under their value, share and change."""
    words = WORDS[language]
    heads = [words["goods"], words["value"], words["share"], words["change"]]
    sheet = Sheet(words["sales"] + words["in_2022"], [heads])
    for goods, (before, after) in zip(words["products"], SOLD, strict=True):
        value, share, change = numbers((after, after / 282.9, 100 * (after / before - 1)), language)
        sheet.row(goods, value, share, change if after < before else "+" + change)
        sheet.told.add((after, "export", "KZ", "WORLD", "2022"))
    return sheet


def _two_heads(language: str) -> Sheet:
    """Columns of flows under years that stand over two of them each."""
    words = WORDS[language]
    flows = [words["export"], words["import"]]
    sheet = Sheet(words["trade"], [["", "2021", "", "2022", ""], [words["country"], *flows, *flows]])
    for land, code, sales, purchases in _partners(language):
        cells = [value for pair in zip(sales, purchases, strict=True) for value in pair]
        sheet.row(land, *numbers(cells, language))
        sheet.told |= _claims(sales, "export", code, YEARS) | _claims(purchases, "import", code, YEARS)
    return sheet


def drawn(sheet: Sheet, style: str) -> list[str]:
    """The lines of a table in a style."""
    table = [*sheet.heads, *sheet.rows]
    if style == "bars":
        return [" | ".join(row) for row in table]
    if style == "tabs":
        return ["\t".join(row) for row in table]
    if style == "edged bars":
        lines = [f"| {' | '.join([*row, *[''] * (len(sheet.heads[0]) - len(row))])} |" for row in table]
        return [*lines[: len(sheet.heads)], "|" + "---|" * len(sheet.heads[0]), *lines[len(sheet.heads) :]]
    widths = [max(len(row[n]) for row in table if len(row) > n) for n in range(len(sheet.heads[0]))]
    lines = []
    for place, (label, *cells) in enumerate(table):
        dots = "." * (LEADERS - 2 - len(label)) if style == "dots" and cells and place >= len(sheet.heads) else ""
        first = f"{label} {dots}".ljust(LEADERS) if style == "dots" else label.ljust(widths[0])
        set_right = (cell.rjust(width + 3) for cell, width in zip(cells, widths[1:], strict=False))
        lines.append(first + "".join(set_right))
    return [line.rstrip() for line in lines]


def pages(language: str, sheet: Sheet, style: str) -> Iterator[str]:
    """A page with the table, once for each place in which its unit may be told."""
    words, body = WORDS[language], "\n".join(drawn(sheet, style))
    unit = words["unit"]
    yield f"{sheet.title}, {unit}\n\n{body}\n\n{words['note']}\n"
    yield f"{sheet.title}\n({unit})\n\n{body}\n\n{words['note']}\n"
    yield f"{sheet.title}\n({unit}; {words['made']})\n\n{body}\n\n{words['note']}\n"
    yield f"{sheet.title}\n\n{body}\n({unit})\n\n{words['note']}\n"
