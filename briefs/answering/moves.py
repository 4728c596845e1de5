"""Changes and differences: as documents state them, or between two numbers."""

from __future__ import annotations

from briefs.model.level import Move
from briefs.reconciling.claims import base_of
from briefs.reconciling.intervals import Interval
from briefs.reconciling.keys import Key
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.month_sums import months
from briefs.reconciling.numbers import Calculated, Number, Stated


def move(ledger: Ledger, key: Key, found: Number, side: str | None) -> Move | None:
    """The change of a number: as a document states it, or between two complete official sums."""
    if isinstance(found, Stated):
        return told_move(ledger, found)
    if found.official and key.period:
        base = key.period.shifted(-1)
        earlier = months(ledger, key.at(base), side)
        if earlier and earlier.value > 0:
            grown = growth(found, earlier)
            return Move("pct", grown.value, base, grown)
    return None


def told_move(ledger: Ledger, found: Stated) -> Move | None:
    """The change that documents give for a stated level, in its figure or in one of their own."""
    alone = (stated_move(Stated(figure)) for figure in ledger.changes_of(found.figure))
    return stated_move(found) or next(filter(None, alone), None)


def stated_move(found: Stated) -> Move | None:
    """The change that the quoted figure, or else a witness, gives; percent before multiple before amount."""
    for figure in found.figures:
        change = figure.change
        if change is None:
            continue
        for kind, value in (("pct", change.pct), ("times", change.times), ("abs", change.abs)):
            if value is not None:
                return Move(kind, value, base_of(figure), found, unit=change.unit or figure.unit)
    return None


def growth(new: Number, old: Number) -> Calculated:
    """The growth between two levels, in percent."""
    low, high = new.interval.low / old.interval.high, new.interval.high / old.interval.low
    return Calculated("growth", (new.value / old.value - 1) * 100, Interval((low - 1) * 100, (high - 1) * 100),
                      (new, old), "%")


def ratio(part: Number, whole: Number) -> Calculated:
    """A part of a whole, in percent."""
    share = part.interval / whole.interval
    return Calculated("ratio", part.value / whole.value * 100, Interval(share.low * 100, share.high * 100),
                      (part, whole), "%")


def gap(new: Number, old: Number) -> Calculated:
    """The difference of two levels, in their unit."""
    return Calculated("difference", new.value - old.value, new.interval - old.interval, (new, old), new.unit)
