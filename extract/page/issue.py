"""The month of a magazine's issue, where a text has no day: "No. 6, June 2019", "№ 3 (март 2025)"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from datetime import date

from extract.languages import packs
from extract.page.layout import Line
from extract.page.sentences import Span
from extract.periods.mentions import Periods
from extract.tokens import fold

_SHORT, _LONGEST = 40, 120
_CELL_SIGNS = tuple("|•·▪")
_BARE = re.compile(r"(?:[^\W\d_]{0,4}[\s.,№#|•·()-]*\d{0,3}[\s.,№#|•·()-]*){0,2}|[^\W\d_]{0,12}[\s.№#]*\d{1,4}[\s(,]*")
_MONTHS, _WEEKS = 12, 53
_TITLED = "«“\""  # before the name of a paper
_GAP = 3  # blanks that part what stands in a line
_JOINT_SIGNS = (",", ".", "-", "–", "—", "(", "/")
_JOINT = r"[\s,.;:|•·(/–—-]*"
_NUMBER = r"\d{1,4}(?:\s*[(/]\s*\d{1,4}\)?)?"


def find_issue(text: str, head: Sequence[Line], periods: Periods) -> tuple[date, Span | None] | None:
    """The first day of the month of an issue that a line of the heading names, and where its number and month stand.

    Without a word for an issue the month may also be what the text is about, so that no place is given.
    """
    for line in head:
        if line.end - line.start > _LONGEST:
            continue
        for mention in periods.within(Span(line.start, line.end)):
            if mention.rule not in ("month", "months") or mention.period is None:
                continue
            day = date(mention.period.first // 12, mention.period.first % 12 + 1, 1)
            before, after = text[line.start : mention.start], text[mention.end : line.end]
            paged = _pages().fullmatch(fold(after)) is not None
            if mention.rule == "month" and paged and (not before or _apart(before)):
                return day, Span(mention.start, mention.end)
            if _is_numbered(before, after):
                return day, Span(mention.start, mention.end)
            if mention.rule == "month" and _names_issue(before, after, line.end - line.start):
                return day, None
    return _by_its_year(text, head)


def _by_its_year(text: str, head: Sequence[Line]) -> tuple[date, None] | None:
    """The first day of about the month of an issue of which a paper's head gives the number and the year alone."""
    for n, line in enumerate(head):
        said = text[line.start : line.end]
        if n and not any(sign in said for sign in _TITLED):
            continue
        found = _years().search(fold(said)) if len(said) <= _LONGEST else None
        if found is not None:
            number, year = int(found[1]), int(found[2])
            return date(year, number if number <= _MONTHS else min(_MONTHS, 1 + number * _MONTHS // _WEEKS), 1), None
    return None


def _is_numbered(before: str, after: str) -> bool:
    """Whether a month follows the number of an issue and ends its line, cell or bracket."""
    return _numbers().search(fold(before)) is not None and after.strip(" .")[:1] in ("", ")", ",", *_CELL_SIGNS)


def _names_issue(before: str, after: str, letters: int) -> bool:
    """Whether a month may be that of an issue: behind a number, in a cell of its own, or last in a line in brackets."""
    enclosed, after = before[:1] == "(" and after[-1:] == ")", after.strip(" .")
    after = after.removesuffix(")") if "(" in before[1:] else after
    if letters <= _SHORT and not after and _BARE.fullmatch(before):
        return True
    if enclosed:
        return after == ")" and before.rstrip()[-1:] == ","
    cells = before.rstrip()[-1:] in _CELL_SIGNS or before[-_GAP:].isspace(), after[:1] in _CELL_SIGNS
    return (not before or cells[0]) and (not after or cells[1]) and bool(before or after)


def _apart(before: str) -> bool:
    """Whether what stands before a month is apart from it: a sign, a dash, a comma or wide space behind it."""
    return before.rstrip()[-1:] in (*_CELL_SIGNS, *_JOINT_SIGNS) or before[-_GAP:].isspace()


@functools.cache
def issue_words() -> frozenset[str]:
    """What an issue is called in any language, folded."""
    return _in_any_language("issue")


def _in_any_language(name: str) -> frozenset[str]:
    """The words of a list of the headings' tables, folded."""
    return frozenset(fold(word) for pack in packs().values() for word in pack.table("heading").get(name, ()))


def _any_of(words: Iterable[str]) -> str:
    """A pattern of any of some words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


@functools.cache
def _numbers() -> re.Pattern[str]:
    """The number of an issue at the end of what stands before its month: "№ 11, ", "Issue 41 (", "31-шығарылым | "."""
    named = _any_of(issue_words())
    return re.compile(rf"(?:(?:[№#]|(?<![^\W\d_])(?:{named})\.?)\s*{_NUMBER}|{_NUMBER}-?\s?(?:{named})){_JOINT}\Z")


@functools.cache
def _years() -> re.Pattern[str]:
    """The number of an issue and the year behind it: "№ 12 за 2018 год", "No. 12 of 2018", "№ 3/2018", "№ 12, 2018"."""
    named, of_year = _any_of(issue_words()), _any_of(_in_any_language("of_year"))
    number = rf"(?:[№#]|(?<![^\W\d_])(?:{named})\.?)\s*(\d{{1,2}})(?:\s*[(–-]\s*\d{{1,4}}\)?)?"
    return re.compile(rf"{number}(?:{_JOINT}|\s(?:{of_year})\s)((?:19|20)\d\d)(?!\d|\s*[-–—/.]\s*\d)")


@functools.cache
def _pages() -> re.Pattern[str]:
    """The page of an issue behind its month: ", page 14", " с. 3", ", 12-бет"."""
    named = _any_of(_in_any_language("page"))
    return re.compile(rf"{_JOINT}(?:(?:{named})\.?\s*\d{{1,3}}|\d{{1,3}}[\s-]*(?:{named}))[\s.)]*")
