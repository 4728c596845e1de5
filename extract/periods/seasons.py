"""Which months a season such as 2024/25 has, where the text says it; and months in brackets that explain a count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.periods.horizons import Raw
from extract.periods.kinds import DATED
from extract.periods.words import Words
from extract.tokens import Token

Months = tuple[int, int]  # the first and the last

_SEASONS = ("split-year", "season", "season-to-date", "whole-season")
_COUNTED = ("n-months", "season-part", "season-to-date", "solar-part")
_SEASONAL = frozenset((*_SEASONS, *_COUNTED))  # most texts know only the calendar
_NEAR = 8
_APPOSED = 3
_ENDED = 3  # tokens before a month among which something is said to have ended
_BESIDE = 6  # tokens before a month among which the season stands that begins in it
_AFTER = 3  # tokens before a month among which "begins" stands
_JOINTS = frozenset("-–—(,")


def settle_seasons(raws: Iterable[Raw], tokens: Sequence[Token], words: Words) -> list[Raw]:
    """Give split years the months said beside them ("2018/19 (July - June)"), later ones those of earlier ones."""
    raws = list(raws)
    if _SEASONAL.isdisjoint([raw.what for raw in raws]):
        return raws
    seasons = _Seasons(tokens, words, _told(raws, tokens, words))
    for raw in raws:
        seasons.take(raw)
    return seasons.out


class _Seasons:
    """The periods of a text so far, and the months of the season that it tells.

    Each rule gives what the last period and the one behind it are together, None where it has nothing to say.
    """

    def __init__(self, tokens: Sequence[Token], words: Words, season: Months | None) -> None:
        self._tokens, self._words, self._season = tokens, words, season
        self._rules = (self._named, self._lasting, self._explained, self._ended, self._begun, self._counted)
        self.out: list[Raw] = []

    def take(self, raw: Raw) -> None:
        """Go on to a period, which may only tell more of the last one."""
        for rule in self._rules if self.out else ():
            one = rule(self.out[-1], raw)
            if one is not None:
                self.out[-1] = one
                return
        self.out.append(_settled(raw, self._season))

    def _named(self, part: Raw, season: Raw) -> Raw | None:
        """A part of a season that is named behind it."""
        if not _names(part, season, self._tokens):
            return None
        return replace(part, year=season.year if part.what == "season-part" else part.year, last=season.last)

    def _lasting(self, season: Raw, months: Raw) -> Raw | None:
        """A season, and its months behind it."""
        if season.what != "split-year" or months.year is not None or months.first - season.last > _NEAR:
            return None
        whole = _whole_year(months, self._tokens, self._words)
        if whole is None:
            return None
        self._season = whole
        return replace(season, months=whole)

    def _explained(self, counted: Raw, months: Raw) -> Raw | None:
        """So many months, and in brackets which."""
        if counted.what not in _COUNTED or not _explains(months, counted, self._tokens):
            return None
        what = "season-part" if counted.what == "season-to-date" else counted.what
        counted = replace(counted, what=what, counted=False, start=_first_month(months))
        return replace(counted, months=months.months, year=months.year or counted.year, last=months.last)

    def _ended(self, month: Raw, season: Raw) -> Raw | None:
        """The month in which a season ended, and the season."""
        if season.what != "split-year" or month.what not in DATED:
            return None
        if not _ended_in(month, season, self._tokens, self._words):
            return None
        self._season = _up_to(month)
        return replace(season, first=month.first, months=self._season)

    def _begun(self, season: Raw, month: Raw) -> Raw | None:
        """A season so far, and the month from which it is."""
        if month.months is None or not _begins_in(season, month, self._tokens, self._words):
            return None
        self._season = _from(month.months[0])
        return replace(season, months=self._season)

    def _counted(self, named: Raw, counted: Raw) -> Raw | None:
        """Months by name, and how many of the season they are."""
        if named.months is None or not _counts_again(named, counted, self._tokens):
            return None
        self._season = _from(named.months[0])
        return _settled(replace(counted, first=named.first, months=named.months, counted=False), self._season)


def _told(raws: Iterable[Raw], tokens: Sequence[Token], words: Words) -> Months | None:
    """The months of a season whose first one the text tells: "the marketing year begins on 1 September"."""
    for raw in raws:
        if raw.what not in DATED or raw.months is None or raw.year is not None:
            continue
        before = [token.low for token in tokens[max(0, raw.first - _BESIDE) : raw.first]]
        behind = tokens[raw.last].low if raw.last < len(tokens) else ""
        begins = words.season_begin.intersection((*before[-_AFTER:], behind))
        if begins and any(low.startswith(words.marketing) for low in before):
            return _from(raw.months[0])
    return None


def _names(part: Raw, year: Raw, tokens: Sequence[Token]) -> bool:
    """Whether a season is named behind its part: "from September to August of this season, 2018/19"."""
    if year.what != "split-year" or part.what not in ("season-part", "season-to-date") or year.first - part.last > 1:
        return False
    of_season = part.year is not None and part.year[0] == "season"
    return of_season and all(token.text in _JOINTS for token in tokens[part.last : year.first])


def _begins_in(season: Raw, month: Raw, tokens: Sequence[Token], words: Words) -> bool:
    """Whether a month says where a season began: "since the start of the season, from September", "on 1 July"."""
    if season.what != "season-to-date" or month.what not in DATED:
        return False
    gap = tokens[season.last : month.first]
    if len(gap) == 1 and gap[0].low in words.season_on:
        return True
    return 0 < len(gap) <= _APPOSED and (gap[0].text == "(" or (gap[0].text == "," and len(gap) > 1))


def _counts_again(named: Raw, counted: Raw, tokens: Sequence[Token]) -> bool:
    """Whether months are counted behind their names: "September to January, the first five months of the season"."""
    if named.what != "months" or counted.what != "season-part" or not (counted.counted and counted.months):
        return False
    first, last = named.months or (1, 1)
    gap = tokens[named.last : counted.first]
    alike = (last - first) % 12 == counted.months[1] - counted.months[0]
    return alike and 0 < len(gap) <= _APPOSED and gap[0].text in ",("


def _settled(raw: Raw, season: Months | None) -> Raw:
    """A season with the months that the text has given it; a part of one with its months of the calendar."""
    if raw.what in _SEASONS and season:
        return replace(raw, months=season)
    if raw.what != "season-part" or raw.months is None:
        return raw
    start = season[0] if season else raw.start or 1
    first, last = ((m + start - 2) % 12 + 1 for m in raw.months) if raw.counted else raw.months
    raw = replace(raw, months=(first, last), start=start)
    if raw.year is not None and raw.year[0] == "year" and last >= start > 1:
        return replace(raw, year=("year", raw.year[1] - 1))
    return raw


def _whole_year(raw: Raw, tokens: Sequence[Token], words: Words) -> Months | None:
    """The months of a season given as a range of twelve months, or by the month in which it ended."""
    if raw.months is None:
        return None
    first, last = raw.months
    if raw.what == "months" and first == last % 12 + 1:
        return first, last
    if raw.what == "month" and any(t.low in words.season_end for t in tokens[max(0, raw.first - _ENDED) : raw.first]):
        return _up_to(raw)
    return None


def _ended_in(month: Raw, season: Raw, tokens: Sequence[Token], words: Words) -> bool:
    """Whether a month or day before a season is when it ended: "в завершившемся в мае 2023/24 сезоне"."""
    between = tokens[month.last : season.first]
    said = between or tokens[max(0, month.first - _ENDED) : month.first]
    return month.year is None and len(between) <= 1 and any(token.low in words.season_end for token in said)


def _from(month: int) -> Months:
    """The months of a season that begins with one: July makes July to June."""
    return month, (month + 10) % 12 + 1


def _up_to(month: Raw) -> Months | None:
    """The months of a season that ends with one: June makes July to June."""
    return (month.months[1] % 12 + 1, month.months[1]) if month.months is not None else None


def _first_month(raw: Raw) -> int | None:
    return raw.months[0] if raw.months is not None else None


def _explains(raw: Raw, counted: Raw, tokens: Sequence[Token]) -> bool:
    """Whether a range in brackets says which months are counted: "two months of the season (September - October)"."""
    gap = [t.text for t in tokens[counted.last : raw.first]]
    numbered = any(text[0].isdecimal() for text in gap)  # "... came to 5 million (January-April 2023: 4)"
    return raw.what == "months" and 0 < len(gap) <= _NEAR and gap[-1] == "(" and not numbered
