"""What stands around the rows of a table: captions over it, a unit under it, sentences that may speak of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.page.layout import Line
from extract.page.line_kinds import is_sentence
from extract.page.sentences import sentences
from extract.tables.cells import Cell, Cut, is_row

MOST_CAPTIONS = 3
LONGEST_CAPTION = 170
LONGEST_TAIL = 40
LONGEST_BESIDE = 240
MOST_BESIDE = 2
_ENDS = ".!?"
_TITLE = re.compile(r"[^\W\d_]{3,10}\.?\s\d{1,2}[.:]\s|\d{1,2}\s?-\s?[^\W\d_]{4,8}[.:]\s")  # "Table 2. ", "2-кесте: "
_PIECE = re.compile(r"(?<![^\s,;|/()])[^\W\d_$€£¥₸₽₴][^,;|()\d]{2,38}[^\W\d_](?![^\s,;|()])|[$€£¥₸₽₴] ?[^\W\d_]+")
_COUNTS = re.compile(r"[^\d:]{3,40}:\s?10{0,2}(?:[ ,\u00a0]?000)?\s[^\d:.]{3,30}\.?")


class Around(NamedTuple):
    """Captions from the nearest up; sentences right above and right below a table that may speak of it."""

    captions: tuple[Cell, ...]
    lead: tuple[Cell, ...]
    foot: tuple[Cell, ...]


def around(text: str, page: Sequence[Line], cuts: Sequence[Cut], top: int, below: int) -> Around:
    """What stands around the lines ``top`` to ``below`` (not included) of a table."""
    over = _captions(text, page, cuts, top)
    captions = (*over, *_tail(text, cuts, below, titled=bool(over)))
    held = {cell.start for cell in captions}
    lead = (*_lead(text, page, top - 1 - len(over)), *_beside_dates(text, page, top))
    sides = lead, _foot(text, page, below)
    lead, foot = (tuple(cell for cell in side if cell.start not in held) for side in sides)
    return Around(captions, lead, foot)


def _captions(text: str, page: Sequence[Line], cuts: Sequence[Cut], top: int) -> tuple[Cell, ...]:
    """What stands over a table, from the nearest line up: headings, or the end of a paragraph that leads to it."""
    found: list[Cell] = []
    for n in range(top - 1, -1, -1):
        line = text[cuts[n].start : cuts[n].end]
        unit = None if found else _counting(line)
        if page[n].kind == "dateline" and top - n <= MOST_CAPTIONS and not line.startswith("("):
            unit = _noted(line) if unit is None else unit
            if unit is not None:
                found.append(Cell(cuts[n].start + unit, cuts[n].end))
            continue  # but "(millions of lats; extract made on 28.03.2012)" gives the unit
        furniture = page[n].kind == "furniture" and found
        if furniture or (is_row(text, cuts[n]) and unit is None) or len(found) >= MOST_CAPTIONS:
            break
        if len(line) <= LONGEST_CAPTION and not is_sentence(line):
            found.append(Cell(cuts[n].start, cuts[n].end))
            continue
        if not found and line[-1] not in _ENDS:
            found.append(Cell(cuts[n].start + sentences(line)[-1].start, cuts[n].end))
        break
    return tuple(found)


def _counting(line: str) -> int | None:
    """Where the end of a line begins that only gives in how large units a table counts: "Unit: 100 million yuan"."""
    last = sentences(line)[-1].start if line.strip() else 0
    return last if _COUNTS.fullmatch(line, last) else None


def _noted(line: str) -> int | None:
    """Where the brackets begin that end a line and may give a unit: "Lima, 5 March 2020 (mn dollars)"."""
    opens = line.rfind("(")
    return opens if opens > 0 and line.endswith(")") and ")" not in line[opens:-1] else None


def _tail(text: str, cuts: Sequence[Cut], j: int, *, titled: bool) -> tuple[Cell, ...]:
    """A short line without numbers right below a table, which may give its unit: "(mln. dollars)".

    A table without a title has it below: "Table 2. Exports of the region in 2021".
    """
    if j >= len(cuts):
        return ()
    line = text[cuts[j].start : cuts[j].end]
    bracketed = line.startswith("(") and line.endswith(")")
    short = len(line) <= LONGEST_TAIL and not any(sign.isdecimal() for sign in line)
    title = not titled and len(line) <= LONGEST_CAPTION and not is_sentence(line) and _TITLE.match(line)
    return (Cell(cuts[j].start, cuts[j].end),) if bracketed or short or title else ()


def _lead(text: str, page: Sequence[Line], n: int) -> Iterator[Cell]:
    """The last sentences of the paragraph over a table, the nearest first."""
    if 0 <= n < len(page) and page[n].kind == "body":
        yield from list(_sentences(text, page[n]))[: -MOST_BESIDE - 1 : -1]


def _beside_dates(text: str, page: Sequence[Line], top: int) -> Iterator[Cell]:
    """What stands beside the date of a line over a table, which may give its unit: "10.11.2022, EUR million"."""
    for line in page[max(0, top - MOST_CAPTIONS) : top]:
        if line.kind == "dateline":
            for piece in _PIECE.finditer(text, line.start, line.end):
                yield Cell(piece.start(), piece.end())


def _foot(text: str, page: Sequence[Line], n: int) -> Iterator[Cell]:
    """The first sentences below a table."""
    if n < len(page) and page[n].kind != "furniture":
        yield from list(_sentences(text, page[n]))[:MOST_BESIDE]


def _sentences(text: str, line: Line) -> Iterator[Cell]:
    for span in sentences(text[line.start : line.end]):
        if span.end - span.start <= LONGEST_BESIDE:
            yield Cell(line.start + span.start, line.start + span.end)
