"""What a scan made of digits and words: "5l2 mln", "$l9.8 million", "Apri1", "ex port" read as they were printed.

Only a text with digits that are plainly letters is touched; its length does not change.
"""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from extract.page.wraps import PAD

LEAST = 2  # spoilt numbers from which on a text is a scan
_DIGITS = str.maketrans("lIOОЗ", "11003")
_UNIT = r"(?=[ \u00a0]?(?:mln|bln|mil|bil|tho|trn|tn|bn|m[.,]|km|%|проц|млн|млрд|тыс|мың|долл|dol))"
_MAY_BE = re.compile(r"[lIOОЗ](?:(?<=\d.)|(?=[.,]?\d))")  # what a scan has and most texts lack, found faster
# Digits that are letters, as nobody writes them: beside a digit, within a number, or right behind a sign of money.
_SPOILT = re.compile(
    r"(?<![^\W_])[lI](?=\d|[.,]\d)"  # "l22.0", "l,9%"
    r"|(?<=\d)[lI](?=[\d%])"  # "5l2", "2l%"
    rf"|(?<=\d)[lIOОЗ]{{1,2}}{_UNIT}"  # "64Omln"
    rf"|(?<=\d[.,])[lIOОЗ]{{1,2}}{_UNIT}"  # "584,Omln"
    r"|(?<=\d[ \u00a0])[OОЗ]{1,2}(?=\d)"  # "2 OO2.3"
    r"|(?<=[$€£])[lI](?=[ \u00a0]\d{3}(?!\d))"  # "$l 116.4"
    r"|(?<=[a-zа-я]2)[OО](?=[\dOО]{2})"  # "in2O15"
    r"|(?<=\d)[OО](?=\d)"
)
_IN_WORD = re.compile(r"(?<=[^\W\d_]{3})1(?=[a-zа-я]{2}|[,.](?!\d)|\n|[ \u00a0](?!\d{3}(?!\d))|\Z)")  # "Apri1"
_FIRST = re.compile(r"(?<![^\W_])l(?=[bcdfgjkmnpqrstvwxz][a-z ])")  # "ltaly", "ln 2015": no word of ours begins so
_PARTED = tomllib.loads(Path(__file__).with_name("parted.toml").read_text(encoding="utf-8"))


def as_printed(text: str) -> str:
    """A scanned text with its numbers and words put right; any other as it is.

    >>> as_printed("Exports $l9.8 mln, in 2O14 5l2 mln, by 2l% more in Apri1")
    'Exports $19.8 mln, in 2014 512 mln, by 21% more in April'
    """
    if _MAY_BE.search(text) is None or len(list(itertools.islice(_SPOILT.finditer(text), LEAST))) < LEAST:
        return text
    text = _SPOILT.sub(lambda found: found[0].translate(_DIGITS), text)
    text = _IN_WORD.sub("l", _FIRST.sub("I", text))
    return _CUT.sub(lambda found: f"{PAD}{found[0].replace(' ', '')}", text)


def _halves() -> Iterator[str]:
    for word in itertools.chain.from_iterable(_PARTED.values()):
        yield from (f"{word[:at]} {word[at:]}" for at in range(2, len(word) - 1))


_CUT = re.compile(rf"(?<![^\W_])(?:{'|'.join(_halves())})(?![^\W_])", re.IGNORECASE)
