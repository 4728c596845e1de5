"""How long the claims of one key take to be put in order, beside sorting them, which is the least that it can take.

    python -m benchmarks.merging --claims 10000 --claims 40000 --json

Each store is the worst of its kind: "apart", where no claim repeats another, "hedged", where each meets many,
"sideless", where half the claims must find the side that they repeat, and "changes", where each has a change of its own
in its document. ``ratio`` is the time over that of a sort in the same run, ``growth`` the time of the largest over that
of the smallest, over how many times larger it is: 1 is linear, n log n a little more, a square the same as the sizes.
Exits with 1 over a limit.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from briefs.reconciling.keys import key_of
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.ranks import order
from terms.figure import Change, Figure
from terms.period import Period

LIMITS = {"ratio": 25.0, "growth": 2.5}
SIZES = (10_000, 40_000)
ROUNDS = 3
BASE = Figure(doc="d", mention="m", start=0, end=1, quote="q", flow="turnover", reporter="KZ", partner="BY",
              period=Period.of_year(2018), value=1.0, unit="USD", evidence="outlet", rule="benchmark")


def apart(number: int, chance: random.Random) -> Iterator[Figure]:
    """An exact claim that no other one agrees with."""
    yield _claim(number, 1_000_000_001 + 20 * number, side="KZ")


def hedged(number: int, chance: random.Random) -> Iterator[Figure]:
    """A claim that agrees with many, exact or not."""
    yield _claim(number, chance.randrange(1, 9_999_999) * 1000.0 + chance.choice((0, 1)),
                 qualifier=chance.choice(("exact", "exact", "about", "over", "under")), side="KZ")


def sideless(number: int, chance: random.Random) -> Iterator[Figure]:
    """A claim of one of two sides or of none."""
    yield _claim(number, 1_000_000_001 + 20 * chance.randrange(10**8), side=chance.choice(("KZ", "BY", None, None)))


def changes(number: int, chance: random.Random) -> Iterator[Figure]:
    """A claim, and its change as a figure of its own."""
    claim = _claim(number, 1_000_000_001 + 20 * number, side="KZ")
    yield claim
    yield replace(claim, value=None, unit=None, change=Change(pct=1.0 + number % 90), id=-number)


KINDS: dict[str, Callable[[int, random.Random], Iterator[Figure]]] = {
    "apart": apart, "hedged": hedged, "sideless": sideless, "changes": changes}


def _claim(number: int, value: float, *, qualifier: str = "exact", side: str | None) -> Figure:
    return replace(BASE, doc=f"d{number}", document=number, id=number, value=float(value), qualifier=qualifier,
                   side=side)


def figures(kind: str, size: int) -> list[Figure]:
    """So many claims of a kind, in an order that helps nobody."""
    chance = random.Random(7)  # noqa: S311
    found = [figure for number in range(1, size + 1) for figure in KINDS[kind](number, chance)]
    chance.shuffle(found)
    return found


def seconds(work: Callable[[], object]) -> float:
    gc.collect()
    gc.disable()
    try:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start
    finally:
        gc.enable()


def measure(kind: str, size: int, rounds: int) -> tuple[float, float]:
    """Medians of seconds: of a ledger with the claims of its one key, and of the floor."""
    known = figures(kind, size)
    found, floor = [], []
    for _ in range(rounds):
        found.append(seconds(lambda: Ledger(known).claims(key_of(BASE))))
        floor.append(seconds(lambda: sorted(known, key=order)))
    return statistics.median(found), statistics.median(floor)


def report(sizes: Sequence[int], rounds: int) -> list[dict[str, object]]:
    """A row a kind."""
    rows: list[dict[str, object]] = []
    for kind in KINDS:
        times = {size: measure(kind, size, rounds) for size in sizes}
        (small, _), (large, floor) = times[min(sizes)], times[max(sizes)]
        rows.append({"kind": kind, **{f"seconds {size}": round(found, 3) for size, (found, _) in times.items()},
                     "floor": round(floor, 3), "ratio": round(large / floor, 2),
                     "growth": round(large / small / (max(sizes) / min(sizes)), 2)})
    return rows


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table; 1 where a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--claims", type=int, action="append", help="how many claims of one key (twice for the growth)")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(argv)
    rows = report(options.claims or SIZES, options.rounds)
    if options.json:
        print(json.dumps(rows, indent=1))
    else:
        print("\n".join("  ".join(f"{name} {value}" for name, value in row.items()) for row in rows))
    missed = [f"{row['kind']}: {name} {row[name]} over {limit}" for row in rows for name, limit in LIMITS.items()
              if float(str(row[name])) > limit]
    print("\n".join(missed), file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
