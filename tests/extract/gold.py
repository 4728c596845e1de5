"""The labelled rows of the shared corpus that rules may be written from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

LAST_READ = 120


def rows(shared: Path, language: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Each row of a language's texts numbered up to 120, with its text."""
    folder = shared / "corpus" / language
    texts: dict[str, str] = {}
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        doc = row["doc"]
        if int(doc.rsplit("-", 1)[1]) <= LAST_READ:
            if doc not in texts:
                texts[doc] = (folder / f"{doc}.txt").read_text(encoding="utf-8")
            yield row, texts[doc]
