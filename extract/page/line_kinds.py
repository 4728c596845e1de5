"""What a line of a page is as far as it tells by itself: furniture, an item of a list, or body."""

from __future__ import annotations

import re

from extract.page.furniture import furniture_words, is_label, opens_furniture
from extract.page.sentences import abbreviations
from extract.tokens import fold

DIGIT = re.compile(r"\d")
STAMP = re.compile(  # each from its first digit on, which is found faster than its letters
    r"\d(?:(?<!\w\d)(?:"
    r"\d{0,3}[./-]\d{1,2}[./-]\d{1,4}\b"  # 20.01.2022
    r"|\d?(?:st|nd|rd|th|-[^\W\d]{1,3})?\s*[^\W\d]{3,12}\.?,?\s+(?:19|20)\d\d"  # 9 April 2018
    r"|(?:(?<=1)9|(?<=2)0)\d\d\s+[^\W\d]{2,6}\s+\d{1,2}\s*[^\W\d]{3,12}"  # 2025 жылғы 20 қыркүйек
    r")|(?:(?<=[^\W\d]{3}\s.)|(?<=[^\W\d]{3}\.\s.))\d?(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d\b)"  # April 9, 2018
)
CELLS, CELL_SIGNS = re.compile(r"\s/\s|\s*\|\s*|\t"), "/|\t"
LONG = 160
BULLETS = "•▪·◦●■🔹▫*"
_BULLET = re.compile(rf"[{BULLETS}]️?\s|\d{{1,2}}[.)]\s")
_ANSWER = re.compile(r"[–—-]\s[$€£]?\d[\d \u00a0.,]*%?[.!]?\Z")  # "— 22,5%."
_YEAR = re.compile(r"(?:19|20)\d\d:?")  # alone on its line, over what it brought
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_SPEECH = re.compile(r"[–—-]\s")
_RATES = "▲▼"
_SEPARATORS = ("|", "•", "·", " / ", "> ", "› ", "» ", "  ")  # one of which a menu has, if not stranger spaces
_SEPARATOR = re.compile(r"[|•·]|\s{2,}|\s/\s|[>›»]\s+")
_LONGEST_FURNITURE = 260
_LETTER = re.compile(r"[^\W\d_]")


def kind_of(line: str, low: str) -> str:
    """The kind of a line that begins so, as far as it tells by itself."""
    if _is_furniture(line, low):
        return "furniture"
    if ("...." in line or "……" in line) or _is_row(line):
        return "item"
    if line[0].isalpha():
        return "body"
    if _BULLET.match(line) and not (len(line) > LONG and is_sentence(line)):
        return "item"
    spoken = _SPEECH.match(line)
    return "item" if spoken and (line[-1] not in ".!?" or line[spoken.end() : spoken.end() + 1].islower()) else "body"


def _is_row(line: str) -> bool:
    """A row of a table: pieces between slashes or bars, most of them numbers."""
    if len(line) > LONG or not any(map(line.__contains__, CELL_SIGNS)):
        return False
    pieces = [piece for piece in CELLS.split(line) if piece]
    numbers = sum(DIGIT.search(piece) is not None for piece in pieces)
    return len(pieces) >= 3 and numbers >= len(pieces) - 1 and not STAMP.search(line)


def _is_furniture(line: str, low: str) -> bool:
    if len(line) > _LONGEST_FURNITURE:
        return False
    if opens_furniture(low) or is_label(line, "labels", "buttons"):
        return True
    if not line.isascii() and any(map(line.__contains__, _RATES)) and not _has_scale(fold(line)):
        return True
    if not (line[0].isalpha() or _LETTER.search(line)):
        bare = _YEAR.fullmatch(line) or _FLAG.match(line) or _ANSWER.match(line)
        return not (bare or _is_row(line) or STAMP.search(line))
    if len(line) <= LONG and any(map(fold(line).__contains__, furniture_words("contains"))):
        return True
    if line[0] in "#@" and all(word.startswith(("#", "@")) for word in line.split()):
        return True
    return (any(map(line.__contains__, _SEPARATORS)) or not line.isprintable()) and _is_menu(line)


def _has_scale(low: str) -> bool:
    """Whether a folded line tells of millions, as no line of rates of exchange does."""
    return not furniture_words("scales").isdisjoint(word.strip(".,;:()") for word in low.split())


def _is_menu(line: str) -> bool:
    """Three or more short names in a row: "Nation  Business  Culture", "Главная | Политика | Спорт".

    With a date among them they are the head of a paper: "Lima Post / Lima / Economy desk / 14 June 2024".
    """
    if len(line) > 2 * LONG or line.endswith((".", ";", ",")) or (DIGIT.search(line) and STAMP.search(line)):
        return False
    pieces = [piece for piece in _SEPARATOR.split(line) if piece.strip()]
    if len(pieces) >= 5 and all(len(piece.split()) <= 3 for piece in pieces):
        return not _is_row(line)
    short = [piece for piece in pieces if len(piece.split()) <= 3 and not DIGIT.search(piece)]
    return len(short) >= 3 and len(short) >= len(pieces) - 1


def is_sentence(line: str) -> bool:
    """Whether a line reads as a sentence: long enough, and with its full stop."""
    words = len(line.split())
    if line[-1] == "." and fold(line[:-1].rpartition(" ")[2]) in abbreviations("maybe"):
        return False
    return words > 6 and (line[-1] in ".!…;" or (words > 12 and ". " in line))
