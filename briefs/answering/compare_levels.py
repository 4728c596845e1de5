"""Which numbers stand in a comparison: one side's where it states them all, with what the other side says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefs.answering.levels import levels
from briefs.answering.missing import part_of
from briefs.model.level import Level, Subject
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.numbers import Calculated, Number, difference
from briefs.reconciling.tables import LIMITS


@dataclass(frozen=True)
class Shown:
    """The levels that are compared, in the order of the question.

    ``others`` are what other sides say of the same, where it differs, and parts of a period of which nothing else is
    known; ``measured`` are the levels of the one side that knows all, where those that are quoted are not of one side.
    """

    levels: tuple[Level, ...]
    others: tuple[Level, ...]
    measured: tuple[Level, ...] = ()


def shown_levels(ledger: Ledger, subjects: Iterable[Subject]) -> Shown:
    """The levels of subjects: a side that states all of them before others, stated before calculated."""
    known = [_known(ledger, subject) for subject in subjects]
    side = _common(known, stated=True)
    quoted = [_of(found, side) or found[0] for found in known]
    common = side or _common(known, stated=False)
    measured = tuple(level for found in known if (level := _of(found, common))) if common and not side else ()
    if measured and len({level.side for level in quoted}) == 1:
        measured = ()
    others = [other for found, main in zip(known, quoted, strict=True)
              for other in found if other is not main and (other in measured or _differs(main, other))]
    parts = [part for level in quoted if level.number is None and (part := part_of(ledger, level.subject))]
    return Shown(tuple(quoted), (*others, *parts), measured)


def _known(ledger: Ledger, subject: Subject) -> list[Level]:
    """What each side says, the one to quote first before the others; one level without a number where none does."""
    found = [replace(level, role="compared", lines=()) for level in levels(ledger, subject) if level.number]
    return found or [Level("compared", subject, None, None)]


def _of(found: list[Level], side: str | None) -> Level | None:
    return next((level for level in found if side and level.side == side), None)


def _common(known: list[list[Level]], *, stated: bool) -> str | None:
    """A side that knows every one of the levels, ``stated`` ones only or calculated ones too."""
    sides = [{level.side for level in found if level.side and level.number
              and not (stated and _calculated(level.number))} for found in known]
    return min((side for side in set.intersection(*sides) if side), default=None) if sides else None


def _calculated(number: Number) -> bool:
    return isinstance(number, Calculated) and not number.official


def _differs(main: Level, other: Level) -> bool:
    one, two = main.number, other.number
    return one is not None and two is not None and difference(one.value, two.value) > LIMITS["sides_differ"]
