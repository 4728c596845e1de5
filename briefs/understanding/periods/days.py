"""Days in questions: what was known on one ("as of 1 July 2019"), courses between two, and days by themselves.

Figures are of months. What is known on a day are the months of its year that are over by then; a day by itself is asked
back.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from briefs.understanding.line.items import Item
from briefs.understanding.line.signs import DASHES
from briefs.understanding.line.small import low_endings
from briefs.understanding.line.vocabulary import vocabulary
from briefs.understanding.periods.relative import Relative
from briefs.understanding.periods.spans import When
from terms.period import FIRST_YEAR, LAST_YEAR, YEAR, Period

DATE = re.compile(r"(\d\d?)([./-])(\d\d?)\2(\d{4}|\d\d)")
ISO = re.compile(r"(\d{4})([./-])(\d\d?)\2(\d\d?)")
SIGNS = frozenset("./-")
SHORT_YEAR = 10  # from here on a number beside a month alone is the year, as in "march 19"
ENDS = (4, 3, 2)  # letters of Kazakh case endings
ATTRIBUTE = 4  # letters of those that make an adjective: «шілдедегі»


@dataclass(frozen=True, slots=True)
class Day:
    """A day named by items up to ``last`` (not included); ``year`` is None where it is not said.

    ``month`` is None where nobody can tell it from the day (05/12/2019).
    """

    year: int | None
    month: int | None
    day: int
    last: int
    case: str = ""  # Kazakh: "abl", or "dat" for whatever says "as of"

    @property
    def closes(self) -> bool:
        """Whether its month is over by then."""
        return self.year is not None and self.month is not None and self.day == monthrange(self.year, self.month)[1]


class Days(Relative):
    """Reads periods that are told by days out of the items of one question."""

    known_by = False  # whether a day was read that something is known by

    def by_days(self, i: int) -> When | None:
        """The months up to a day, between two days, since a day; else a day by itself."""
        first = self.day(i)
        if first is None:
            return None
        return self._course(i, first) or self._since_day(i, first) or self._as_of(i, first)

    def day(self, i: int) -> Day | None:
        """A day at an item: in digits only, or beside the name of its month."""
        item = self.items[i]
        if not (item.low[:1].isdigit() or item.has("month")):
            return None
        digits = self._in_digits(i) if item.number is not None else None
        return digits or (self._in_words(i) if self.monthly else None)

    def _in_digits(self, i: int) -> Day | None:
        said, last = self.items[i].low, i + 1
        while (item := self.item(last)) is not None and item.start == self.items[last - 1].end and (
                item.number is not None or item.low in SIGNS) and not (DATE.fullmatch(said) or ISO.fullmatch(said)):
            said, last = said + item.low, last + 1
        if found := ISO.fullmatch(said):
            return _valid(int(found[1]), int(found[3]), int(found[4]), self._after_year(last))
        found = DATE.fullmatch(said)
        if found is None:
            return None
        year = int(found[4]) + (0 if len(found[4]) == len("2019") else 2000)
        day, month = int(found[1]), int(found[3])
        if found[2] != "/":  # with a stroke Americans write the month first
            return _valid(year, month, day, self._after_year(last))
        if max(day, month) <= YEAR and day != month:
            return Day(year, None, day, self._after_year(last))
        return _valid(year, min(day, month), max(day, month), self._after_year(last))

    def _in_words(self, i: int) -> Day | None:
        found = self._said(i)
        if found is not None:
            return found
        year = self.year(i)
        after = self._said(year[1]) if year is not None and self.items[i].whole else None
        return replace(after, year=year[0]) if year and after and after.year in (None, year[0]) else None

    def _said(self, i: int) -> Day | None:
        """1 July, 1 июля, July 1st; with the year behind it, if there is one."""
        item = self.item(i)
        if item is None:
            return None
        at = i if item.has("month") else self._past_of(self._past_ordinal(i + 1))
        month, number = self.item(at), self.item(i + 1) if item.has("month") else item
        if month is None or number is None or not month.has("month") or self._ranked(i) or self._glued(i):
            return None
        ordinal = self.count(i if item is number else i + 1) if number.low[:1].isdigit() else None  # 1st
        day = number.whole or ordinal
        if day is None or not 1 <= day <= 31 or len(number.low) > len("31 st"):
            return None
        last = at + 1 if item is number else self._past_ordinal(i + 2)
        if item is not number and any(self.is_when(last, name) for name in ("unit_month", "unit_quarter", "unit_year")):
            return None
        year, last = self.year(self.skip(last)) or (None, last)
        return _valid(year, int(month.get("month") or 0), day, last, _case(month))

    def _past_of(self, i: int) -> int:
        return i + (self.item(i) is not None and self.items[i].low == "of")

    def _ranked(self, i: int) -> bool:
        """Whether a number is one of places: "top 5 may 2019"."""
        before = self.item(i - 1)
        return before is not None and before.has("intent", "rank")

    def _glued(self, i: int) -> bool:
        """Whether it belongs to what stands before it: q1, 23-, 1,5."""
        before = self.item(i - 1)
        return before is not None and before.end == self.items[i].start and (before.is_word or before.low in DASHES)

    def _course(self, i: int, first: Day) -> When | None:
        """From 1 January to 30 June 2019: the months that it covers in full."""
        link = self.item(first.last)
        pair = link is not None and (link.has("join", "and") or link.small("and_with"))
        joined = pair or (link is not None and (link.low in DASHES or link.has("when", "span")))
        from_one = first.case == "abl"
        end = self.day(first.last + joined) if (joined or from_one) and first.last + joined < len(self.items) else None
        if end is None or (pair and not self.between(i) and not self.is_between(end.last)):
            return None
        last = end.last + (self.is_when(end.last, "until") or self.is_between(end.last))
        first, end = replace(first, year=first.year or end.year), replace(end, year=end.year or first.year)
        low = self._month_of(first)
        high = self._over(end, self._month_of(end))
        if low is None or high is None or first.day != 1 or high < low or (end.day != 1 and not self._ends(end)):
            return self._alone(i, replace(first, last=last))
        return When(i, last, Period(low, high), floating=first.year is None)

    def _ends(self, day: Day) -> bool:
        return (day if day.year else replace(day, year=self.today.year)).closes

    def _since_day(self, i: int, day: Day) -> When | None:
        """Since 1 July 2019, «с 1 июля 2019 года», «1 шілдеден бастап»: until now."""
        lead, behind = self.item(i - 1), self.item(day.last)
        led = lead is not None and (lead.has("when", "since") or lead.small("from"))
        case = day.case == "abl" and behind is not None and behind.small("since")
        month = self._month_of(day)
        if not (led or case) or month is None:
            return None
        if day.day != 1 or month > self.month:
            return self._alone(i, day)
        return When(i, day.last + case, Period(month, self.month), since=True)

    def _as_of(self, i: int, day: Day) -> When | None:
        """As of a day: from January to the last month that is over by then."""
        last = day.last
        while (behind := self.item(last)) is not None and behind.small("as_of"):
            last += 1
        kazakh = last > day.last or day.case == "dat"
        led = kazakh or self._leads(i - 1)
        if day.year is None and day.day >= SHORT_YEAR and not led:
            return None
        month = self._over(day, self._month_of(day)) if led else None
        if month is None:
            return self._alone(i, replace(day, last=last))
        self.known_by = True
        return When(i, last, Period(month // YEAR * YEAR, month), floating=day.year is None)

    def _leads(self, i: int) -> bool:
        """Whether a word before a day says "as of"; "by" does where it is not Belarus."""
        lead = self.item(i)
        if lead is not None and lead.low == "the":
            lead = self.item(i := i - 1)
        if lead is None:
            return False
        named = sum(item.has("party") for item in self.items[:i])
        if lead.low == "by" and named == 1 and self.items[i - 1].has("party"):
            return False
        again = self.known_by and (lead.has("join") or lead.low == ",")  # as of 1 July 2019 and 1 July 2020
        return again or lead.has("when", "as_of", "until", "through") or lead.small("by_day")

    def _alone(self, i: int, day: Day) -> When:
        month = self._month_of(replace(day, month=day.month or 1))
        month = self.month if month is None else month
        return When(i, day.last, Period(month, month), day=True)

    def _month_of(self, day: Day) -> int | None:
        """The month of a day as a period counts; without a year the last such day."""
        if day.month is None:
            return None
        today = (self.today.month, self.today.day)
        year = self.today.year - ((day.month, day.day) > today) if day.year is None else day.year
        return year * YEAR + day.month - 1

    def _over(self, day: Day, month: int | None) -> int | None:
        """The last month that is over at the end of a day of ``month``."""
        return month if month is None or self._ends(day) else month - 1


def _case(month: Item) -> str:
    """The Kazakh case of a month; «шілдедегі» and «шілдесіне» say "as of", as the dative does."""
    end = next((month.low[-n:] for n in ENDS if month.low[-n:] in vocabulary().suffixes), "")
    as_of = len(end) == ATTRIBUTE or month.low.endswith(low_endings("as_of"))
    return "dat" if as_of else vocabulary().suffixes.get(end, "")


def _valid(year: int | None, month: int, day: int, last: int, case: str = "") -> Day | None:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    return Day(year, month, day, last, case) if year is None or FIRST_YEAR < year <= LAST_YEAR else None
