"""The lines of a page and what each is: headline, dateline, body, list item, or page furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
    spans = list(_spans(text))
    begun = [beginning(text[start:end]) for start, end in spans]
    kinds = [kind_of(text[start:end], low) for (start, end), low in zip(spans, begun, strict=True)]
    _mark_table_heads(text, spans, kinds)
    _mark_signed_items(text, spans, kinds)
    _mark_keyed_items(text, spans, kinds)
    _mark_headlines(text, spans, kinds)
    _mark_lists_after_furniture(text, spans, kinds, begun)
    _mark_tickers(text, spans, kinds)
    _mark_tags(text, spans, kinds)
    again = repeated(text, spans, kinds)
    page = [Line(start, end, kind) for (start, end), kind in zip(spans, kinds, strict=True)]
    return [line for n, line in enumerate(page) if n not in again] if again else page


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends without the white space around it, but for empty ones."""
    start = 0
    for line in text.split("\n"):
        bare = line.lstrip()
        if bare:
            left = start + len(line) - len(bare)
            yield left, left + len(bare.rstrip())
        start += len(line) + 1


def _mark_table_heads(text: str, spans: list[tuple[int, int]], kinds: list[str]) -> None:
    """A row of names over a row of as many numbers is the head of a table, no menu."""
    for n in range(len(spans) - 1):
        if kinds[n] == "furniture" and kinds[n + 1] == "item":
            head, row = (text[start:end] for start, end in spans[n : n + 2])
            if max(len(head), len(row)) <= LONG and len(CELLS.split(head)) == len(CELLS.split(row)) >= 3:
                kinds[n] = "item"


def _mark_signed_items(text: str, spans: list[tuple[int, int]], kinds: list[str]) -> None:
    """Lines of a post one below the other that a picture or a flag opens and that hold numbers are items of a list."""
    signed = [
        kind == "body" and not text[start].isascii() and _SIGN.match(text[start]) is not None
        and DIGIT.search(text, start, end) is not None
        for (start, end), kind in zip(spans, kinds, strict=True)
    ]
    for n in range(len(spans) - 1):
        if signed[n] and signed[n + 1] and text.count("\n", spans[n][1], spans[n + 1][0]) == 1:
            kinds[n] = kinds[n + 1] = "item"


def _mark_keyed_items(text: str, spans: list[tuple[int, int]], kinds: list[str]) -> None:
    """Three and more lines one below the other of a name and its number are items of a list: "Россия — $26 млрд"."""
    keyed = [
        kind == "item" or (kind == "body" and _is_keyed(text[start:end]))
        for (start, end), kind in zip(spans, kinds, strict=True)
    ]
    run: list[int] = []
    for n in range(len(spans) + 1):
        if n < len(spans) and keyed[n] and (not run or text.count("\n", spans[n - 1][1], spans[n][0]) == 1):
            run.append(n)
            continue
        for item in run if len(run) >= FEWEST else ():
            kinds[item] = "item"
        run = [n] if n < len(spans) and keyed[n] else []


def _is_keyed(line: str) -> bool:
    if len(line) > _LONGEST_KEYED:
        return False
    return _YEARED.match(line) is not None or (_KEYED.match(line) is not None and _SOLE.search(line) is None)


def _mark_headlines(text: str, spans: list[tuple[int, int]], kinds: list[str]) -> None:
    """Short lines without a full stop are headlines before the body, datelines with a date; headings after it."""
    seen_body = False
    for n, (start, end) in enumerate(spans):
        line = text[start:end]
        if kinds[n] != "body":
            continue
        if seen_body:
            if len(line) <= _HEADING and line[-1] not in _STOPS + "," and not DIGIT.search(line):
                kinds[n] = "heading"
        elif len(line) <= _HEADING + 30 and DIGIT.search(line) and STAMP.search(line) and not is_sentence(line):
            kinds[n] = "dateline"
        elif len(line) <= LONG and not is_sentence(line):
            kinds[n] = "headline"
        else:
            seen_body = True


def _mark_lists_after_furniture(
    text: str, spans: list[tuple[int, int]], kinds: list[str], begun: list[str]
) -> None:
    """The items and titles under "Read also" belong to it, as does what readers say under "Comments"."""
    under = titles = comments = False
    for n, (start, end) in enumerate(spans):
        line = text[start:end]
        comments = opens_furniture(begun[n], "comments") or (comments and _COMMENT.match(line) is not None)
        if kinds[n] == "furniture" or comments:
            kinds[n] = "furniture"
            under = opens_furniture(begun[n], "lists") or is_label(line, "labels")
            titles = under and len(line.split()) <= _LABEL and not DIGIT.search(line)
        elif under and (kinds[n] == "item" or _MARKED.match(text, start) or (titles and _is_title(line))):
            kinds[n] = "furniture"
        else:
            under = under and _CLOCK_ITEM.match(text[start:end]) is not None
            kinds[n] = "furniture" if under else kinds[n]


def _mark_tags(text: str, spans: list[tuple[int, int]], kinds: list[str]) -> None:
    """The tags that open or close a post tell what it is about: "#Kazakhstan #grain"."""
    for n in {0, len(spans) - 1} if spans else ():
        words = text[spans[n][0] : spans[n][1]].split()
        if kinds[n] == "furniture" and all(word.startswith("#") for word in words) and len(words) <= _MOST_TAGS:
            kinds[n] = "heading" if n else "headline"


def _is_title(line: str) -> bool:
    return len(line) <= LONG and line[-1] not in _STOPS and not is_sentence(line)


def _mark_tickers(text: str, spans: list[tuple[int, int]], kinds: list[str]) -> None:
    """Lines of other news with a time or date before them, below the body."""
    n = len(spans) - 1
    while n > 0 and (kinds[n] == "furniture" or _CLOCK_ITEM.match(text[spans[n][0] : spans[n][1]])):
        kinds[n] = "furniture"
        n -= 1
