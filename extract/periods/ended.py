"""Years told by the month in which they end: "the fiscal year that closed on 30 June", "маусымда аяқталған жыл"."""

from __future__ import annotations

from extract.periods.beside import Part
from extract.periods.horizons import Horizons, Raw

_GAP = 6  # tokens between such a year and the day on which it ended
_STOPS = frozenset(".;!?:")


class Ended(Horizons):
    """Rules for years that end in a month that is said."""

    def _ended_year(self, k: int) -> tuple[Raw, int] | None:
        """The month follows its year, as in "in the fiscal year ended June 2021", "... завершившемся 30 июня"."""
        if self._is(k - 1, "digits", "maybe", "year") and self._near(k - 1, k):
            return None  # "the 2020/21 season, which ended in June"
        month = self._day_of_year(k + 1) if k + 1 < len(self.atoms) else None
        month = month or (self._month_of_year(k + 1) if self._is(k + 1, "month") else None)
        gap = self.tokens[self.atoms[k].last : month.first] if month is not None else []
        if month is None or len(gap) > _GAP or any(token.text in _STOPS for token in gap):
            return None
        if not any(token.low in self.words.season_end for token in gap):
            return None
        return self._twelve(self.atoms[k].first, month.last, month, month.next)

    def _year_ended_in(self, k: int) -> tuple[Raw, int] | None:
        """The month stands before its year, as Kazakh has it."""
        month = self.atoms[k]
        if not self._is(k + 1, "split") or self.atoms[k + 1].first - month.last != 1:
            return None
        if self.tokens[month.last].low not in self.words.season_end:
            return None
        ended = Part("month", (month.value, month.value), month.first, month.last, k + 1)
        return self._twelve(month.first, self.atoms[k + 1].last, ended, k + 2)

    @staticmethod
    def _twelve(first: int, last: int, month: Part, following: int) -> tuple[Raw, int] | None:
        if month.months is None:
            return None
        end = month.months[1]
        return Raw(first, last, "year-ended", (end % 12 + 1, end), month.year), following
