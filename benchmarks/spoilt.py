"""How many figures of a text stay as they are when its page is spoilt, or when it is told in other words.

    python -m benchmarks.spoilt [--json] [WAY ...]

No label is needed: the right result of each way (``benchmarks/spoils/``) is known from what the text told before, so
that every text serves. A figure is kept where the spoilt text tells it with the meaning that it must have there.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator

from benchmarks.corpus import CORPUS, LANGUAGES, is_aside
from benchmarks.spoils.cuts import CUTS
from benchmarks.spoils.exchange import EXCHANGED
from benchmarks.spoils.goods import GOODS
from benchmarks.spoils.lands import LANDS
from benchmarks.spoils.pages import PAGES
from benchmarks.spoils.scans import SCANS
from benchmarks.spoils.sentences import SENTENCES
from benchmarks.spoils.told import Way, told
from benchmarks.spoils.words import WORDS
from benchmarks.spoils.years import YEARS

SPOILS: dict[str, Way] = {**PAGES, **YEARS, **SCANS, **CUTS, **SENTENCES, **WORDS, **EXCHANGED, **LANDS, **GOODS}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("ways", nargs="*", metavar="WAY", help="of all " + ", ".join(SPOILS))
    options = parser.parse_args()
    table = {name: measure(SPOILS[name]) for name in options.ways or SPOILS}
    if options.json:
        print(json.dumps(table))
        return
    for name, row in table.items():
        print(f"{name:17} texts {row['texts']:4}  figures {row['figures']:5}  kept {row['kept']:.4f}")


def measure(way: Way, most: int | None = None) -> dict[str, float]:
    """The texts that a way of spoiling changes, ``most`` of them, their figures, and the share of these that stay."""
    texts = figures = kept = 0
    for language, text in _open_texts():
        if texts == most:
            break
        spoilt = way.spoil(text, language)
        if spoilt == text:
            continue
        right = way.of(text, language) if way.of is not None else way.right
        plain = told(text, right, way.gone(text) if way.gone is not None else None)
        texts, figures, kept = texts + 1, figures + plain.total(), kept + (plain & told(spoilt)).total()
    return {"texts": texts, "figures": figures, "kept": round(kept / figures, 4) if figures else 1.0}


def _open_texts() -> Iterator[tuple[str, str]]:
    """The open texts with their language, in an order that mixes languages and is the same in every run."""
    paths = [(language, path) for language in LANGUAGES for path in sorted((CORPUS / language).glob("*.txt"))]
    random.Random(1).shuffle(paths)  # noqa: S311 - an order that is the same in every run
    for language, path in paths:
        if not is_aside(path.stem):
            yield language, path.read_text(encoding="utf-8")


if __name__ == "__main__":
    main()
