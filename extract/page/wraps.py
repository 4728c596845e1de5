"""Lines that a page of fixed width broke, put together again; the length of the text does not change.

What a joined word leaves over stands before it as spaces, so that its end and all that follows keep their offsets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from statistics import median

from extract.page.furniture import begins_furniture, furniture_words
from extract.page.sentences import abbreviations
from extract.tokens import HIDDEN, fold

WRAPPED = 4  # broken lines from which a text counts as set to a width
SHORTEST = 25  # letters of a line that may have been broken
FULL = 0.8  # of the width: what a line that is full up comes to
PAD = "\u2002"  # a space that parts no cells
LONG = 0.75  # of that width: a line that the width may have ended
MOST = 0.7  # of the breaks of a text of fixed width that lack room for the next word
_RUN = re.compile(r"\S+")
_LONGEST_WORD = 24
_ENDS = 80  # letters at the end of a line among which a number and its unit stand
_OPEN = ",-–—‐¬"
_DIGIT = re.compile(r"\d")
_HIDDEN = re.compile(f"[{HIDDEN}]")
_STRAY = re.compile(rf"(?<![^\W\d_])[{HIDDEN}]+|[{HIDDEN}]+(?![^\W\d_])")  # hidden signs that join no letters
_BIG = "A-ZА-ЯӘІҢҒҮҰҚӨҺЁ"
_HYPHEN = re.compile(rf"(?<![^\W_])([^\W\d_]*[^\W\d_{_BIG}])[-‐¬]([ \t]*\n[ \t]*)([^\W\d_{_BIG}][^\W\d_]*)")
_BREAK = re.compile(rf"[-‐¬](?<=[^\W\d_{_BIG}].)[ \t]*\n[ \t]*[^\W\d_{_BIG}]")  # what the last has, found faster
_HYPHENED = re.compile(rf"[^\W\d_{_BIG}][-‐¬][ \t]*\Z")
_CELLS = re.compile(r"[|│\t]|\.{4}|(?:\. ){3}|…{2}|\S[ \u00a0]{3,}\S")
_CELL_SIGNS = ("|", "│", "\t", "....", ". . .", "……", "  ", "\u00a0")  # one of which parts cells
_SMALL = re.compile(rf"[ \t]*(?:[^\W\d_{_BIG}]|[$€£]\d)")
_MAY_GO_ON = re.compile(r"[ \t]*[^\W_$€£(«\"“]?[\w$€£(«\"“]")
_ENDS_OPEN = re.compile(r"[^\W\d_](?:\.?,|[ \u00a0][–—])?[ \t]*\Z")
_ENDS_FULL = re.compile(r"[\w%$€)][ ]?,?[ \t]*\Z")
_NUMBER_ENDS = re.compile(r"(?<!\d)(\d+(?:[.,]\d+)?)(?:[ \u00a0]([^\W\d_]+)\.?)?[ \t]*\Z")
_SHORT = re.compile(r"\d[ \u00a0](?:[^\W\d_]+\.?[ \u00a0])?([^\W\d_]+)\.[ \t]*\Z")
_OPENS_UNIT = re.compile(r"[ \t]*(?:[^\W\d_]|%)")
_LETTER = re.compile(r"[^\W\d_]")
_BEGINS_ITEM = re.compile(r"[ \t]*(?:[-–—•·*▪►#☎©]|\d{1,2}[.)]\s|[^\W\d_]{1,20}:)")
_LAST = re.compile(r"[ \t]*([^\W\d_]++)[ \u00a0]?(\d?)")  # the last word and the digit before it, from the end on


def unbroken(text: str) -> str:
    """The text without hidden signs in words, hyphens at line ends, and breaks in the midst of sentences.

    >>> unbroken("the trade of the region went up, as the infor-\\nmed say").split()[-2:]
    ['informed', 'say']
    """
    if not text.isascii() and _HIDDEN.search(text):
        text = _RUN.sub(_without_hidden, text)
    text = _unwrapped(text) if "\n" in text else text
    return _HYPHEN.sub(_whole, text) if _BREAK.search(text) else text


def _without_hidden(run: re.Match[str]) -> str:
    """A run without its hidden signs; those between letters stay where they are, and the words are read past them."""
    signs = run[0]
    if _DIGIT.search(signs):
        return _HIDDEN.sub("", signs).rjust(len(signs), PAD)
    return _STRAY.sub(lambda stray: PAD * len(stray[0]), signs)


def _whole(cut: re.Match[str]) -> str:
    return PAD * (1 + len(cut[2])) + cut[1] + cut[3]


def _unwrapped(text: str) -> str:
    lines = text.split("\n")
    opened = [n for n in range(len(lines) - 1) if lines[n + 1] != "" and _ends_open(lines[n])]
    if not opened:
        return text
    signs = [sign for sign in _CELL_SIGNS if sign in text]
    prose = [not (signs and any(map(line.__contains__, signs)) and _CELLS.search(line)) for line in lines]
    between = [n for n in opened if prose[n] and prose[n + 1]]
    hyphened = {n for n in opened if _hyphened(lines[n], lines[n + 1])}
    numbers = {n for n in between if _parts_number(lines[n], lines[n + 1])}
    breaks = numbers | {n for n in between if n not in numbers and _cut(lines[n], lines[n + 1])}
    width = _width(lines, hyphened | breaks)
    fixed = _fixed_width(lines, prose)
    if not (breaks or width or fixed):
        return text
    pieces, so_far = [lines[0]], len(lines[0].strip())
    for n in range(len(lines) - 1):
        full = prose[n] and prose[n + 1] and n not in hyphened and (
            _goes_on(lines[n], lines[n + 1], fixed) if fixed else width and _full(lines[n], lines[n + 1], width))
        joined = full or n in numbers or (n in breaks and so_far >= SHORTEST)
        pieces += [" ", _unindented(lines[n + 1])] if joined else ["\n", lines[n + 1]]
        so_far = len(lines[n + 1].strip()) + (so_far if joined or n in hyphened else 0)
    return "".join(pieces)


def _ends_open(line: str) -> bool:
    """Whether the last sign of a line is one that what follows may take up: most lines end with a full stop.

    One behind a number may be that of a unit in short: "174.6 млн долл.".
    """
    last = line.rstrip(" \t")[-1:]
    if last == ".":
        return _DIGIT.search(line[-_ENDS:]) is not None
    return last.isalnum() or (last != "" and last in _OPEN)


def _hyphened(line: str, following: str) -> bool:
    return _SMALL.match(following) is not None and _HYPHENED.search(line[-8:]) is not None


def _width(lines: Sequence[str], broken: Iterable[int]) -> float:
    """How long the lines of a text set to a width are; 0 where it is not."""
    lengths = [len(lines[n].rstrip()) for n in broken if len(lines[n]) >= SHORTEST]
    return median(lengths) if len(lengths) >= WRAPPED else 0.0


def _fixed_width(lines: Sequence[str], prose: Sequence[bool]) -> int:
    """The width at which a text was broken, where its lines end as soon as the next word has no room; else 0."""
    told = [bool(words and line.strip()) for words, line in zip(prose, lines, strict=True)]
    pairs = [n for n in range(len(lines) - 1) if told[n] and told[n + 1]]
    width = max((len(lines[n].rstrip()) for n in pairs), default=0)
    long = [n for n in pairs if len(lines[n].rstrip()) >= LONG * width]  # the others are items, headings, ends
    broken = sum(_has_no_room(lines[n], lines[n + 1], width) for n in long)
    return width if broken >= max(WRAPPED, MOST * len(long)) else 0


def _has_no_room(line: str, following: str, width: int) -> bool:
    """Whether the first word of the next line would not have stood on a line."""
    return len(line.rstrip()) + 1 + len(following.split(None, 1)[0]) > width


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether a line of a text of fixed width goes on in the next, be it behind a full stop."""
    if not line.strip() or not following.strip() or _BEGINS_ITEM.match(following) or begins_furniture(following):
        return False
    return _has_no_room(line, following, width)


def _unindented(line: str) -> str:
    return line.lstrip(" \t").rjust(len(line), PAD)


def _cut(line: str, following: str) -> bool:
    """Whether a line ends in the midst of a sentence: a small letter takes it up, or its last word calls for more."""
    small = _SMALL.match(following) is not None and (_ENDS_OPEN.search(line[-8:]) is not None or _abbreviates(line))
    goes_on = small or _calls_for_more(line, following)
    return goes_on and not begins_furniture(following)


def _abbreviates(line: str) -> bool:
    """Whether a line ends in a number and a unit in short: "174.6 млн долл."."""
    last = _SHORT.search(line[-_ENDS:])
    return last is not None and fold(last[1]) in abbreviations("maybe")


def _parts_number(line: str, following: str) -> bool:
    """Whether a break parts a number from its scale or unit: "worth 14.7" and "billion", "1.3 bn" and "dollars"."""
    last = _NUMBER_ENDS.search(line[-_ENDS:])
    if last is None or not _LETTER.search(line) or not _OPENS_UNIT.match(following):
        return False
    if following.lstrip()[0] == "%":
        return last[2] is None
    scaled = last[2] is not None and fold(last[2]) in furniture_words("scales")
    word = _first_word(following)
    if last[2] is not None:
        return scaled and word in furniture_words("units")
    year = last[1].isdecimal() and len(last[1]) == 4
    return not year and (word in furniture_words("scales") or word in furniture_words("units"))


def _calls_for_more(line: str, following: str) -> bool:
    """Whether a line ends in a word that ends no sentence: "of the"; or in "3.5 million", and a currency follows."""
    last = _LAST.match(line[: -_LONGEST_WORD - 1 : -1])
    if last is None or _MAY_GO_ON.match(following) is None:
        return False
    word = fold(last[1][::-1])
    if word in furniture_words("goes_on"):
        return True
    scaled = last[2] != "" and word in furniture_words("scales")
    return scaled and (_SMALL.match(following) is not None or _first_word(following) in abbreviations("goes_on"))


def _first_word(line: str) -> str:
    return fold(line[:_LONGEST_WORD].strip().partition(" ")[0].strip(".,;:()"))


def _full(line: str, following: str, width: float) -> bool:
    """Whether a line of a text set to a width is full up and ends without a stop, so that the next goes on with it."""
    ends = FULL * width <= len(line.rstrip()) <= 2 * width and _ENDS_FULL.search(line[-8:]) is not None
    goes_on = _MAY_GO_ON.match(following) is not None and _BEGINS_ITEM.match(following) is None
    return ends and goes_on and not begins_furniture(following)
