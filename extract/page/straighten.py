"""Text as it was meant: references of HTML resolved, broken lines joined, letters of the wrong alphabet put right.

The length does not change, so offsets into the result are offsets into the text as given.
"""

from __future__ import annotations

import html
import re

from extract.alphabets import in_one_alphabet
from extract.page.bulleted import without_bullets
from extract.page.scanned import as_printed
from extract.page.wraps import PAD, unbroken

_REFERENCE = re.compile(r"&(?:amp;)?(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8}\d?);")
_GROUPS = re.compile(r"\d{1,3}(?:&(?:nbsp|thinsp|#160|#8239|#xA0);\d{3})+(?!\d)(?:[.,]\d+)?")  # "1&nbsp;542,3"
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)&(?:ndash|mdash|#8211|#8212|#x2013);(\d\d(?:\d\d)?)(?!\d)")  # of a season
_REFERRED = re.compile(r"&[^;]{1,6};")
# A point or comma beside which the next may stand: most texts have none.
_POINT = [re.compile(rf"{sign}[ \u00a0](?<=(?:\d[ \u00a0]|[$€£]\d)..)\d") for sign in (r"\.", ",")]
_LOOSE = re.compile(
    r"(?<![\d.,])(\d{1,3})(?:[ \u00a0]([.,])[ \u00a0]|(?<=[$€£]\d)([.,])[ \u00a0])(\d{1,2})(?=[ \u00a0][^\W\d_])")
_HANDLE = re.compile(r"(?<![^\s(])@[a-zA-Z]\w+")  # a name in a messenger, whose digits are no numbers
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]{0,9})(?:\s[^<>\n]{0,300})?/?>")
_OPENS_CELL, _ENDS_LINE = ("td", "th"), ("tr", "br", "p", "div", "li", "h1", "h2", "h3", "h4", "table", "ul", "ol")
_BEFORE = ",.+−₹€£¥₸₽$"  # the space that is left over goes before these: "203&#44;4" stays one number, "&euro;5" too


def straighten(text: str) -> str:
    """The text with references such as ``&nbsp;`` and look-alike letters replaced, as long as before.

    >>> straighten("Jаnuary&ndash;March &#8470;5").replace(PAD, "_")  # the first "а" is Cyrillic
    'January–______March №______5'
    """
    text = text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text
    text = _TAG.sub(_untagged, text) if "<" in text else text
    if "&" in text:
        text = _GROUPS.sub(lambda run: _REFERRED.sub(" ", run[0]).ljust(len(run[0]), PAD), text)
        text = _YEARS.sub(lambda years: f"{years[1]}–{years[2]}".ljust(len(years[0]), PAD), text)
        text = _REFERENCE.sub(_resolve, in_one_alphabet(text))
    text = _HANDLE.sub(lambda found: " " * len(found[0]), text) if "@" in text else text
    text = as_printed(text)
    text = _LOOSE.sub(_close_up, text) if any(point.search(text) for point in _POINT) else text
    return without_bullets(in_one_alphabet(unbroken(text)))


def _close_up(number: re.Match[str]) -> str:
    """A decimal whose sign stands between spaces, where a word follows: "1 . 9 billion", "$1. 3 billion"."""
    return f"{number[1]}{number[2] or number[3]}{number[4]}".ljust(len(number[0]), PAD)


def _untagged(tag: re.Match[str]) -> str:
    """What a tag of HTML stands for: a bar before a cell, a line's end, else nothing."""
    name, closes = tag[1].lower(), tag[0].startswith("</")
    sign = PAD
    if name in _OPENS_CELL and not closes:
        sign = "|"
    elif name == "br" or (name in _ENDS_LINE and closes):
        sign = "\n"
    return sign + PAD * (len(tag[0]) - 1)


def _resolve(reference: re.Match[str]) -> str:
    sign = html.unescape(html.unescape(reference[0]))  # "&amp;nbsp;" was escaped twice
    if len(sign) != 1 or not (sign.isprintable() or sign.isspace()):
        return reference[0]
    if sign.isspace():
        return " ".ljust(len(reference[0]), PAD)
    return sign.rjust(len(reference[0]), PAD) if sign in _BEFORE else sign.ljust(len(reference[0]), PAD)
