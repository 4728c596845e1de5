"""Reconciliation: which claims say the same, which one to quote, whose statistics differ, what was revised.

A ``Ledger`` is built of figures in any order and gives the same answers for every order. Under each key claims are
kept by side; within a side a claim that only repeats another (the same number, or a rounder or hedged one that it
fits) is its witness; what is left is ordered by rank, then by who spoke last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefs.reconciling.keys import Key, key_of
from briefs.reconciling.merging import Repeated, merged
from briefs.reconciling.numbers import Number, Stated, difference
from briefs.reconciling.ranks import document_of, evidence, is_fine, is_recollection, order, published
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


class Ledger:
    """All figures that may bear on a question, by key; ``numbers`` remembers what was worked out of them."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self._actual: dict[Key, list[Figure]] = defaultdict(list)
        self._recalled: dict[Key, list[Figure]] = defaultdict(list)
        self._planned: dict[Key, list[Figure]] = defaultdict(list)
        self._grown: dict[Key, list[tuple[Figure, Figure]]] = defaultdict(list)
        self._moved: dict[Key, list[Figure]] = defaultdict(list)
        self._joined: dict[Figure, tuple[Figure, ...]] = {}
        self._by_period: dict[tuple[Key, str | None], dict[Period, Stated]] = {}
        self.numbers: dict[tuple[Key, str | None, int], Number | None] = {}
        self._claims: dict[Key, tuple[Claims, ...]] = {}
        self.figures = tuple(figures)
        self.has_series = any(figure.evidence == "series" for figure in self.figures)
        for figure in self.figures:
            self._enter(figure)
        self._join()

    def _enter(self, figure: Figure) -> None:
        key = key_of(figure)
        if figure.status != "actual":
            self._planned[key.at(None)].append(figure)
        elif figure.value is None:
            if figure.change:
                self._moved[key._replace(unit=None, share=False)].append(figure)
        elif is_recollection(figure):
            self._recalled[key].append(figure)
        else:
            self._actual[key].append(figure)
            self._grow(key, figure, figure)

    def _grow(self, key: Key, level: Figure, change: Figure) -> None:
        """Enter a level that grew out of a base, under the base's period; the change may be a figure of its own."""
        base = base_of(change)
        if base:
            self._grown[key.at(base)].append((level, change))

    def _join(self) -> None:
        """A change that stands alone belongs to the levels of the same key in the same document."""
        for moved, changes in self._moved.items():
            key, alone = moved._replace(unit="USD"), defaultdict(list)
            for level in self._actual.get(key, ()):
                if level.change is None:
                    alone[document_of(level)].append(level)
            for change in changes:
                for level in alone.get(document_of(change), ()):
                    self._joined[level] = (*self._joined.get(level, ()), change)
                    self._grow(key, level, change)

    def claims(self, key: Key) -> tuple[Claims, ...]:
        """What is stated under a key, one entry a side, the best rank first; recollections are not here."""
        found = self._claims.get(key)
        if found is None:
            found = self._claims[key] = tuple(_by_side(_hedged_once(self._actual.get(key, ()))))
        return found

    def stated(self, key: Key, side: str | None) -> Stated | None:
        """The number of one side."""
        for claims in self.claims(key):
            if claims.side == side:
                return claims.best
        return None

    def stated_periods(self, key: Key, side: str | None) -> dict[Period, Stated]:
        """All periods of a flow for which one side's level is stated."""
        found = self._by_period.get((key.at(None), side))
        if found is None:
            numbers = ((period, self.stated(key.at(period), side)) for period in self.periods(key))
            found = {period: number for period, number in numbers if number}
            self._by_period[key.at(None), side] = found
        return found

    def recollections(self, key: Key) -> tuple[Stated, ...]:
        """What was recalled later under a key, merged as claims are."""
        return tuple(_merge(_ordered(self._recalled.get(key, ()))))

    def planned(self, key: Key, status: str) -> tuple[Figure, ...]:
        """Targets or forecasts for a flow, whatever their deadline: who said each first, the latest set first."""
        first: dict[tuple[object, ...], Figure] = {}
        known = _ordered(self._planned.get(key.at(None), ()))
        for figure in sorted(known, key=lambda f: (not published(f), published(f))):
            if figure.status == status:
                first.setdefault((figure.value, figure.value_max, figure.period), figure)
        return tuple(sorted(first.values(), key=published, reverse=True))

    def grown_from(self, key: Key) -> tuple[tuple[Figure, Figure], ...]:
        """The levels whose change is measured against this key's period, each with the figure that gives the change."""
        found = self._grown.get(key, ())
        return tuple(found if len(found) < 2 else sorted(found, key=lambda pair: (order(pair[0]), order(pair[1]))))

    def changes_of(self, level: Figure) -> tuple[Figure, ...]:
        """The figures of the same document that give only the change of a level."""
        return tuple(_ordered(self._joined.get(level, ()))) if self._joined else ()

    def moves(self, key: Key) -> tuple[Figure, ...]:
        """The figures that give only a change, the preferred first."""
        return tuple(_ordered(self._moved.get(key, ())))

    @cached_property
    def keys(self) -> tuple[Key, ...]:
        """The keys with a stated level."""
        return tuple(self._actual)

    @cached_property
    def _periods(self) -> dict[Key, tuple[Period, ...]]:
        found: dict[Key, set[Period]] = defaultdict(set)
        for key in self._actual:
            if key.period:
                found[key.at(None)].add(key.period)
        return {key: tuple(sorted(periods)) for key, periods in found.items()}

    def periods(self, key: Key) -> tuple[Period, ...]:
        """The periods for which a level of this flow is stated, earliest first."""
        return self._periods.get(key if key.period is None else key.at(None), ())

    def sides(self, key: Key) -> tuple[str | None, ...]:
        """Whose statistics speak about a flow in any period."""
        found = {side_of(figure) for period in self.periods(key) for figure in self._actual[key.at(period)]}
        return tuple(sorted(found, key=lambda side: (side is None, side or "")))


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


def _ordered(figures: Sequence[Figure]) -> Sequence[Figure]:
    """The figures in the one order; most keys hold a single one."""
    return figures if len(figures) < 2 else sorted(figures, key=order)


def _hedged_once(figures: Sequence[Figure]) -> Sequence[Figure]:
    """The claims without those that say again, round and without its hedge, what their document said hedged: "trade
    exceeded $1 billion", and below it "a billion dollars is only the beginning"."""
    if len(figures) < 2:
        return figures
    hedged = {(document_of(figure), figure.value) for figure in figures if figure.qualifier in HEDGES}
    return [figure for figure in figures if figure.qualifier != "exact" or is_fine(figure)
            or (document_of(figure), figure.value) not in hedged]


def _by_side(figures: Sequence[Figure]) -> list[Claims]:
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
        best, *others = _merge(members)
        found.append(Claims(side, best, tuple(others)))
    return found if len(found) < 2 else sorted(found, key=lambda claims: order(claims.best.figure))


def _merge(figures: Sequence[Figure]) -> list[Stated]:
    """Claims with their witnesses, best first."""
    if len(figures) == 1:
        return [Stated(figures[0])]
    groups = sorted(merged(figures), key=lambda group: order(group[0]))
    return [Stated(group[0], tuple(sorted(group[1:], key=order))) for group in groups]
