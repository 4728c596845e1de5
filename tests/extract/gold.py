"""The labelled rows of the corpus that rules may be written from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from benchmarks.corpus import belongs
from tests.data import CORPUS


def rows(language: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Each row of the first texts of a language, with its text."""
    folder = CORPUS / language
    texts: dict[str, str] = {}
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        doc = row["doc"]
        if belongs(doc, aside=False, added=False):
            if doc not in texts:
                texts[doc] = (folder / f"{doc}.txt").read_text(encoding="utf-8")
            yield row, texts[doc]
