"""The smallest pieces of periods: months, numbers, units, "last year", years; each found from single tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from extract.lexicon import Phrase, goes_on
from extract.periods.in_digits import SIGNS, in_digits
from extract.periods.words import DASHES, Begun, Entry, Words
from extract.tokens import Token

_JOINTS = DASHES | {"'", "’"}


@dataclass(slots=True)
class Atom:
    """A piece of a period in tokens ``first`` to ``last`` (not included).

    Kinds: month, num, ord, digits, unit, part, rel, cur, vs, back, first, same, ytd, ago, ahead, to, and, between,
    split, season, date, months (of a year, in digits), year, shield (a phrase that only keeps the words in it from
    being read), and maybe for four digits that are a year only beside a month or another part of a year.
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
        if sign in SIGNS and (day := in_digits(tokens, i, sign)) is not None:
            return Atom(day.kind, i, i + day.length, day.value)
        if sign in _JOINTS or tokens[last].low in words.year_suffixes:
            last = _after_suffix(tokens, words, last)
    return Atom("digits", i, last, value)


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
