"""What a text tells, without where it stands, and how it changes with the text."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from extract.reader import read
from terms.figure import Figure
from terms.period import Period

Told = Counter[tuple[object, ...]]
Spoil = Callable[[str, str], str]  # from a text and its language to the text spoilt
Right = Callable[[Figure], Figure]  # from a figure to what it must be in the text spoilt
Stretch = tuple[int, int]  # offsets
Gone = Callable[[str], Stretch | None]  # from a text to what of it is left out


class Way(NamedTuple):
    """A way to change a text, what becomes of its figures where not all stays, and what of it is gone, if anything.

    ``of`` tells what becomes of the figures where it is not the same in every text.
    """

    spoil: Spoil
    right: Right | None = None
    gone: Gone | None = None
    of: Callable[[str, str], Right] | None = None


DIGITS = 9  # that two ways of writing one number have in common


def told(text: str, right: Right | None = None, gone: Stretch | None = None) -> Told:
    """The figures of a text, as they must be where the text is changed, without those of what is gone."""
    start, end = gone or (0, 0)
    kept = (figure for figure in figures(text) if not start <= figure.start < end)
    return Counter(_frame(figure if right is None else right(figure)) for figure in kept)


@functools.lru_cache(maxsize=1024)  # of the open texts, which are asked once a way
def figures(text: str) -> tuple[Figure, ...]:
    """What the reader makes of a text."""
    return read(text, "test").figures


def _frame(figure: Figure) -> tuple[object, ...]:
    change = figure.change
    moved = () if change is None else (_round(change.pct), _round(change.abs), _round(change.times), str(change.base))
    return (_round(figure.value), _round(figure.value_max), figure.unit, figure.flow, figure.reporter, figure.partner,
            str(figure.period), figure.status, figure.product, *moved)


def _round(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.{DIGITS}g}")


def earlier(years: int) -> Right:
    """All that a figure tells, so many years earlier."""
    def right(figure: Figure) -> Figure:
        change = figure.change
        moved = change and replace(change, base=_moved(change.base, years))
        return replace(figure, period=_moved(figure.period, years), change=moved)

    return right


def _moved(period: Period | None, years: int) -> Period | None:
    return period and period.shifted(-years)


def larger(factor: float) -> Right:
    """All amounts that a figure tells, so many times as large."""
    def right(figure: Figure) -> Figure:
        if figure.unit == "%":
            return figure
        change = figure.change
        grown = change and replace(change, abs=_times(change.abs, factor))
        return replace(
            figure, value=_times(figure.value, factor), value_max=_times(figure.value_max, factor), change=grown
        )

    return right


def _times(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor


def exchanged(codes: Mapping[str, str]) -> Right:
    """All that a figure tells, of other countries."""
    def right(figure: Figure) -> Figure:
        reporter = codes.get(figure.reporter or "", figure.reporter)
        return replace(figure, reporter=reporter, partner=codes.get(figure.partner or "", figure.partner))

    return right
