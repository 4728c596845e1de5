"""The same told of other years."""

from __future__ import annotations

import re

from benchmarks.spoils.told import Way, earlier

YEAR = re.compile(
    r"(?:(?<![\d.,$€])|(?<=\d\.\d\d\.))(?P<year>19[5-9]\d|20[0-4]\d)(?:(?P<sign> ?[/–—-] ?)(?P<next>\d\d)(?!\d))?"
    r"(?![\d.,]?\d)"
)
FISCAL = re.compile(r"\b(FY ?)(\d\d)\b")
# A text that tells a year otherwise, or something else by which it is known, is left alone: "'98", "the decade", a war.
OTHERWISE = re.compile(
    r"['’‘]\d\d\b|\b\d\d-(?:м|го|й|му|ом)\b|\b\d\d?[./-]\d\d?[./-]\d\d\b|decade|centur|millenn|десятилет|\bвек|ғасыр"
    r"|онжылдық|pandem|пандем|independ|независим|тәуелсіз|covid|ковид|crisis|кризис|дағдарыс|\b1[34]\d\d\b|[OОоlI]\d"
    r"|\d[OОоlI]|&|(?<!\d)\d\d ?(?:год|жыл|г\.)|20\d\d[а-яa-zә]|[а-яa-zә,.]20\d\d|twenty-|nineteen|тысячи|двадцат"
    r"|тридцат|девяност|жиырма|отыз|\bwar\b|войн|соғыс|\d0s\b|\d0-[хе]|five-year|пятилет|бесжылд|annivers|юбиле"
    r"|\d0 (?:лет|years)|[a-zа-я]-\d\d\b|\d\d[QH]|[QH]\d-\d\d|\b\d\d/\d\d\b", re.IGNORECASE,
)
CENTURY = 100


def years_back(years: int) -> Way:
    """A text in which all was so many years earlier."""
    def spoil(text: str, _: str) -> str:
        if OTHERWISE.search(text):
            return text
        moved = YEAR.sub(lambda found: _moved(found, years), text)
        return FISCAL.sub(lambda found: f"{found[1]}{_short(found[2], years)}", moved)

    return Way(spoil, earlier(years))


def _moved(found: re.Match[str], years: int) -> str:
    """A year some years earlier, and with it the second one of a season or of books: "2023/24"."""
    year = int(found["year"])
    tail = found[0][len(found["year"]) :]
    if found["next"] and int(found["next"]) == (year + 1) % CENTURY:
        tail = found["sign"] + _short(found["next"], years)
    return f"{year - years}{tail}"


def _short(digits: str, years: int) -> str:
    return f"{(int(digits) - years) % CENTURY:02d}"


YEARS = {"a year back": years_back(1), "years back": years_back(8), "long ago": years_back(20)}
