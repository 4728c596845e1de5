"""How often the reader knows who says a figure and whose statistics it is, on the labelled texts.

    python -m benchmarks.attribution [--json] [--faults "en-1*"]

Of the labelled figures that were found and whose label has the slot: in how many it is right. A region and its country
("RU-ORE", "RU") agree, since some labels give the land that a regional office belongs to; so do two spellings of a
role ("deputy_minister"), and two forms of a surname. A speaker counts where the label gives a name and no description.
"""

from __future__ import annotations

import fnmatch
import itertools
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from benchmarks.corpus import CORPUS, asked, belongs, parts
from benchmarks.scoring import Row, load, paired
from extract.framing.sources.people import alike
from extract.reader import read
from extract.tokens import fold
from terms.countries import land_of

SLOTS = ("evidence", "side", "role", "speaker")
Found = tuple[Row, Row]  # a label and the figure of its number


def agrees(slot: str, label: str | None, found: str | None) -> bool:
    """Whether a slot is right.

    >>> agrees("role", "deputy_minister", "deputy minister"), agrees("side", "RU-ORE", "RU"), agrees("side", "RU", None)
    (True, True, False)
    """
    if label is None or found is None:
        return label == found
    if slot == "side":
        return land_of(label) == land_of(found)
    if slot == "speaker":
        return any(alike(fold(one), fold(other)) for one in label.split() for other in found.split())
    return label.replace("_", " ") == found


def matched(language: str, aside: bool, added: bool | None = None) -> Iterator[Found]:
    """The labels of a part of the texts, each with the figure found for it."""
    gold = [row for row in load(CORPUS / language / "gold.jsonl") if belongs(row["doc"], aside, added)]
    by_doc = itertools.groupby(sorted(gold, key=lambda row: str(row["doc"])), key=lambda row: str(row["doc"]))
    for doc, rows in by_doc:
        text = (CORPUS / language / f"{doc}.txt").read_text(encoding="utf-8")
        yield from paired(list(rows), [figure.to_json() for figure in read(text, doc).figures])


def labelled(label: Row) -> list[str]:
    """The slots that a label has."""
    return [slot for slot in SLOTS if slot in label and (slot != "speaker" or _is_name(label[slot]))]


def _is_name(words: str | None) -> bool:
    return words is None or all(word[0].isupper() for word in words.split())


def faults(pair: Found) -> dict[str, tuple[str | None, str | None]]:
    """The slots that are wrong, with the label and what was found."""
    label, found = pair
    return {slot: (label[slot], found.get(slot)) for slot in labelled(label)
            if not agrees(slot, label[slot], found.get(slot))}


def measure(language: str, aside: bool, added: bool | None = None) -> tuple[dict[str, list[int]], list[Found]]:
    """Of each slot how many are right and how many are labelled, and the pairs that have a fault."""
    pairs = list(matched(language, aside, added))
    told = Counter(slot for label, _ in pairs for slot in labelled(label))
    wrong = Counter(slot for pair in pairs for slot in faults(pair))
    return {slot: [told[slot] - wrong[slot], told[slot]] for slot in SLOTS}, [pair for pair in pairs if faults(pair)]


def main() -> None:
    options = asked(__doc__)
    table: dict[str, Any] = {}
    for name, part in parts():
        result, wrong = measure(*part)
        if any(of for _, of in result.values()):
            table[name] = result
        for pair in wrong if options.faults and not part[1] else ():
            if fnmatch.fnmatch(pair[0]["doc"], options.faults):
                told = ", ".join(f"{slot} {found} for {label}" for slot, (label, found) in faults(pair).items())
                print(pair[0]["doc"], told, "|", " ".join(pair[1]["quote"].split()))
    if options.json:
        print(json.dumps(table))
        return
    for name, row in table.items():
        print(f"{name:20}", "  ".join(f"{slot} {right:4} of {of:4}" for slot, (right, of) in row.items()))


if __name__ == "__main__":
    main()
