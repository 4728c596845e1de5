"""What a confidence is worth: how many figures of each band have a right frame.

    python -m benchmarks.calibration [--json]
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
from typing import Any

from benchmarks.corpus import CORPUS, LANGUAGES, LAST_OPEN, number
from benchmarks.scoring import Row, load, score
from extract.reader import read

BANDS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
SHOWN = 0.8  # what is shown without a caveat


def rated(aside: bool) -> list[tuple[float, bool]]:
    """Confidence and rightness of every figure found; one that pairs with an optional row is left out."""
    pairs: list[tuple[float, bool]] = []
    for language in LANGUAGES:
        gold = [row for row in load(CORPUS / language / "gold.jsonl") if (number(row["doc"]) > LAST_OPEN) == aside]
        found: list[Row] = []
        for path in sorted((CORPUS / language).glob("*.txt")):
            if (number(path.stem) > LAST_OPEN) == aside:
                found += [f.to_json() for f in read(path.read_text(encoding="utf-8"), path.stem).figures]
        _, faults = score(gold, found)
        wrong = {id(row) for _, row in faults if row is not None}
        pairs += [(row["confidence"], id(row) not in wrong) for row in found]
    return pairs


def wilson(right: int, of: int) -> tuple[float, float]:
    """The 95% interval of a share (Wilson)."""
    if of == 0:
        return 0.0, 1.0
    z, p = 1.96, right / of
    middle, spread = p + z * z / (2 * of), z * math.sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    return (middle - spread) / (1 + z * z / of), (middle + spread) / (1 + z * z / of)


def table(aside: bool) -> dict[str, Any]:
    pairs = rated(aside)
    bands = []
    for low, high in itertools.pairwise(BANDS):
        here = [right for value, right in pairs if low <= value < high]
        bands.append({"from": low, "to": min(high, 1.0), "n": len(here), "right": sum(here)})
    shown = [right for value, right in pairs if value >= SHOWN]
    low, high = wilson(sum(shown), len(shown))
    return {
        "bands": bands, "shown": len(shown), "shown_right": round(sum(shown) / len(shown), 4) if shown else None,
        "shown_interval": [round(low, 3), round(high, 3)],
        "right_that_are_shown": round(sum(shown) / max(1, sum(right for _, right in pairs)), 4),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    result = {"open": table(False), "kept aside": table(True)}
    if options.json:
        print(json.dumps(result))
        return
    for name, part in result.items():
        print(name)
        for band in part["bands"]:
            share = f"{band['right'] / band['n']:.2f}" if band["n"] else "-"
            print(f"  {band['from']:.1f} to {band['to']:.1f}  n {band['n']:4}  right {share}")
        low, high = part["shown_interval"]
        print(f"  from {SHOWN}: {part['shown']} figures, {part['shown_right']} right ({low} to {high}), "
              f"{part['right_that_are_shown']} of the right ones")


if __name__ == "__main__":
    main()
