"""What a cell of a table is by itself: a number, a label, a head, blank, or only drawn."""

from __future__ import annotations

import re

_RULE = re.compile(r"[\s|│+:=_*—–-]*[|│+:=_—–-]{2,}[\s|│+:=_*—–-]*\Z")
_NUMBER = re.compile(r"[(~≈<>]{0,2}\s?[+\-−–±x×х▲▼△▽↑↓]?\s?(?:US\$|[A-Z]{3} |[$€£¥₸₽₴])?\s?\d")
_WORDED = re.compile(r"[^\W\d]{1,5}\.?\s\d")  # "в 2,1 раза", "up 3%"
_BLANKS = frozenset(["", "-", "–", "—", "−", "…", "...", "..", "x", "х", "n/a", "na", "n.a.", "н/д", "нд", "ж/қ", "*"])
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?:\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d))?(?!\d)(?![.,]\d)")
_CODED = re.compile(r"\d{1,2}[QHMКПМ]['’]?\d\d")  # "1Q23"
DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_STAMP = re.compile(r"\d{1,2}:\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}")
LONGEST_CELL = 40
LONGEST_LABEL = 90
LONGEST_NAME = 30
MOST_WORDS = 8


def says_more(cell: str) -> bool:
    """Whether a cell beside a label only says more of the row: "thousand tonnes", "exports"."""
    worded = _LETTER.search(cell) is not None and not DIGIT.search(cell)
    return worded and len(cell) <= LONGEST_NAME and not is_blank(cell)


def is_rule(line: str) -> bool:
    """Whether a line is only drawn: ``|---|---:|``."""
    return _RULE.match(line) is not None


def is_blank(cell: str) -> bool:
    """Whether a cell says that there is no number."""
    return cell.lower() in _BLANKS


def is_period(cell: str) -> bool:
    """Whether a cell holds a year and no longer number beside it: ``2019``, ``I half of 2023``, ``1Q23``."""
    if _CODED.fullmatch(cell):
        return True
    rest = _YEAR.sub(" ", cell)
    return rest != cell and not re.search(r"\d{3}|\d[.,]\d", rest)


def is_data(cell: str) -> bool:
    """Whether a cell gives a number, maybe with its unit or change behind it."""
    if len(cell) > LONGEST_CELL or not (_NUMBER.match(cell) or _WORDED.match(cell)):
        return False
    return len(cell.split()) <= MOST_WORDS and not _STAMP.search(cell)


def is_head(cell: str) -> bool:
    """Whether a cell may head a column: words, a period, or nothing."""
    return is_blank(cell) or is_period(cell) or not is_data(cell)


def is_label(cell: str) -> bool:
    """Whether a cell may name a row: words, or a year."""
    named = _LETTER.search(cell) is not None or is_period(cell)
    return named and len(cell) <= LONGEST_LABEL and not _STAMP.search(cell)
