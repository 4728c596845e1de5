"""Parts of a year; what counts or numbers them is in ``counted``, months and days in ``days``, the same in ``same``."""

from __future__ import annotations

from extract.periods.beside import Part
from extract.periods.counted import QUARTER, YEARS, Counted
from terms.period import YEAR

_MONTH_END = 28  # from this day on a year ends with its month
# The rules that can begin at a kind of atom, the longer first; of months and digits with a kind right behind them.
_RULES = {
    "month": ("_month",),
    "num": ("_counted",),
    "ord": ("_counted", "_day_and_month"),
    "first": ("_counted",),
    "same": ("_same",),
    "same_period": ("_same_period",),
    "same_quarter": ("_same_quarter",),
    "same_date": ("_same_date",),
    "by_now": ("_same_date",),
    "part": ("_fixed",),
    "ytd": ("_to_date",),
    "ytd_of": ("_to_date_of",),
    "first_days": ("_first_days",),
    "year_to": ("_year_to",),
    "quarter_to": ("_year_to",),
    "quarter-year": ("_summer",),
    "unit": ("_bare_half",),
}
_RULES_BEFORE = {
    ("digits", "month"): ("_day_range", "_day_and_month"),
    ("digits", "unit"): ("_counted",),
    ("digits", "unit_sign"): ("_signed",),
    **dict.fromkeys((("month", "unit"), ("month", "quarter_to")), ("_quarter_ending", "_month")),
    **dict.fromkeys((("month", "digits"), ("month", "ord")), ("_day_range", "_day_and_month", "_month")),
    **{("month", kind): ("_month_range", "_month") for kind in ("year", "maybe", "month", "to", "and")},
}
# The same at digits before a dash, by what stands behind that.
_RULES_JOINED = {"month": ("_day_range", "_day_and_month"), "digits": ("_days",), "unit": ("_counted",)}
PARTS = ("digits", *_RULES)  # the kinds at which a part of a year may begin


class Parts(Counted):
    """Rules for parts of a year."""

    def _part(self, k: int) -> Part | None:
        kind, behind = self._kind(k, ""), self._kind(k + 1, "")
        if kind == "digits" and behind == "to":
            rules = _RULES_JOINED.get(self._kind(k + 2, ""), ())
        else:
            rules = _RULES_BEFORE.get((kind, behind)) or _RULES.get(kind, ())
        for rule in rules:
            part: Part | None = getattr(self, rule)(k)
            if part is not None:
                return part
        return None

    def _fixed(self, k: int) -> Part | None:
        if self._kind(k) != "part":
            return None
        atom = self.atoms[k]
        ranged = self._kind(k + 1) == "to" and self._kind(k + 2) == "part"
        if ranged and self._near(k, k + 1) and self._near(k + 1, k + 2):
            until = self.atoms[k + 2]
            if until.value[0] > atom.value[1]:
                return Part("part", (atom.value[0], until.value[1]), atom.first, until.last, k + 3)
        return Part("part", atom.value, atom.first, atom.last, k + 1)

    def _bare_half(self, k: int) -> Part | None:
        """A half of the year that is not numbered is the first."""
        atom = self.atoms[k]
        if atom.value != "half-year" or self._barred(atom.first, atom.last):
            return None
        return Part("half", (1, 6), atom.first, atom.last, k + 1)

    def _summer(self, k: int) -> Part | None:
        """A summer, an autumn; of no year it is no period."""
        atom = self.atoms[k]
        return Part("quarter-year", atom.value, atom.first, atom.last, k + 1)

    def _to_date(self, k: int) -> Part | None:
        """Since the start of the year; to the end of a month that is said."""
        if self._kind(k) != "ytd":
            return None
        atom = self.atoms[k]
        until = self._until(k + 1) if self._kind(k + 1) == "to" and self._near(k, k + 1) else None
        if until is not None and until.months is not None:
            return Part("months", until.months, atom.first, until.last, until.next)
        return Part("to-date", None, atom.first, atom.last, k + 1)

    def _to_date_of(self, k: int) -> Part | None:
        """Since the start of a year that is named."""
        if self._kind(k + 1) not in ("year", "maybe") or not self._next_to(k, k + 1):
            return None
        atom, year = self.atoms[k], self.atoms[k + 1]
        until = self._until(k + 2) if self._kind(k + 2) == "to" and self._near(k + 1, k + 2) else None
        if until is not None and until.months is not None:
            return Part("months", until.months, atom.first, until.last, until.next, ("year", year.value))
        return Part("to-date", None, atom.first, year.last, k + 2, ("year", year.value))

    def _until(self, k: int) -> Part | None:
        """The months of a year up to one that "to" leads to, or to a day: "to 1 October" is to the end of September."""
        end = self._month(k + 1) or self._day_and_month(k + 1)
        if end is None or end.months is None or not self._close(self.atoms[k].last, end.first, ""):
            return None
        last = end.months[1] - (end.day == 1)
        return Part("months", (1, last), self.atoms[k].first, end.last, end.next) if last > 0 else None

    def _first_days(self, k: int) -> Part | None:
        """The first days or weeks of a year that is named: its January."""
        atom = self.atoms[k]
        if self.words.year_first:
            told = self._kind(k - 1) in YEARS and self._next_to(k - 1, k)
            return Part("month", (1, 1), atom.first, atom.last, k + 1) if told else None
        if self._kind(k + 1) not in YEARS or not self._next_to(k, k + 1):
            return None
        year = self.atoms[k + 1]
        return Part("month", (1, 1), atom.first, year.last, k + 2, (year.kind.replace("maybe", "year"), year.value))

    def _year_to(self, k: int) -> Part | None:
        """In the year to June, in the quarter ended 30 June."""
        month = self._day_of_year(k + 1) or self._month(k + 1)
        if month is None or month.months is None or not self._close(self.atoms[k].last, month.first, ""):
            return None
        last, months = month.months[1], YEAR if self.atoms[k].kind == "year_to" else QUARTER
        if months == YEAR and month.year is not None and month.day is not None and 1 < month.day < _MONTH_END:
            since = month.year[1] - 1  # "to 20 March": from that March on
            return Part("months", (last, last), self.atoms[k].first, month.last, month.next, month.year, since=since)
        return Part("months", ((last - months) % 12 + 1, last), self.atoms[k].first, month.last, month.next, month.year)
