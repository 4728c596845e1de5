"""All figures that may bear on a question, by key; in any order of the figures the same.

Under each key claims are kept by side (``claims``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from briefs.reconciling.claims import Claims, base_of, by_sides, hedged_once, merge, ordered, side_of
from briefs.reconciling.keys import Key, key_of
from briefs.reconciling.numbers import Number, Stated
from briefs.reconciling.ranks import document_of, is_recollection, order, published
from terms.figure import Figure
from terms.period import Period


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
            found = self._claims[key] = tuple(by_sides(hedged_once(self._actual.get(key, ()))))
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
        return tuple(merge(ordered(self._recalled.get(key, ()))))

    def planned(self, key: Key, status: str) -> tuple[Figure, ...]:
        """Targets or forecasts for a flow, whatever their deadline: who said each first, the latest set first."""
        first: dict[tuple[object, ...], Figure] = {}
        known = ordered(self._planned.get(key.at(None), ()))
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
        return tuple(ordered(self._joined.get(level, ()))) if self._joined else ()

    def moves(self, key: Key) -> tuple[Figure, ...]:
        """The figures that give only a change, the preferred first."""
        return tuple(ordered(self._moved.get(key, ())))

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
