"""Checks of a level against what else is known of it: its parts, its base, its halves, the growth of its parts.

What fails is shown all the same, with the number that speaks against it.
"""

from __future__ import annotations

from collections.abc import Iterator

from briefs.answering.levels import key_for
from briefs.model.level import Level
from briefs.model.remarks import Doubt
from briefs.reconciling.intervals import Interval, ratio
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.numbers import Calculated, Stated, difference
from briefs.reconciling.tables import LIMITS
from terms.figure import DIRECTIONS


def doubts(ledger: Ledger, level: Level) -> Iterator[Doubt]:
    """What speaks against the stated number of a level, the heaviest first; nothing for calculated ones."""
    if not isinstance(level.number, Stated) or level.number.figure.unit == "%":
        return
    yield from _parts(level)
    yield from _base(ledger, level)
    yield from _halves(ledger, level)
    yield from _growth(level)


def _parts(level: Level) -> Iterator[Doubt]:
    """Exports and imports, both stated by the same side, that do not add up to the total."""
    lines = [line.number for line in level.lines if line.flow in DIRECTIONS and line.side is None]
    if len(lines) != len(DIRECTIONS) or level.number is None or not all(isinstance(line, Stated) for line in lines):
        return
    out, back = lines
    total = Calculated("sum", out.value + back.value, out.interval + back.interval, (out, back), out.unit, level.side)
    if _apart(total.interval, level.number.interval) and difference(
            total.value, level.number.value) > LIMITS["doubtful"]:
        yield Doubt("parts", total, level.subject.period)


def _base(ledger: Ledger, level: Level) -> Iterator[Doubt]:
    """A stated base that the growth does not lead back to."""
    move, number = level.move, level.number
    if move is None or move.base is None or number is None or not isinstance(move.of, Stated) or number.value <= 0:
        return
    change = move.of.figure.change
    grown = ratio(change) if change else None
    stated = ledger.stated(key_for(level.subject, period=move.base), level.side)
    if stated is None or grown is None or grown.low <= 0:
        return
    implied = number.interval / grown
    if _apart(stated.interval, implied) and difference(
            stated.value, (implied.low + implied.high) / 2) > LIMITS["doubtful"]:
        yield Doubt("base", stated, move.base)


def _halves(ledger: Ledger, level: Level) -> Iterator[Doubt]:
    """A part of the period that is more than the whole."""
    period = level.subject.period
    if period is None or level.number is None or level.subject.flow == "balance":
        return
    key = key_for(level.subject)
    for part in (p for p in ledger.periods(key) if p != period and period.contains(p)):
        stated = ledger.stated(key.at(part), level.side)
        if stated and stated.interval.low > level.number.interval.high:
            yield Doubt("half", stated, part)
            return


def _growth(level: Level) -> Iterator[Doubt]:
    """The percent growth of a total that is not between the growths of its parts."""
    moves = [line.move for line in level.lines if line.flow in DIRECTIONS and line.side is None]
    total = level.move
    if total is None or total.kind != "pct" or len(moves) != len(DIRECTIONS):
        return
    known = [move.value for move in moves if move and move.kind == "pct" and move.base == total.base]
    if len(known) == len(DIRECTIONS) and not min(known) - 1 <= total.value <= max(known) + 1:
        yield Doubt("growth", None, None)


def _apart(one: Interval, other: Interval) -> bool:
    return not one.overlaps(other)
