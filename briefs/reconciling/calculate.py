"""Calculated numbers: what follows from stated ones, with its interval and formula.

Only for a key and side for which nothing is stated, except a complete sum of the months of one official series,
which ranks as that series. Year-to-date figures are never added: only neighbours that do not overlap are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from briefs.reconciling.claims import side_of
from briefs.reconciling.intervals import ratio
from briefs.reconciling.keys import Key, key
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.month_sums import PARTS, months
from briefs.reconciling.numbers import Calculated, Factor, Number, Stated
from briefs.reconciling.ranks import published
from terms.period import Period

_WHOLE = {"export": "turnover", "services_export": "services_turnover"}


def number(ledger: Ledger, key: Key, side: str | None, *, depth: int = 2) -> Number | None:
    """The number of one side under a key: a complete official sum, else the stated one, else the narrowest formula.

    Of a sum of months and a stated number of an official series, the one published later.
    """
    asked = key, side, depth
    if asked not in ledger.numbers:
        ledger.numbers[asked] = _number(ledger, key, side, depth)
    return ledger.numbers[asked]


def _number(ledger: Ledger, key: Key, side: str | None, depth: int) -> Number | None:
    stated, total = ledger.stated(key, side), months(ledger, key, side)
    if stated is None:
        return total or calculated(ledger, key, side, depth=depth)
    official = stated.figure.evidence == "series"
    if total is None or (official and published(stated.figure) >= published(total.figures[0])):
        return stated
    return total


def calculated(ledger: Ledger, key: Key, side: str | None, *, depth: int = 2) -> Calculated | None:
    """The narrowest of all formulas that give the number; the others are its checks."""
    if key.share or depth <= 0:
        return None
    found = [result for result in _formulas(ledger, key, side, depth - 1) if result.interval.half >= 0]
    if not found:
        return None
    found.sort(key=lambda result: (result.interval.half, result.formula, result.value))
    return replace(found[0], checks=tuple(found[1:]))


def _formulas(ledger: Ledger, key: Key, side: str | None, depth: int) -> Iterator[Calculated]:
    yield from _from_growth(ledger, key, side)
    if key.flow == "balance":
        yield from _balance(ledger, key, side, depth)
        return
    yield from _from_parts(ledger, key, side, depth)
    yield from _from_whole(ledger, key, side, depth)
    yield from _from_periods(ledger, key, side)


def _from_growth(ledger: Ledger, key: Key, side: str | None) -> Iterator[Calculated]:
    """A base from the level that grew out of it."""
    for figure, told in ledger.grown_from(key):
        change = told.change
        if side_of(figure) != side or figure.value is None or change is None or figure.value <= 0:
            continue
        grown = ratio(change)
        level = Stated(figure)
        if grown is not None and grown.low > 0:
            factor = change.times if change.times is not None and change.pct is None else 1 + (change.pct or 0.0) / 100
            terms = (level, Factor(factor, grown, told))
            yield Calculated("base", figure.value / factor, level.interval / grown, terms, key.unit, side)


def _balance(ledger: Ledger, wanted: Key, side: str | None, depth: int) -> Iterator[Calculated]:
    """Exports less imports, as the reporter of the balance sees them."""
    flows = ("services_export", "services_import") if wanted.product == "services" else ("export", "import")
    product = None if wanted.product == "services" else wanted.product
    out, back = (
        number(ledger, key(flow, wanted.first, wanted.second, wanted.period, product, wanted.unit), side, depth=depth)
        for flow in flows
    )
    if out and back:
        yield Calculated("balance", out.value - back.value, out.interval - back.interval, (out, back),
                         wanted.unit, side)


def _from_parts(ledger: Ledger, wanted: Key, side: str | None, depth: int) -> Iterator[Calculated]:
    """A turnover from its two directions."""
    if wanted.flow not in PARTS:
        return
    out, back = (
        number(ledger, key(flow, wanted.first, wanted.second, wanted.period, wanted.product, wanted.unit), side,
               depth=depth)
        for flow in PARTS[wanted.flow]
    )
    if out and back and not _same_total(out, back):
        yield Calculated("sum", out.value + back.value, out.interval + back.interval, (out, back), wanted.unit, side)


def _from_whole(ledger: Ledger, wanted: Key, side: str | None, depth: int) -> Iterator[Calculated]:
    """A direction from the total and the other direction."""
    if wanted.flow not in _WHOLE or wanted.first is None or wanted.second is None:
        return
    total = _one(ledger, _total(wanted), side, depth)
    back = Key(wanted.flow, wanted.second, wanted.first, wanted.period, wanted.product, wanted.unit)
    other = _one(ledger, back, side, depth)
    if total and other and total.value > other.value and not (_leans(total) or _leans(other)):
        yield Calculated("difference", total.value - other.value, total.interval - other.interval, (total, other),
                         wanted.unit, side)


def _one(ledger: Ledger, key: Key, side: str | None, depth: int) -> Number | None:
    """The stated number, or one from growth: no longer chain, which would run in circles."""
    stated = ledger.stated(key, side)
    if stated or depth <= 0:
        return stated
    found = sorted(_from_growth(ledger, key, side), key=lambda result: result.interval.half)
    return found[0] if found else None


def _from_periods(ledger: Ledger, wanted: Key, side: str | None) -> Iterator[Calculated]:
    """A half from the year and the other half, or a year from two halves: neighbours that meet exactly."""
    period, known = wanted.period, ledger.periods(wanted)
    if period is None:
        return
    wholes = [p for p in known if p.contains(period) and p != period]
    inside = [p for p in known if period.contains(p) and p != period]
    if not wholes and len(inside) < 2:
        return
    stated = {p: s for p, s in ledger.stated_periods(wanted, side).items() if not _leans(s)}
    for whole, total in ((p, stated[p]) for p in wholes if p in stated):
        for part, rest in stated.items():
            if whole != part and whole.contains(part) and _rest(whole, part) == period and total.value > rest.value:
                yield Calculated("difference", total.value - rest.value, total.interval - rest.interval,
                                 (total, rest), wanted.unit, side)
    for first, early in ((p, stated[p]) for p in inside if p in stated and p.first == period.first):
        late = stated.get(Period(first.last + 1, period.last))
        if late:
            yield Calculated("sum", early.value + late.value, early.interval + late.interval, (early, late),
                             wanted.unit, side)


def _rest(whole: Period, part: Period) -> Period | None:
    """What is left of a period without its beginning or its end."""
    if whole.first == part.first:
        return Period(part.last + 1, whole.last)
    return Period(whole.first, part.first - 1) if whole.last == part.last else None


def _leans(number: Number) -> bool:
    """Whether a number is a bound ("over", "under", a range): too weak to subtract from."""
    return isinstance(number, Stated) and number.figure.qualifier in ("over", "under", "range")


def _same_total(out: Number, back: Number) -> bool:
    """Whether one number is taken for both directions, as between a bloc's own members."""
    return out == back


def _total(wanted: Key) -> Key:
    """The key of the turnover that a direction is a part of."""
    first, second = wanted.first, wanted.second
    if first == "WORLD":
        first, second = second, first
    return key(_WHOLE[wanted.flow], first, second, wanted.period, wanted.product, wanted.unit)
