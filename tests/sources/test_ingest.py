"""From files and folders to the store."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from extract.reader import read
from sources.ingest import ingest
from store import Store
from terms.want import Want

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ROOT = Path(__file__).parent.parent.parent
EXAMPLES = ROOT / "sources" / "examples"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "keruen.db") as opened:
        yield opened


def gold() -> list[dict[str, Any]]:
    lines = (ROOT / "tests" / "corpus" / "examples.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_a_folder_is_read_whole_and_a_second_reading_adds_nothing(store: Store) -> None:
    first = list(ingest([EXAMPLES], store, NOW))
    assert all(found.error is None and found.figures for found in first)
    assert sum(found.new for found in first) == sum(found.documents for found in first)
    kept = len(store.figures([Want.pair("KZ", "BY")]))
    assert sum(found.new for found in ingest([EXAMPLES], store, NOW)) == 0
    assert len(store.figures([Want.pair("KZ", "BY")])) == kept


def test_a_file_that_cannot_be_read_does_not_stop_the_others(store: Store, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00\x01\x02\x03" * 50)
    (tmp_path / "b.txt").write_text("In 2018, trade between Kazakhstan and Belarus was $896 million.", encoding="utf-8")
    (tmp_path / "c.txt").write_text("A text about the weather.", encoding="utf-8")
    bad, good, plain = ingest([tmp_path / name for name in ("a.txt", "b.txt", "c.txt")], store, NOW)
    assert bad.error is not None
    assert (good.figures, plain.figures, plain.error) == (1, 0, None)


def test_an_empty_folder_is_an_error(store: Store, tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    [found] = ingest([tmp_path / "news"], store, NOW)
    assert found.error is not None
    assert "no text" in found.error


def test_each_example_states_the_figures_of_its_gold() -> None:
    keys = ("value", "unit", "flow", "reporter", "partner", "period", "status", "product")
    wanted = sorted([row["doc"], *(str(row[key]) for key in keys)] for row in gold())
    found = sorted([file.stem, *(str(figure.to_json()[key]) for key in keys)]
                   for file in EXAMPLES.rglob("*.txt")
                   for figure in read(file.read_text(encoding="utf-8"), file.stem).figures)
    assert found == wanted


def test_no_example_repeats_nine_words_of_a_reference_text(shared: Path) -> None:
    def runs(file: Path) -> set[tuple[str, ...]]:
        words = file.read_text(encoding="utf-8").lower().split()
        return {tuple(words[i:i + 9]) for i in range(len(words) - 8)}

    known = set().union(*(runs(file) for file in (*shared.glob("seeds/*.txt"), *shared.glob("corpus/*/*.txt"))))
    assert not any(runs(file) & known for file in EXAMPLES.rglob("*.txt"))
