"""How often the reader knows whose trade a text tells, and what the signs of it weigh.

    python -m benchmarks.topic [--json]
    python -m benchmarks.topic --fit      weights for extract/framing/topic/weights.toml

The party at home is that of most labelled figures; texts without one of three fifths are left out. The weights are
fitted on the open texts, which hold no more for them than new ones do: no rule knows a text's home. "crossed" is the
share of open texts got right by weights that were fitted on the seven eighths they do not belong to.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.corpus import CORPUS, LANGUAGES, is_aside
from benchmarks.scoring import load
from extract.framing.scenes import scenes
from extract.framing.sources.attribution import attribute
from extract.framing.topic.home import MOST, by_land, chances, home_of, odds
from extract.framing.topic.signs import Signs, signs_of
from extract.framing.topic.told import prose, told
from extract.framing.topic.voices import voices
from terms.countries import land_of

CLEAR = 0.6  # of a text's figures that are of one reporter where the text tells that one's trade
PARTS = 8
ROUNDS, STEP, RIDGE, LEAST = 400, 0.5, 0.006, 0.05

Weights = Mapping[str, float]


@dataclass(frozen=True)
class Case:
    """A text: the country at home by its labels, the one that the reader takes, and the signs of each."""

    doc: str
    home: str
    taken: str | None
    signs: Mapping[str, Mapping[str, int]]


def cases() -> list[Case]:
    """The labelled texts that tell the trade of one party."""
    found: list[Case] = []
    for language in LANGUAGES:
        reporters: dict[str, Counter[str]] = defaultdict(Counter)
        for row in load(CORPUS / language / "gold.jsonl"):
            reporters[row["doc"]][row["reporter"]] += 1
        for doc, counted in sorted(reporters.items()):
            home, times = counted.most_common(1)[0]
            if times >= CLEAR * counted.total():
                text = (CORPUS / language / f"{doc}.txt").read_text(encoding="utf-8")
                found.append(_case(doc, home, text))
    return found


def _case(doc: str, home: str, text: str) -> Case:
    _, found = scenes(text, None, None)
    said = voices(found, attribute(found))
    sentences = prose(told(found))
    signs: Signs = by_land(signs_of(sentences, said))
    return Case(doc, land_of(home), land_of(home_of(sentences, said).code or ""), signs)


def fit(known: Sequence[Case]) -> dict[str, float]:
    """Weights by which the party at home is the likeliest of a text's parties (conditional logit, gradient ascent)."""
    weights: dict[str, float] = defaultdict(float)
    held = [case for case in known if case.home in case.signs]
    for _ in range(ROUNDS):
        slopes: dict[str, float] = defaultdict(float)
        for case in held:
            for land, chance in chances(case.signs, weights).items():
                error = (land == case.home) - chance
                for sign, times in case.signs[land].items():
                    slopes[sign] += error * min(times, MOST)
        for sign in slopes:
            weights[sign] += STEP * (slopes[sign] / len(held) ** 0.5 / 4 - RIDGE * weights[sign])
    return dict(weights)


def _right(case: Case, weights: Weights) -> bool:
    return bool(case.signs) and max(case.signs, key=lambda land: odds(case.signs[land], weights)) == case.home


def crossed(known: Sequence[Case]) -> float:
    """The share that weights fitted on the other parts get right."""
    right = 0
    for part in range(PARTS):
        weights = fit([case for n, case in enumerate(known) if n % PARTS != part])
        right += sum(_right(case, weights) for n, case in enumerate(known) if n % PARTS == part)
    return round(right / len(known), 3)


def measure() -> dict[str, Any]:
    """Texts, and the share of them whose home the reader finds, of the open ones and of those kept aside."""
    found = cases()
    open_texts = [case for case in found if not is_aside(case.doc)]
    aside = [case for case in found if is_aside(case.doc)]
    parts = {"open": open_texts, "kept aside": aside}
    report: dict[str, Any] = {
        name: {"texts": len(part), "right": round(sum(c.taken == c.home for c in part) / len(part), 3)}
        for name, part in parts.items()
    }
    return {**report, "open, crossed": {"texts": len(open_texts), "right": crossed(open_texts)}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--fit", action="store_true", help="print weights fitted anew")
    options = parser.parse_args()
    if options.fit:
        weights = fit([case for case in cases() if not is_aside(case.doc)])
        for sign, weight in sorted(weights.items()):
            if abs(weight) >= LEAST:
                print(f'"{sign}" = {weight:.2f}')
        return
    report = measure()
    if options.json:
        print(json.dumps(report))
        return
    for name, row in report.items():
        print(f"{name:14} texts {row['texts']:4}  home right {row['right']:.3f}")


if __name__ == "__main__":
    main()
