"""What had been traded by a day or the end of a month: from January to then ("as of 1 July", "к 28 ноября")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from extract.lexicon import Lexicon
from extract.periods.horizons import Raw
from extract.periods.kinds import DATED
from extract.periods.words import Words
from extract.tokens import Token

DECEMBER = (12, 12)
PARTS = ("quarter", "half")
_LAST_DAY = 31
EDGES = frozenset((1, 28, 29, 30, 31))  # days on which a month is counted up
_NEAR = 5  # words before a day among which the marker begins


def up_to(raw: Raw, role: str, tokens: Sequence[Token], words: Words, today: date | None) -> Raw | None:
    """The months of the year so far; None where a period is not said as a day that is over."""
    if raw.what in PARTS:
        return _part_over(raw, tokens, words, today)
    if raw.months is None or raw.what not in DATED:
        return None
    if today is None:
        return _of_year_said(raw, role, tokens, words)
    begins = raw.day is None and _behind(words.start_of, raw, tokens, words)
    if not begins and not _marked(raw, tokens, words) and not (raw.day is not None and role == "deadline"):
        return None
    month = raw.months[1] - (begins or _day(raw) == 1)
    year = raw.year
    if month == 0 and (year is None or year[0] == "cur"):
        return None
    if month == 0 and year is not None:
        year, month = (year[0], year[1] - 1), 12
    if year is not None and year[0] == "year" and (year[1], month) > (today.year, today.month):
        return None
    if year is None and month > today.month:
        return None
    return replace(raw, months=(1, month), year=year, day=None, what="as-of")


def _part_over(raw: Raw, tokens: Sequence[Token], words: Words, today: date | None) -> Raw | None:
    """The year up to the end of a quarter or half that is over: "by the end of the third quarter it had reached"."""
    if raw.months is None or today is None or not _marked(raw, tokens, words):
        return None
    kind, year = raw.year or ("rel", 0)
    if kind not in ("year", "rel"):
        return None
    over = (year + (today.year if kind == "rel" else 0), raw.months[1]) < (today.year, today.month)
    return replace(raw, months=(1, raw.months[1]), what="as-of") if over else None


def _of_year_said(raw: Raw, role: str, tokens: Sequence[Token], words: Words) -> Raw | None:
    """A day with its year in a text of no date: "as of 1 July 2023"."""
    if raw.day is None or raw.months is None or raw.year is None or raw.year[0] != "year" or role == "deadline":
        return None
    if not _marked(raw, tokens, words):
        return None
    month = raw.months[1] - (_day(raw) == 1)
    year = ("year", raw.year[1] - (month == 0))
    return replace(raw, months=(1, month or 12), year=year, day=None, what="as-of")


def year_out(raw: Raw, tokens: Sequence[Token], words: Words) -> Raw | None:
    """The year that a deadline closes: "by the end of December", "до 31 декабря" tell of all its months."""
    if raw.months != DECEMBER or raw.what not in DATED:
        return None
    if _day(raw) != _LAST_DAY and (raw.day is not None or not _marked(raw, tokens, words)):
        return None
    return replace(raw, months=(1, 12), day=None, what="month")


def _day(raw: Raw) -> int | None:
    return raw.day.day if isinstance(raw.day, date) else raw.day


def _marked(raw: Raw, tokens: Sequence[Token], words: Words) -> bool:
    """Whether the words before or after say "as of", or of a month "at the end of"."""
    if _behind(words.as_of if raw.day is not None else words.end_of, raw, tokens, words):
        return True
    last = tokens[raw.last - 1].low
    if raw.day is not None and _day(raw) in EDGES and words.as_of_endings and last.endswith(words.as_of_endings):
        return True
    behind = raw.last + (raw.last < len(tokens) and tokens[raw.last].low in words.fill)  # "сәуір айының соңындағы"
    return behind < len(tokens) and words.as_of_after.at(tokens, behind) is not None


def _behind(markers: Lexicon[None], raw: Raw, tokens: Sequence[Token], words: Words) -> bool:
    """Whether one of some phrases ends where a period begins, or before the articles there."""
    end, first = raw.first, max(0, raw.first - _NEAR)
    while end > first:
        if markers.before(tokens, end, end - first) is not None:
            return True
        if tokens[end - 1].low not in words.articles:
            return False
        end -= 1
    return False
