"""The outlet of a document, as its text names it: in the dateline, at the top, or in the footer."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Sequence

from extract.languages import packs
from extract.page.layout import Line
from extract.tokens import fold

_SITE = re.compile(
    r"(?<![\w@/.])(?:[A-Za-z0-9-]{2,30}\.){1,3}(?:kz|by|ru|com|uz|kg|az|am|org|ge|tj|tm|cn|net|info|tv|news)\b", re.I
)
_IN_BRACKETS = re.compile(r"[(/]\s*([^\W\d_][\w .\-]{1,30}?)\s*[./]?\s*[)/]")
_QUOTED = re.compile(r"[«\"“]([^«»\"“”\n]{2,30})[»\"”]\s*(?:газет|сайт|агентті|журнал)", re.I)
_COPYRIGHT = re.compile(r"(?:©|&copy;|\(c\))\s*(?:[\d\W]{0,12})([^\W\d_][^\W_]{1,20})")
_COPY_SIGNS = ("©", "&copy;", "(c)")
_HANDLE = re.compile(r"@(\w{3,40})")
_CHANNEL = re.compile(r"([^\n\[\]]{3,60}?),? \[\d{1,2}\.\d{1,2}\.\d{4}")
_AFTER_DATE = re.compile(  # "MOSCOW, 28 August — RIA Novosti.", "YEREVAN, AUGUST 28, ARMENPRESS."
    r"\d.{0,12}?[—–-]\s*((?:[^\W\d_][\w.]{1,20})(?:\s[^\W\d_]\w{1,20}){0,2})\.(?=\s|\Z)|\d[.,]\s+([^\W\d_]{3,15})\s*[.—–-]\s"
)
_AFTER_DAY, _DASHES = re.compile(r"\d[.,]\s"), ("—", "–", "-")  # one of which such a line has
_BOLD = ("-", "–", "—", ":", ".", "/", "")
_HEAD = 8
NAMING = ("dateline", "furniture")  # kinds of lines that may only name the outlet
_LEAD = 240


def find_outlet(text: str, page: Sequence[Line]) -> str | None:
    """The name, with the letters of the text; None where the text gives none."""
    head, lead = list(page[:_HEAD]), [line for line in page if line.kind == "body"][:1]
    return (
        _in_dateline(text, head if lead and lead[0] in head else [*head, *lead])
        or _known(text, head)
        or _site(text, head)
        or _informs(text, page)
        or _footer(text, page)
    )


def _in_dateline(text: str, heads: Sequence[Line]) -> str | None:
    """An agency in brackets or between slashes near the start of a line: "MINSK (BelTA) -"."""
    for line in heads:
        piece = text[line.start : min(line.end, line.start + 80)]
        channel = _CHANNEL.match(piece) if line.kind != "body" and "[" in piece else None
        if channel:
            return channel[1].rstrip(",")
        match = _IN_BRACKETS.search(piece) if "(" in piece or "/" in piece else None
        name = _own_name(match[1]) if match else None
        if match and name and len(piece[: match.start()].split()) <= 6 and _goes_on(piece[match.end() :]):
            return name
        known = _names().search(piece[:60])
        if known and 0 < known.start() < 40 and _goes_on(piece[known.end() :].lstrip(")/")):
            return known[0]
        name = _after_date(piece)
        if name:
            return name
        quoted = _QUOTED.search(piece) if line.kind != "body" and not piece.isascii() else None
        if quoted:
            return quoted[1]
    return None


def _goes_on(after: str) -> bool:
    """Whether what follows is a dash or the like, as after the name of an agency in a dateline."""
    return after.lstrip()[:1] in _BOLD


def _own_name(name: str) -> str | None:
    """The name without "correspondent" before it; None for what every agency has: "staff", "news"."""
    words = name.split()
    while words and fold(words[0]).strip(".") in _table("generic"):
        words = words[1:]
    name = " ".join(words)
    if not words or len(words) > 3 or fold(name).strip(" .") in _table("generic"):
        return None
    return name if name[0].isupper() or "." in name else None


def _after_date(line: str) -> str | None:
    may_name = any(map(line.__contains__, _DASHES)) or _AFTER_DAY.search(line)
    match = _AFTER_DATE.search(line[:80]) if may_name else None
    if match is None:
        return None
    if match[2]:
        return match[2] if match[2].isupper() else None
    words = match[1].split()
    return _own_name(match[1]) if all(word[0].isupper() for word in words) else None


def _known(text: str, heads: Sequence[Line]) -> str | None:
    for line in heads:
        found = _names().search(text[line.start : min(line.end, line.start + 160)]) if line.kind in NAMING else None
        if found:
            return found[0]
    return None


def _site(text: str, heads: Sequence[Line]) -> str | None:
    for line in heads:
        piece = text[line.start : line.end] if line.kind != "body" else ""
        match = _SITE.search(piece) if "." in piece else None
        if match and not fold(piece).startswith(_credits()):
            return match[0]
    return None


def _informs(text: str, page: Sequence[Line]) -> str | None:
    """A known name beside "informs", in the first running lines."""
    for line in [line for line in page if line.kind == "body"][:3]:
        piece = text[line.start : min(line.end, line.start + 1000)]
        low = fold(piece)
        for match in _names().finditer(piece) if any(map(low.__contains__, _table("informs"))) else ():
            around = fold(piece[max(0, match.start() - 30) : match.end() + 30])
            if any(word in around for word in _table("informs")):
                return match[0]
    return None


def _footer(text: str, page: Sequence[Line]) -> str | None:
    for line in page[-6:]:
        piece = text[line.start : min(line.end, line.start + _LEAD)]
        low = fold(piece)
        for cue in _table("source"):
            if cue in low:
                name = piece[low.index(cue) + len(cue) :].strip(" :-—–").split("  ")[0].rstrip(" .")
                if 2 <= len(name) <= 40:
                    return name
        found = _COPYRIGHT.search(piece) if any(map(piece.__contains__, _COPY_SIGNS)) else None
        if found and fold(found[1]) in _table("names"):
            return found[1]
        handle = _HANDLE.search(piece) if line.kind == "furniture" else None
        if handle:
            return handle[0]
    return None


@functools.cache
def _table(key: str) -> frozenset[str]:
    words = (word for pack in packs().values() for word in pack.table("heading").get("outlet", {}).get(key, ()))
    return frozenset(fold(word) for word in words)


@functools.cache
def _credits() -> tuple[str, ...]:
    """Beginnings of lines that name a photographer's site, not the outlet."""
    return tuple(_table("credits"))


@functools.cache
def _names() -> re.Pattern[str]:
    """The names of outlets, the longest that fits; put together by their first letter, which most words do not have.

    That no letter stands before it is seen once it is found, which is faster.
    """
    names = {name for pack in packs().values() for name in pack.table("heading").get("outlet", {}).get("names", ())}
    ordered = sorted(names, key=lambda name: (name[0], -len(name), name))
    groups = ((first, "|".join(re.escape(name[1:]) for name in group))
              for first, group in itertools.groupby(ordered, key=lambda name: name[0]))
    return re.compile("(?:" + "|".join(rf"{re.escape(first)}(?<!\w.)(?:{rest})" for first, rest in groups) + r")(?!\w)")
