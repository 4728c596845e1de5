"""Which months a season such as 2024/25 has, where the text says it; and months in brackets that explain a count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.periods.horizons import Raw
from extract.periods.kinds import DATED
from extract.periods.roles import Roles
from extract.periods.words import Words
from extract.tokens import Token

_SEASONS = ("split-year", "season", "season-to-date", "whole-season")
_COUNTED = ("n-months", "season-part", "season-to-date")
_SEASONAL = frozenset((*_SEASONS, *_COUNTED))  # most texts know only the calendar
_NEAR = 8
_NEAR_YEAR = 14
_APPOSED = 3
_ENDED = 3  # tokens before a month among which something is said to have ended
_BESIDE = 6  # tokens before a month among which the season stands that begins in it
_AFTER = 3  # tokens before a month among which "begins" stands
_JOINTS = frozenset("-–—(,")
_STOP = re.compile(r"\n|[.;!?]\s")


def settle_seasons(raws: Iterable[Raw], tokens: Sequence[Token], words: Words) -> list[Raw]:
    """Give split years the months said beside them ("2018/19 (July - June)"), later ones those of earlier ones."""
    raws = list(raws)
    if _SEASONAL.isdisjoint([raw.what for raw in raws]):
        return raws
    out: list[Raw] = []
    season = _told(raws, tokens, words)
    for raw in raws:
        last = out[-1] if out else None
        if last is None:
            out.append(_settled(raw, season))
            continue
        if _names(last, raw, tokens):
            out[-1] = replace(last, year=raw.year if last.what == "season-part" else last.year, last=raw.last)
            continue
        if last.what == "split-year" and raw.first - last.last <= _NEAR and raw.year is None:
            months = _whole_year(raw, tokens, words)
            if months is not None:
                season = months
                out[-1] = replace(last, months=months)
                continue
        if last.what in _COUNTED and _explains(raw, last, tokens):
            what = "season-part" if last.what == "season-to-date" else last.what
            last = replace(last, what=what, counted=False, start=_first_month(raw))
            out[-1] = replace(last, months=raw.months, year=raw.year or last.year, last=raw.last)
            continue
        if raw.what == "split-year" and last.what in DATED and _ended_in(last, raw, tokens, words):
            season = _up_to(last)
            out[-1] = replace(raw, first=last.first, months=season)
            continue
        if raw.months is not None and _begins_in(last, raw, tokens):
            season = (raw.months[0], (raw.months[0] + 10) % 12 + 1)
            out[-1] = replace(last, months=season)
            continue
        if last.months is not None and _counts_again(last, raw, tokens):
            start, end = last.months
            season = (start, (start + 10) % 12 + 1)
            out[-1] = _settled(replace(raw, first=last.first, months=(start, end), counted=False), season)
            continue
        out.append(_settled(raw, season))
    return out


def _told(raws: Iterable[Raw], tokens: Sequence[Token], words: Words) -> tuple[int, int] | None:
    """The months of a season whose first one the text tells: "the marketing year begins on 1 September"."""
    for raw in raws:
        if raw.what not in DATED or raw.months is None or raw.year is not None:
            continue
        before = [token.low for token in tokens[max(0, raw.first - _BESIDE) : raw.first]]
        behind = tokens[raw.last].low if raw.last < len(tokens) else ""
        begins = words.season_begin.intersection((*before[-_AFTER:], behind))
        if begins and any(low.startswith(words.marketing) for low in before):
            return raw.months[0], (raw.months[0] + 10) % 12 + 1
    return None


def _names(part: Raw, year: Raw, tokens: Sequence[Token]) -> bool:
    """Whether a season is named behind its part: "from September to August of this season, 2018/19"."""
    if year.what != "split-year" or part.what not in ("season-part", "season-to-date") or year.first - part.last > 1:
        return False
    of_season = part.year is not None and part.year[0] == "season"
    return of_season and all(token.text in _JOINTS for token in tokens[part.last : year.first])


def _begins_in(season: Raw, month: Raw, tokens: Sequence[Token]) -> bool:
    """Whether a month says where a season began: "since the start of the season, from September"."""
    if season.what != "season-to-date" or month.what not in DATED:
        return False
    gap = tokens[season.last : month.first]
    return 0 < len(gap) <= _APPOSED and (gap[0].text == "(" or (gap[0].text == "," and len(gap) > 1))


def _counts_again(named: Raw, counted: Raw, tokens: Sequence[Token]) -> bool:
    """Whether months are counted behind their names: "September to January, the first five months of the season"."""
    if named.what != "months" or counted.what != "season-part" or not (counted.counted and counted.months):
        return False
    first, last = named.months or (1, 1)
    gap = tokens[named.last : counted.first]
    alike = (last - first) % 12 == counted.months[1] - counted.months[0]
    return alike and 0 < len(gap) <= _APPOSED and gap[0].text in ",("


def _settled(raw: Raw, season: tuple[int, int] | None) -> Raw:
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


def _whole_year(raw: Raw, tokens: Sequence[Token], words: Words) -> tuple[int, int] | None:
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


def _up_to(month: Raw) -> tuple[int, int] | None:
    """The months of a season that ends with one: June makes July to June."""
    return (month.months[1] % 12 + 1, month.months[1]) if month.months is not None else None


def _first_month(raw: Raw) -> int | None:
    return raw.months[0] if raw.months is not None else None


def _explains(raw: Raw, counted: Raw, tokens: Sequence[Token]) -> bool:
    """Whether a range in brackets says which months are counted: "two months of the season (September - October)"."""
    gap = [t.text for t in tokens[counted.last : raw.first]]
    numbered = any(text[0].isdecimal() for text in gap)  # "... came to 5 million (January-April 2023: 4)"
    return raw.what == "months" and 0 < len(gap) <= _NEAR and gap[-1] == "(" and not numbered


def share_years(raws: Sequence[Raw], text: str, tokens: Sequence[Token], roles: Roles) -> list[Raw]:
    """A month without a year takes that of a later month of its sentence: "9% in February, 4% in December 2022"."""
    out = list(raws)
    for n in range(len(out) - 2, -1, -1):
        raw, after = out[n], out[n + 1]
        if raw.what != "month" or after.what != "month" or raw.year is not None or after.year is None:
            continue
        in_order = raw.months is not None and after.months is not None and raw.months[0] < after.months[0]
        near = after.first - raw.last <= _NEAR_YEAR
        if in_order and near and roles.of(after) != "base" and not _STOP.search(text, *_gap(raw, after, tokens)):
            out[n] = replace(raw, year=after.year)
    return out


def _gap(raw: Raw, after: Raw, tokens: Sequence[Token]) -> tuple[int, int]:
    return tokens[raw.last - 1].end, tokens[after.first].start
