"""Counted and numbered parts of a year: "first nine months", "second quarter", "the June quarter", "2К23"."""

from __future__ import annotations

from extract.periods.beside import Part
from extract.periods.elided import PARTS
from extract.periods.in_digits import full_year
from extract.periods.same import Same
from extract.periods.solar_months import SOLAR
from extract.periods.words import DASHES
from extract.tokens import together
from terms.period import FIRST_YEAR, LAST_YEAR, YEAR

_MONEY = tuple("$€£¥₸₽")
QUARTER = 3  # months
_END = 3  # tokens between so many months and the month that ends them: "to end-June"
_WHAT = {"month": "n-months", "half-year": "half"}  # the rule's name of a unit, where it is another
YEARS = ("year", "maybe", "rel", "cur")


class Counted(Same):
    """Rules for parts of a year that are counted."""

    def _counted(self, k: int) -> Part | None:
        """First nine months, second quarter, 9 ай, I жартыжылдық."""
        n, first = k, self._kind(k) == "first"
        if first and self._kind(k + 1) in ("num", "digits"):
            n = k + 1
        elif first:
            return self._unit_part(k, 1, "ord", k + 1 + self._hyphen(k))
        if self._kind(n) not in ("num", "ord", "digits"):
            return None
        atom, behind = self.atoms[n], self._kind(n + 1)
        if atom.kind == "num" and behind == "first" and self._next_to(n, n + 1):
            return self._unit_part(k, atom.value, atom.kind, n + 2)  # "за три первых месяца"
        row = atom.kind == "ord" and behind in ("and", "to") and self._kind(n + 2) == "ord"
        if row and self._kind(n + 3) == "unit":
            return self._two_quarters(n)
        if n > k and not self._close(self.atoms[k].last, atom.first, ""):
            return None
        if atom.kind == "ord" and behind == "num" and self._next_to(n, n + 1):
            return self._stretch(n)
        return self._unit_part(k, atom.value, atom.kind, n + 1 + self._hyphen(n))

    def _stretch(self, n: int) -> Part | None:
        """The second three months of a year."""
        order, count = self.atoms[n].value, self.atoms[n + 1].value
        if self._kind(n + 2) != "unit" or self.atoms[n + 2].value != "month" or not 1 < order * count <= YEAR:
            return None
        months = (order * count - count + 1, order * count)
        return Part("n-months", months, self.atoms[n].first, self.atoms[n + 2].last, n + 3)

    def _signed(self, k: int) -> Part | None:
        """So many months, or a quarter or half, with the letter of the word and a year: "6M 2019", "7М2019", "2К23"."""
        number, sign = self.atoms[k], self.atoms[k + 1] if k + 1 < len(self.atoms) else self.atoms[k]
        joined = sign.kind == "unit_sign" and self.tokens[number.last - 1].end == self.tokens[sign.first].start
        if not joined or self._kind(k + 2) not in ("year", "maybe", "digits"):
            return None
        months = _months_of(sign.value, number.value, counted=sign.value == "month")
        year, before = self.atoms[k + 2], self.tokens[number.first - 1].text if number.first else ""
        short = len(self.tokens[year.first].text) == 2 and together(self.tokens[sign.first : year.last])
        value = full_year(year.value) if short else year.value  # "9M24"
        if months is None or before in _MONEY or year.first != sign.last or not FIRST_YEAR < value < LAST_YEAR:
            return None
        return Part(_WHAT.get(sign.value, sign.value), months, number.first, year.last, k + 3, ("year", value))

    def _quarter_ending(self, k: int) -> Part | None:
        """A quarter by its last month: "the June quarter"."""
        month, unit = self.atoms[k], self.atoms[k + 1]
        named = unit.kind == "quarter_to" or unit.value == "quarter"  # "rose in the June quarter to 5 million"
        if not named or month.value % QUARTER or not self._next_to(k, k + 1):
            return None
        return Part("quarter", (month.value - 2, month.value), month.first, unit.first + 1, k + 2)

    def _two_quarters(self, n: int) -> Part | None:
        """The first and second quarters, I - III quarters."""
        left, right, unit = self.atoms[n], self.atoms[n + 2], self.atoms[n + 3]
        if unit.value != "quarter" or not left.value < right.value <= 4 or unit.last - left.first > 5:
            return None
        return Part("quarter", (3 * left.value - 2, 3 * right.value), left.first, unit.last, n + 4)

    def _unit_part(self, k: int, number: int, kind: str, u: int) -> Part | None:
        if self._kind(u) != "unit" or not self._next_to(u - 1, u, self.words.year_suffixes):
            return None
        unit, first = self.atoms[u], self.atoms[k].first
        if unit.value == "month" and kind == "ord":
            months = (number, number) if self._one_month(unit.first) and (number == 1 or self._of_year(k, u)) else None
        else:
            months = _months_of(unit.value, number, counted=kind == "num" or unit.value == "month")
        if months is None or self._barred(first, unit.last) or (kind == "num" and self._of_a_whole(u)):
            return None
        what = _WHAT.get(unit.value, unit.value)
        if what == "n-months":
            ended = self._ended(first, number, u)
            if ended is not None:
                return ended
        return Part(what, months, first, self._after_dot(unit.last), u + 1)

    def _of_a_whole(self, u: int) -> bool:
        """Whether quarters are of something else than a year: "three quarters of exports"."""
        last = self.atoms[u].last
        if last >= len(self.tokens) or self.tokens[last].low not in self.words.part_of:
            return False
        words, solar = self.words, self.words.solar
        behind = self.tokens[last + 1 : last + 1 + _END]
        if any(token.low in words.year_after or (solar and token.low.startswith(solar)) for token in behind):
            return False
        near = u + 1 < len(self.atoms) and self.atoms[u + 1].first - last <= _END
        if near and self.atoms[u + 1].value in SOLAR:
            return False
        return not (near and self._kind(u + 1) in (*YEARS, "split", "season"))

    def _one_month(self, i: int) -> bool:
        """Whether a word for months is of one: "the first month", "первый месяц"."""
        return self.tokens[i].low in self.words.one_month

    def _of_year(self, k: int, u: int) -> bool:
        """Whether a year stands close behind a unit or right before its number: "the fifth month of 2023"."""
        behind = self._kind(u + 1) in YEARS and self.atoms[u + 1].first - self.atoms[u].last <= 1
        return behind or (self._kind(k - 1) in YEARS and self._next_to(k - 1, k))

    def _ended(self, first: int, number: int, u: int) -> Part | None:
        """So many months to a month that is said: "in the six months to June"."""
        n = u + 2 if self._kind(u + 1) == "to" else u + 1
        dash = n == u + 2 and self.tokens[self.atoms[u + 1].first].text in DASHES
        said, n = n == u + 2, n + (n == u + 2 and self._kind(n) == "to")
        gap = self.tokens[self.atoms[u].last : self.atoms[n].first] if n < len(self.atoms) else ()
        said = said or any(token.low in self.words.season_end for token in gap)
        month = (self._day_and_month(n) or self._month(n)) if said and len(gap) <= _END else None
        if dash or month is None or month.months is None:
            return None
        last = month.months[1]
        return Part("months", ((last - number) % 12 + 1, last), first, month.last, month.next)


def _months_of(unit: str, number: int, *, counted: bool) -> tuple[int, int] | None:
    """The months of a numbered part of a year, or of the first so many: "second quarter", "two quarters"."""
    if unit == "month":
        return (1, number) if counted and 2 <= number <= YEAR else None
    parts = PARTS.get(unit, ())
    if not 0 < number <= len(parts):
        return None
    first, last = parts[number - 1]
    return (1, last) if counted and unit == "quarter" else (first, last)
