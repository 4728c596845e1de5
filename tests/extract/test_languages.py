from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extract.languages import packs

TABLES = sorted(table for pack in packs().values() for table in pack.folder.glob("*.toml"))


def repeated(table: dict[str, Any], name: str = "") -> Iterator[str]:
    """The words that a list of a table names twice: "flow.export: sold"."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from repeated(value, f"{name}{key}.")
        elif isinstance(value, list) and all(isinstance(word, str) for word in value):
            yield from (f"{name}{key}: {word}" for n, word in enumerate(value) if word in value[:n])


@pytest.mark.parametrize("table", TABLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_list_names_a_word_twice(table: Path) -> None:
    assert list(repeated(tomllib.loads(table.read_text(encoding="utf-8")))) == []


def test_a_word_told_twice_is_found() -> None:
    assert list(repeated({"flow": {"export": ["sold", "sent", "sold"], "import": ["sent"]}})) == ["flow.export: sold"]


def test_a_pack_names_the_words_of_its_frames_and_none_where_it_needs_none() -> None:
    assert "or" in packs()["en"].words("or")
    assert packs()["en"].words("ablative") == ()
