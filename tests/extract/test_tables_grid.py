"""The grid of a table is found from its layout alone, whatever sign parts the cells."""

from __future__ import annotations

import pytest

from extract.page.layout import lines
from extract.tables.cells import Cell
from extract.tables.grid import Grid, grids

ROWS = (("Italy", "6.8", "9.0"), ("Greece", "0.7", "0.6"), ("Total", "7.5", "9.6"))


def words(text: str, cell: Cell | None) -> str | None:
    return None if cell is None else text[cell.start : cell.end]


def found(text: str) -> list[Grid]:
    return grids(text, lines(text))


def lay_out(sign: str, edge: str = "") -> str:
    head = sign.join(("Buyer", "2021", "2022"))
    return "\n".join(("Gas sales, bcm", *(f"{edge}{row}{edge}" for row in (head, *map(sign.join, ROWS)))))


@pytest.mark.parametrize("text", [
    lay_out(" | "),
    lay_out(" | ", "|"),
    lay_out("\t"),
    lay_out("    "),
    lay_out(" / "),
    lay_out(" "),
    "\n".join(("Gas sales, bcm", "Buyer", "2021", "2022", *(cell for row in ROWS for cell in row))),
    lay_out(" | ", "|").replace("2022|", "2022|\n|---|---:|---:|"),
])
def test_every_layout_gives_the_same_grid(text: str) -> None:
    grid, = found(text)
    assert [words(text, cell) for cell in grid.captions] == ["Gas sales, bcm"]
    assert [[words(text, cell) for cell in column] for column in grid.heads] == [["2021"], ["2022"]]
    assert [(words(text, row.label), *(words(text, cell) for cell in row.cells)) for row in grid.rows] == list(ROWS)


def test_leaders_part_a_label_from_its_numbers() -> None:
    text = "Sales of gas, bcm:\nItaly ........ 6.8\n  of which South ... 1.1\nGreece ....... 0.7"
    grid, = found(text)
    assert [(words(text, row.label), row.indent) for row in grid.rows] == [("Italy", 0), ("of which South", 2),
                                                                          ("Greece", 0)]


def test_a_head_over_two_columns_holds_for_both() -> None:
    text = "\t2021\t\t2022\t\nCountry\tt\t$\tt\t$\nItaly\t5\t6\t7\t8\nGreece\t1\t2\t3\t4"
    grid, = found(text)
    assert [[words(text, cell) for cell in column] for column in grid.heads] == [
        ["2021", "t"], ["2021", "$"], ["2022", "t"], ["2022", "$"],
    ]


def test_a_gap_in_a_row_set_by_spaces_stands_under_its_column() -> None:
    text = "Country     2021     2022\nItaly        6.8      9.0\nGreece                0.6\nSpain        1.0      1.1"
    grid, = found(text)
    assert [words(text, cell) for cell in grid.rows[1].cells] == [None, "0.6"]


def test_a_column_that_counts_the_rows_is_no_label() -> None:
    text = "No. | Country | 2021 | 2022\n1 | Italy | 6.8 | 9.0\n2 | Greece | 0.7 | 0.6"
    grid, = found(text)
    assert [words(text, row.label) for row in grid.rows] == ["Italy", "Greece"]


@pytest.mark.parametrize("text", [
    "Home | News | Economy | Sport\nTrade grows",
    "25 June 2015, 14:45    5172 views    0 comments",
    "Trade rose by 5% in 2018.  Exports were $5 million.  Imports fell.",
    "USD 468.35 | EUR 495.2 | RUB 5.1",
    "Name\nRank\nCity\nThe end of the story",
])
def test_furniture_and_prose_are_no_tables(text: str) -> None:
    assert found(text) == []
