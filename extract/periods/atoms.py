"""The smallest pieces of periods: months, numbers, units, "last year", years; each found from single tokens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from extract.periods.words import DASHES, Words
from extract.tokens import Found, Token, together

_DATE_SIGNS = frozenset("./-")
_JOINTS = DASHES | {"'", "’"}
_SHORT_YEARS = 40
EARLIEST, LATEST = 1900, 2099


class Atom(NamedTuple):
    """A piece of a period in tokens ``first`` to ``last`` (not included).

    Kinds: month, num, ord, digits, unit, part, rel, cur, vs, back, first, same, ytd, ago, ahead, to, and, between,
    split, season, date, year, shield (a phrase that only keeps the words in it from being read), and maybe for four
    digits that are a year only beside a month or another part of a year.
    """

    kind: str
    first: int
    last: int
    value: Any


def find_atoms(tokens: Sequence[Token], words: Words, places: Iterable[int]) -> Iterator[Atom]:
    """All atoms from left to right, without overlap, ``places`` where one may begin; four digits are not yet years."""
    free = 0
    for i in places:
        atom = _atom_at(tokens, words, i) if i >= free else None
        if atom is not None:
            yield atom
            free = atom.last


def _atom_at(tokens: Sequence[Token], words: Words, i: int) -> Atom | None:
    token = tokens[i]
    found = words.atoms.at(tokens, i)
    if found is not None and _is_whole(tokens, words, found) and _meant(token, words, found):
        return Atom(found.payload[0], found.first, found.last, found.payload[1])
    if token.text in DASHES:
        return Atom("to", i, i + 1, None)
    if token.text.isdecimal():
        value = int(token.text) if len(token.text) <= 4 else -1
        return _date_at(tokens, i) or Atom("digits", i, _after_suffix(tokens, words, i + 1), value)
    return None


def _is_whole(tokens: Sequence[Token], words: Words, found: Found[tuple[str, Any]]) -> bool:
    """Whether words that leave out the year are not followed by it: "в этом", not "в этом году"."""
    following = tokens[found.last].low if found.last < len(tokens) else ""
    return found.payload[0] != "elided" or following not in words.year_after


def _meant(token: Token, words: Words, found: Found[tuple[str, Any]]) -> bool:
    return not (found.payload[0] == "month" and words.capital_months and not token.text[0].isupper())


def _date_at(tokens: Sequence[Token], i: int) -> Atom | None:
    """A calendar day in digits: 20.01.2022, 19/10/2023, 2022-01-20."""
    if i + 4 >= len(tokens) or tokens[i + 3].text not in _DATE_SIGNS or not tokens[i + 4].text.isdecimal():
        return None
    piece = tokens[i : i + 5]
    if not (together(piece) and piece[1].text == piece[3].text and piece[1].text in _DATE_SIGNS):
        return None
    numbers = [piece[n].text for n in (0, 2, 4)]
    if not all(n.isdecimal() and len(n) in (1, 2, 4) for n in numbers) or max(map(len, numbers)) == 1:
        return None
    first, second, third = map(int, numbers)
    short = len(numbers[0]) < 3 and len(numbers[1]) == len(numbers[2]) == 2
    if piece[1].text == "." and short and third <= _SHORT_YEARS:
        third += 2000  # 28.08.19
    for year, month, day in ((third, second, first), (first, second, third), (third, first, second)):
        if EARLIEST <= year <= LATEST:
            try:
                return Atom("date", i, i + 5, date(year, month, day))
            except ValueError:
                continue
    return None


def _after_suffix(tokens: Sequence[Token], words: Words, i: int) -> int:
    """Where a number of digits ends with an ending joined to it: "2012-го", "2019's", "3-м"."""
    piece = tokens[i - 1 : i + 2]
    if len(piece) > 1 and piece[1].low in words.year_suffixes and piece[0].end == piece[1].start:
        counted = len(piece) == 3 and piece[2].text.isdecimal() and together(piece)
        return i if counted else i + 1  # "7М2019" counts months, "3rd" does not
    joined = len(piece) == 3 and piece[1].text in _JOINTS and piece[2].low in words.year_suffixes and together(piece)
    return i + 2 if joined else i
