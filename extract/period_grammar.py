"""How the pieces make periods: "January-June" + "2019", "first" + "nine" + "months" + "last year"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from extract.period_beside import Part
from extract.period_parts import Parts

# The rules that can begin at a kind of atom, the likelier first.
_PART = ("_part_then_when",)
_RULES = {
    "date": ("_calendar_day",),
    "digits": ("_split_year", "_part_then_when", "_years_ago"),
    "maybe": ("_split_year", "_when_first"),
    "year": ("_split_year", "_when_first", "_years"),
    "rel": ("_when_first", "_relative"),
    "cur": ("_when_first", "_relative"),
    "num": ("_part_then_when", "_years_ago"),
    "ahead": ("_years_ahead",),
    "past": ("_years_past",),
    "vs": ("_relative",),
    "back": ("_relative",),
    "now": ("_now",),
    "season": ("_season",),
    "season_to_date": ("_season_to_date",),
    "this-month": ("_relative",),
    "this-quarter": ("_relative",),
    **dict.fromkeys(("month", "ord", "first", "same", "same_period", "part", "ytd", "unit"), _PART),
}


class Raw(NamedTuple):
    """A period as the words give it, in tokens ``first`` to ``last`` (not included).

    ``months`` are the months of the year (1 to 12, the first may be greater than the last: then the year is that of
    the last), ``year`` is ("year", 2019), ("rel", -1), ("cur", -1) or None; ``what`` names the rule.
    """

    first: int
    last: int
    what: str
    months: tuple[int, int] | None = None
    year: tuple[str, int] | None = None
    year_to: int | None = None
    day: int | date | None = None


class Grammar(Parts):
    """Reads whole periods from left to right."""

    def read(self) -> Iterator[Raw]:
        k = 0
        while k < len(self.atoms):
            raw, following = self._at(k)
            if raw is not None:
                yield raw
            k = max(following, k + 1)

    def _at(self, k: int) -> tuple[Raw | None, int]:
        for rule in _RULES.get(self.atoms[k].kind, ()):
            read: tuple[Raw, int] | None = getattr(self, rule)(k)
            if read is not None:
                return read
        return None, k + 1

    def _calendar_day(self, k: int) -> tuple[Raw, int] | None:
        atom = self.atoms[k]
        if atom.kind != "date":
            return None
        month = atom.value.month
        return Raw(atom.first, atom.last, "date", (month, month), ("year", atom.value.year), day=atom.value), k + 1

    def _split_year(self, k: int) -> tuple[Raw, int] | None:
        """A marketing or financial year: "2019/20", "the 2019-2020 season"."""
        n = k + 2 if self._is(k + 1, "to") else k + 1
        if not self._is(n, "digits", "maybe", "year"):
            return None
        left, right = self.atoms[k], self.atoms[n]
        between = self.tokens[left.first + 1 : right.first]
        short = self.tokens[right.first].text
        if len(between) != 1 or between[0].text not in "/-–" or not 1900 <= left.value < 2099:
            return None
        if right.first - left.first != 2 or self.tokens[right.first].start - self.tokens[left.first].end != 1:
            return None
        if between[0].text in "-–" and len(short) == 2 and int(short) > left.value % 100 + 1:
            last = left.value // 100 * 100 + right.value
            return Raw(left.first, right.last, "years", None, ("year", left.value), last), n + 1
        following = str(left.value + 1)
        if short not in (following, following[2:]):
            return None
        if between[0].text != "/" and not self._near_split_word(k):
            return None
        start = self.words.season_start
        months = (start, (start + 10) % 12 + 1)
        return Raw(left.first, right.last, "split-year", months, ("year", left.value + 1)), n + 1

    def _near_split_word(self, k: int) -> bool:
        near = (n for n in (k - 1, k + 2, k + 3, k + 4) if self._is(n, "split"))
        return any(abs(self.atoms[n].first - self.atoms[k].first) <= 6 for n in near)

    def _when_first(self, k: int) -> tuple[Raw, int] | None:
        """The year before the months, as Kazakh has it and English in "last year's January"."""
        when = self._when(k, bare=True)
        if when is None:
            return None
        year, last, following = when
        part = self._part(following)
        if part is None or part.year is not None:
            return None
        if self._enclosed(last, part):
            return self._mention(self.atoms[k].first, part.last, part, year), part.next
        if not self._close(last, part.first, "" if part.day is None else ","):
            return None
        if not self.words.year_first and part.first - last > 0:
            return None
        return self._mention(self.atoms[k].first, part.last, part, year), part.next

    def _part_then_when(self, k: int) -> tuple[Raw, int] | None:
        part = self._part(k)
        if part is None:
            return None
        if part.year is not None:
            return self._mention(part.first, part.last, part, part.year), part.next
        if self._is(part.next, "unit") and self.atoms[part.next].value == "period" and self._close_to(part):
            part = part._replace(last=self.atoms[part.next].last, next=part.next + 1)  # "the January-August period"
        when = self._when(part.next, bare=True)
        if when is not None and self.words.year_first and when[0][0] != "year":
            when = None  # "in January-August than a year earlier"
        if when is not None and self._close(part.last, self.atoms[part.next].first, ","):
            return self._mention(part.first, when[1], part, when[0]), when[2]
        return self._mention(part.first, part.last, part, None), part.next

    def _enclosed(self, last: int, part: Part) -> bool:
        """Whether the months alone stand in brackets behind the year: "2021 (January - September)"."""
        signs = (self.tokens[last].text, self.tokens[part.last].text if part.last < len(self.tokens) else "")
        return part.first - last == 1 and signs == ("(", ")")

    def _close_to(self, part: Part) -> bool:
        return self.atoms[part.next].first == part.last

    def _mention(self, first: int, last: int, part: Part, year: tuple[str, int] | None) -> Raw:
        return Raw(first, last, part.what, part.months, year, day=part.day)

    def _years(self, k: int) -> tuple[Raw, int] | None:
        if not self._is(k, "year"):
            return None
        left = self.atoms[k]
        joint = ("to", "and") if self._opened(k) else ("to",)
        if self._is(k + 1, *joint) and self._is(k + 2, "year"):
            right = self.atoms[k + 2]
            if right.first - left.last <= 3 and left.value < right.value:
                first = self.atoms[k - 1].first if self._opened(k) else left.first
                return Raw(first, right.last, "years", None, ("year", left.value), right.value), k + 3
        if self._is(k + 1, "year") and left.value < self.atoms[k + 1].value and self._from_until(k, k + 1):
            right = self.atoms[k + 1]
            return Raw(left.first, right.last + 1, "years", None, ("year", left.value), right.value), k + 2
        return Raw(left.first, left.last, "year", None, ("year", left.value)), k + 1

    def _season(self, k: int) -> tuple[Raw, int] | None:
        """Last season: the months are settled later, for the text may say them."""
        atom, start = self.atoms[k], self.words.season_start
        return Raw(atom.first, atom.last, "season", (start, (start + 10) % 12 + 1), ("season", atom.value)), k + 1

    def _season_to_date(self, k: int) -> tuple[Raw, int] | None:
        """Since the start of the season."""
        atom, start = self.atoms[k], self.words.season_start
        months = (start, (start + 10) % 12 + 1)
        return Raw(atom.first, atom.last, "season-to-date", months, ("season", 0)), k + 1

    def _years_ahead(self, k: int) -> tuple[Raw, int] | None:
        """In the next three years: by the last of them."""
        return self._so_many_years(k, "years-ahead", 1)

    def _years_past(self, k: int) -> tuple[Raw, int] | None:
        """Over the last three years, the document's not counted."""
        return self._so_many_years(k, "years-past", -1)

    def _so_many_years(self, k: int, what: str, sign: int) -> tuple[Raw, int] | None:
        n = k + 1
        while n < k + 4 and self._is(n, "num", "digits", "to"):
            n += 1
        number = self.atoms[n - 1]
        if n == k + 1 or number.kind == "to" or not self._is(n, "unit") or self.atoms[n].value != "year":
            return None
        if not (all(self._next_to(m, m + 1) for m in range(k, n)) and 0 < number.value < 100):
            return None
        return Raw(self.atoms[k].first, self.atoms[n].last, what, None, ("rel", sign * number.value)), n + 1

    def _years_ago(self, k: int) -> tuple[Raw, int] | None:
        """Ten years ago, counted from the document's year."""
        if not (self._is(k, "num", "digits") and self._is(k + 1, "ago") and self._next_to(k, k + 1)):
            return None
        number, ago = self.atoms[k], self.atoms[k + 1]
        if not 0 < number.value < 100:
            return None
        return Raw(number.first, ago.last, "years-ago", None, ("rel", -number.value)), k + 2

    def _now(self, k: int) -> tuple[Raw, int] | None:
        return Raw(self.atoms[k].first, self.atoms[k].last, "now"), k + 1

    def _relative(self, k: int) -> tuple[Raw, int] | None:
        atom = self.atoms[k]
        if self._is(k + 1, "year") and self._next_to(k, k + 1):
            return None  # "for the year 2024"
        return Raw(atom.first, atom.last, atom.kind, None, (atom.kind, atom.value)), k + 1

    def _when(self, k: int, bare: bool) -> tuple[tuple[str, int], int, int] | None:
        """What says the year: its value, the token and the atom after it."""
        if self._is(k, "year", *(("maybe",) if bare else ())):
            return ("year", self.atoms[k].value), self.atoms[k].last, k + 1
        if self._is(k, "rel", "cur"):
            atom = self.atoms[k]
            return (atom.kind, atom.value), atom.last, k + 1
        return None
