"""When a document was published and by whom, as far as its text says."""

from __future__ import annotations

import calendar
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from extract.languages import Pack, packs
from extract.page.heading_words import DATE, Cues, cues, names_month, tells_day
from extract.page.issue import find_issue
from extract.page.layout import Line, lines
from extract.page.outlet import find_outlet
from extract.page.sentences import Span
from extract.page.weekday import nearest_year, weekday_of
from extract.periods.mentions import PeriodMention, find_periods
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


def read_heading(text: str, pack: Pack, page: Sequence[Line] | None = None) -> DocumentInfo:
    """The date and outlet of a text; ``page`` is ``lines(text)`` if it is at hand."""
    page = lines(text) if page is None else page
    found = _best(_candidates(text, page, pack))
    outlet = find_outlet(text, page)
    if found is None:
        issue = find_issue(text, page[:HEAD_LINES], pack)
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


def _candidates(text: str, page: Sequence[Line], pack: Pack) -> list[_Candidate]:
    """Days in the heading and the footer, each with what speaks for it."""
    others = [other for code, other in sorted(packs().items()) if code != pack.code]
    low, dated = text.lower(), DATE.search(text) is not None
    for reader in (pack, *others):
        if not dated and not names_month(low, reader):
            continue
        found = [candidate for n in range(len(page)) for candidate in _of_line(text, page, n, reader, dated)]
        if any(candidate.score >= _WORTH_TAKING or candidate.changed or candidate.weekday for candidate in found):
            return found
    return []


def _signed_off(text: str, line: Line, pack: Pack) -> list[_Candidate]:
    """A day behind a double stroke at the end of the last line: "... last year. // 28.09.2022 - Agency"."""
    start = text.rfind("//", max(line.start, line.end - _NEAR_START), line.end) + 2
    if start < 2 or text[start - 3 : start - 2] == ":":
        return []
    piece = text[start : line.end]
    days = [m for m in find_periods(piece, tokenize(piece), pack, None) if m.day is not None]
    return [_Candidate(replace(m, start=m.start + start, end=m.end + start), _WORTH_TAKING) for m in days]


def _of_line(text: str, page: Sequence[Line], n: int, pack: Pack, dated: bool) -> list[_Candidate]:
    line = page[n]
    if n == len(page) - 1 and line.kind == "body":
        return _of_head_line(text, page, n, pack, dated) + _signed_off(text, line, pack)
    return _of_head_line(text, page, n, pack, dated)


def _of_head_line(text: str, page: Sequence[Line], n: int, pack: Pack, dated: bool) -> list[_Candidate]:
    line = page[n]
    in_head = n < HEAD_LINES
    if not in_head and n < len(page) - HEAD_LINES:
        return []
    piece = text[line.start : min(line.end, line.start + _LONGEST_PIECE)]
    if not tells_day(piece, pack, dated):
        return []
    above = {before.kind for before in page[:n]}
    first_body, behind = line.kind == "body" and "body" not in above, line.kind == "furniture" and "body" in above
    # The clock of a page stands above its title.
    under = in_head and "headline" in above and (first_body or line.kind != "body")
    said = cues()
    out: list[_Candidate] = []
    for mention in find_periods(piece, tokenize(piece), pack, None):
        if mention.month_day is not None:
            spoken = first_body and not _after_place(piece[: mention.start])  # a day in the story's own sentence
            placed = _PLACED_WELL if under and not spoken else 0 if in_head else -4
            listed = behind and piece[mention.end :].lstrip()[:1].isalpha()  # "10.04.2024 Rice is dearer", read also
            score = _score(piece, mention, line, said) + (_LISTED if listed else placed)
            if first_body and _is_past(piece, mention, said):
                score = max(score, _WORTH_TAKING)
            moved = replace(mention, start=mention.start + line.start, end=mention.end + line.start)
            before, full = fold(piece[: mention.start]).rstrip(" :,"), mention.day is not None
            weekday = full and line.kind != "furniture" and before.endswith(said.weekdays)
            out.append(_Candidate(moved, score, full and before.endswith(said.changed), weekday))
    return out


def _score(line: str, mention: PeriodMention, kind: Line, said: Cues) -> int:
    before, after = fold(line[: mention.start]), fold(line[mention.end : mention.end + 40])
    rest = len(line) - (mention.end - mention.start)
    placed = _after_place(line[: mention.start]) or _LABEL.fullmatch(line[: mention.start]) is not None
    score = 3 if placed else 0
    score += 3 if rest <= _STAMP_REST and (placed or line[-1] not in ".!?") else 0
    score += 2 if mention.day is not None else 0
    score += 1 if _TIME.match(after) or _TIME_BEFORE.search(before) else 0
    score += 1 if kind.kind in ("dateline", "headline") else 0
    score += 4 if before.rstrip(" :").endswith(said.published) else 0
    score += 3 if before.rstrip(" (").endswith(said.today) else 0
    score -= 5 if before.rstrip(" :,").endswith((*said.changed, *said.other)) else 0
    score -= 4 if before.rstrip(" ,").endswith(said.weekdays) else 0
    return score - (4 if mention.role in ("deadline", "since") else 0)


def _after_place(before: str) -> bool:
    """Whether a date stands at the start of its line or after the name of a place or an agency."""
    if not before.strip():
        return True
    if len(before) > _NEAR_START or len(before.split()) > 8 or before.rstrip()[-1] not in _AFTER_PLACE:
        return False
    return _PLACE.fullmatch(before) is not None and before.lstrip(" -–—\"'«“(/")[:1].isupper()


def _is_past(line: str, mention: PeriodMention, said: Cues) -> bool:
    """A day of the lead's own sentence on which something happened: "said ... on 28 August, the agency informs"."""
    before = fold(line[: mention.start]).split()
    told = mention.role == "date" and len(before) >= _LEAD_WORDS and before[-1][-1] not in _APART
    clause = itertools.takewhile(lambda word: word[-1] not in _CLAUSE, reversed(before[-8:]))
    return told and not any(word.strip(".") in said.ahead for word in clause)


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
