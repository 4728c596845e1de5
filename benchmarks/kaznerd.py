"""Money and percent in Kazakh television speech (KazNERD): recall, precision, and words against digits.

usage: kaznerd.py SENTENCES TWINS [--json] [--show]

SENTENCES and TWINS are JSON lines files: labelled sentences (``tokens``, ``spans``, ``text``) and pairs of the same
number in ``words`` and ``digits``. A mention counts where it shares at least half of the shorter and of the union's
letters with a label of its kind.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from extract.languages import packs
from extract.numbers.mentions import Mention, find_mentions
from extract.tokens import tokenize

LABELS = {"MONEY": "money", "PERCENTAGE": "percent"}
OVERLAP = 0.5
LANGUAGE = "kk"


@dataclass(frozen=True, slots=True)
class Report:
    """Counts of labels, mentions and twins, with the shares that the targets are about."""

    labels: int
    found: int
    mentions: int
    right: int
    recall: float
    precision: float
    twins: int
    twins_equal: int
    twins_share: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences", type=Path)
    parser.add_argument("twins", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--show", action="store_true", help="list what was missed, read wrongly, or differs")
    options = parser.parse_args()
    report = measure(rows_of(options.sentences), rows_of(options.twins), show=options.show)
    if options.json:
        print(json.dumps(asdict(report)))
        return
    print(f"recall    {report.recall:.3f}  ({report.found} of {report.labels} labels)")
    print(f"precision {report.precision:.3f}  ({report.right} of {report.mentions} mentions)")
    print(f"twins     {report.twins_share:.3f}  ({report.twins_equal} of {report.twins} equal)")


def rows_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def measure(sentences: Iterable[dict[str, Any]], twins: Iterable[dict[str, Any]], *, show: bool = False) -> Report:
    labels = found = mentions = right = 0
    for row in sentences:
        wanted = labelled(row)
        got = [(m.start, m.end, m.kind) for m in read(row["text"]) if m.kind in LABELS.values()]
        missed = [w for w in wanted if not any(overlaps(w, g) for g in got)]
        wrong = [g for g in got if not any(overlaps(w, g) for w in wanted)]
        labels, found = labels + len(wanted), found + len(wanted) - len(missed)
        mentions, right = mentions + len(got), right + len(got) - len(wrong)
        if show:
            for what, spans in (("MISSED", missed), ("WRONG", wrong)):
                for start, end, kind in spans:
                    print(what, kind, repr(row["text"][start:end]), "|", row["text"][max(0, start - 40) : end + 30])
    pairs = list(twins)
    equal = [pair for pair in pairs if values(pair["words"]) == values(pair["digits"]) != []]
    if show:
        for pair in pairs:
            if pair not in equal:
                print("TWIN", pair["words"], values(pair["words"]), "|", pair["digits"], values(pair["digits"]))
    return Report(labels, found, mentions, right, round(found / max(labels, 1), 4), round(right / max(mentions, 1), 4),
                  len(pairs), len(equal), round(len(equal) / max(len(pairs), 1), 4))


def read(text: str) -> list[Mention]:
    return find_mentions(text, tokenize(text), packs()[LANGUAGE])


def values(text: str) -> list[tuple[str, float, float | None, str | None]]:
    return [(m.kind, m.value, m.value_max, m.unit) for m in read(text)]


def labelled(row: dict[str, Any]) -> list[tuple[int, int, str]]:
    """Labels as character spans of ``text``, which is ``tokens`` joined by single spaces."""
    starts, at = [], 0
    for token in row["tokens"]:
        starts.append(at)
        at += len(token) + 1
    ends = [start + len(token) for start, token in zip(starts, row["tokens"], strict=True)]
    return [(starts[span["start"]], ends[span["end"] - 1], LABELS[span["label"]])
            for span in row["spans"] if span["label"] in LABELS]


def overlaps(a: tuple[int, int, str], b: tuple[int, int, str]) -> bool:
    shared = min(a[1], b[1]) - max(a[0], b[0])
    whole = max(a[1], b[1]) - min(a[0], b[0])
    return a[2] == b[2] and shared >= OVERLAP * whole


if __name__ == "__main__":
    main()
