"""Checks of a document's figures against each other; what fails is kept, named, and trusted less.

parts    exports and imports do not add up to the turnover, or do not differ by the balance
growth   a level and its change do not lead to the level that the same text gives for the base
shares   a level is as large a part of the whole as its share says; one that does not fit may be of another whole
total    a flow with one partner is larger than the same flow with the world
twice    one source gives two different numbers for one and the same thing, so that one of them is something else
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extract.framing.confidence import FAILED, HOLDS, after_check
from extract.framing.roles.share import is_part
from terms.figure import WORLD, Figure
from terms.period import Period

TOLERANCE = 0.03  # of the larger side: figures are rounded, and each by its own office
APART = 0.1  # by which two numbers for one thing differ more than in how they are rounded

Level = tuple[int, Figure, float]  # the place of a figure that came about, and its number
Key = tuple[str | None, str | None, Period | None, str | None, str | None]


def checked(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures with the names of the checks that they fail, and their confidence lowered or raised by them."""
    kept = list(figures)
    levels = list(_levels(kept))
    failed: dict[int, set[str]] = defaultdict(set)
    passed: set[int] = set()
    for name, members, holds in [
        *_parts(levels), *_growths(levels), *_shares(kept, levels), *_totals(levels), *_twice(levels),
    ]:
        for i in members:
            passed.add(i) if holds else failed[i].add(name)
    return tuple(_weighed(figure, failed.get(i, set()), i in passed) for i, figure in enumerate(kept))


def _weighed(figure: Figure, failed: set[str], passed: bool) -> Figure:
    if failed:
        return replace(figure, checks=tuple(sorted(failed)), confidence=after_check(figure.confidence, FAILED))
    if passed:
        why = (*figure.why, ("check", HOLDS))
        return replace(figure, why=why, confidence=after_check(figure.confidence, HOLDS))
    return figure


def _levels(figures: list[Figure]) -> Iterator[Level]:
    for i, figure in enumerate(figures):
        if figure.value is not None and figure.unit != "%" and figure.status == "actual" and figure.period is not None:
            yield i, figure, figure.value


def _near(a: float, b: float) -> bool:
    return abs(a - b) <= TOLERANCE * max(abs(a), abs(b))


Checked = tuple[str, tuple[int, ...], bool]


def _parts(levels: list[Level]) -> Iterator[Checked]:
    groups: dict[Key, dict[str, tuple[int, float]]] = defaultdict(dict)
    for i, f, value in levels:
        groups[(f.reporter, f.partner, f.period, f.unit, f.product)].setdefault(f.flow, (i, value))
    for group in groups.values():
        if "export" not in group or "import" not in group:
            continue
        (e, exports), (m, imports) = group["export"], group["import"]
        if "turnover" in group:
            t, turnover = group["turnover"]
            yield "parts", (e, m, t), _near(exports + imports, turnover)
        if "balance" in group:
            b, balance = group["balance"]
            yield "parts", (e, m, b), abs(exports - imports - balance) <= TOLERANCE * max(exports, imports)


def _growths(levels: list[Level]) -> Iterator[Checked]:
    known = {(f.flow, f.reporter, f.partner, f.product, f.unit, f.period): (i, v) for i, f, v in levels}
    for i, f, value in levels:
        change = f.change
        if change is None or change.base is None or (change.pct is None and change.times is None):
            continue
        base = known.get((f.flow, f.reporter, f.partner, f.product, f.unit, change.base))
        factor = change.times if change.times is not None else 1 + (change.pct or 0.0) / 100
        if base is not None and f.flow != "balance":
            yield "growth", (i, base[0]), _near(base[1] * factor, value)


def _wholes(levels: list[Level]) -> dict[tuple[object, ...], tuple[int, float]]:
    """The levels of a flow of all goods with the world, by flow, reporter, period and unit."""
    return {
        (f.flow, f.reporter, f.period, f.unit): (i, v) for i, f, v in levels
        if f.partner == WORLD and f.product is None
    }


def _shares(figures: list[Figure], levels: list[Level]) -> Iterator[Checked]:
    wholes = _wholes(levels)
    shares = {
        (f.flow, f.reporter, f.partner, f.product, f.period): (i, f.value) for i, f in enumerate(figures)
        if f.unit == "%" and f.value is not None and f.status == "actual"
    }
    for i, f, value in levels if shares and wholes else ():
        whole = wholes.get((f.flow, f.reporter, f.period, f.unit))
        share = shares.get((f.flow, f.reporter, f.partner, f.product, f.period))
        if whole is not None and share is not None and is_part(value, whole[1], share[1]):
            yield "shares", (i, whole[0], share[0]), True


def _totals(levels: list[Level]) -> Iterator[Checked]:
    totals = _wholes(levels)
    for i, f, value in levels if totals else ():
        total = totals.get((f.flow, f.reporter, f.period, f.unit))
        if total is not None and f.partner != WORLD and f.flow != "balance" and value > total[1] * (1 + TOLERANCE):
            yield "total", (i, total[0]), False


def _twice(levels: list[Level]) -> Iterator[Checked]:
    told: dict[tuple[object, ...], list[tuple[int, float]]] = defaultdict(list)
    for i, f, value in levels:
        told[(f.flow, f.reporter, f.partner, f.product, f.unit, f.period, f.side, f.speaker)].append((i, abs(value)))
    for numbers in told.values():
        values = [value for _, value in numbers]
        if max(values) - min(values) > APART * max(values):
            yield "twice", tuple(i for i, _ in numbers), False
