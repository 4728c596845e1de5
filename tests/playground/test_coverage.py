"""Every row of the background text's table of what a strict server must do is a rule here, with the same words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from playground.rules import RULES

# rows that no rule states: what the gateway does is a fault on demand
FAULTS = {"gateway"}


def _rows(text: str) -> list[tuple[str, str]]:
    section = text.split("### What a strict fake must do", 1)[1].split("\ngetUpdates in", 1)[0]
    lines = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("| ")]
    return [(cells[0].strip(), cells[1].strip()) for cells in lines[1:] if not set(cells[0]) <= set("- ")]


def _phrases(answer: str) -> list[str]:
    """The single refusals of a cell, in lower case, without status and notes."""
    kept = re.sub(r"\(.*?\)|; too many.*|\+ parameters.*|\*.*?$", "", answer)
    kept = re.sub(r"\b\d{3}\b|Bad Request:|Forbidden:|Too Many Requests:|Conflict:", "", kept)
    pieces = [piece.strip().lower().removesuffix("...").strip(" :") for piece in kept.split(" / ")]
    return [re.sub(r"retry after n", "retry after", piece) for piece in pieces if piece]


@pytest.fixture
def rows(shared: Path) -> list[tuple[str, str]]:
    return _rows((shared / "platform.md").read_text("utf-8"))


def test_no_row_is_missing(rows: list[tuple[str, str]]) -> None:
    texts = [rule.text.lower() for rule in RULES.values()]
    missing = [
        (case, phrase)
        for case, answer in rows
        if case not in FAULTS
        for phrase in _phrases(answer)
        if not any(phrase in text for text in texts)
    ]
    assert len(rows) >= 18
    assert missing == []
