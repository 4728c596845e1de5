r"""What a scan made of digits: "5l2 mln", "$l9.8 million", "2O14" read as they were printed.

The length of a text does not change. What it made of words is put right where they are known (``framing/slips.py``).
"""

from __future__ import annotations

import re

_TO_DIGITS = str.maketrans("OОЗlI", "00311")
_UNIT = (r"(?=[ \u00a0]?(?:mln|bln|mil|bil|tho|trn|tn|bn|mn|m[.,]|km|%|per|pct|dol"
         r"|мил|млн|млрд|трлн|тыс|мың|долл|проц|пайыз|тонн))")
# What most texts lack, found faster.
_MAY_BE = re.compile(
    r"[lIOОЗ](?:(?<=\d.)|(?<=\d[.,].)|(?=[.,]?\d)|(?=[lI]?[ \u00a0]?%)|(?=[.,][OОЗ][ \u00a0]?[a-zа-я]))")
# Digits that are letters, as nobody writes them: beside a digit, within a number, or right behind a sign of money.
_SPOILT = re.compile(
    rf"(?<![^\W_])[lI](?=\d{{0,3}}(?:[.,]\d|{_UNIT}))|(?<=[$€£])[lI](?=\d)"  # "l22.0", "l5 mln", "$l9"
    rf"|(?<![^\W_])[OОЗ](?=\d[\dOО]?{_UNIT})"  # "З6О млн"
    r"|(?<=\d)[lI](?=[\d%]|[.,]\d|[ \u00a0]\d{3}(?!\d))"  # "5l2", "2l%", "3l,8"
    r"|(?<![^\W_])[lI]{1,2}(?=[ \u00a0]?%)"  # "ll%"
    r"|(?<=(?<![^\W_])(?:19|20)\d)[lI](?![^\W_])|(?<![^\W_])[lI](?=9\d\d(?!\d))"  # "201l", "l998"
    rf"|(?<=\d)[lIOОЗ]{{1,2}}{_UNIT}"  # "64Omln"
    rf"|(?<=\d[.,])[lIOОЗ]{{1,2}}{_UNIT}"  # "584,Omln"
    r"|(?<=\d[ \u00a0])[OОЗ]{1,2}(?=\d)"  # "2 OO2.3"
    r"|(?<=[$€£])[lI](?=[ \u00a0]\d{3}(?!\d))"  # "$l 116.4"
    r"|(?<=[a-zа-я]2)[OО](?=[\dOО]{2})"  # "in2O15"
    r"|(?<=\d)[OО](?=\d)"
    r"|(?<![^\W_])[OОЗ](?=[.,]\d)|(?<=\d[.,])[lIOОЗ](?![^\W_])"  # "З,1", "1,З"
)
_NO_DIGIT = re.compile(rf"(?<![^\W_])[OОЗ][.,][OОЗ]{_UNIT}")  # "З,О млрд"
_YEAR = re.compile(r"(?<![^\W_])(?:19|2[0OО])[\dOО][lI](?![^\W_])")  # "2О2I"
_DAY = re.compile(r"(?<![^\W_])[\dOОЗ]{1,2}\.[\dOО]{2}\.[12][\dOО]{3}(?![\d_])")  # "19.О8.2О21"
_RUN = re.compile(r"(?<![^\W_])\d[\dOОЗ]*[OОЗ][\dOОЗ]*(?![^\W_])|(?<![^\W_])[OОЗ][OОЗ]?\d\d+(?![^\W_])")


def as_printed(text: str) -> str:
    """A text with the letters that a scan took for digits put right.

    >>> as_printed("Exports $l9.8 mln, in 2O14 5l2 mln, by 2l% more, a bottle of 2 l")
    'Exports $19.8 mln, in 2014 512 mln, by 21% more, a bottle of 2 l'
    """
    if _MAY_BE.search(text) is None:
        return text
    for spoilt in (_NO_DIGIT, _YEAR, _DAY):
        text = spoilt.sub(lambda found: found[0].translate(_TO_DIGITS), text)
    text = _RUN.sub(lambda run: run[0].translate(_TO_DIGITS), text)
    return _SPOILT.sub(lambda found: found[0].translate(_TO_DIGITS), text)
