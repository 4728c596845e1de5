"""The JSON of a brief: plain types, every number with its figures, documented."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from briefs.answering.answer import answer
from briefs.files.brief_json import brief_json
from briefs.model.brief import Block
from terms.figure import Figure
from tests.briefs.samples import TODAY, ask, everything
from tests.briefs.test_model_messages import CASES

DOCS = Path(__file__).parent.parent.parent / "docs" / "brief.md"


@pytest.fixture(scope="session")
def known() -> list[Figure]:
    return everything()


def objects(item: Any) -> Iterator[dict[str, Any]]:
    if isinstance(item, dict):
        yield item
        for part in item.values():
            yield from objects(part)
    elif isinstance(item, list):
        for part in item:
            yield from objects(part)


@pytest.mark.parametrize("name", CASES)
def test_every_number_names_known_figures(name: str, known: list[Figure]) -> None:
    brief = brief_json(answer(ask(**CASES[name]), known, today=TODAY))
    assert json.loads(json.dumps(brief)) == brief
    for item in objects(brief["blocks"]):
        if "number" in item and isinstance(item["number"], str):
            assert item["figures"]
            assert set(item["figures"]) <= set(brief["figures"])
        elif isinstance(item.get("value"), int | float):
            assert set(item) >= {"kind", "of"}, item


def test_every_block_is_documented() -> None:
    page = DOCS.read_text(encoding="utf-8")
    rows = [row.split("|")[1].replace(",", " ").split() for row in page.splitlines() if row.startswith("|")]
    for block in get_args(Block):
        words = "".join(f"_{c.lower()}" if c.isupper() else c for c in block.__name__).lstrip("_")
        assert any(words in row for row in rows), words
