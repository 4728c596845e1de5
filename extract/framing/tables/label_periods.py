"""The times that a label of a table tells, be it by a bare year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from extract.framing.scene import Scene
from extract.framing.tables.months import months_of, open_months
from extract.periods.mentions import PeriodMention
from extract.tables.units import Measured
from extract.tables.words import Word
from terms.period import Period

FIRST_YEAR, LAST_YEAR = 1900, 2099  # a later one in a label is rather a number
MOST_UNIT_WORDS = 4
PERIODS = ("period", "deadline", "since")
OPENS, CLOSES = frozenset(",;:(–—|"), frozenset(",;:)|.")


def periods_of(
    scene: Scene, found: list[Word], role: str | None, unit: Measured | None
) -> tuple[PeriodMention | None, PeriodMention | None]:
    """The period of the numbers that a label of this role heads, and the one that they are compared with."""
    told = PERIODS if role in ("change", "index") or len(scene.periods) > 1 else (*PERIODS, "base")
    periods = [p for p in scene.periods if p.role in told] or list(_year(scene, found, unit))
    period = _of_bare_year(scene, periods[0]) if len(periods) == 1 else periods[0] if periods else None
    base = next((p for p in scene.periods if p.role == "base"), periods[1] if len(periods) > 1 else None)
    return period, base


def _years(scene: Scene) -> list[int]:
    """The numbers of the tokens that are years as they stand."""
    return [n for n, t in enumerate(scene.tokens) if t.text.isdecimal() and FIRST_YEAR <= int(t.text[:5]) <= LAST_YEAR]


def _year(scene: Scene, found: list[Word], unit: Measured | None) -> Iterator[PeriodMention]:
    """A bare year alone in its label, with a flow or a unit, or set off: "2022, mln", "Exports of Spain, 2021".

    A year of what is compared with is none: "in % of January 2016".
    """
    years = _years(scene)
    if len(years) != 1:
        return
    year = scene.tokens[years[0]]
    if any(p.role == "base" and p.start <= year.start < p.end for p in scene.periods):
        return
    held = {n for word in found for n in range(word.first, word.last)}
    flows = scene.of("flow")
    others = [
        t for n, t in enumerate(scene.tokens)
        if t.text.isalpha() and n not in held and not any(c.start <= t.start < c.end for c in flows)
    ]
    if len(others) <= (0 if unit is None else MOST_UNIT_WORDS) or _set_off(scene, years[0]):
        yield PeriodMention(year.start, year.end, Period.of_year(int(year.text)), "period", "year")


def _of_bare_year(scene: Scene, period: PeriodMention) -> PeriodMention:
    """Months without their year, of the bare year that stands beside them: "Exports 2018, Jan.-July"."""
    months, years = open_months(period), _years(scene)
    if months is None or len(years) != 1:
        return period
    year = Period.of_year(int(scene.tokens[years[0]].text))
    return replace(period, period=months_of(year, months), relative=None)


def _set_off(scene: Scene, n: int) -> bool:
    """Whether signs or the ends of the label bound a word."""
    before, behind = scene.tokens[max(0, n - 1)], scene.tokens[min(n + 1, len(scene.tokens) - 1)]
    return (n == 0 or before.text in OPENS) and (n + 1 == len(scene.tokens) or behind.text in CLOSES)
