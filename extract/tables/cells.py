"""Lines of a page cut into the cells of a table, from their signs alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.tables.cell_kinds import (
    DIGIT,
    LONGEST_CELL,
    LONGEST_LABEL,
    is_blank,
    is_data,
    is_head,
    is_label,
    is_period,
    says_more,
)

_CUTS = {
    "bar": re.compile(r"\s*[|│¦]\s*"),
    "tab": re.compile(r" *\t *"),
    "leaders": re.compile(r"\s*(?:\.{3,}|…+|(?:\. ){3,}\.?|_{3,})\s*|\s{2,}"),
    "slash": re.compile(r"\s+/\s+"),
    "list": re.compile(r"\s*;\s*"),
    "wide": re.compile(r"[ \u00a0]{2,}"),
}
_BARS = "|│¦"
_LEADERS, _LED = re.compile(r"\.{3,}|…+|(?:\. ){3,}|_{3,}"), ("..", "…", ". .", "__")  # and what all of these hold
_BULLET = r"(?:[•▪·◦●■🔹▫*–—-]\ufe0f?\s*|\d{1,2}[.)]\s+)"
_KEY = r"(?P<label>(?:19|20)\d\d|(?:(?:19|20)\d\d\b)?[^\d\n:;]{2,60}?(?:\b(?:19|20)\d\d\b[^\d\n:;]{0,12})?)"
_ASIDE = r"(?:\s*\([^()\n]{1,60}\)|\s*[;,/]\s+[+\-−–]?\d[\d.,]*\s?%)?"  # "(21.2)", "; 21.1%"
_NUMERAL = r"[~≈]?\s?[+\-−–]?\s?\d[\d \u00a0.,]*(?<![.,])"
_END = r"\s*[;.,]?\Z"
_BARE = rf"(?P<value>{_NUMERAL}{_ASIDE}){_END}"
_WITH_UNIT = rf"(?P<value>{_NUMERAL}(?:\s?[$€£₽₸%]|(?:\s[^\W\d]+\.?){{1,4}})?{_ASIDE}){_END}"
_JOINT = r"(?:\s*:\s*|\s+[–—-]\s+)"
_NAME = _KEY.replace("label", "name")
_KEYED = re.compile(rf"(?:{_BULLET}{_KEY}(?:{_JOINT}|\s+)|{_NAME}{_JOINT}){_WITH_UNIT}")
_JOINED = re.compile(r":|\s[–—-]\s")  # one of which such an item has behind its name, if no sign opens it
_CLEAR = (  # a number that no space within a row can be part of by mistake
    r"[+\-−–]?(?:\d{1,3}(?:[ \u00a0]\d{3})*,\d{1,2}(?!\d)|\d{1,3}(?:,\d{3})*\.\d+|\d{1,3}(?:,\d{3})+|[–—-](?=\s|\Z))%?"
)
_SPACED = re.compile(rf"(?P<label>[^\d\n|]{{2,60}}?)(?P<cells>(?:\s{_CLEAR}){{2,8}})\Z")
_GLUED = re.compile(r"(?P<label>[^\W\d_][^\d\n]{1,60}?)\s(?P<value>[+\-−–]?\d[\d \u00a0.,]*%?)\Z")
_NUMBER_ALONE = r"[+\-−–]?\d{1,3}(?:[ \u00a0]?\d{3})*(?:[.,]\d+)?"
_NAMED = re.compile(rf"(?P<name>[^\W\d_a-zа-я][^\d\n:;.,]{{1,40}}?)\s(?P<value>{_NUMBER_ALONE}){_END}")
_IS_BARE = re.compile(_BARE)
# Every line that is no plain one has one of these.
_CUT_SIGNS = ("|", "│", "¦", "\t", "..", ". .", "…", "__", "  ", "\u00a0", " / ", ";", "\u2003", "\u2002")
LONGEST_LINE = 400
NUMBERING = re.compile(r"\d{1,2}[.)]?\Z")
LONGEST_ROW = 160


@dataclass(slots=True)
class Cell:
    """A piece of the text without the white space around it; empty where ``start == end``."""

    start: int
    end: int


@dataclass(slots=True)
class Cut:
    """A line as cells; ``style`` is the sign that parts them, ``plain`` where there is one cell."""

    start: int
    end: int
    style: str
    cells: tuple[Cell, ...]
    indent: int


def signs_of(text: str) -> list[str]:
    """The signs of a text that may cut its lines: most texts have none."""
    return [sign for sign in _CUT_SIGNS if sign in text]


def cut(text: str, start: int, end: int, signs: Sequence[str] = _CUT_SIGNS) -> Cut:
    """The cells of the line that holds ``text[start:end]``, cut at some of ``signs``.

    >>> text = "Italy ...... 6.8   9.0"
    >>> [text[cell.start:cell.end] for cell in cut(text, 0, len(text)).cells]
    ['Italy', '6.8', '9.0']
    """
    style = _style(text[start:end], signs) if signs else "plain"
    if style == "plain":
        numbered = end - start <= LONGEST_ROW and DIGIT.search(text, start, end) is not None
        found = _item(text, start, end) if numbered else None
        return found or Cut(start, end, style, (Cell(start, end),), 0)
    first = text.rfind("\n", 0, start) + 1
    opened, closed = _edges(text, first, start, end) if style == "tab" else (start, end)
    cells = tuple(_pieces(text, opened, closed, style)) or (Cell(start, start),)  # a bar alone parts nothing
    indent = len(text[first:start].expandtabs(4))
    if style == "bar" and len(cells) > 1:
        indent += cells[0].start - start - (text[start] == "|")
    return Cut(start, end, style if len(cells) > 1 else "plain", cells, indent)


def _item(text: str, start: int, end: int) -> Cut | None:
    """A line without signs between its cells as an item of a list or a row."""
    joined = _JOINED.search(text, start, end) is not None or not text[start].isalpha()
    found = _keyed(text, start, end, _KEYED) if joined else None
    return found or _spaced(text, start, end) or _keyed(text, start, end, _NAMED)


def _keyed(text: str, start: int, end: int, item: re.Pattern[str]) -> Cut | None:
    """An item of a list whose number ends it: "Italy: 6.8", "· exports 3 018.4 (-13.4%)", "Italy 6.8"."""
    found = item.match(text[start:end]) if end - start <= LONGEST_LABEL + LONGEST_CELL else None
    if found is None:
        return None
    label = found.span("label" if found.groupdict().get("label") else "name")
    cells = (Cell(start + label[0], start + label[1]), Cell(start + found.start("value"), start + found.end("value")))
    return Cut(start, end, "keyed", cells, 0)


def _spaced(text: str, start: int, end: int) -> Cut | None:
    """A row whose cells one space parts, where every number shows its end: "Italy 1,180.4 -2.5"."""
    ends = text[end - 1].isdecimal() or text[end - 1] in "%–—-"
    found = _SPACED.match(text[start:end]) if ends else None
    if found is None:
        return None
    numbers = [Cell(start + m.start(), start + m.end()) for m in re.finditer(_CLEAR, text[start:end])]
    held = [cell for cell in numbers if cell.start >= start + found.start("cells")]
    return Cut(start, end, "spaced", (Cell(start, start + found.end("label")), *held), 0)


def unglued(text: str, line: Cut, width: int) -> Cut:
    """A row one cell short whose long label stands one space before its first number: "Balance -5,858   -7,967"."""
    first = line.cells[0]
    found = _GLUED.match(text[first.start : first.end]) if len(line.cells) == width - 1 else None
    if found is None or line.style not in ("wide", "leaders") or is_period(found["value"]):
        return line
    label, value = (Cell(first.start + found.start(g), first.start + found.end(g)) for g in ("label", "value"))
    return replace(line, cells=(label, value, *line.cells[1:]))


def by_words(text: str, line: Cut, width: int) -> Cut | None:
    """A line as the head of a table set by single spaces: a word a column."""
    found = re.finditer(r"\S+", text[line.start : line.end])
    words = tuple(Cell(line.start + m.start(), line.start + m.end()) for m in found)
    return Cut(line.start, line.end, "spaced", words, 0) if len(words) in (width, width - 1) else None


def words_of(text: str, line: Cut) -> list[str]:
    """The words of each cell."""
    return [text[cell.start : cell.end] for cell in line.cells]


def is_row(text: str, line: Cut) -> bool:
    """A label, maybe the unit or the like of its numbers, then numbers and blanks only."""
    if line.style == "plain":
        return False
    label, *cells = words_of(text, line)
    if NUMBERING.match(label) and len(cells) > 1 and is_label(cells[0]) and not is_data(cells[0]):
        label, *cells = cells
    if len(cells) > 1 and says_more(cells[0]):
        cells = cells[1:]
    if not (is_label(label) and any(is_data(cell) for cell in cells) and all(is_data(c) or is_blank(c) for c in cells)):
        return False
    return not all(is_head(cell) for cell in cells)


def is_bare(cell: str) -> bool:
    """Whether a cell is a number without a unit, maybe with brackets behind it."""
    return _IS_BARE.match(cell) is not None


def _edges(text: str, first: int, start: int, end: int) -> tuple[int, int]:
    """A line with the tabs at its ends, which stand for blank cells."""
    line_end = text.find("\n", end)
    after = text[end : line_end if line_end >= 0 else len(text)]
    return (first if "\t" in text[first:start] else start), end + after.rfind("\t") + 1


def _style(line: str, signs: Sequence[str]) -> str:
    if len(line) > LONGEST_LINE or not any(map(line.__contains__, signs)):
        return "plain"
    if any(map(line.__contains__, _BARS)):
        return "bar"
    if "\t" in line:
        return "tab"
    if any(map(line.__contains__, _LED)) and _LEADERS.search(line):
        return "leaders"
    if ("  " in line or "\u00a0" in line) and _CUTS["wide"].search(line):
        return "wide"
    if line.count("/") > 1 and len(_CUTS["slash"].findall(line)) > 1:
        return "slash"
    return "list" if line.count(";") > 1 else "plain"


def _pieces(text: str, start: int, end: int, style: str) -> list[Cell]:
    found, at = [], start
    for sign in _CUTS[style].finditer(text, start, end):
        found.append(Cell(at, max(at, sign.start())))
        at = sign.end()
    found.append(Cell(min(at, end), end))
    if style == "bar":
        found = found[1:] if found[0].start == found[0].end else found
        found = found[:-1] if found and found[-1].start == found[-1].end else found
    return [_strip(text, cell) for cell in found]


def _strip(text: str, cell: Cell) -> Cell:
    piece = text[cell.start : cell.end]
    left = len(piece) - len(piece.lstrip(" \t\u00a0*"))
    right = len(piece.rstrip(" \t\u00a0*"))
    return Cell(cell.start + left, cell.start + right) if right > left else Cell(cell.start, cell.start)
