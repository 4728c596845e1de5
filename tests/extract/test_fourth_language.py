"""A language is a folder: with one more beside en, kk and ru the whole reader reads it, with no code of its own."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import extract.languages as languages
from extract.reader import read

TEXT = """Kazakistan ve Belarus ticareti büyüdü

2018 yılında Belarus'un Kazakistan'a ihracatı 783,7 milyon dolar oldu ve 32,3% arttı.
Kazakistan'ın nüfusu 19 milyon oldu.
"""


def forget() -> None:
    """Let every table of the reader be read anew."""
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] == "extract":
            for thing in vars(module).values():
                if hasattr(thing, "cache_clear"):
                    thing.cache_clear()


@pytest.fixture
def four_languages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    folder = tmp_path / "languages"
    shutil.copytree(languages.HERE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(Path(__file__).parent / "fourth" / "tr", folder / "tr")
    monkeypatch.setattr(languages, "HERE", folder)
    forget()
    yield
    monkeypatch.undo()
    forget()


@pytest.mark.usefixtures("four_languages")
def test_a_folder_of_tables_makes_the_reader_read_one_more_language() -> None:
    figures = read(TEXT, "tr-1").figures
    assert [(f.value, f.unit, f.flow, f.reporter, f.partner, str(f.period)) for f in figures] == [
        (783_700_000, "USD", "export", "BY", "KZ", "2018")]
    assert figures[0].change is not None
    assert figures[0].change.pct == 32.3
    assert figures[0].rule.startswith("tr.")


def test_without_the_folder_nothing_of_it_is_known() -> None:
    assert "tr" not in languages.packs()
    assert not any(f.rule.startswith("tr.") for f in read(TEXT, "tr-1").figures)
