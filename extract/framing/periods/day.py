"""Periods against the day on which a text was written; where that is not known, no answer is yes."""

from __future__ import annotations

from datetime import date

from terms.period import Period, month_of


def is_over(period: Period | None, today: date | None) -> bool:
    """Whether a period ended before the month of a day."""
    return period is not None and today is not None and period.last < month_of(today)


def reaches_beyond(period: Period | None, today: date | None) -> bool:
    """Whether a period goes on behind the month of a day."""
    return period is not None and today is not None and period.last > month_of(today)


def is_ahead(period: Period, today: date | None) -> bool:
    """Whether a period has not begun, so that nothing can have come about in it."""
    if today is None:
        return False
    now = month_of(today)
    return period.first > now or (period.first == now and period.months > 1)
