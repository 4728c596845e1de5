"""Checks of a document's figures against each other; what fails is kept, named, and trusted less.

parts    exports and imports do not add up to the turnover, or do not differ by the balance
growth   a level and its change do not lead to the level that the same text gives for the base
shares   a level is as large a part of the whole as its share says; one that does not fit may be of another whole
total    a flow with one partner is larger than the same flow with the world
twice    one source gives two different numbers for one and the same thing, so that one of them is something else
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.framing.draft import Draft
from extract.framing.flows.kinds import BOTH
from extract.framing.roles.share import is_part
from terms.figure import WORLD
from terms.period import Period

TOLERANCE = 0.03  # of the larger side: figures are rounded, and each by its own office
APART = 0.1  # by which two numbers for one thing differ more than in how they are rounded

Level = tuple[int, Draft, float]  # the place of a draft that came about, and its number
Wholes = dict[tuple[object, ...], tuple[int, float]]
Key = tuple[str | None, str | None, Period | None, str | None, str | None]
Checked = tuple[str, tuple[int, ...], bool]  # a check, the places of the drafts that it compares, whether it holds


@dataclass(slots=True)
class Outcome:
    """The checks that a figure fails, and whether it passes any."""

    failed: tuple[str, ...]
    holds: bool


NONE = Outcome((), holds=False)  # of a figure that there is nothing to check against


def checked(drafts: Sequence[Draft], values: Sequence[float | None]) -> dict[int, Outcome]:
    """What the checks say of drafts with their values, by the place of those that they say anything of."""
    levels = list(_levels(drafts, values))
    wholes = _wholes(levels)
    failed: dict[int, set[str]] = defaultdict(set)
    passed: set[int] = set()
    for name, members, holds in [
        *_parts(levels), *_growths(levels), *_shares(drafts, values, levels, wholes), *_totals(levels, wholes),
        *_twice(levels),
    ]:
        for i in members:
            passed.add(i) if holds else failed[i].add(name)
    return {i: Outcome(tuple(sorted(failed.get(i, ()))), i in passed) for i in passed | failed.keys()}


def _levels(drafts: Sequence[Draft], values: Sequence[float | None]) -> Iterator[Level]:
    for i, (draft, value) in enumerate(zip(drafts, values, strict=True)):
        if value is not None and draft.status == "actual" and draft.period is not None and draft.level_unit != "%":
            yield i, draft, value


def _near(a: float, b: float) -> bool:
    return abs(a - b) <= TOLERANCE * max(abs(a), abs(b))


def _parts(levels: list[Level]) -> Iterator[Checked]:
    groups: dict[Key, dict[str, tuple[int, float]]] = {}
    for i, f, value in levels if {f.flow for _, f, _ in levels} >= BOTH else ():
        group = groups.setdefault((f.reporter, f.partner, f.period, f.unit, f.product), {})
        group.setdefault(f.flow or "turnover", (i, value))
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
    changed = [level for level in levels if level[1].base is not None and _factor(level[1]) is not None]
    if not changed:
        return
    known = {(f.flow, f.reporter, f.partner, f.product, f.unit, f.period): (i, v) for i, f, v in levels}
    for i, f, value in changed:
        base = known.get((f.flow, f.reporter, f.partner, f.product, f.unit, f.base))
        factor = _factor(f)
        if base is not None and factor is not None and f.flow != "balance":
            yield "growth", (i, base[0]), _near(base[1] * factor, value)


def _factor(draft: Draft) -> float | None:
    """What the change of a level multiplies by."""
    if draft.times is not None or draft.pct is None:
        return draft.times
    return 1 + draft.pct / 100


def _wholes(levels: list[Level]) -> Wholes:
    """The levels of a flow of all goods with the world, by flow, reporter, period and unit."""
    return {
        (f.flow, f.reporter, f.period, f.unit): (i, v) for i, f, v in levels
        if f.partner == WORLD and f.product is None
    }


def _shares(
    drafts: Sequence[Draft], values: Sequence[float | None], levels: list[Level], wholes: Wholes
) -> Iterator[Checked]:
    shares = {
        (f.flow, f.reporter, f.partner, f.product, f.period): (i, value)
        for i, (f, value) in enumerate(zip(drafts, values, strict=True))
        if value is not None and f.level_unit == "%" and f.status == "actual"
    } if wholes else {}
    for i, f, value in levels if shares else ():
        whole = wholes.get((f.flow, f.reporter, f.period, f.unit))
        share = shares.get((f.flow, f.reporter, f.partner, f.product, f.period))
        if whole is not None and share is not None and is_part(value, whole[1], share[1]):
            yield "shares", (i, whole[0], share[0]), True


def _totals(levels: list[Level], totals: Wholes) -> Iterator[Checked]:
    for i, f, value in levels if totals else ():
        total = totals.get((f.flow, f.reporter, f.period, f.unit))
        if total is not None and f.partner != WORLD and f.flow != "balance" and value > total[1] * (1 + TOLERANCE):
            yield "total", (i, total[0]), False


def _twice(levels: list[Level]) -> Iterator[Checked]:
    told: dict[tuple[object, ...], list[tuple[int, float]]] = {}
    for i, f, value in levels if len(levels) > 1 else ():
        thing = (f.flow, f.reporter, f.partner, f.product, f.unit, f.period, f.source.side, f.source.speaker)
        told.setdefault(thing, []).append((i, abs(value)))
    for numbers in told.values():
        if len(numbers) < 2:
            continue
        values = [value for _, value in numbers]
        if max(values) - min(values) > APART * max(values):
            yield "twice", tuple(i for i, _ in numbers), False
