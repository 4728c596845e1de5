"""How fast texts are read, beside quantulum3 on the same texts in one run, and how hostile input compares.

    python -m benchmarks.reading [--json] [--size 100000]

quantulum3 (requirements/bench.txt) only finds numbers with units, and only in English, so that the English texts are
read; its column is null where it is not installed. Both go over all texts in turn, five times, and of each text the
least time of the process counts: a machine that changes its pace slows down both.
"""

from __future__ import annotations

import argparse
import importlib
import json
import logging
import resource
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from extract.reader import read

Reader: TypeAlias = Callable[[str], object]

CORPUS = Path(__file__).parent.parent / "tests" / "corpus"
PEER = "quantulum3.parser"
HOSTILE = {
    "digits": "1234567890", "brackets": "()[]{}", "scales": "млрд ", "one word": "слово", "nulls": "\0", "emoji": "😀",
    "money": "$5 million ", "percent": "5% ", "comma list": "$5 million, ", "parties": "Kazakhstan, Belarus, ",
    "lines": "$5 million\n", "flows": "exports $5 million ", "changes": "экспорт на 5% до 3 млрд ", "years": "2018 ",
    "lists": "экспорт 5 млн доллар, ", "respectively": "exports and imports 5 and 6 percent respectively ",
    "dashes": "5-", "relative": "last year ", "products": "oil ", "spaces": " ", "entities": "&amp;", "dots": ".",
    "torn words": "exp ort ", "ones": "20l2 ", "digits in words": "a1",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--size", type=int, default=100_000, help="letters of a hostile text")
    options = parser.parse_args()
    report = measure(options.size)
    if options.json:
        print(json.dumps({key: report[key] for key in KEYS}))
        return
    for key in KEYS:
        print(f"{key:22} {report[key]}")
    for name, ratio in sorted(report["hostile"].items(), key=lambda item: -item[1]):
        print(f"  {name:20} {ratio:6.2f} times ordinary text")


KEYS = ("keruen_docs_per_s", "quantulum3_docs_per_s", "ratio", "peak_mib", "linear_worst_ratio")


def measure(size: int) -> dict[str, Any]:
    """Documents a second of both, the peak of memory in MiB, and a hostile letter's cost over an ordinary one's."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("en/*.txt"))]
    total([keruen], texts, passes=1)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    peer = load_peer()
    ours, *others = total([keruen] if peer is None else [keruen, peer], texts)
    theirs = others[0] if others else None
    ordinary = ours / sum(map(len, texts))
    spent = {name: total([keruen], [fill(piece, size)], passes=1)[0] for name, piece in HOSTILE.items()}
    hostile = {name: each / size / ordinary for name, each in spent.items()}
    return {
        "keruen_docs_per_s": round(len(texts) / ours, 1),
        "quantulum3_docs_per_s": None if theirs is None else round(len(texts) / theirs, 2),
        "ratio": None if theirs is None else round(theirs / ours, 1),
        "peak_mib": round(peak, 1), "linear_worst_ratio": round(max(hostile.values()), 2), "hostile": hostile,
    }


def keruen(text: str) -> object:
    """All of reading, from the heading to checked figures."""
    return read(text, "bench")


def fill(piece: str, size: int) -> str:
    """A piece repeated to a text of that many letters."""
    return (piece * (size // len(piece) + 1))[:size]


def total(readers: Sequence[Reader], texts: Sequence[str], *, passes: int = 5) -> list[float]:
    """Seconds of the process of each reader for all texts: of each text the least, the readers taking turns."""
    best = [[float("inf")] * len(texts) for _ in readers]
    for _ in range(passes):
        for reader, times in zip(readers, best, strict=True):
            for n, text in enumerate(texts):
                start = time.process_time()
                reader(text)
                times[n] = min(times[n], time.process_time() - start)
    return [sum(times) for times in best]


def load_peer() -> Reader | None:
    """The peer's parser; None where it is not installed."""
    logging.disable(logging.WARNING)
    warnings.simplefilter("ignore")
    try:
        parse: Reader = importlib.import_module(PEER).parse
    except ImportError:
        return None
    return parse


if __name__ == "__main__":
    main()
