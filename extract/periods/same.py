"""Parts of a year said by those that were told of: "the same four months", "the reporting period"."""

from __future__ import annotations

from extract.periods.beside import Part
from extract.periods.days import Days

_SAME = {"quarter": 3, "half": 6, "half-year": 6}  # months of a unit said to be the same, whichever it was


class Same(Days):
    """Rules for the same months again."""

    def _same(self, k: int) -> Part | None:
        """The same (four) months, the corresponding period."""
        if self._kind(k) != "same":
            return None
        n = k + 1
        while n < k + 3 and self._kind(n) in ("num", "digits"):
            n += 1
        if self._kind(n) not in ("unit", "split") or not all(self._next_to(m, m + 1) for m in range(k, n)):
            return None
        unit = self.atoms[n].value or "period"  # "the same season"
        count = self.atoms[n - 1].value if n > k + 1 and unit == "month" else 0
        months = (1, count) if 1 < count <= 12 else None
        if n == k + 1 and unit in _SAME:
            months = (0, _SAME[unit])
        return Part("same", months, self.atoms[k].first, self.atoms[n].last, n + 1)

    def _same_period(self, k: int) -> Part | None:
        """The reporting period."""
        atom = self.atoms[k]
        return Part("same", None, atom.first, atom.last, k + 1)

    def _same_date(self, k: int) -> Part | None:
        """This time, said of an earlier year: "at this time last year", "by this date a year ago"."""
        return self._same_period(k) if self._is_over(k + 1, k, k + 1) or self._is_over(k - 1, k - 1, k) else None

    def _is_over(self, n: int, left: int, right: int) -> bool:
        """Whether a year that is over stands next to what is told of it."""
        return n >= 0 and self._kind(n) in ("rel", "cur") and self._next_to(left, right) and self.atoms[n].value < 0

    def _same_quarter(self, k: int) -> Part | None:
        """Over the quarter that is spoken of."""
        atom = self.atoms[k]
        return Part("same", (0, _SAME["quarter"]), atom.first, atom.last, k + 1)
