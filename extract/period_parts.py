"""Parts of a year: a month or several, a quarter, a half, so many months, the same months, a day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extract.period_atoms import DASHES, Atom
from extract.period_words import Words
from extract.sentences import abbreviations
from extract.tokens import Token

LONGEST_GAP = 4
_QUARTERS = {1: (1, 3), 2: (4, 6), 3: (7, 9), 4: (10, 12)}
_SAME = {"quarter": 3, "half": 6, "half-year": 6}  # months of a unit said to be the same, whichever it was
_HALVES = {1: (1, 6), 2: (7, 12)}
# The rules that can begin at a kind of atom, the longer first.
_RULES = {
    "month": ("_day_range", "_month_range", "_day_and_month", "_month"),
    "digits": ("_day_range", "_day_and_month", "_counted"),
    "num": ("_counted",),
    "ord": ("_counted", "_day_and_month"),
    "first": ("_counted",),
    "same": ("_same",),
    "same_period": ("_same_period",),
    "part": ("_fixed",),
    "ytd": ("_to_date",),
    "unit": ("_bare_half",),
}


class Part(NamedTuple):
    """Some months of a year; ``next`` is the index of the atom after it."""

    what: str
    months: tuple[int, int] | None
    first: int
    last: int
    next: int
    year: tuple[str, int] | None = None
    day: int | None = None


class Parts:
    """Rules for parts of a year over the atoms of a text; every rule looks at a bounded number of them."""

    def __init__(self, text: str, tokens: Sequence[Token], words: Words, atoms: Sequence[Atom]) -> None:
        self.text, self.tokens, self.words, self.atoms = text, tokens, words, atoms

    def _part(self, k: int) -> Part | None:
        kind = self.atoms[k].kind if k < len(self.atoms) else ""
        if kind == "digits" and not self._is(k + 1, "month", "unit", "to"):
            return None
        for rule in _RULES.get(kind, ()):
            part: Part | None = getattr(self, rule)(k)
            if part is not None:
                return part
        return None

    def _fixed(self, k: int) -> Part | None:
        if not self._is(k, "part"):
            return None
        atom = self.atoms[k]
        if self._is(k + 1, "to") and self._is(k + 2, "part") and self._near(k, k + 1) and self._near(k + 1, k + 2):
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

    def _to_date(self, k: int) -> Part | None:
        if not self._is(k, "ytd"):
            return None
        atom = self.atoms[k]
        return Part("to-date", None, atom.first, atom.last, k + 1)

    def _month_range(self, k: int) -> Part | None:
        """January-June, from September 2022 to August 2023, January and February."""
        left = self._month_of_year(k)
        if left is None or left.months is None:
            return None
        if self._is(left.next, "month") and self._from_until(left.next - 1, left.next):
            until = self.atoms[left.next]
            return Part("months", (left.months[0], until.value), left.first, until.last + 1, left.next + 1, left.year)
        if not self._is(left.next, "to", "and"):
            return None
        right = self._month_of_year(left.next + 1)
        if right is None or right.months is None:
            return None
        joint = self.atoms[left.next]
        if joint.first - left.last > 1 or right.first - joint.last > 1:
            return None
        one = self._opened(k) or right.months[0] - left.months[0] == 1 or self._closed(right.last)
        if joint.kind == "and" and not one:
            return None
        if left.year is not None and (right.year is None or right.year[1] - left.year[1] not in (0, 1)):
            return None
        start = self.atoms[k - 1].first if self._opened(k) and not self._compared(left.first) else left.first
        return Part("months", (left.months[0], right.months[0]), start, right.last, right.next, right.year)

    def _day_range(self, k: int) -> Part | None:
        """March 21 - August 22, 2021: the months that the days are in."""
        left = self._day_and_month(k)
        if left is None or left.months is None:
            return None
        n, year = left.next, None
        if self._is(n, "year", "maybe") and self._close(left.last, self.atoms[n].first, ","):
            year, n = self.atoms[n].value, n + 1
        right = self._day_and_month(n + 1) if self._is(n, "to") else None
        if right is None or right.months is None or not self._near(n - 1, n) or not self._near(n, n + 1):
            return None
        first, last = left.months[0], right.months[0]
        if year is None and first > last and not self._opened(k):
            return None
        start = self.atoms[k - 1].first if self._opened(k) and not self._compared(left.first) else left.first
        return Part("months", (first, last), start, right.last, right.next)

    def _near(self, a: int, b: int) -> bool:
        return self.atoms[b].first - self.atoms[a].last <= 1

    def _closed(self, last: int) -> bool:
        """Whether a word after two months says that they are a range: "қаңтар мен тамыз аралығында"."""
        return any(token.low in self.words.range_end for token in self.tokens[last : last + 2])

    def _from_until(self, a: int, b: int) -> bool:
        """Whether endings and the word after make a range of two neighbours: "қаңтардан тамызға дейін"."""
        left, right = self.atoms[a], self.atoms[b]
        froms = tuple(ending for ending, role in self.words.endings if role == "base")
        after = self.tokens[right.last].low if right.last < len(self.tokens) else ""
        if right.first > left.last or after not in self.words.range_until:
            return False
        return bool(froms) and self.tokens[left.last - 1].low.endswith(froms)

    def _compared(self, first: int) -> bool:
        """Whether the word before a range ends a longer phrase: "с" is no "from" in "по сравнению с январем-маем"."""
        ends = (self.words.before.at(self.tokens, i) for i in range(max(0, first - 4), first - 1))
        return any(found is not None and found.last == first for found in ends)

    def _opened(self, k: int) -> bool:
        """Whether "from" or "between" opens the range."""
        return self._is(k - 1, "between") and self._next_to(k - 1, k)

    def _month_of_year(self, k: int) -> Part | None:
        month = self._month(k)
        if month is None or not self._is(month.next, "year", "maybe"):
            return month
        year = self.atoms[month.next]
        if not self._close(month.last, year.first, ","):
            return month
        return month._replace(last=year.last, next=month.next + 1, year=("year", year.value))

    def _month(self, k: int) -> Part | None:
        if not self._is(k, "month") or self._doubted(k):
            return None
        atom = self.atoms[k]
        return Part("month", (atom.value, atom.value), atom.first, self._after_dot(atom.last), k + 1)

    def _after_dot(self, last: int) -> int:
        """The token after an abbreviation with its full stop."""
        dot = last < len(self.tokens) and self.tokens[last].text == "."
        return last + 1 if dot and self.tokens[last - 1].low in abbreviations("maybe") else last

    def _doubted(self, k: int) -> bool:
        """Whether a word that also means something else ("маусым" a season) stands here without a sign of a month."""
        token = self.tokens[self.atoms[k].first]
        if not token.low.startswith(self.words.doubtful or ("\0",)) or token.low in self.words.sure:
            return False
        if self.atoms[k].last - self.atoms[k].first > 1:
            return False
        first = self.atoms[k].first
        if first and self.tokens[first - 1].low in self.words.month_before:
            return False
        beside = [n for n in (k - 1, k + 1) if 0 <= n < len(self.atoms)]
        kinds = ("year", "maybe", "rel", "to", "digits", "month")
        return not any(self._is(n, *kinds) and self._touching(n, k) for n in beside)

    def _touching(self, a: int, b: int) -> bool:
        left, right = self.atoms[min(a, b)], self.atoms[max(a, b)]
        return right.first - left.last == 0

    def _day_and_month(self, k: int) -> Part | None:
        """5 March, March 5, 3 қыркүйек, 3-Jun-2019: a calendar day."""
        joined = self._joined_day(k)
        if joined is not None:
            return joined
        if self._numbered(k) and self._is(k + 1, "month"):
            day, month = self.atoms[k], self.atoms[k + 1]
            if not self._close(day.last, month.first, "", also=self.words.year_suffixes):
                return None
            last = self._after_dot(month.last)
            return Part("date", (month.value, month.value), day.first, last, k + 2, day=day.value)
        if self._is(k, "month") and self._numbered(k + 1):
            month, day = self.atoms[k], self.atoms[k + 1]
            if self.words.capital_months and self._close(month.last, day.first, ".") and day.first - month.last <= 1:
                return Part("date", (month.value, month.value), month.first, day.last, k + 2, day=day.value)
        return None

    def _numbered(self, k: int) -> bool:
        """Whether an atom can be the number of a day: "3", "3rd"."""
        if not self._is(k, "digits", "ord") or not 1 <= self.atoms[k].value <= 31:
            return False
        return self.tokens[self.atoms[k].first].text.isdecimal()

    def _joined_day(self, k: int) -> Part | None:
        """A day, a month and perhaps a year with hyphens and no spaces."""
        if not (self._numbered(k) and self._hyphened(k, "month")):
            return None
        month, day = self.atoms[k + 2], self.atoms[k]
        months = (month.value, month.value)
        if self._hyphened(k + 2, "year", "maybe"):
            year = self.atoms[k + 4]
            return Part("date", months, day.first, year.last, k + 5, ("year", year.value), day.value)
        return Part("date", months, day.first, month.last, k + 3, day=day.value)

    def _hyphened(self, k: int, *kinds: str) -> bool:
        """Whether a hyphen without spaces joins an atom to the next but one."""
        if not (self._is(k + 1, "to") and self._is(k + 2, *kinds)):
            return False
        return self.tokens[self.atoms[k].last - 1].end + 1 == self.tokens[self.atoms[k + 2].first].start

    def _same(self, k: int) -> Part | None:
        """The same (four) months, the corresponding period."""
        if not self._is(k, "same"):
            return None
        n = k + 1
        while n < k + 3 and self._is(n, "num", "digits"):
            n += 1
        if not self._is(n, "unit") or not all(self._next_to(m, m + 1) for m in range(k, n)):
            return None
        unit = self.atoms[n].value
        count = self.atoms[n - 1].value if n > k + 1 and unit == "month" else 0
        months = (1, count) if 1 < count <= 12 else None
        if n == k + 1 and unit in _SAME:
            months = (0, _SAME[unit])
        return Part("same", months, self.atoms[k].first, self.atoms[n].last, n + 1)

    def _same_period(self, k: int) -> Part | None:
        """The reporting period."""
        atom = self.atoms[k]
        return Part("same", None, atom.first, atom.last, k + 1)

    def _counted(self, k: int) -> Part | None:
        """First nine months, second quarter, 9 ай, I жартыжылдық."""
        n, first = k, self._is(k, "first")
        if first and self._is(k + 1, "num", "digits"):
            n = k + 1
        elif first:
            return self._unit_part(k, 1, "ord", k + 1 + self._hyphen(k))
        if not self._is(n, "num", "ord", "digits"):
            return None
        atom = self.atoms[n]
        if self._is(n, "ord") and self._is(n + 1, "and", "to") and self._is(n + 2, "ord") and self._is(n + 3, "unit"):
            return self._two_quarters(n)
        if n > k and not self._close(self.atoms[k].last, atom.first, ""):
            return None
        return self._unit_part(k, atom.value, atom.kind, n + 1 + self._hyphen(n))

    def _two_quarters(self, n: int) -> Part | None:
        """The first and second quarters, I - III quarters."""
        left, right, unit = self.atoms[n], self.atoms[n + 2], self.atoms[n + 3]
        if unit.value != "quarter" or not left.value < right.value <= 4 or unit.last - left.first > 5:
            return None
        return Part("quarter", (3 * left.value - 2, 3 * right.value), left.first, unit.last, n + 4)

    def _hyphen(self, n: int) -> bool:
        """Whether a hyphen without spaces joins a number to its unit: "2-тоқсан"."""
        if not (self._is(n + 1, "to") and self._is(n + 2, "unit")):
            return False
        return self.tokens[self.atoms[n].last - 1].end + 1 == self.tokens[self.atoms[n + 2].first].start

    def _unit_part(self, k: int, number: int, kind: str, u: int) -> Part | None:
        if not self._is(u, "unit") or not self._next_to(u - 1, u, self.words.year_suffixes):
            return None
        unit, months = self.atoms[u], None
        first = self.atoms[k].first
        if unit.value == "month" and kind != "ord" and 2 <= number <= 12:
            months = (1, number)
        elif unit.value == "month" and number == 1 and self.tokens[unit.first].low in self.words.one_month:
            months = (1, 1)
        elif unit.value == "quarter":
            months = (1, 3 * number) if kind == "num" and 1 < number <= 4 else _QUARTERS.get(number)
        elif unit.value in ("half", "half-year"):
            months = _HALVES.get(number)
        if months is None or self._barred(first, unit.last):
            return None
        what = {"month": "n-months", "half-year": "half"}.get(unit.value, unit.value)
        if what == "n-months":
            ended = self._ended(first, number, u)
            if ended is not None:
                return ended
        return Part(what, months, first, self._after_dot(unit.last), u + 1)

    def _ended(self, first: int, number: int, u: int) -> Part | None:
        """So many months to a month that is said: "in the six months to June"."""
        n = u + 2 if self._is(u + 1, "to") else u + 1
        gap = self.tokens[self.atoms[u].last : self.atoms[n].first] if n < len(self.atoms) else ()
        said = n == u + 2 or any(token.low in self.words.season_end for token in gap)
        month = self._month(n) if said and len(gap) <= 2 else None
        dash = n == u + 2 and self.tokens[self.atoms[u + 1].first].text in DASHES
        if dash or month is None or month.months is None:
            return None
        last = month.months[1]
        return Part("months", ((last - number) % 12 + 1, last), first, month.last, month.next)

    def _barred(self, first: int, last: int) -> bool:
        before = self.tokens[first - 1].low if first else ""
        follows = last < len(self.tokens) and self.words.not_after.at(self.tokens, last) is not None
        return before in self.words.not_before or follows

    # Neighbourhood

    def _is(self, k: int, *kinds: str) -> bool:
        return 0 <= k < len(self.atoms) and self.atoms[k].kind in kinds

    def _next_to(self, a: int, b: int, also: frozenset[str] = frozenset()) -> bool:
        return self._close(self.atoms[a].last, self.atoms[b].first, "", also)

    def _close(self, left: int, right: int, signs: str, also: frozenset[str] = frozenset()) -> bool:
        """Whether only filling words (and the given signs) stand between two tokens."""
        if right - left > LONGEST_GAP or right >= len(self.tokens) or right < left:
            return False
        if "\n" in self.text[self.tokens[left - 1].end : self.tokens[right].start]:
            return False
        fill = self.words.fill | also
        return all(t.low in fill or t.text in signs or t.text == "-" for t in self.tokens[left:right])
