"""The periods of a question together: those that are one, months whose year is said elsewhere, months of two years."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefs.understanding.line.items import Item
from briefs.understanding.line.signs import DASHES
from terms.period import FIRST_YEAR, LAST_YEAR, YEAR, Period


@dataclass(frozen=True, slots=True)
class When:
    """A period named by items ``first`` to ``last`` (not included).

    ``deadline``: something is to be reached by it, where "by" is not Belarus; ``ahead``: the same, in a year to come.
    ``shift``: it is so many years from another one, which may be the answer's that is replied to; ``bare``: from no
    other. ``until``: it is only where a course ends ("before 2000"); ``floating``: months without a year beside them;
    ``day``: the month of a single day.
    """

    first: int
    last: int
    period: Period
    since: bool = False
    deadline: bool = False
    ahead: bool = False
    floating: bool = False
    until: bool = False
    shift: int = 0
    bare: bool = False
    day: bool = False


def together(found: list[When], items: list[Item]) -> list[When]:
    """Periods as they were found from left to right, each as the others make it meant."""
    return _settled(_listed(_like(_joined(_beside(found), items), items), items))


def _beside(found: list[When]) -> list[When]:
    """A year told from another one, with the year that it is: 2019 and the year after."""
    anchors = [when for when in found if not when.shift and not when.floating]
    if not anchors or all(not when.shift for when in found):
        return found
    return [replace(when, period=years_from(anchors[0].period, when.shift), shift=0, bare=False)
            if when.shift and not when.since else when for when in found]


def years_from(period: Period, years: int) -> Period:
    """The same months so many years later; the period itself where there are no such years."""
    first, last = period.first + YEAR * years, period.last + YEAR * years
    known = first >= FIRST_YEAR * YEAR and last < (LAST_YEAR + 1) * YEAR
    return period.shifted(years) if known else period


def _joined(found: list[When], items: list[Item]) -> list[When]:
    """Jan 2020 - Mar 2021: two periods with a dash or "to" between them are one."""
    out: list[When] = []
    for when in found:
        if out and when.first - out[-1].last == 1 and out[-1].period.first <= when.period.first:
            link = items[out[-1].last]
            if (link.low in DASHES or link.has("when", "span")) and not out[-1].period.is_year:
                out[-1] = When(out[-1].first, when.last, Period(out[-1].period.first, when.period.last))
                continue
        out.append(when)
    return out


def _like(found: list[When], items: list[Item]) -> list[When]:
    """January to May 2022 and 2023: a year joined to months of another means the same months."""
    out: list[When] = []
    for when in found:
        before = out[-1] if out else None
        if before is not None and when.period.is_year and not before.period.whole_years and _join(items, before, when):
            low, long = before.period.first % 12, before.period.months
            first = when.period.first + low
            when = replace(when, period=Period(first, first + long - 1))
        out.append(when)
    return out


def _join(items: list[Item], before: When, when: When) -> bool:
    between = items[before.last:when.first]
    if not between and when.last < len(items) and items[when.last].has("when", "same_period"):
        return True
    if not between:  # «осы жылдың қаңтар-маусымы былтырғымен салыстырғанда»
        return when.last < len(items) and items[when.last].has("intent", "compare")
    told = when.last < len(items) and items[when.last].has("when", "same_period")
    small = all(item.has("join") or item.has("role") or item.has("when", "same_period") or item.low == ","
                or item.small("toward") for item in between)
    return small and (told or any(item.has("join") or item.has("when", "same_period") for item in between))


def _listed(found: list[When], items: list[Item]) -> list[When]:
    """Q1 and Q3 2019, 2019 Q1, Q3: months in a list take the year of what they are listed with."""
    out = list(found)
    for order in (range(len(out) - 2, -1, -1), range(1, len(out))):
        for k in order:
            near = out[k + 1] if order.step < 0 else out[k - 1]
            first, last = sorted((out[k], near), key=lambda when: when.first)
            dated = not (near.floating or near.period.whole_years) and near.period.first // YEAR == near.period.year
            if out[k].floating and dated and all(item.has("join") or item.low == "," for item in
                                                 items[first.last:last.first]):
                low, long = out[k].period.first % YEAR, out[k].period.months
                start = near.period.year * YEAR + low
                out[k] = replace(out[k], period=Period(start, start + long - 1), floating=False)
    return out


def _settled(found: list[When]) -> list[When]:
    """The first quarter ... of 2023: months take the years that are said elsewhere."""
    months = [when for when in found if when.floating]
    years = [when for when in found if not when.floating]
    if len(months) != 1 or not years or any(not y.period.is_year or y.deadline or y.since for y in years):
        return found
    low, long = months[0].period.first % 12, months[0].period.months
    at = {year: Period(year.period.first + low, year.period.first + low + long - 1) for year in years}
    return [replace(when, period=at.get(when, at[years[0]]), floating=False) for when in found]
