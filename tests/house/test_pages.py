"""Pages that list what the code has: the database's columns, a figure's keys, the homes of words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from store import Store
from terms.figure import Figure, Whole
from tests.house.test_docs import PAGES, ROOT

CELL = re.compile(r"^\| ([a-z0-9_, ]+) \|", re.M)
HEAD = ("column", "key")
SQLITE_UTILS = "_sqlite_migrations"
BASES = [ROOT, ROOT / "tests", ROOT / "extract", ROOT / "extract" / "framing"]  # from which a page may name a file
PATH = re.compile(r"`((?:[a-z_]+/)+(?:[a-z_0-9]+\.(?:py|toml|jsonl|md|sql))?)`")


def listed(text: str) -> list[str]:
    """The names in the first cells of the tables of a text."""
    return [name for cell in CELL.findall(text) for name in cell.split(", ") if name not in HEAD]


def test_the_page_of_the_database_has_every_column(tmp_path: Path) -> None:
    with Store.open(tmp_path / "keruen.db") as store:
        tables = {table.name: {column.name for column in table.columns} for table in store.db.tables}
    tables = {name: columns for name, columns in tables.items() if name != SQLITE_UTILS}
    page = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    sections = {name: listed(text) for name, _, text in (part.partition("\n") for part in page.split("\n## ")[1:])}
    assert {name: sorted(names) for name, names in sections.items()} == {t: sorted(c) for t, c in tables.items()}


def test_the_page_of_a_figure_has_every_key() -> None:
    figure = Figure("a", "5", 0, 1, "5", "export", "KZ", "BY", None, value_max=6, of=Whole())
    page = (ROOT / "docs" / "figure.md").read_text(encoding="utf-8")
    assert sorted(listed(page)) == sorted(figure.to_json())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    for name in PATH.findall(page.read_text(encoding="utf-8")):
        assert any((base / name).exists() for base in (page.parent, *BASES)), name


@pytest.mark.parametrize(("benchmark", "said"), [
    ("corpus", "frame F1"), ("topic", "home right"), ("spoilt", " kept "), ("calibration", " right "),
    ("reading", "ratio"),
])
def test_the_scores_under_the_name_of_a_benchmark_are_its_own(benchmark: str, said: str) -> None:
    """Each by a word that its lines alone have: blocks were once pasted one over the other."""
    pieces = (ROOT / "docs" / "reading.md").read_text(encoding="utf-8").split("\n```\n")
    blocks = {prose.rpartition("\n\n")[2]: block for prose, block in zip(pieces[::2], pieces[1::2], strict=False)}
    assert [said in block for prose, block in blocks.items() if f"`python -m benchmarks.{benchmark}" in prose] == [True]
