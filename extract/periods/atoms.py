"""The smallest pieces of periods: months, numbers, units, "last year", years; each found from single tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from extract.lexicon import Phrase, goes_on
from extract.periods.words import DASHES, Begun, Entry, Words
from extract.tokens import Token, together

_DATE_SIGNS = frozenset("./-")
_JOINTS = DASHES | {"'", "’"}
_SHORT_YEARS = 40
EARLIEST, LATEST = 1900, 2099


@dataclass(slots=True)
class Atom:
    """A piece of a period in tokens ``first`` to ``last`` (not included).

    Kinds: month, num, ord, digits, unit, part, rel, cur, vs, back, first, same, ytd, ago, ahead, to, and, between,
    split, season, date, year, shield (a phrase that only keeps the words in it from being read), and maybe for four
    digits that are a year only beside a month or another part of a year.
    """

    kind: str
    first: int
    last: int
    value: Any


def find_atoms(tokens: Sequence[Token], words: Words, begun_in: Iterable[tuple[int, Begun]]) -> list[Atom]:
    """All atoms from left to right, without overlap; four digits are not yet years.

    ``begun_in``: the tokens at which something may begin, and what.
    """
    out: list[Atom] = []
    free = 0
    for i, begun in begun_in:
        if i < free:
            continue
        may_go_on = not begun.thirds or (i + 2 < len(tokens) and tokens[i + 2].low.startswith(begun.thirds))
        atom = _named(tokens, words, i, begun.pieces) if begun.pieces and may_go_on else None
        if atom is None and begun.sign:
            atom = _sign_at(tokens, words, i)
        if atom is not None:
            out.append(atom)
            free = atom.last
    return out


def _named(tokens: Sequence[Token], words: Words, i: int, phrases: Iterable[Phrase[Entry]]) -> Atom | None:
    """The first of some phrases that goes on at a token, if it is meant: a month has its capital."""
    for phrase, (kind, value) in phrases:
        if len(phrase) > 2 and not goes_on(phrase, tokens, i):
            continue
        last = i + len(phrase)
        if kind == "month" and words.capital_months and not tokens[i].text[0].isupper():
            return None
        if kind == "elided" and last < len(tokens) and tokens[last].low in words.year_after:
            return None  # "в этом году"
        return Atom(kind, i, last, value)
    return None


def _sign_at(tokens: Sequence[Token], words: Words, i: int) -> Atom | None:
    """A dash, or a number of digits with the ending that is joined to it."""
    token, last = tokens[i], i + 1
    text = token.text
    if not text.isdecimal():
        return Atom("to", i, last, None) if text in DASHES else None
    value = int(text) if len(text) <= 4 else -1
    if last < len(tokens) and tokens[last].start == token.end:
        sign = tokens[last].text
        if sign in _DATE_SIGNS and (day := _date_at(tokens, i, sign)) is not None:
            return day
        if sign in _JOINTS or tokens[last].low in words.year_suffixes:
            last = _after_suffix(tokens, words, last)
    return Atom("digits", i, last, value)


def _date_at(tokens: Sequence[Token], i: int, sign: str) -> Atom | None:
    """A calendar day in digits: 20.01.2022, 19/10/2023, 2022-01-20."""
    if i + 4 >= len(tokens) or tokens[i + 3].text != sign:
        return None
    piece = tokens[i : i + 5]
    if not together(piece):
        return None
    numbers = [piece[n].text for n in (0, 2, 4)]
    if not all(n.isdecimal() and len(n) in (1, 2, 4) for n in numbers) or max(map(len, numbers)) == 1:
        return None
    first, second, third = map(int, numbers)
    short = len(numbers[0]) < 3 and len(numbers[1]) == len(numbers[2]) == 2
    if sign == "." and short and third <= _SHORT_YEARS:
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
    sign, behind = tokens[i], tokens[i + 1] if i + 1 < len(tokens) else None
    joined = behind is not None and sign.end == behind.start
    if sign.low in words.year_suffixes:
        year = behind is not None and behind.text.isdecimal() and (joined or sign.low in words.unit_signs)
        return i if year else i + 1  # "7М2019" and "7М 2019" count months
    if sign.text not in _JOINTS or behind is None or not joined:
        return i
    return i + 2 if behind.low in words.year_suffixes else i
