"""The lines of a page and what each is: headline, dateline, body, list item, or page furniture."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from extract.page.furniture import beginning, is_label, opens_furniture
from extract.page.line_kinds import CELLS, DIGIT, LONG, STAMP, is_sentence, kind_of
from extract.page.repeated import repeated

_SIGN = re.compile("[\u2190-\u21ff\u2460-\u27bf\u2900-\u2bff\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]")
_COMMENT = re.compile(  # "Aigul: ...", "— Aigul B., 12.03.2024: ..."
    r"(?:[–—-]\s?)?[^\W_][\w.]*(?: [^\W_][\w.]*)?(?:, \d{1,2}\.\d{1,2}\.\d{2,4})?\s?:\s")
_LABEL = 4  # words of a line that only says "Read also"
_KEYED = re.compile(  # a name, maybe a dash or colon, and its number
    r"[^\W\d_][^\d\n.:;!?]{1,40}?(?:\s?:\s?|\s[–—-]\s?|\s)(?:[~≈+\-−–]|US\$|[$€£¥₸₽])?\d[^\n:;]{0,40}\Z")
_YEARED = re.compile(r"(?:19|20)\d\d(?!\d)[^\d\n]{1,24}\d[^\n:;]{0,40}\Z")  # a year and its number
_SOLE = re.compile(r"\b(?:19|20)\d\d\b|[.!?]\s")
_MARKED = re.compile(r"[→➡»›>▶►✔✅☑+~=|#\U0001f449][^\w\s]?\s")  # a sign before a title under "Read also"
_CLOCK_ITEM = re.compile(  # not of one who speaks: "10:05 Host: ..."
    r"\s*(?:\d{1,2}:\d\d|\d{1,2}\.\d{1,2}\.\d{4})\s+(?!\w+(?: \w+)?:\s)\w")
_STOPS = ".!?:;…»”\""
_NO_HEADING_ENDS = _STOPS + ","
_LONGEST_KEYED = 100
_HEADING = 70
_MOST_TAGS = 6
FEWEST = 3  # lines of a name and a number that make a list


@dataclass(slots=True)
class Line:
    """A line without the white space around it: ``text[start:end]``, and its kind (one of ``kinds.KINDS``)."""

    start: int
    end: int
    kind: str


def lines(text: str) -> list[Line]:
    """The non-empty lines of a text with their kinds, without those that only say a title again.

    >>> [line.kind for line in lines("Home | News | Sport\\nTrade grows\\nTrade rose by 5% in 2018, the office said.")]
    ['furniture', 'headline', 'body']
    """
    page = _page(text)
    _mark_table_heads(page)
    _mark_signed_items(page)
    _mark_keyed_items(page)
    _mark_headlines(page)
    _mark_lists_after_furniture(page)
    _mark_tickers(page)
    _mark_tags(page)
    again = repeated(page.said, page.kinds)
    found = [Line(start, end, kind) for (start, end), kind in zip(page.spans, page.kinds, strict=True)]
    return [line for n, line in enumerate(found) if n not in again] if again else found


@dataclass(slots=True)
class _Page:
    """The non-empty lines of a text: where each stands, what it says, how that begins, folded, and its kind so far."""

    text: str
    spans: list[tuple[int, int]]
    said: list[str]
    begun: list[str]
    kinds: list[str]

    def follows(self, n: int) -> bool:
        """Whether a line stands right below the one before."""
        return self.text.count("\n", self.spans[n - 1][1], self.spans[n][0]) == 1


def _page(text: str) -> _Page:
    spans, said, start = [], [], 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            left = start + len(line) - len(line.lstrip())
            spans.append((left, left + len(bare)))
            said.append(bare)
        start += len(line) + 1
    begun = list(map(beginning, said))
    return _Page(text, spans, said, begun, list(map(kind_of, said, begun)))


def _mark_table_heads(page: _Page) -> None:
    """A row of names over a row of as many numbers is the head of a table, no menu."""
    kinds = page.kinds
    for n, (head, row) in enumerate(itertools.pairwise(page.said)):
        over = kinds[n] == "furniture" and kinds[n + 1] == "item" and max(len(head), len(row)) <= LONG
        if over and len(CELLS.split(head)) == len(CELLS.split(row)) >= 3:
            kinds[n] = "item"


def _mark_signed_items(page: _Page) -> None:
    """Lines of a post one below the other that a picture or a flag opens and that hold numbers are items of a list."""
    signed = [
        kind == "body" and not line[0].isascii() and _SIGN.match(line) is not None and DIGIT.search(line) is not None
        for line, kind in zip(page.said, page.kinds, strict=True)
    ]
    for n in range(1, len(signed)):
        if signed[n - 1] and signed[n] and page.follows(n):
            page.kinds[n - 1] = page.kinds[n] = "item"


def _mark_keyed_items(page: _Page) -> None:
    """Three and more lines one below the other of a name and its number are items of a list: "Россия — $26 млрд"."""
    keyed = [
        kind == "item" or (kind == "body" and _is_keyed(line))
        for line, kind in zip(page.said, page.kinds, strict=True)
    ]
    if sum(keyed) < FEWEST:
        return
    run: list[int] = []
    for n in range(len(keyed) + 1):
        if n < len(keyed) and keyed[n] and (not run or page.follows(n)):
            run.append(n)
            continue
        for item in run if len(run) >= FEWEST else ():
            page.kinds[item] = "item"
        run = [n] if n < len(keyed) and keyed[n] else []


def _is_keyed(line: str) -> bool:
    if len(line) > _LONGEST_KEYED:
        return False
    return _YEARED.match(line) is not None or (_KEYED.match(line) is not None and _SOLE.search(line) is None)


def _mark_headlines(page: _Page) -> None:
    """Short lines without a full stop are headlines before the body, datelines with a date; headings after it."""
    seen_body, kinds = False, page.kinds
    for n, line in enumerate(page.said):
        if kinds[n] != "body":
            continue
        if seen_body:
            if len(line) <= _HEADING and line[-1] not in _NO_HEADING_ENDS and not DIGIT.search(line):
                kinds[n] = "heading"
        elif len(line) <= _HEADING + 30 and DIGIT.search(line) and STAMP.search(line) and not is_sentence(line):
            kinds[n] = "dateline"
        elif len(line) <= LONG and not is_sentence(line):
            kinds[n] = "headline"
        else:
            seen_body = True


def _mark_lists_after_furniture(page: _Page) -> None:
    """The items and titles under "Read also" belong to it, as does what readers say under "Comments"."""
    under = titles = comments = False
    kinds = page.kinds
    for n, (line, low) in enumerate(zip(page.said, page.begun, strict=True)):
        comments = opens_furniture(low, "comments") or (comments and _COMMENT.match(line) is not None)
        if kinds[n] == "furniture" or comments:
            kinds[n] = "furniture"
            under = opens_furniture(low, "lists") or is_label(line, "labels")
            titles = under and len(line.split()) <= _LABEL and not DIGIT.search(line)
        elif under and (kinds[n] == "item" or _MARKED.match(line) or (titles and _is_title(line))):
            kinds[n] = "furniture"
        elif under:
            under = _CLOCK_ITEM.match(line) is not None
            kinds[n] = "furniture" if under else kinds[n]


def _mark_tags(page: _Page) -> None:
    """The tags that open or close a post tell what it is about: "#Kazakhstan #grain"."""
    last = len(page.said) - 1
    for n in {0, last} if page.said else ():
        words = page.said[n].split() if page.kinds[n] == "furniture" else []
        if 0 < len(words) <= _MOST_TAGS and all(word.startswith("#") for word in words):
            page.kinds[n] = "heading" if n else "headline"


def _is_title(line: str) -> bool:
    return len(line) <= LONG and line[-1] not in _STOPS and not is_sentence(line)


def _mark_tickers(page: _Page) -> None:
    """Lines of other news with a time or date before them, below the body."""
    n = len(page.said) - 1
    while n > 0 and (page.kinds[n] == "furniture" or _CLOCK_ITEM.match(page.said[n])):
        page.kinds[n] = "furniture"
        n -= 1
