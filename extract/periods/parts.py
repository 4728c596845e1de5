"""Parts of a year: a quarter, a half, so many months; months and days are in ``days``, the same months in ``same``."""

from __future__ import annotations

from extract.periods.beside import Part
from extract.periods.same import Same
from extract.periods.words import DASHES
from extract.tokens import together
from terms.period import FIRST_YEAR, LAST_YEAR, YEAR

_MONEY = tuple("$€£¥₸₽")
_CENTURY = 2000
_QUARTER = 3  # months
_MONTH_END = 28  # from this day on a year ends with its month
_END = 3  # tokens between so many months and the month that ends them: "to end-June"
_QUARTERS = {1: (1, 3), 2: (4, 6), 3: (7, 9), 4: (10, 12)}
_HALVES = {1: (1, 6), 2: (7, 12)}
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
    ("digits", "month_sign"): ("_signed",),
    **dict.fromkeys((("month", "digits"), ("month", "ord")), ("_day_range", "_day_and_month", "_month")),
    **{("month", kind): ("_month_range", "_month") for kind in ("year", "maybe", "month", "to", "and")},
}
# The same at digits before a dash, by what stands behind that.
_RULES_JOINED = {"month": ("_day_range", "_day_and_month"), "digits": ("_days",), "unit": ("_counted",)}
PARTS = ("digits", *_RULES)  # the kinds at which a part of a year may begin


class Parts(Same):
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

    def _summer(self, k: int) -> Part | None:
        """A summer, an autumn; of no year it is no period."""
        atom = self.atoms[k]
        return Part("quarter-year", atom.value, atom.first, atom.last, k + 1)

    def _to_date(self, k: int) -> Part | None:
        """Since the start of the year; to the end of a month that is said."""
        if not self._is(k, "ytd"):
            return None
        atom = self.atoms[k]
        until = self._until(k + 1) if self._is(k + 1, "to") and self._near(k, k + 1) else None
        if until is not None and until.months is not None:
            return Part("months", until.months, atom.first, until.last, until.next)
        return Part("to-date", None, atom.first, atom.last, k + 1)

    def _to_date_of(self, k: int) -> Part | None:
        """Since the start of a year that is named."""
        if not self._is(k + 1, "year", "maybe") or not self._next_to(k, k + 1):
            return None
        atom, year = self.atoms[k], self.atoms[k + 1]
        until = self._until(k + 2) if self._is(k + 2, "to") and self._near(k + 1, k + 2) else None
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
        atom, years = self.atoms[k], ("year", "maybe", "rel", "cur")
        if self.words.year_first:
            told = self._is(k - 1, *years) and self._next_to(k - 1, k)
            return Part("month", (1, 1), atom.first, atom.last, k + 1) if told else None
        if not self._is(k + 1, *years) or not self._next_to(k, k + 1):
            return None
        year = self.atoms[k + 1]
        return Part("month", (1, 1), atom.first, year.last, k + 2, (year.kind.replace("maybe", "year"), year.value))

    def _year_to(self, k: int) -> Part | None:
        """In the year to June, in the quarter ended 30 June."""
        month = self._day_of_year(k + 1) or self._month(k + 1)
        if month is None or month.months is None or not self._close(self.atoms[k].last, month.first, ""):
            return None
        last, months = month.months[1], YEAR if self.atoms[k].kind == "year_to" else _QUARTER
        if months == YEAR and month.year is not None and month.day is not None and 1 < month.day < _MONTH_END:
            since = month.year[1] - 1  # "to 20 March": from that March on
            return Part("months", (last, last), self.atoms[k].first, month.last, month.next, month.year, since=since)
        return Part("months", ((last - months) % 12 + 1, last), self.atoms[k].first, month.last, month.next, month.year)

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
        if self._is(n, "num") and self._is(n + 1, "first") and self._next_to(n, n + 1):
            return self._unit_part(k, atom.value, atom.kind, n + 2)  # "за три первых месяца"
        if self._is(n, "ord") and self._is(n + 1, "and", "to") and self._is(n + 2, "ord") and self._is(n + 3, "unit"):
            return self._two_quarters(n)
        if n > k and not self._close(self.atoms[k].last, atom.first, ""):
            return None
        if self._is(n, "ord") and self._is(n + 1, "num") and self._next_to(n, n + 1):
            return self._stretch(n)
        return self._unit_part(k, atom.value, atom.kind, n + 1 + self._hyphen(n))

    def _stretch(self, n: int) -> Part | None:
        """The second three months of a year."""
        order, count = self.atoms[n].value, self.atoms[n + 1].value
        if not self._is(n + 2, "unit") or self.atoms[n + 2].value != "month" or not 1 < order * count <= YEAR:
            return None
        months = (order * count - count + 1, order * count)
        return Part("n-months", months, self.atoms[n].first, self.atoms[n + 2].last, n + 3)

    def _signed(self, k: int) -> Part | None:
        """So many months with the letter of the word and a year: "6M 2019", "7М2019"."""
        number, sign = self.atoms[k], self.atoms[k + 1] if k + 1 < len(self.atoms) else self.atoms[k]
        joined = sign.kind == "month_sign" and self.tokens[number.last - 1].end == self.tokens[sign.first].start
        if not joined or not self._is(k + 2, "year", "maybe", "digits") or not 2 <= number.value <= 12:
            return None
        year, before = self.atoms[k + 2], self.tokens[number.first - 1].text if number.first else ""
        short = len(self.tokens[year.first].text) == 2 and together(self.tokens[sign.first : year.last])
        value = year.value + (_CENTURY if short else 0)  # "9M24"
        if before in _MONEY or year.first != sign.last or not FIRST_YEAR < value < LAST_YEAR:
            return None
        return Part("n-months", (1, number.value), number.first, year.last, k + 3, ("year", value))

    def _two_quarters(self, n: int) -> Part | None:
        """The first and second quarters, I - III quarters."""
        left, right, unit = self.atoms[n], self.atoms[n + 2], self.atoms[n + 3]
        if unit.value != "quarter" or not left.value < right.value <= 4 or unit.last - left.first > 5:
            return None
        return Part("quarter", (3 * left.value - 2, 3 * right.value), left.first, unit.last, n + 4)

    def _unit_part(self, k: int, number: int, kind: str, u: int) -> Part | None:
        if not self._is(u, "unit") or not self._next_to(u - 1, u, self.words.year_suffixes):
            return None
        unit, months = self.atoms[u], None
        first = self.atoms[k].first
        if unit.value == "month" and kind != "ord" and 2 <= number <= 12:
            months = (1, number)
        elif unit.value == "month" and kind == "ord" and number == 1 and self._one_month(unit.first):
            months = (1, 1)
        elif unit.value == "quarter":
            months = (1, 3 * number) if kind == "num" and 1 < number <= 4 else _QUARTERS.get(number)
        elif unit.value in ("half", "half-year"):
            months = _HALVES.get(number)
        if months is None or self._barred(first, unit.last) or (kind == "num" and self._of_a_whole(u)):
            return None
        what = {"month": "n-months", "half-year": "half"}.get(unit.value, unit.value)
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
        if any(token.low in self.words.year_after for token in self.tokens[last + 1 : last + 1 + _END]):
            return False
        near = u + 1 < len(self.atoms) and self.atoms[u + 1].first - last <= _END
        return not (near and self._is(u + 1, "year", "maybe", "rel", "cur", "split", "season"))

    def _one_month(self, i: int) -> bool:
        """Whether a word for months is of one: "the first month", "первый месяц"."""
        return self.tokens[i].low in self.words.one_month

    def _ended(self, first: int, number: int, u: int) -> Part | None:
        """So many months to a month that is said: "in the six months to June"."""
        n = u + 2 if self._is(u + 1, "to") else u + 1
        dash = n == u + 2 and self.tokens[self.atoms[u + 1].first].text in DASHES
        said, n = n == u + 2, n + (n == u + 2 and self._is(n, "to"))
        gap = self.tokens[self.atoms[u].last : self.atoms[n].first] if n < len(self.atoms) else ()
        said = said or any(token.low in self.words.season_end for token in gap)
        month = (self._day_and_month(n) or self._month(n)) if said and len(gap) <= _END else None
        if dash or month is None or month.months is None:
            return None
        last = month.months[1]
        return Part("months", ((last - number) % 12 + 1, last), first, month.last, month.next)
