"""Years told by the month in which they end: "the fiscal year that closed on 30 June", "маусымда аяқталған жыл"."""

from __future__ import annotations

from extract.periods.beside import Part
from extract.periods.horizons import Horizons, Raw

_GAP = 6  # tokens between such a year and the day on which it ended
_BEFORE = 3  # tokens before a month among which it is said that something ended in it
_STOPS = frozenset(".;!?:")


class Ended(Horizons):
    """Rules for years that end in a month that is said."""

    def _ended_year(self, k: int) -> tuple[Raw, int] | None:
        """The month follows its year, as in "in the fiscal year ended June 2021", "... завершившемся 30 июня"."""
        if self._kind(k - 1) in ("digits", "maybe", "year") and self._near(k - 1, k):
            return None  # "the 2020/21 season, which ended in June"
        month = self._day_of_year(k + 1) if k + 1 < len(self.atoms) else None
        month = month or (self._month_of_year(k + 1) if self._kind(k + 1) == "month" else None)
        gap = self.tokens[self.atoms[k].last : month.first] if month is not None else []
        if month is None or len(gap) > _GAP or any(token.text in _STOPS for token in gap):
            return None
        if not any(token.low in self.words.season_end for token in gap):
            return None
        return self._twelve(self.atoms[k].first, month.last, month, month.next)

    def _year_ended_in(self, k: int) -> tuple[Raw, int] | None:
        """The month stands before its year, as Kazakh has it and Russian: "в закончившемся в июне сельхозгоду"."""
        month = self.atoms[k]
        if self._kind(k + 1) != "split":
            return None
        gap = self.atoms[k + 1].first - month.last
        behind = gap == 1 and self.tokens[month.last].low in self.words.season_end
        if not behind and not (gap == 0 and self._ends(month.first)):
            return None
        ended = Part("month", (month.value, month.value), month.first, month.last, k + 1)
        return self._twelve(month.first, self.atoms[k + 1].last, ended, k + 2)

    def _year_ended_then(self, k: int) -> tuple[Raw, int] | None:
        """The same with the month's own year before it: "2023 жылғы наурызда аяқталған қаржы жылында"."""
        n = k + 1 + (self._kind(k + 1) == "digits")
        ended = self._year_ended_in(n) if self._kind(n) == "month" else None
        if ended is None:
            return None
        year, month = self.atoms[k], self.atoms[n]
        when = Part("month", (month.value, month.value), year.first, month.last, n + 1, ("year", year.value))
        return self._twelve(year.first, ended[0].last, when, ended[1])

    def _ends(self, first: int) -> bool:
        """Whether something is said to have ended right before a token: "ended in", "закончившийся в"."""
        before = self.tokens[max(0, first - _BEFORE) : first]
        return any(token.low in self.words.season_end for token in before)

    @staticmethod
    def _twelve(first: int, last: int, month: Part, following: int) -> tuple[Raw, int] | None:
        if month.months is None:
            return None
        end = month.months[1]
        return Raw(first, last, "year-ended", (end % 12 + 1, end), month.year), following
