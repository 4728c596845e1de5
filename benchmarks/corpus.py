"""Scores of the reader on the labelled texts: those that rules were written from, and those kept aside.

    python -m benchmarks.corpus [--json] [--faults en-1*]
"""

from __future__ import annotations

import argparse
import fnmatch
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.scoring import Score, load, score
from extract.reader import read

CORPUS = Path(__file__).parent.parent / "tests" / "corpus"
LANGUAGES = ("en", "ru", "kk")
# Numbers of the texts kept aside: scored, never read while rules are written.
ASIDE = frozenset((*range(121, 201), *range(502, 550, 2), *range(602, 700, 2)))
FIRST = (range(1, 21), range(101, 141))  # numbers of the first texts; all others are of other hands


def number(doc: str) -> int:
    return int(doc.partition("-")[2])


def is_aside(doc: str) -> bool:
    """Whether a text is kept aside."""
    return number(doc) in ASIDE


def belongs(doc: str, aside: bool, added: bool | None = None) -> bool:
    """Whether a text is one of those kept aside, or of the open ones; ``added`` picks the later or the first texts."""
    first = any(number(doc) in numbers for numbers in FIRST)
    return is_aside(doc) == aside and added in (None, not first)


def measure(language: str, aside: bool, added: bool | None = None) -> tuple[Score, list[Any]]:
    """The score of one language on a part of the texts, and its faults."""
    gold = [row for row in load(CORPUS / language / "gold.jsonl") if belongs(row["doc"], aside, added)]
    paths = [p for p in sorted((CORPUS / language).glob("*.txt")) if belongs(p.stem, aside, added)]
    found = [f.to_json() for p in paths for f in read(p.read_text(encoding="utf-8"), p.stem).figures]
    return score(gold, found)


def asked(about: str | None) -> argparse.Namespace:
    """What a scorer of the labelled texts is asked for; ``about`` is what it says of itself."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--faults", metavar="DOCS", help="list what went wrong in these texts (not those kept aside)")
    return parser.parse_args()


def parts() -> Iterator[tuple[str, tuple[str, bool, bool]]]:
    """The parts of the labelled texts by name: language, whether kept aside, whether the later or the first ones."""
    for language, aside, added in itertools.product(LANGUAGES, (False, True), (False, True)):
        name = f"{language} {'kept aside' if aside else 'open'}{', added' if added else ''}"
        yield name, (language, aside, added)


def open_texts(language: str) -> Iterator[str]:
    """The texts of a language that are not kept aside."""
    paths = sorted((CORPUS / language).glob("*.txt"))
    return (path.read_text(encoding="utf-8") for path in paths if not is_aside(path.stem))


def main() -> None:
    options = asked(__doc__)
    table: dict[str, Any] = {}
    for name, part in parts():
        result, faults = measure(*part)
        table[name] = result.to_json()
        for gold, found in faults if options.faults and not part[1] else ():
            doc = (gold or found)["doc"]
            if fnmatch.fnmatch(doc, options.faults):
                print(doc, "\n  gold ", brief(gold), "\n  found", brief(found))
    if options.json:
        print(json.dumps(table))
        return
    for name, row in table.items():
        print(f"{name:20} gold {row['gold']:4}  mention F1 {row['mention_f1']:.3f}  frame F1 {row['frame_f1']:.3f}")


def brief(row: dict[str, Any] | None) -> str:
    keys = ("mention", "value", "unit", "flow", "reporter", "partner", "period", "status", "product", "change")
    return "-" if row is None else " | ".join(str(row.get(key)) for key in keys)


if __name__ == "__main__":
    main()
