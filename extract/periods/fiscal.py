"""Seasons, marketing and financial years, and parts of them counted from their first month."""

from __future__ import annotations

from extract.periods.beside import Part
from extract.periods.horizons import Raw
from extract.periods.in_digits import full_year
from extract.periods.kinds import DATED
from extract.periods.solar import COUNTED, SolarYears
from extract.periods.split import Split

_NAMED = ("month", "months", "date")  # parts that name their months, which are not counted from the season's first
_BESIDE = 3  # tokens beside a season among which its kind is told


class Fiscal(SolarYears):
    """Rules for years that do not begin in January."""

    def _split_year(self, k: int) -> tuple[Raw, int] | None:
        """A marketing or financial year: "2019/20", "the 2019-2020 season"; "2015-18" is several years."""
        pair = self._two_years(k)
        if pair is None:
            return None
        split = self._split_of(k, pair)
        if split is None:
            years = self._short_range(k, pair)
            if years is None:
                return None
            left = self.atoms[k]
            return Raw(left.first, years[1], "years", None, ("year", left.value), years[0]), years[2]
        counted = self._counted_behind(split.next, split.last) if self.words.year_first else None
        winter = self._winter_behind(split) if self.words.year_first else None
        if winter is not None:
            return winter
        if counted is not None:
            return self._part_of(counted, split.first, counted.last, ("year", split.ends)), counted.next
        months, last, n = self._season_at(k, split.next), split.last, split.next
        if self._is_season_word(n, last):
            last, n = self.atoms[n].last, n + 1
        return Raw(split.first, last, "split-year", months, ("year", split.ends)), n

    def _is_season_word(self, n: int, last: int) -> bool:
        """Whether the word of a month is that of a season behind its years: "2023/24 маусымы"."""
        return self._kind(n) == "month" and self._doubted_word(n) and self._close(last, self.atoms[n].first, "")

    def _fiscal(self, k: int) -> tuple[Raw, int] | None:
        """A financial year by the one in which it ends: "FY24", "FY 2024"."""
        n = k + 1
        if self._kind(n) not in ("digits", "maybe", "year") or self.atoms[n].first != self.atoms[k].last:
            return None
        if self._split_at(n) is not None:
            return None
        digits = self.atoms[n]
        short = len(self.tokens[digits.first].text) == 2
        if not short and digits.kind == "digits":
            return None
        year = full_year(digits.value) if short else digits.value
        return Raw(self.atoms[k].first, digits.last, "split-year", self._season_at(k, n + 1), ("year", year)), n + 1

    def _books_year(self, k: int) -> tuple[Raw, int] | None:
        """The same in words, of a state that does not reckon by the calendar: "fiscal 2024", "the 2024 fiscal year"."""
        split, year = (k, k + 1) if self._kind(k) == "split" else (k + 1, k)
        if self._kind(split) != "split" or self._kind(year) not in ("year", "maybe"):
            return None
        if self.books is None or self.books.start is None:
            return None
        told, said = self.atoms[split], self.atoms[year]
        if not self._near(k, k + 1) or not self.tokens[told.first].low.startswith(self.words.finance):
            return None
        if self._split_at(year) is not None or (split > year and told.last - told.first == 1):
            return None  # "in 2023 fiscal revenue"
        first, last = self.atoms[k].first, max(told.last, said.last)
        return Raw(first, last, "split-year", self._season_at(k, k + 2), ("year", said.value)), k + 2

    def _season(self, k: int) -> tuple[Raw, int] | None:
        """Last season: the months are settled later, for the text may say them."""
        atom = self.atoms[k]
        return Raw(atom.first, atom.last, "season", self._season_at(k, k + 1), ("season", atom.value)), k + 1

    def _whole_season(self, k: int) -> tuple[Raw, int] | None:
        """Over the season that is spoken of."""
        atom = self.atoms[k]
        return Raw(atom.first, atom.last, "whole-season", self._season_at(k, k + 1), ("season", 0)), k + 1

    def _season_then_part(self, k: int) -> tuple[Raw, int] | None:
        """A part behind the word of a month that is here that of a season: "маусымның алғашқы жартысында"."""
        if not (self._doubted_word(k) and self._tells_seasons and self._doubted(k)):
            return None
        part = self._part(k + 1)
        if part is None or part.what not in COUNTED or not self._close(self.atoms[k].last, part.first, ""):
            return None
        return self._part_of(part, self.atoms[k].first, part.last, ("season", 0)), part.next

    def _season_to_date(self, k: int) -> tuple[Raw, int] | None:
        """Since the start of the season."""
        atom = self.atoms[k]
        return Raw(atom.first, atom.last, "season-to-date", self._season_at(k, k + 1), ("season", 0)), k + 1

    def _named_season_to_date(self, k: int) -> tuple[Raw, int] | None:
        """Since the start of a season that is named: "since the start of 2023/24"."""
        split = self._split_at(k + 1)
        if split is None or not self._close(self.atoms[k].last, split.first, ""):
            return None
        n = split.next + (self._kind(split.next) == "split")
        last = self.atoms[n - 1].last
        return Raw(self.atoms[k].first, last, "season-to-date", self._season_at(k + 1, n), ("season", 0)), n

    def _season_of(self, part: Part) -> tuple[Raw, int] | None:
        """Months of a season: "nine months of the season", "July-March of the 2018/19", "H1 of fiscal 2019"."""
        if part.what == "quarter-year":
            return self._winter(part)
        if part.what not in (*_NAMED, *COUNTED):
            return None
        if part.what in DATED and self._ends(part.first):
            return None  # "the season of 2023/24 that ended on 30 June", "завершившемся в августе 2023/24 сезоне"
        n, words = part.next, 0
        while self._kind(n) in ("split", "fiscal") and n < part.next + 3:
            n, words = n + 1, words + 1
        last = self.atoms[n - 1].last if words else part.last
        if not self._close(part.last, self.atoms[part.next].first if part.next < len(self.atoms) else part.last, "(,"):
            return None
        split = self._split_at(n)
        if split is not None and self._close(last, split.first, "(,"):
            return self._part_of(part, part.first, split.last, ("year", split.ends)), split.next
        if self._kind(n) == "season" and self._close(last, self.atoms[n].first, ""):
            named = self._split_at(n + 1) if part.what in COUNTED else None
            if named is not None and self._close(self.atoms[n].last, named.first, "(,"):
                return self._part_of(part, part.first, named.last, ("year", named.ends)), named.next
            return self._part_of(part, part.first, self.atoms[n].last, ("season", self.atoms[n].value)), n + 1
        if not words or part.what in _NAMED or self._kind(n - 1) != "split":
            return None
        return self._part_of(part, part.first, last, ("season", 0)), n

    def _winter(self, part: Part) -> tuple[Raw, int] | None:
        """A winter by the two years in which it lies: "in the winter of 2022/23"."""
        split = self._split_at(part.next)
        if split is None or part.months is None or part.months[0] < part.months[1]:
            return None
        if not self._close(part.last, split.first, "("):
            return None
        return Raw(part.first, split.last, "quarter-year", part.months, ("year", split.ends)), split.next

    def _winter_behind(self, split: Split) -> tuple[Raw, int] | None:
        """The same where the years come first: "2022/23 жылдың қысында"."""
        part = self._part(split.next) if self._kind(split.next) == "quarter-year" else None
        if part is None or part.months is None or part.months[0] < part.months[1] or part.first - split.last > 1:
            return None
        return Raw(split.first, part.last, "quarter-year", part.months, ("year", split.ends)), part.next

    def _counted_behind(self, n: int, last: int) -> Part | None:
        """So many months that follow their season, as Kazakh has it."""
        while self._kind(n) in ("split", "fiscal") or self._is_season_word(n, last):
            n, last = n + 1, self.atoms[n].last
        part = self._part(n)
        if part is None or part.what not in COUNTED or not self._close(last, part.first, ""):
            return None
        return part

    def _part_of(self, part: Part, first: int, last: int, year: tuple[str, int]) -> Raw:
        start, counted = self._start(first, last), part.what in COUNTED
        return Raw(first, last, "season-part", part.months, year, counted=counted, start=start)

    def _season_at(self, k: int, n: int) -> tuple[int, int]:
        """The months of a season said in atoms ``k`` to ``n`` (not included), the last perhaps of the next year."""
        start = self._start(self.atoms[k].first, self.atoms[n - 1].last)
        return start, (start + 10) % 12 + 1

    def _start(self, first: int, last: int) -> int:
        """The first month of a season; of a financial year that of the state that the text is about."""
        near = [token.low for token in self.tokens[max(0, first - _BESIDE) : last + _BESIDE]]
        books = self.books
        if books is None:
            return self.words.season_start
        if books.start is None or any(low.startswith(self.words.marketing) for low in near):
            return books.season or self.words.season_start
        financial = any(low.startswith(self.words.finance) for low in near)
        return books.start if financial or books.home else self.words.season_start
