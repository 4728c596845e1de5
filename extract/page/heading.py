"""When a document was published and by whom, as far as its text says."""

from __future__ import annotations

import calendar
import functools
import itertools
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from extract.languages import Pack, packs
from extract.page.heading_words import DATE, cues, names_month, tells_day
from extract.page.issue import find_issue
from extract.page.kinds import OPENINGS
from extract.page.layout import Line, lines
from extract.page.outlet import find_outlet
from extract.page.sentences import Span
from extract.page.weekday import nearest_year, weekday_of
from extract.periods.mentions import PeriodMention, Periods, find_periods
from extract.tokens import fold, tokenize
from terms.period import Period

Day = date
HEAD_LINES = 14
_NEAR_START = 90
_STAMP_REST = 60
_TIME = re.compile(r"\W{0,4}\b\d{1,2}:\d{2}\b")
_TIME_BEFORE = re.compile(r"\b\d{1,2}:\d{2}\W{0,4}\Z")
_LEAD_WORDS = 5
_AFTER_PLACE = ",.;:–—-|(/[]»\")"
_PLACE = re.compile(r"(?:[^\W\d_]|[\s,.'’—–\-/()]|&\w+;|\b\d{1,3}\.(?=[^\W\d_])){2,60}\Z")
_LABEL = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+){0,2}\s?:\s*")  # "Aired: 3 June 2019. Slightly shortened."
_WORTH_TAKING = 3
_APART = tuple("-–—(")
_CLAUSE = ",;:"
_PLACED_WELL, _LISTED = 3, -9
_YEARS_TO_LEAP_DAY = 9
_LONGEST_PIECE = 400
_REACH = 40  # letters behind a day among which the time stands

Days = Callable[[Span], list[PeriodMention]]  # the calendar days of a stretch of a text


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What the text says of itself.

    ``date_how`` is stated, inferred (a day without a year that was given one) or none. ``month_day`` is the day where
    the year is missing, for ``with_year``; ``weekday`` is that day's, 0 for Monday. ``dateline`` is where the date
    stands. ``outlet`` is as the text gives it. ``written`` is the day from which "last year" is counted: the date, or
    the first on which the text can have been written.
    """

    date: date | None = None
    date_how: str = "none"
    outlet: str | None = None
    dateline: Span | None = None
    month_day: tuple[int, int] | None = None
    written: Day | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class _Candidate:
    mention: PeriodMention
    score: int
    changed: bool = False
    weekday: bool = False


def read_heading(
    text: str, pack: Pack, page: Sequence[Line] | None = None, periods: Periods | None = None
) -> DocumentInfo:
    """The date and outlet of a text; ``page`` is ``lines(text)``, ``periods`` those of the text, if at hand."""
    page = lines(text) if page is None else page
    periods = Periods(text, tokenize(text), pack) if periods is None else periods
    found = _best(_candidates(text, page, pack, periods))
    outlet = find_outlet(text, page)
    if found is None:
        issue = find_issue(text, page[:HEAD_LINES], periods)
        return DocumentInfo(outlet=outlet) if issue is None else DocumentInfo(issue[0], "inferred", outlet, issue[1])
    dateline = Span(found.start, found.end)
    if found.day is None:
        weekday = weekday_of(text, found.start, found.end)
        return DocumentInfo(None, "none", outlet, dateline, found.month_day, weekday=weekday)
    return DocumentInfo(found.day, "stated", outlet, dateline)


def with_year(info: DocumentInfo, latest: Period | None) -> DocumentInfo:
    """A day without a year takes the first year in which it is not before the end of the last actual period.

    >>> info = DocumentInfo(month_day=(8, 28))
    >>> with_year(info, Period.parse("2019-01/2019-06")).date
    datetime.date(2019, 8, 28)
    """
    if info.date is not None or info.month_day is None or latest is None:
        return info
    month, day = info.month_day
    for year in range(latest.year, latest.year + _YEARS_TO_LEAP_DAY):
        days = calendar.monthrange(year, month)[1]
        number = year * 12 + month - 1
        if day <= days and (number > latest.last or (number == latest.last and day == days)):
            year = year if info.weekday is None else nearest_year(year, month, day, info.weekday)
            return replace(info, date=date(year, month, day), date_how="inferred", month_day=None)
    return info


def _candidates(text: str, page: Sequence[Line], pack: Pack, periods: Periods) -> list[_Candidate]:
    """Days in the heading and the footer with what speaks for each; in another language where its own tells none."""
    held = {bisect_right(page, start, key=_start) - 1 for start in periods.day_starts}
    found = _of_page(text, page, periods.days, sorted(held))
    if found:
        return found
    dated = DATE.search(text) is not None
    low = "" if dated else text.lower()
    for _, other in sorted(packs().items()):
        if other is not pack and (dated or names_month(low, other)):
            found = _of_page(text, page, functools.partial(_days_of_line, text, other), range(len(page)))
            if found:
                return found
    return []


def _start(line: Line) -> int:
    return line.start


def _of_page(text: str, page: Sequence[Line], days: Days, lines: Iterable[int]) -> list[_Candidate]:
    """The days of those lines of a page that may tell one, if one of them is worth taking."""
    found = [candidate for n in lines for candidate in _of_line(text, page, n, days)]
    worth = any(candidate.score >= _WORTH_TAKING or candidate.changed or candidate.weekday for candidate in found)
    return found if worth else []


def _days_of_line(text: str, pack: Pack, span: Span) -> list[PeriodMention]:
    """The calendar days of a line in another language than its text."""
    piece = text[span.start : span.end]
    if not tells_day(piece, pack):
        return []
    days = (m for m in find_periods(piece, tokenize(piece), pack, None) if m.month_day is not None)
    return [replace(day, start=day.start + span.start, end=day.end + span.start) for day in days]


def _of_line(text: str, page: Sequence[Line], n: int, days: Days) -> list[_Candidate]:
    line = page[n]
    if n == len(page) - 1 and line.kind == "body":
        return _of_head_line(text, page, n, days) + _signed_off(text, line, days)
    return _of_head_line(text, page, n, days)


def _signed_off(text: str, line: Line, days: Days) -> list[_Candidate]:
    """A day behind a double stroke at the end of the last line: "... last year. // 28.09.2022 - Agency"."""
    start = text.rfind("//", max(line.start, line.end - _NEAR_START), line.end) + 2
    if start < 2 or text[start - 3 : start - 2] == ":":
        return []
    return [_Candidate(day, _WORTH_TAKING) for day in days(Span(start, line.end)) if day.day is not None]


def _of_head_line(text: str, page: Sequence[Line], n: int, days: Days) -> list[_Candidate]:
    line = page[n]
    in_head = n < HEAD_LINES
    if not in_head and n < len(page) - HEAD_LINES:
        return []
    piece = Span(line.start, min(line.end, line.start + _LONGEST_PIECE))
    told = days(piece)
    if not told:
        return []
    above = {before.kind for before in page[:n]}
    first_body, behind = line.kind == "body" and "body" not in above, line.kind == "furniture" and "body" in above
    # The clock of a page stands above its title.
    under = in_head and "headline" in above and (first_body or line.kind != "body")
    out: list[_Candidate] = []
    for mention in told:
        before, after = text[piece.start : mention.start], text[mention.end : piece.end]
        spoken = first_body and not _after_place(before)  # a day in the story's own sentence
        placed = _PLACED_WELL if under and not spoken else 0 if in_head else -4
        listed = behind and after.lstrip()[:1].isalpha()  # "10.04.2024 Rice is dearer", read also
        score = _score(before, after, mention, line) + (_LISTED if listed else placed)
        if first_body and _is_past(before, mention):
            score = max(score, _WORTH_TAKING)
        led, full = fold(before).rstrip(" :,"), mention.day is not None
        weekday = full and line.kind != "furniture" and led.endswith(cues().weekdays)
        out.append(_Candidate(mention, score, full and led.endswith(cues().changed), weekday))
    return out


def _score(before: str, after: str, day: PeriodMention, line: Line) -> int:
    """How much speaks for a day as that of the text, by what stands before and after it in its line."""
    low, said = fold(before), cues()
    placed = _after_place(before) or _LABEL.fullmatch(before) is not None
    score = 3 if placed else 0
    score += 3 if len(before) + len(after) <= _STAMP_REST and (placed or after[-1:] not in (".", "!", "?")) else 0
    score += 2 if day.day is not None else 0
    score += 1 if _TIME.match(fold(after[:_REACH])) or _TIME_BEFORE.search(low) else 0
    score += 1 if line.kind in OPENINGS else 0
    score += 4 if low.rstrip(" :").endswith(said.published) else 0
    score += 3 if low.rstrip(" (").endswith(said.today) else 0
    score -= 5 if low.rstrip(" :,").endswith((*said.changed, *said.other)) else 0
    score -= 4 if low.rstrip(" ,").endswith(said.weekdays) else 0
    return score - (4 if day.role in ("deadline", "since") else 0)


def _after_place(before: str) -> bool:
    """Whether a date stands at the start of its line or after the name of a place or an agency."""
    if not before.strip():
        return True
    if len(before) > _NEAR_START or len(before.split()) > 8 or before.rstrip()[-1] not in _AFTER_PLACE:
        return False
    return _PLACE.fullmatch(before) is not None and before.lstrip(" -–—\"'«“(/")[:1].isupper()


def _is_past(before: str, day: PeriodMention) -> bool:
    """A day of the lead's own sentence on which something happened: "said ... on 28 August, the agency informs"."""
    words = fold(before).split()
    told = day.role == "date" and len(words) >= _LEAD_WORDS and words[-1][-1] not in _APART
    clause = itertools.takewhile(lambda word: word[-1] not in _CLAUSE, reversed(words[-8:]))
    return told and not any(word.strip(".") in cues().ahead for word in clause)


def _best(candidates: list[_Candidate]) -> PeriodMention | None:
    """The best candidate; one with a year is preferred to the same day without one."""
    ranked = sorted(candidates, key=lambda c: (-c.score, c.mention.start))
    if not ranked or ranked[0].score < _WORTH_TAKING:
        return _last_change(candidates)
    best = ranked[0].mention
    if best.day is None:
        same_day = [c.mention for c in candidates if c.mention.day and c.mention.month_day == best.month_day]
        return same_day[0] if same_day else best
    return best


def _last_change(candidates: Sequence[_Candidate]) -> PeriodMention | None:
    """The day of the last change of a page that gives no other; else the first day said with its weekday."""
    changed = [c.mention for c in candidates if c.changed]
    weekdays = [c.mention for c in candidates if c.weekday]
    return changed[-1] if changed else weekdays[0] if weekdays else None
