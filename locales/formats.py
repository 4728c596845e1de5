"""All formatting of numbers, periods, names and sources in one place to import from."""

from __future__ import annotations

from locales.changes import change, times
from locales.dates import date, month_year
from locales.money import Amount, amount, calculated, hedged, money, percent, points, share
from locales.names import (
    PartyName,
    capital,
    country,
    evidence,
    flow,
    office,
    pair,
    party_or_office,
    recollection,
    role,
    role_genitive,
    side,
    side_unknown,
)
from locales.numbers import MINUS, NBSP, number
from locales.periods import PeriodName, period
from locales.sources import escape, outlet_name, quoted, source, years_said

__all__ = [
    "MINUS",
    "NBSP",
    "Amount",
    "PartyName",
    "PeriodName",
    "amount",
    "calculated",
    "capital",
    "change",
    "country",
    "date",
    "escape",
    "evidence",
    "flow",
    "hedged",
    "money",
    "month_year",
    "number",
    "office",
    "outlet_name",
    "pair",
    "party_or_office",
    "percent",
    "period",
    "points",
    "quoted",
    "recollection",
    "role",
    "role_genitive",
    "share",
    "side",
    "side_unknown",
    "source",
    "times",
    "years_said",
]
