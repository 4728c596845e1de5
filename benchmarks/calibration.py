"""What a confidence is worth: how many figures of each band have a right frame.

    python -m benchmarks.calibration [--json]
    python -m benchmarks.calibration --fit      weights for extract/framing/confidence.py
    python -m benchmarks.calibration --first DOCS   what is made of these texts now, as lines of first_reading.jsonl

The rules know the open texts too well to tell what a confidence is worth on a new one. So the weights are fitted on
``first_reading.jsonl``, what the reader made of added texts before any rule was written from them, and on two others:
the odd ones of the texts kept aside, and ``real_pages.jsonl``, what it made at first sight of 186 public news pages,
judged figure by figure (the pages are not ours to publish). Nothing was fitted to the even ones kept aside.
"""

from __future__ import annotations

import argparse
import fnmatch
import itertools
import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.corpus import CORPUS, LANGUAGES, is_aside, number
from benchmarks.scoring import load, score
from extract.framing.confidence import BIAS, CHECKS, FAILED, WEIGHTS, probability
from extract.reader import read
from terms.figure import Figure

FIRST_READING = Path(__file__).with_name("first_reading.jsonl")
REAL_PAGES = Path(__file__).with_name("real_pages.jsonl")
TITLES = {
    "open": "open texts", "even": "texts kept aside, the even ones",
    "real": "news pages, read at first sight (the level is fitted to them and to the odd ones)",
}
BANDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
SHOWN = 0.8  # what is shown without a caveat
ROUNDS, STEP, RIDGE = 4000, 0.5, 0.002


@dataclass(frozen=True)
class Rated:
    """A figure found, with its confidence, the doubts about it, and whether its frame was right."""

    doc: str
    confidence: float
    doubts: frozenset[str]
    right: bool


def rated() -> list[Rated]:
    """Every figure found in the corpus."""
    result: list[Rated] = []
    for language in LANGUAGES:
        found: list[Figure] = []
        for path in sorted((CORPUS / language).glob("*.txt")):
            found += read(path.read_text(encoding="utf-8"), path.stem).figures
        rows = [figure.to_json() for figure in found]
        _, faults = score(load(CORPUS / language / "gold.jsonl"), rows)
        wrong = {id(row) for _, row in faults if row is not None}
        for figure, row in zip(found, rows, strict=True):
            result.append(Rated(figure.doc, figure.confidence, doubts_of(figure), id(row) not in wrong))
    return result


def doubts_of(figure: Figure) -> frozenset[str]:
    """The doubts about a figure, and what its checks came to."""
    why = dict(figure.why)
    named = [*why.get("doubts", "").split(", "), why.get("check", ""), FAILED if figure.checks else ""]
    return frozenset(named) - {""}


def judged(path: Path) -> list[Rated]:
    """Figures of texts that are not here, with the confidence that their doubts are worth today."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [Rated(row["doc"], sure(row["doubts"]), frozenset(row["doubts"]), row["right"]) for row in rows]


def sure(doubts: Iterable[str]) -> float:
    """The confidence of a figure with these doubts and checks.

    >>> sure(["check holds"]) > sure([]) > sure(["no period"])
    True
    """
    return probability(BIAS + math.fsum(CHECKS.get(name, -WEIGHTS.get(name, 0.0)) for name in doubts))


def group(doc: str) -> str:
    """open, odd (kept aside, for fitting) or even (kept aside, for the table)."""
    if not is_aside(doc):
        return "open"
    return "odd" if number(doc) % 2 else "even"


def wilson(right: int, of: int) -> tuple[float, float]:
    """The 95% interval of a share (Wilson)."""
    if of == 0:
        return 0.0, 1.0
    z, p = 1.96, right / of
    middle, spread = p + z * z / (2 * of), z * math.sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    return (middle - spread) / (1 + z * z / of), (middle + spread) / (1 + z * z / of)


def table(rows: list[Rated]) -> dict[str, Any]:
    bands = []
    for low, high in itertools.pairwise(BANDS):
        here = [row.right for row in rows if low <= row.confidence < high]
        bands.append({"from": low, "to": min(high, 1.0), "n": len(here), "right": sum(here)})
    shown = [row.right for row in rows if row.confidence >= SHOWN]
    low, high = wilson(sum(shown), len(shown))
    return {
        "bands": bands, "shown": len(shown), "shown_right": round(sum(shown) / len(shown), 4) if shown else None,
        "shown_interval": [round(low, 3), round(high, 3)],
        "right_that_are_shown": round(sum(shown) / max(1, sum(row.right for row in rows)), 4),
    }


def fit(first: Sequence[Rated], level: Sequence[Rated]) -> tuple[float, dict[str, float]]:
    """Logistic regression by gradient descent. A doubt never raises a confidence, nor does a check that failed, and one
    that holds never lowers it, so that none changes its sign. Each half has a bias of its own: first readings are of
    an older reader and of harder texts, which tells what a doubt weighs against another but not how often all is well;
    that the other half tells.
    """
    names = [*WEIGHTS, *CHECKS]
    signs = [CHECKS.get(name, -1.0) / abs(CHECKS.get(name, -1.0)) for name in names]
    halves = [[(row.right, [name in row.doubts for name in names]) for row in half] for half in (first, level)]
    biases, weights = [1.0, 1.0], [0.3 * sign for sign in signs]
    for _ in range(ROUNDS):
        slopes = [0.0] * len(names)
        for n, half in enumerate(halves):
            slope = 0.0
            for right, has in half:
                odds = biases[n] + sum(w for w, true in zip(weights, has, strict=True) if true)
                error = (right - 1 / (1 + math.exp(-odds))) / (2 * len(half))
                slope += error
                for i, true in enumerate(has):
                    slopes[i] += error * true
            biases[n] += STEP * slope
        moved = (w + STEP * (s - RIDGE * w) for w, s in zip(weights, slopes, strict=True))
        weights = [w if w * sign > 0 else 0.0 for w, sign in zip(moved, signs, strict=True)]
    fitted = zip(names, weights, strict=True)
    return round(biases[1], 2), {name: round(abs(w) if name in WEIGHTS else w, 2) for name, w in fitted}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--fit", action="store_true", help="print weights fitted anew")
    parser.add_argument("--first", metavar="DOCS", help="print lines for first_reading.jsonl")
    options = parser.parse_args()
    rows = rated()
    if options.fit:
        level = [*(row for row in rows if group(row.doc) == "odd"), *judged(REAL_PAGES)]
        print(json.dumps(fit(judged(FIRST_READING), level), indent=4))
        return
    if options.first:
        for row in rows:
            if fnmatch.fnmatch(row.doc, options.first):
                print(json.dumps({"doc": row.doc, "doubts": sorted(row.doubts), "right": row.right}))
        return
    result = {name: table([row for row in rows if group(row.doc) == name]) for name in ("open", "even")}
    result["real"] = table(judged(REAL_PAGES))
    if options.json:
        print(json.dumps(result))
        return
    for name, part in result.items():
        print(TITLES[name])
        for band in part["bands"]:
            share = f"{band['right'] / band['n']:.2f}" if band["n"] else "-"
            print(f"  {band['from']:.1f} to {band['to']:.1f}  n {band['n']:4}  right {share}")
        low, high = part["shown_interval"]
        print(f"  from {SHOWN}: {part['shown']} figures, {part['shown_right']} right ({low} to {high}), "
              f"{part['right_that_are_shown']} of the right ones")


if __name__ == "__main__":
    main()
