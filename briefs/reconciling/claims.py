"""Claims under one key: whose statistics they are, which say the same, which one to quote.

A claim that only repeats another of its side (the same number, or a rounder or hedged one that it fits) is its
witness; what is left is ordered by rank, then by who spoke last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from briefs.reconciling.merging import Repeated, merged
from briefs.reconciling.numbers import Number, Stated, difference
from briefs.reconciling.ranks import document_of, evidence, is_fine, order, published
from briefs.reconciling.tables import AGENCIES, LIMITS
from terms.figure import WORLD, Figure
from terms.period import Period

OFFICIAL = frozenset({"series", "office"})
HEDGES = frozenset({"over", "under", "about"})


@dataclass(frozen=True)
class Claims:
    """What one side's statistics say under one key: the number to quote, then those that disagree with it."""

    side: str | None
    best: Stated
    others: tuple[Stated, ...] = ()


def disagreement(best: Number, other: Number) -> str:
    """"revision" where the quoted number is official, later and not far off; "contradiction" otherwise."""
    figure = best.sources[0]
    later = published(figure) > published(other.sources[0])
    official = evidence(figure) in OFFICIAL
    near = difference(best.value, other.value) <= LIMITS["revision_most"]
    return "revision" if later and official and near else "contradiction"


def base_of(figure: Figure) -> Period | None:
    """What a change is measured against: as stated, else by custom the same months of the year before."""
    if figure.change is None:
        return None
    return figure.change.base or (figure.period.shifted(-1) if figure.period else None)


def side_of(figure: Figure) -> str | None:
    """Whose statistics: as stated; else a country's own for its trade with the world, and for what a state's news
    agency says of its country without naming anyone."""
    if figure.side:
        return figure.side
    if figure.partner == WORLD:
        return figure.reporter
    home = AGENCIES.get((figure.outlet or "").lower())
    silent = evidence(figure) not in ("person", "recollection") and not figure.role
    return home if silent and home in (figure.reporter, figure.partner) else None


def ordered(figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures in the one order; most keys hold a single one."""
    return figures if len(figures) < 2 else sorted(figures, key=order)


def hedged_once(figures: Sequence[Figure]) -> Sequence[Figure]:
    """The claims without those that say again, round and without its hedge, what their document said hedged: "trade
    exceeded $1 billion", and below it "a billion dollars is only the beginning"."""
    if len(figures) < 2:
        return figures
    hedged = {(document_of(figure), figure.value) for figure in figures if figure.qualifier in HEDGES}
    return [figure for figure in figures if figure.qualifier != "exact" or is_fine(figure)
            or (document_of(figure), figure.value) not in hedged]


def by_sides(figures: Sequence[Figure]) -> list[Claims]:
    """One entry a side; a claim of no stated side joins the side that it agrees with."""
    if len(figures) == 1:
        return [Claims(side_of(figures[0]), Stated(figures[0]))]
    by_side: dict[str | None, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_side[side_of(figure)].append(figure)
    loose = by_side.pop(None, [])
    known = {side: Repeated(by_side[side]) for side in sorted(filter(None, by_side))} if loose else {}
    homes = [next((side for side, repeated in known.items() if repeated.by(figure)), None) for figure in loose]
    for figure, home in zip(loose, homes, strict=True):
        by_side[home].append(figure)
    found = []
    for side, members in by_side.items():
        best, *others = merge(members)
        found.append(Claims(side, best, tuple(others)))
    return found if len(found) < 2 else sorted(found, key=lambda claims: order(claims.best.figure))


def merge(figures: Sequence[Figure]) -> list[Stated]:
    """Claims with their witnesses, best first."""
    if len(figures) == 1:
        return [Stated(figures[0])]
    groups = sorted(merged(figures), key=lambda group: order(group[0]))
    return [Stated(group[0], tuple(sorted(group[1:], key=order))) for group in groups]
