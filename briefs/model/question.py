"""A question as it was understood: what a chat asked for, and what is missing to answer it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from terms.figure import tidy
from terms.period import YEAR, Period

INTENTS = ("figure", "series", "compare", "rank", "target", "share", "growth", "sources", "conflict",
           "subscribe", "unsubscribe", "clarify", "none")


@dataclass(frozen=True, slots=True)
class Asked:
    """One of several levels that are set against each other, where more than their countries or their year differs."""

    reporter: str | None
    partner: str | None
    flow: str
    period: Period | None


@dataclass(frozen=True, slots=True)
class Question:
    """What one typed line asks for; None stands for "the question does not say".

    ``reporter`` and ``partner`` are codes as in a figure; ``value`` is in base units; ``needs`` names what must be
    known first ("home country", "context", "period", or "month" instead of a day); ``unknown`` is a word taken for a
    country that no table has (a time where a period is needed), and ``candidates`` are the codes that it may stand
    for. ``shift`` is how many years the period is from that of the answer that is replied to. ``unit`` is what the
    amounts are wanted in, ``mean`` ("month", "year" or "any", else "sum") what a mean is wanted of. ``time`` is a local
    time of day, ``HH:MM``. ``each`` are the levels of a comparison that the other fields cannot tell: of two
    pairs, two flows, two quarters; the other fields then tell what covers them.
    ``says_flow`` is False where no word says what is traded: a reply to an answer then means what that tells of.
    ``left_out`` are words that nobody knows and that may mean something. ``base`` is a period that is only compared
    with: what with is now, or in a reply the period of the answer. ``periods`` are the years of a series that is not of
    all years between the first and the last. ``form`` is what the answer is wanted as, "file" or "chart";
    ``once`` tells that it is wanted when it is known, and not in a digest. ``extreme`` is "most" or "least":
    the year of a series that is looked for, or with "least" a ranking from its end. ``step`` is how many months a row
    of a series has, where the question says it. ``goods`` tells that it is asked which goods are traded, ``sought``
    whose place in a ranking is, ``among`` the bloc whose members alone are ranked.
    """

    text: str
    intent: str = "figure"
    reporter: str | None = None
    partner: str | None = None
    flow: str | None = "turnover"
    period: Period | None = None
    product: str | None = None
    value: float | None = None
    limit: int | None = None
    partners: tuple[str, ...] = ()
    frequency: str | None = None
    time: str | None = None
    needs: str | None = None
    unknown: str | None = None
    candidates: tuple[str, ...] = ()
    shift: int = 0
    unit: str | None = None
    mean: str | None = None
    language: str = "en"
    each: tuple[Asked, ...] = ()
    says_flow: bool = True
    left_out: tuple[str, ...] = ()
    base: Period | None = None
    periods: tuple[Period, ...] = ()
    form: str | None = None
    once: bool = False
    extreme: str | None = None
    step: int | None = None
    goods: bool = False
    sought: str | None = None
    among: str | None = None

    @property
    def names(self) -> bool:
        """Whether it is known whose trade is meant: a reporter's, or that of countries set against each other."""
        several = self.intent == "compare" and bool(self.partners or self.each)
        return self.reporter is not None or (several and not self.needs)

    @property
    def timeless(self) -> bool:
        """Whether what is not known is a year: "pre-war", 99999, a single day."""
        return self.unknown is not None and (self.needs in ("period", "month") or self.unknown.isdecimal())

    def to_json(self) -> dict[str, Any]:
        """The keys of a line of ``keruen ask --parse``: the first five always, the others only where said."""
        row: dict[str, Any] = {
            "text": self.text, "intent": self.intent, "reporter": self.reporter, "partner": self.partner,
            "flow": self.flow, "period": self.period and str(self.period),
        }
        more: dict[str, Any] = {
            "product": self.product, "value": tidy(self.value) if self.intent == "sources" else None,
            "limit": self.limit,
            "partners": list(self.partners) or None, "frequency": self.frequency, "time": self.time,
            "needs": self.needs,
        }
        return row | {key: value for key, value in more.items() if value is not None}


def ends(period: Period) -> tuple[Period, Period]:
    """What the ends of a range set against each other: its first and last year, the same months of two years, else its
    own months and those of a year earlier."""
    if period.whole_years and not period.is_year:
        return Period.of_year(period.first // YEAR), Period.of_year(period.year)
    low, high = period.first % YEAR, period.last % YEAR
    if period.months <= YEAR or low > high:
        return period.shifted(-1), period
    return Period(period.first, period.first + high - low), Period(period.last - high + low, period.last)
