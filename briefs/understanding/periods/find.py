"""Periods in questions, in three languages: years, ranges, halves, quarters, months and relative ones."""

from __future__ import annotations

from datetime import date

from briefs.understanding.line.items import Item
from briefs.understanding.line.signs import DASHES
from briefs.understanding.line.vocabulary import vocabulary
from briefs.understanding.periods.days import Days
from briefs.understanding.periods.line import SHORT_CENTURY
from briefs.understanding.periods.parts import Sub
from briefs.understanding.periods.spans import When, together
from terms.period import FIRST_YEAR, LAST_YEAR, Period


class Finder(Days):
    """Reads periods out of the items of one question."""

    def find(self) -> list[When]:
        """All periods from left to right; periods joined by "to" or a dash are one."""
        found: list[When] = []
        i = 0
        while i < len(self.items):
            when = None if self.items[i].only("party") else self.at(i)  # no period begins with a country
            if when is None:
                i += 1
            else:
                found.append(when)
                i = when.last
        return together(found, self.items)

    def at(self, i: int) -> When | None:
        season = self.season(i) if self.seasonal else None
        if season is not None:
            return When(i, season[1], season[0])
        if (self.monthly or self.numeric) and (by_days := self.by_days(i)) is not None:
            return by_days
        told = self.tells_time(i)
        return (self.short_range(i) or (told and (self.relative(i) or self.last_n(i))) or self._since(i)
                or self._sub_first(i) or (self._year_first(i) if told else None))

    def _since(self, i: int) -> When | None:
        """Since 2015, с 2015 года, 2015 жылдан бері: until now, in whole years."""
        item = self.item(i)
        if item is None:
            return None
        lead = item.has("when", "since") or item.small("from")
        start = self.year(i + 1) if lead else None
        if start is not None:
            link = self.item(start[1])
            spans = link is not None and (link.has("when", "span") or link.low in DASHES or link.has("join", "and"))
            if spans and self.year(start[1] + 1):
                return None
            return self._until_now(i, start[1], start[0])
        number = item.whole
        spanned = self._from_to(i, number) if number is not None else None
        if spanned is not None:
            return spanned
        at = i + 1 + ((sign := self.item(i + 1)) is not None and sign.low == "-")  # «2020-дан бері»
        if number is not None and FIRST_YEAR <= number <= self.today.year and self.is_when(at, "after_since"):
            end = self.year(at + 1)
            if end is None:
                return self._until_now(i, at + 1, number)
            last = end[1] + self.is_when(end[1], "until", "after_until")
            return When(i, last, Period(number * 12, end[0] * 12 + 11)) if end[0] > number else None
        return None

    def _from_to(self, i: int, number: int) -> When | None:
        """Two years with Kazakh endings: «2018-ден 2022-ге дейін»."""
        j = self._past_case(i + 1)
        end = self.year(j) if j > i + 1 and len(self.items[i].low) == 4 else None
        if end is None or end[0] <= number or not self.is_when(end[1], "until", "after_until"):
            return None
        return When(i, end[1] + 1, Period(number * 12, end[0] * 12 + 11))

    def _until_now(self, i: int, last: int, year: int) -> When | None:
        if year > self.today.year:
            return None
        return When(i, last, Period(year * 12, self.today.year * 12 + 11), since=True)

    def _sub_first(self, i: int) -> When | None:
        sub = self._up_to(i, self.sub(i))
        if sub is None:
            return None
        year = self.year(self.skip(sub.last)) or self._glued_year(sub.last) or self._short_behind(sub)
        if year is not None:
            known = Period.of_months(year[0], sub.low, sub.high)
            return self._months_on(i, year[0], year[1], sub) or When(i, year[1], known)
        latest = self._latest(sub)
        return self._months_on(i, latest.year, sub.last, sub) or When(i, sub.last, latest, floating=True)

    def _months_on(self, i: int, year: int, last: int, sub: Sub) -> When | None:
        """Since March 2022, from March 2022 onwards, «2022 наурыздан бері»: until now; ``last`` is behind it."""
        on = self.is_when(last, "till_now") or self._since_case(sub.last - 1, last)
        first = year * 12 + sub.low - 1
        if not (on or self._opens(i - 1, last, sub)) or first > self.month:
            return None
        return When(i, last + on, Period(first, self.month), since=True)

    def _opens(self, lead: int, last: int, sub: Sub) -> bool:
        """Whether what stands before months says that they begin a course, of which no end stands at ``last``."""
        item, link = self.item(lead), self.item(last)
        ends = link is not None and (link.has("when", "span", "until") or link.low in DASHES)
        one = sub.low == sub.high and not ends
        return item is not None and (item.has("when", "since") or (item.small("from") and one))

    def _since_case(self, month: int, last: int) -> bool:
        """Whether a month has the Kazakh case of a beginning, with «бастап», «бері» at ``last``: «наурыздан бері»."""
        item, behind = self.items[month], self.item(last)
        case = next((case for n in (3, 2) if (case := vocabulary().suffixes.get(item.low[-n:]))), None)
        return case == "abl" and behind is not None and behind.small("since")

    def _up_to(self, i: int, sub: Sub | None) -> Sub | None:
        """Months of a year, from January where they say how long: "through June", «по июнь», «маусымға дейін»."""
        if sub is None or sub.low != sub.high:
            return sub
        lead, behind = self.item(i - 1), self.is_when(sub.last, "until")
        before = lead is not None and lead.has("when", "until")
        through = lead is not None and lead.has("when", "through")
        if not (behind or before or through):
            return sub
        return Sub(1, sub.high, sub.last + behind)

    def _glued_year(self, i: int) -> tuple[int, int] | None:
        """The year of 1Q19: two digits without a space before them."""
        before, item = self.item(i - 1), self.item(i)
        if before is None or item is None or item.whole is None or len(item.low) != 2 or before.end != item.start:
            return None
        return 2000 + item.whole, i + 1

    def _short_behind(self, sub: Sub) -> tuple[int, int] | None:
        """The year of "jan-jun 26": two digits behind several months, where no day is meant."""
        item, behind = self.item(sub.last), self.item(sub.last + 1)
        if sub.low == sub.high or item is None or item.whole is None or len(item.low) != 2:
            return None
        counts = behind is not None and (behind.number is not None or behind.low in DASHES or behind.low == "%")
        known = SHORT_CENTURY <= item.whole <= self.today.year % 100
        return (2000 + item.whole, self._after_year(sub.last + 1)) if known and not counts else None

    def _latest(self, sub: Sub) -> Period:
        """The last such months that are over."""
        year = self.today.year - (sub.high >= self.today.month)
        return Period.of_months(year, sub.low, sub.high)

    def _year_first(self, i: int) -> When | None:
        year = self.year(i) or self._numeric_month(i) or self._numeric_months(i)
        if year is None:
            return None
        if isinstance(year, When):
            return year
        number, after = year
        ranged = self._decade(i, number) or self._range(i, number, after) or self._iso_month(i, number)
        if ranged is not None:
            return ranged
        if self.is_when(after, "till_now") and (open_end := self._until_now(i, after + 1, number)) is not None:
            return open_end
        part = self.skip(after)
        part += self.is_when(part, "until", "through")
        sub = self._up_to(part, self.sub(part))
        nearer = self.year(self.skip(sub.last)) if sub is not None else None
        if nearer is not None and self.is_when(nearer[1], "same_period"):  # «2026 қаңтар–мамыр былтырғы сол кезеңмен»
            nearer = None
        if nearer is not None and self.sub(self.skip(nearer[1])) is not None:  # «2026 қаңтар 2025 қаңтармен»
            nearer = None
        if sub is not None and (nearer is None or self.items[i].number is None):
            known = When(i, sub.last, Period.of_months(number, sub.low, sub.high))
            on = self._since_case(sub.last - 1, sub.last)
            return (self._months_on(i, number, sub.last, sub) if on else None) or known
        lead = self.item(i - 1)
        to = lead is not None and lead.small("by_year")
        until = (to or (lead is not None and lead.has("when", "until"))
                 or self.is_when(after, "until", "after_until") or self.is_when(i + 1, "after_until"))
        until = until and not self.is_when(i, "year_end")
        deadline = until or (lead is not None and lead.low == "by")
        return When(i, after + self.is_when(after, "until", "after_until"), Period.of_year(number), deadline=deadline,
                    ahead=deadline and number > self.today.year, until=until and not to)

    def _decade(self, i: int, number: int) -> When | None:
        """The 1990s, 2010-е годы."""
        j = i + 1 + (self.item(i + 1) is not None and self.items[i + 1].low == "-")
        tail = self.item(j)
        if number % 10 or tail is None or not tail.has("when", "decades") or tail.start - self.items[i].end > j - i - 1:
            return None
        return When(i, self._after_year(j + 1), Period(number * 12, number * 12 + 119))

    def _range(self, i: int, number: int, after: int) -> When | None:
        link, dots = self.item(after), after
        while link is not None and link.low == ".":
            dots += 1
            link = self.item(dots)
        joins = link is not None and (link.low in DASHES or link.has("when", "span"))
        paired = link is not None and link.has("join", "and")
        behind = self.year(dots + 1) if paired else None
        between = paired and (self.between(i) or (behind is not None and self.is_between(behind[1])))
        j = dots + 1 if joins or between else dots if dots - after >= 2 else None
        if j is None or (nxt := self.item(j)) is None:
            return None
        end = self.year(j)
        if end is None and nxt.whole is not None and len(nxt.low) == 2 and nxt.whole > 12 and nxt.whole > number % 100:
            end = number // 100 * 100 + nxt.whole, self._after_year(j + 1)
        if end is None or end[0] < number:
            return None
        last = end[1] + (paired and self.is_between(end[1]))
        return When(i, last, Period(number * 12, end[0] * 12 + 11))

    def _iso_month(self, i: int, number: int) -> When | None:
        """2019-05, 2019.05."""
        sign, month = self.item(i + 1), self.item(i + 2)
        if (sign is None or month is None or sign.low not in {"-", "/", "."} or sign.end != month.start
                or month.whole is None or len(month.low) != 2 or not 1 <= month.whole <= 12):
            return None
        return When(i, i + 3, Period.of_months(number, month.whole, month.whole))

    def _numeric_month(self, i: int) -> When | None:
        """05.2019, 05/2019."""
        month, sign = self.item(i), self.item(i + 1)
        if (month is None or sign is None or month.whole is None or len(month.low) > 2 or not 1 <= month.whole <= 12
                or sign.low not in {".", "/"} or sign.start != month.end):
            return None
        year = self.item(i + 2)
        if year is None or year.whole is None or not FIRST_YEAR <= year.whole <= LAST_YEAR:
            return None
        return When(i, self._after_year(i + 3), Period.of_months(year.whole, month.whole, month.whole))

    def _numeric_months(self, i: int) -> When | None:
        """01-06.2019: the months up to one with its year."""
        first, dash = self.item(i), self.item(i + 1)
        if first is None or dash is None or first.whole is None or dash.low not in DASHES or dash.start != first.end:
            return None
        until = self._numeric_month(i + 2)
        if until is None or not 0 < first.whole <= until.period.last % 12:
            return None
        return When(i, until.last, Period.of_months(until.period.year, first.whole, until.period.last % 12 + 1))


def find_periods(items: list[Item], today: date) -> list[When]:
    """The periods that a question names, on the day ``today``."""
    return Finder(items, today).find()
