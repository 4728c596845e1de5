"""The order of preference among claims (``ranks.toml``)."""

from __future__ import annotations

import re
from datetime import date

from briefs.reconciling.intervals import level
from briefs.reconciling.tables import LIMITS, RANKS, RECOLLECTION_MONTHS, Rank
from terms.figure import Figure
from terms.period import month_of

DAY_DIGITS = 8
_MONTH_OR_YEAR = re.compile("(?:19|20|21)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?")


def published(figure: Figure) -> str:
    """When the claim was made, as an ISO date or month that sorts; empty where nobody knows.

    The vintage of a series says so too; that of any other undated document may only be the day of its arrival.
    """
    if figure.doc_date:
        return figure.doc_date.isoformat()
    vintage = figure.vintage or ""
    return vintage if figure.evidence == "series" or len(vintage) < len("2019-08-28") else ""


def month_said(figure: Figure) -> str | None:
    """The month (2012-11) or the year of a claim whose day nobody knows; None where the day, or nothing, is known."""
    known = published(figure)
    return known if _MONTH_OR_YEAR.fullmatch(known) else None


def first_said(figure: Figure) -> date | None:
    """The earliest day on which the claim may have been made: of a known month or year its first."""
    known = month_said(figure)
    return figure.doc_date or (date(int(known[:4]), int(known[5:] or 1), 1) if known else None)


def is_table(figure: Figure) -> bool:
    """Whether a figure is of an official table with a vintage of its own, a year or a month; news have a day."""
    year, _, month = (figure.vintage or "").partition("-")
    return figure.evidence == "series" and bool(figure.outlet) and year.isdecimal() and (not month or month.isdigit())


def document_of(figure: Figure) -> tuple[object, ...]:
    """What tells one source from another: the document, and inside a table also outlet, date and address."""
    document = figure.doc if figure.document is None else figure.document
    return document, figure.outlet, published(figure), figure.vintage, figure.url


def evidence(figure: Figure) -> str:
    """What a claim rests on: as read, or "recollection" for a hedged level published long after its period."""
    if figure.evidence == "series" or figure.status != "actual":
        return figure.evidence or "outlet"
    day = first_said(figure) if figure.qualifier != "exact" else None
    if day is not None and figure.period:
        said = month_of(day)
        if said - figure.period.last > RECOLLECTION_MONTHS:
            return "recollection"
    return figure.evidence or "outlet"


def is_recollection(figure: Figure) -> bool:
    return evidence(figure) == "recollection"


def is_fine(figure: Figure) -> bool:
    """Whether a level is said exactly and with so many digits that nobody rounded it to speak of it."""
    if not figure.value or figure.qualifier != "exact":
        return False
    return level(figure).half <= LIMITS["round_number"] * abs(figure.value)


def rank(figure: Figure) -> Rank:
    """The row of the table that a claim falls under."""
    fine, found = is_fine(figure), evidence(figure)
    return next((row for row in RANKS if found in row.evidence and (fine or not row.fine)), RANKS[-1])


def order(figure: Figure) -> tuple[object, ...]:
    """One order for every order of arrival: by rank, latest first, then by what the figure itself says."""
    return (rank(figure).number, -_when(figure), figure.outlet or "", figure.doc, figure.start, figure.end,
            figure.mention, figure.quote, figure.value or 0.0, figure.id or 0)


def _when(figure: Figure) -> int:
    """The day of publication as a number that grows with it, 0 where nobody knows."""
    digits = published(figure).replace("-", "")
    return int(digits.ljust(DAY_DIGITS, "0")) if digits.isdecimal() else 0
