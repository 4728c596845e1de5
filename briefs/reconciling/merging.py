"""Which claims only repeat another one: groups of a claim and its witnesses, whichever way and however many there are.

A few claims are compared one with another. Many are sorted into kinds (exact or hedged, by the last written digit), in
which those to quote never meet one another, so that the first one that a claim repeats is found in logarithmic time.
The result is the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefs.reconciling.intervals import agree, digit, level
from briefs.reconciling.meeting import NONE, Heads, Members, Span
from briefs.reconciling.ranks import order, published, rank
from briefs.reconciling.tables import WIDTHS
from terms.figure import Figure

FEW = 48


class Kind(NamedTuple):
    """What decides, beside the values, whether a claim may repeat another."""

    exact: bool
    digit: float

    def may_repeat(self, known: Kind) -> bool:
        """Whether a claim of this kind may repeat one of that: no exact one a hedged one, none one with fewer digits,
        but a hedged one any exact one."""
        if known.exact and not self.exact:
            return True
        return self.digit >= known.digit and (known.exact or not self.exact)


def repeats(figure: Figure, known: Figure) -> bool:
    """Whether a claim adds nothing but a witness: of no better rank, with no more digits, and in agreement."""
    return (rank(figure).number >= rank(known).number and _kind(figure).may_repeat(_kind(known))
            and agree(figure, known))


def merged(figures: Sequence[Figure]) -> list[list[Figure]]:
    """Groups of claims, the first of each the one to quote: each claim joins the first group whose head it repeats."""
    ordered = sorted(figures, key=_fine_first)
    groups: list[list[Figure]] = []
    heads = _Groups(ordered) if len(ordered) > FEW else None
    for figure in ordered:
        home = heads.first(figure, groups) if heads else next(
            (n for n, group in enumerate(groups) if repeats(figure, group[0])), None)
        if home is not None:
            groups[home].append(figure)
            continue
        if heads:
            heads.add(figure, len(groups))
        groups.append([figure])
    return groups


def _fine_first(figure: Figure) -> tuple[object, ...]:
    """By rank, then exact and with the most digits first, then who said it first: later ones can only be witnesses."""
    date = published(figure)
    exact_first = figure.qualifier != "exact"
    return (rank(figure).number, exact_first, digit(figure.value or 0.0), not date, date, order(figure))


def _kind(figure: Figure) -> Kind:
    return Kind(figure.qualifier == "exact", digit(figure.value or 0.0))


def _span(figure: Figure) -> Span:
    found = level(figure)
    return Span(found.low, found.high, figure.value or 0.0)


def _turned(span: Span) -> bool:
    """Whether an interval is none: a range that was read from the larger to the smaller number, or no number."""
    return not span.low <= span.high


def _room(figure: Figure) -> float:
    """How far an exact level may be from a finer one that it quotes."""
    value = figure.value or 0.0
    return min(digit(value), 2 * WIDTHS["exact_most"] * abs(value))


class _Groups:
    """The heads of groups, of claims that come in the order of preference."""

    def __init__(self, ordered: Sequence[Figure]) -> None:
        spans = defaultdict(list)
        for figure in ordered:
            span = _span(figure)
            if not _turned(span):
                spans[_kind(figure)].append(span)
        self._heads = {kind: Heads(found) for kind, found in spans.items()}
        self._turned: list[int] = []

    def add(self, figure: Figure, number: int) -> None:
        """Say that a claim heads the group with this number."""
        span = _span(figure)
        if _turned(span):
            self._turned.append(number)
        else:
            self._heads[_kind(figure)].put(span, number)

    def first(self, figure: Figure, groups: Sequence[Sequence[Figure]]) -> int | None:
        """The first group whose head a claim repeats."""
        span, kind = _span(figure), _kind(figure)
        if _turned(span):
            return next((n for n, group in enumerate(groups) if repeats(figure, group[0])), None)
        found = min(self._meeting(figure, span, kind), default=NONE)
        turned = (n for n in self._turned if n < found and repeats(figure, groups[n][0]))
        found = next(turned, found)
        return found if found < NONE else None

    def _meeting(self, figure: Figure, span: Span, kind: Kind) -> Iterator[int]:
        for known, heads in self._heads.items():
            if kind.may_repeat(known):
                yield heads.meeting(span)
                if kind.exact:
                    yield heads.near(span.value, _room(figure))


class Repeated:
    """The claims of one side; tells whether another claim repeats any of them."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        spans = defaultdict(list)
        self._turned = []
        for figure in figures if len(figures) > FEW else ():
            span = _span(figure)
            if _turned(span):
                self._turned.append(figure)
            else:
                spans[rank(figure).number, _kind(figure)].append(span)
        self._members = {kind: Members(found) for kind, found in spans.items()}
        self._figures = figures

    def by(self, figure: Figure) -> bool:
        """Whether a claim repeats one of them."""
        span = _span(figure)
        if _turned(span) or len(self._figures) <= FEW:
            return any(repeats(figure, known) for known in self._figures)
        return self._met(figure, span) or any(repeats(figure, known) for known in self._turned)

    def _met(self, figure: Figure, span: Span) -> bool:
        number, kind = rank(figure).number, _kind(figure)
        return any(members.meets(span) or (kind.exact and members.near(span.value, _room(figure)))
                   for (known, kind_known), members in self._members.items()
                   if number >= known and kind.may_repeat(kind_known))
