"""Sums of the months of one official series."""

from __future__ import annotations

from collections import defaultdict

from briefs.reconciling.intervals import Interval
from briefs.reconciling.keys import Key, key
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.numbers import Calculated, Stated
from terms.figure import Figure
from terms.period import Period

PARTS = {"turnover": ("export", "import"), "services_turnover": ("services_export", "services_import")}


def months(ledger: Ledger, wanted: Key, side: str | None) -> Calculated | None:
    """A complete sum of the months of one official series and vintage; None where a month is missing."""
    if wanted.period is None or wanted.share or (wanted.period.months == 1 and wanted.flow not in PARTS):
        return None
    if wanted.flow == "balance" or not ledger.has_series:
        return None
    if wanted.flow in PARTS:
        out, back = (
            _month_sum(ledger, key(flow, wanted.first, wanted.second, wanted.period, wanted.product, wanted.unit), side)
            for flow in PARTS[wanted.flow]
        )
        terms = out + back if out and back and _series(out[0].figure) == _series(back[0].figure) else ()
    else:
        terms = _month_sum(ledger, wanted, side)
    if not terms:
        return None
    interval = Interval(sum(t.interval.low for t in terms), sum(t.interval.high for t in terms))
    return Calculated("months", sum(t.value for t in terms), interval, terms, wanted.unit, side)


def _month_sum(ledger: Ledger, wanted: Key, side: str | None) -> tuple[Stated, ...]:
    """The months of the newest complete official series."""
    period = wanted.period
    if period is None:
        return ()
    by_series: dict[tuple[str, str], dict[int, Stated]] = defaultdict(dict)
    known = ledger.stated_periods(wanted, side)
    for month in range(period.first, period.last + 1):
        stated = known.get(Period(month, month))
        if stated is None or stated.figure.evidence != "series":
            return ()
        by_series[_series(stated.figure)][month] = stated
    whole = [found for found in by_series.values() if len(found) == period.months]
    return tuple(whole[0].values()) if whole else ()


def _series(figure: Figure) -> tuple[str, str]:
    return figure.outlet or "", figure.vintage or ""
