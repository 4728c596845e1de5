"""How the pieces make periods: "January-June" + "2019", "first" + "nine" + "months" + "last year"."""

from __future__ import annotations

import functools
import itertools
import sys
from collections.abc import Iterator
from dataclasses import replace

from extract.periods.atoms import Atom
from extract.periods.beside import LONGEST_GAP, Part
from extract.periods.fiscal import Fiscal
from extract.periods.horizons import Raw
from extract.periods.kinds import DATED
from extract.periods.parts import PARTS
from extract.periods.solar_months import SOLAR

CELL = "|"
_END = Atom("", sys.maxsize, sys.maxsize, None)  # far behind the last
# The rules that can begin at a kind of atom, the likelier first.
_PART = ("_part_then_when",)
RULES = {
    "date": ("_calendar_day",),
    "months": ("_in_digits",),
    "digits": ("_part_then_when", "_years_then"),
    "maybe": ("_split_year", "_books_year", "_year_ended_then", "_when_first"),
    "year": ("_split_year", "_books_year", "_year_ended_then", "_when_first", "_years"),
    "rel": ("_when_first", "_relative"),
    "cur": ("_when_first", "_relative"),
    "num": ("_part_then_when", "_years_then"),
    "ahead": ("_ahead",),
    "past": ("_past",),
    "vs": ("_when_first", "_relative"),
    "back": ("_relative",),
    "vs-month": ("_relative",),
    "after": ("_after",),
    "now": ("_now",),
    "era": ("_era",),
    "by_now": (*_PART, "_now"),
    "horizon": ("_now",),
    "whole_season": ("_whole_season",),
    "decade_end": ("_decade_end",),
    "fiscal": ("_fiscal",),
    "season": ("_season",),
    "split": ("_books_year", "_ended_year"),
    "month": ("_season_then_part", "_year_ended_in", *_PART),
    "season_to_date": ("_season_to_date",),
    "unit": ("_decade_within", *_PART),
    "this-month": ("_relative",),
    "this-quarter": ("_relative",),
    "ytd_of": ("_named_season_to_date", *_PART),
    **dict.fromkeys(("ord", "first", "part", "ytd", "first_days", "year_to", "quarter_to"), _PART),
    **dict.fromkeys(("same", "same_period", "same_quarter", "same_date"), _PART),
    "quarter-year": _PART,
}
_LARGE = ("_solar_year", "_split_year")  # rules that can begin at a number as large as a year
# What must stand close behind an atom for a rule to begin at it, by the rule or by the kind of atom and the rule.
_TWO_YEARS = ("to", "digits", "maybe", "year")
_BEHIND = {
    "_split_year": _TWO_YEARS,
    "_books_year": ("split", "year", "maybe"),
    "_when_first": (*PARTS, "past"),
    "_year_ended_in": ("split",),
    "_year_ended_then": ("month", "digits"),
    "_years_then": ("to", "unit", "year_to", "ago", "earlier", "later"),
    ("digits", "_part_then_when"): ("month", "unit", "to", "unit_sign"),
    ("num", "_part_then_when"): ("first", "unit", "to"),
    ("ord", "_part_then_when"): ("month", "unit", "to", "and", "num"),
}


@functools.cache
def _rules(kind: str, behind: str) -> tuple[str, ...]:
    """The rules that can begin at a kind of atom with another close behind it, "" where there is none."""
    needs = ((rule, _BEHIND.get((kind, rule)) or _BEHIND.get(rule)) for rule in RULES.get(kind, ()))
    return tuple(rule for rule, kinds in needs if kinds is None or behind in kinds)


class Grammar(Fiscal):
    """Reads whole periods from left to right."""

    def read(self) -> Iterator[Raw]:
        free = 0
        for k, (atom, behind) in enumerate(itertools.pairwise([*self.atoms, _END])):
            if k < free or atom.kind not in RULES:
                continue
            rules = _rules(atom.kind, behind.kind if behind.first - atom.last <= LONGEST_GAP else "")
            if atom.kind == "digits" and atom.value >= SOLAR.start:
                rules = (*_LARGE, *rules)
            for rule in rules:
                read: tuple[Raw, int] | None = getattr(self, rule)(k)
                if read is not None:
                    yield read[0]
                    free = read[1]
                    break

    def _calendar_day(self, k: int) -> tuple[Raw, int] | None:
        atom = self.atoms[k]
        if atom.kind != "date":
            return None
        month = atom.value.month
        return Raw(atom.first, atom.last, "date", (month, month), ("year", atom.value.year), day=atom.value), k + 1

    def _in_digits(self, k: int) -> tuple[Raw, int] | None:
        """Months in digits: "06.2023", "01.2023-06.2023", "01-06.2023"."""
        atom = until = self.atoms[k]
        if self._kind(k + 1) == "to" and self._kind(k + 2) == "months" and self._row_of_two(k):
            until = self.atoms[k + 2]
        (first, _, year), (_, last, other) = atom.value, until.value
        following = k + 1 if until is atom else k + 3
        if year != other or first > last:
            return None
        what = "month" if first == last else "months"
        return Raw(atom.first, until.last, what, (first, last), ("year", year)), following

    def _row_of_two(self, k: int) -> bool:
        """Whether an atom, the next and the one behind that stand side by side."""
        return self._next_to(k, k + 1) and self._next_to(k + 1, k + 2)

    def _when_first(self, k: int) -> tuple[Raw, int] | None:
        """The year before the months, as Kazakh has it and English in "last year's January"."""
        when = self._when(k, bare=True)
        if when is None:
            return None
        year, last, following = when
        late = self._last_months(k, last, following, year)
        if late is not None:
            return late
        part = self._part(following)
        if part is None or part.year is not None:
            return None
        if self._enclosed(last, part) or self._fills_a_cell(last, part):
            return self._mention(self.atoms[k].first, part.last, part, year), part.next
        same = part.what == "same"  # "в прошлом году за тот же период", "in 2022 over the same months"
        over = self.words.month_before if same else frozenset[str]()
        if not self._close(last, part.first, "" if part.day is None else ",", also=over):
            return None
        if not self.words.year_first and part.first - last > 0 and not same:
            return None
        return self._mention(self.atoms[k].first, part.last, part, year), part.next

    def _part_then_when(self, k: int) -> tuple[Raw, int] | None:
        part = self._part(k)
        if part is None:
            return None
        if part.year is not None:
            return self._mention(part.first, part.last, part, part.year), part.next
        if self._kind(part.next) == "unit" and self.atoms[part.next].value == "period" and self._close_to(part):
            part = replace(part, last=self.atoms[part.next].last, next=part.next + 1)  # "the January-August period"
        if part.what == "to-date" and self._goes_on(part):
            return None
        near = part.next < len(self.atoms) and self.atoms[part.next].first - part.last <= LONGEST_GAP
        dated = self._solar_part(part) or (self._of_a_year(part) if near else None)
        if dated is not None:
            return dated
        if part.what == "quarter-year" and not self._lately(part.first - 1):
            return None  # a summer of no year
        return self._mention(part.first, part.last, part, None), part.next

    def _of_a_year(self, part: Part) -> tuple[Raw, int] | None:
        """The months of a year or a season that is said behind them."""
        season = self._season_of(part)
        if season is not None:
            return season
        since = self._part(part.next) if part.what == "n-months" and self._kind(part.next) == "ytd_of" else None
        if since is not None and since.year is not None and self._close(part.last, since.first, ","):
            return self._mention(part.first, since.last, part, since.year), since.next
        if part.what == "same" and self._kind(part.next) == "season" and self._close_to(part):
            season_of, last = self.atoms[part.next].value, self.atoms[part.next].last
            return self._mention(part.first, last, part, ("cur", season_of)), part.next + 1
        if part.what in DATED and self._split_at(part.next) is not None:
            return None  # "30 июня 2022/23": no year of that day
        when = self._when(part.next + self._hyphen_before_year(part), bare=True)
        if when is None or (self.words.year_first and when[0][0] != "year"):  # "in January-August than a year earlier"
            return None
        if not self._close(part.last, self.atoms[when[2] - 1].first, ","):
            return None
        return self._mention(part.first, when[1], part, when[0]), when[2]

    def _lately(self, i: int) -> bool:
        """Whether a word before a summer says that it is the last one: "this summer", "over the summer"."""
        i -= i > 0 and self.tokens[i].low in self.words.articles
        return i >= 0 and self.tokens[i].low in self.words.lately

    def _goes_on(self, part: Part) -> bool:
        """Whether the months since the start of the year are counted: "жыл басынан бергі жеті айда"."""
        counted = self._kind(part.next) in ("num", "digits") and self._kind(part.next + 1) == "unit"
        return counted and self._close_to(part)

    def _hyphen_before_year(self, part: Part) -> bool:
        """Whether a hyphen without spaces joins a year: "I полугодие-2019"."""
        if self._kind(part.next) != "to" or self._kind(part.next + 1) not in ("year", "maybe"):
            return False
        return self.tokens[part.last - 1].end + 1 == self.tokens[self.atoms[part.next + 1].first].start

    def _enclosed(self, last: int, part: Part) -> bool:
        """Whether the months alone stand in brackets behind the year: "2021 (January - September)"."""
        signs = (self.tokens[last].text, self.tokens[part.last].text if part.last < len(self.tokens) else "")
        return part.first - last == 1 and signs == ("(", ")")

    def _fills_a_cell(self, last: int, part: Part) -> bool:
        """Whether months behind the year and a comma end a cell, a line or the text: "| Exports 2018, Jan-Jul |"."""
        if part.first - last != 1 or self.tokens[last].text != ",":
            return False
        if part.last == len(self.tokens):
            return True
        end, following = self.tokens[part.last - 1].end, self.tokens[part.last]
        return following.text == CELL or "\n" in self.text[end : following.start]

    def _close_to(self, part: Part) -> bool:
        return self.atoms[part.next].first == part.last

    def _mention(self, first: int, last: int, part: Part, year: tuple[str, int] | None) -> Raw:
        return Raw(first, last, part.what, part.months, year, day=part.day, since=part.since)

    def _years(self, k: int) -> tuple[Raw, int] | None:
        if self._kind(k) != "year":
            return None
        left = self.atoms[k]
        joint = ("to", "and") if self._opened(k) else ("to",)
        if self._kind(k + 1) in joint and self._kind(k + 2) == "year":
            right = self.atoms[k + 2]
            if right.first - left.last <= 3 and left.value < right.value:
                first = self.atoms[k - 1].first if self._opened(k) else left.first
                return Raw(first, right.last, "years", None, ("year", left.value), right.value), k + 3
        if self._kind(k + 1) == "year" and left.value < self.atoms[k + 1].value and self._from_until(k, k + 1):
            right = self.atoms[k + 1]
            return Raw(left.first, right.last + 1, "years", None, ("year", left.value), right.value), k + 2
        return Raw(left.first, left.last, "year", None, ("year", left.value)), k + 1

    def _now(self, k: int) -> tuple[Raw, int] | None:
        return Raw(self.atoms[k].first, self.atoms[k].last, self.atoms[k].kind), k + 1

    def _relative(self, k: int) -> tuple[Raw, int] | None:
        atom = self.atoms[k]
        if self._kind(k + 1) == "year" and self._next_to(k, k + 1):
            return None  # "for the year 2024"
        return Raw(atom.first, atom.last, atom.kind, None, (atom.kind, atom.value)), k + 1

    def _era(self, k: int) -> tuple[Raw, int] | None:
        """The years since a state began: "за годы независимости"."""
        atom = self.atoms[k]
        return Raw(atom.first, atom.last, "era", None, ("year", atom.value)), k + 1

    def _when(self, k: int, bare: bool) -> tuple[tuple[str, int], int, int] | None:
        """What says the year: its value, the token and the atom after it."""
        if self._kind(k) == "year" or (bare and self._kind(k) == "maybe"):
            return ("year", self.atoms[k].value), self.atoms[k].last, k + 1
        if self._kind(k) in ("rel", "cur"):
            atom = self.atoms[k]
            return (atom.kind, atom.value), atom.last, k + 1
        if self._kind(k) == "vs" and self._kind(k + 1) == "month" and self.atoms[k + 1].first == self.atoms[k].last:
            return ("rel", self.atoms[k].value), self.atoms[k].last, k + 1  # "в прошлогоднем июле"
        return None
