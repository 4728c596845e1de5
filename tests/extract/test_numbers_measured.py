"""The measured quality of number reading, held on labelled texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import kaznerd, mentions
from benchmarks.corpus import belongs
from tests.data import CORPUS


def test_money_and_percent_in_kazakh_speech_are_found(shared: Path) -> None:
    folder = shared / "language"
    report = kaznerd.measure(
        kaznerd.rows_of(folder / "kaznerd_valid_money.jsonl"), kaznerd.rows_of(folder / "kaznerd_number_twins.jsonl"))
    assert report.recall >= 0.9
    assert report.precision >= 0.85
    assert report.twins_share >= 0.97


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_nearly_every_labelled_number_has_its_mention(language: str) -> None:
    folder = CORPUS / language
    lines = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if belongs(row["doc"], aside=False, added=False)]
    report = mentions.score(rows, folder, language, show=False)
    assert report["level_recall"] >= 0.985
    assert report["change_recall"] >= 0.985
    assert report["hedge_right"] >= 0.97
