"""The five news texts of the reference material are read by general rules."""

from __future__ import annotations

from pathlib import Path

from benchmarks.scoring import load, score
from extract.reader import read


def test_the_figures_of_the_reference_texts_are_found_with_their_meaning(shared: Path) -> None:
    folder = shared / "seeds"
    found = [
        figure.to_json() for path in sorted(folder.glob("*.txt"))
        for figure in read(path.read_text(encoding="utf-8"), path.stem).figures
    ]
    result, faults = score(load(folder / "gold.jsonl"), found)
    assert result.f1(result.mentions) >= 0.95
    assert result.f1(result.frames) >= 0.9, faults
