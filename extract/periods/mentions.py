"""Periods of a text: what a statement is about, what it is compared with, deadlines, and days that are no periods."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from extract.languages import Pack
from extract.page.sentences import Span
from extract.periods.as_of import up_to, year_out
from extract.periods.atoms import find_atoms
from extract.periods.described import described
from extract.periods.grammar import Grammar
from extract.periods.horizons import Raw
from extract.periods.roles import Roles, find_markers
from extract.periods.seasons import settle_seasons
from extract.periods.shared_years import share_years
from extract.periods.spans import explained, joined, lately
from extract.periods.states import Books
from extract.periods.value import Relative, day_of, month_day_of, value_of
from extract.periods.words import words_of
from extract.periods.years import with_years
from extract.tokens import Token
from terms.period import Period, month_of


@dataclass(slots=True)  # not frozen, as a token is not
class PeriodMention:
    """A period said in ``text[start:end]``.

    ``role``: period, base (compared with), deadline, since (``period`` is then where it begins), within (so many years,
    which end a plan and begin a change), date (a day or an event), now (the day of writing or, by the rule horizon,
    some day to come: no period). ``period`` is None where it hangs on another one; then ``relative`` says how, for
    ``resolve``:

    - ("shift", n): the current period n years later ("a year earlier" -1); ("back", n): n months later
    - ("same", n): the same as shift, said as "the same period"; ("same-year", y): the current months in the year y;
      both with (n or y, count) for "the same ten months", which are the year's first where the current are not ten;
      a negative count is that of "the same quarter", which is whichever quarter was spoken of
    - ("year-open", (m1, m2)): these months of a year that is not said
    - ("current-year", (n, m1, m2)): these months, n years after the year of the current period
    - ("today-year", (n, m1, m2)): the same counted from the document's date, which is not known
    - ("past", -n): the n years before the document's, which is not known
    - ("later", n): the year so many years after the current period
    - ("within", n): within n years of the document's, by which a plan's period is meant
    - ("months-past", -n): the last n months of what is spoken of, else those before the document's
    - ("to-date", ()): from January to the document's month
    - ("whole-season", (m1, m2)): the season that is spoken of, else the last that is over or well under way

    A calendar day has ``month_day``, and ``day`` where the year is said.
    """

    start: int
    end: int
    period: Period | None
    role: str
    rule: str
    relative: Relative | None = None
    day: date | None = None
    month_day: tuple[int, int] | None = None

    def __hash__(self) -> int:
        return self.start  # the same of equal ones, and at hand


def find_periods(
    text: str, tokens: Sequence[Token], pack: Pack, today: date | None, books: Books | None = None
) -> list[PeriodMention]:
    """The period mentions of a text in order; ``today`` is its date, ``books`` the financial year of its state."""
    return Periods(text, tokens, pack).told(today, books)


class Periods:
    """The periods of a text, read once and told as often as more is known of the text."""

    def __init__(self, text: str, tokens: Sequence[Token], pack: Pack) -> None:
        self._text, self._tokens, self._words = text, tokens, words_of(pack)
        begun_in = self._words.begun_in(tokens)
        self._atoms = with_years(text, tokens, self._words, find_atoms(tokens, self._words, begun_in))
        self._markers = find_markers(tokens, begun_in)
        self._read: dict[Books | None, list[Raw]] = {}
        self._by_calendar: list[Raw] | None = None  # what is read where no financial year has a say: in most texts

    def told(self, today: date | None, books: Books | None = None) -> list[PeriodMention]:
        """The mentions of the text in order; ``today`` is its date, ``books`` the financial year of its state."""
        return self._told(self._raws(books), today)

    def within(self, span: Span) -> list[PeriodMention]:
        """The mentions of a stretch of the text, of which no date is known."""
        return self._told(self._stretch(span), None)

    def days(self, span: Span) -> list[PeriodMention]:
        """Those mentions of a stretch that are calendar days."""
        if not [start for start in self.day_starts if span.start <= start < span.end]:
            return []
        return [mention for mention in self.within(span) if mention.month_day is not None]

    @functools.cached_property
    def day_starts(self) -> list[int]:
        """Where calendar days begin: most texts have one or none."""
        return [self._tokens[raw.first].start for raw in self._raws(None) if raw.day is not None]

    def _stretch(self, span: Span) -> list[Raw]:
        raws, tokens = self._raws(None), self._tokens
        return [raw for raw in raws if span.start <= tokens[raw.first].start and tokens[raw.last - 1].end <= span.end]

    def _raws(self, books: Books | None) -> list[Raw]:
        known = self._read.get(books, self._by_calendar)
        if known is None:
            grammar = Grammar(self._text, self._tokens, self._words, self._atoms, books)
            known = self._read[books] = settle_seasons(grammar.read(), self._tokens, self._words)
            self._by_calendar = None if grammar.by_books else known
        return known

    def _told(self, raws: list[Raw], today: date | None) -> list[PeriodMention]:
        if not raws:
            return []
        text, tokens, words = self._text, self._tokens, self._words
        roles = Roles(text, tokens, words, self._markers, raws, today.year if today else None)
        told = (_mention(raw, roles, today) for raw in share_years(raws, text, tokens, roles))
        mentions = [mention for mention in told if mention is not None]
        return lately(joined(explained(described(mentions, text), text), text, words), today)


def _mention(raw: Raw, roles: Roles, today: date | None) -> PeriodMention | None:
    """What a period comes to in its sentence; None where it comes to nothing."""
    tokens, words = roles.tokens, roles.words
    if raw.what in ("now", "by_now", "horizon"):
        return PeriodMention(tokens[raw.first].start, tokens[raw.last - 1].end, None, "now", raw.what)
    role = roles.of(raw)
    by, role = ("until", "deadline") if role == "until" else ("by", role)
    so_far = up_to(raw, role, tokens, words, today) if raw.months is not None else None
    if so_far is not None:
        raw, role = so_far, "period"
    elif role == "deadline":
        raw = year_out(raw, tokens, words) or raw
    period, relative = value_of(raw, today)
    if period is None and relative is None:
        return None
    rule = raw.what
    if role == "deadline" and _over(period, today):
        role, rule = "period", by
    if role == "deadline" and raw.what == "month" and relative is not None and relative[0] == "current-year":
        role = "period"  # "by December of that year"
    start, end = tokens[raw.first].start, tokens[raw.last - 1].end
    if raw.day is None:
        return PeriodMention(start, end, period, role, rule, relative)
    return PeriodMention(start, end, period, role, rule, relative, day_of(raw), month_day_of(raw))


def _over(period: Period | None, today: date | None) -> bool:
    """By 2010, said in 2011, is what had come to be; or a goal of that year: its words tell."""
    return period is not None and today is not None and period.last < month_of(today)
