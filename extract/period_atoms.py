"""The smallest pieces of periods: months, numbers, units, "last year", years; each found from single tokens."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from extract.period_words import Words
from extract.tokens import Found, Token

DASHES = frozenset("-–—‑−‒―")
_DATE_SIGNS = frozenset("./-")
_BEFORE_NUMBER = frozenset("$€£¥₸₽№#+")
_JOINTS = DASHES | {"'", "’"}
_ROW_SIGNS = DASHES | {"("}
_BULLETS = frozenset("•▪·◦●■🔹▫*|")
_SHORT_YEARS = 40
_EARLIEST, _LATEST = 1900, 2099
_SHORTEST_TITLE = 12  # letters before the year that ends a title


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


def find_atoms(text: str, tokens: Sequence[Token], words: Words) -> list[Atom]:
    """All atoms from left to right, without overlap."""
    atoms = list(_scan(tokens, words))
    return _with_years(text, tokens, words, atoms)


def _scan(tokens: Sequence[Token], words: Words) -> Iterator[Atom]:
    i = 0
    while i < len(tokens):
        atom = _atom_at(tokens, words, i)
        if atom is None:
            i += 1
        else:
            yield atom
            i = atom.last


def _atom_at(tokens: Sequence[Token], words: Words, i: int) -> Atom | None:
    token = tokens[i]
    found = words.atoms.at(tokens, i)
    if found is not None and _meant(token, words, found):
        return Atom(found.payload[0], found.first, found.last, found.payload[1])
    if token.text in DASHES:
        return Atom("to", i, i + 1, None)
    if token.text.isdecimal():
        value = int(token.text) if len(token.text) <= 4 else -1
        return _date_at(tokens, i) or Atom("digits", i, _after_suffix(tokens, words, i + 1), value)
    return None


def _meant(token: Token, words: Words, found: Found[tuple[str, Any]]) -> bool:
    return not (found.payload[0] == "month" and words.capital_months and not token.text[0].isupper())


def _date_at(tokens: Sequence[Token], i: int) -> Atom | None:
    """A calendar day in digits: 20.01.2022, 19/10/2023, 2022-01-20."""
    if i + 4 >= len(tokens) or tokens[i + 3].text not in _DATE_SIGNS or not tokens[i + 4].text.isdecimal():
        return None
    piece = tokens[i : i + 5]
    if not (_together(piece) and piece[1].text == piece[3].text and piece[1].text in _DATE_SIGNS):
        return None
    numbers = [piece[n].text for n in (0, 2, 4)]
    if not all(n.isdecimal() and len(n) in (1, 2, 4) for n in numbers) or max(map(len, numbers)) == 1:
        return None
    first, second, third = map(int, numbers)
    short = len(numbers[0]) < 3 and len(numbers[1]) == len(numbers[2]) == 2
    if piece[1].text == "." and short and third <= _SHORT_YEARS:
        third += 2000  # 28.08.19
    for year, month, day in ((third, second, first), (first, second, third), (third, first, second)):
        if _EARLIEST <= year <= _LATEST:
            try:
                return Atom("date", i, i + 5, date(year, month, day))
            except ValueError:
                continue
    return None


def _together(piece: Sequence[Token]) -> bool:
    return all(left.end == right.start for left, right in itertools.pairwise(piece))


def _with_years(text: str, tokens: Sequence[Token], words: Words, atoms: list[Atom]) -> list[Atom]:
    """Turn four digits into years where the words around say so; neighbours in a list or range vouch for each other."""
    out = [_as_year(text, tokens, words, atom) if _could_be_year(tokens, words, atom) else atom for atom in atoms]
    for order in (range(1, len(out)), range(len(out) - 2, -1, -1)):
        step = -1 if order.step == 1 else 1
        for k in order:
            if out[k].kind == "maybe" and _vouched(out, tokens, k, step):
                out[k] = out[k]._replace(kind="year")
    for k in range(len(out) - 1):
        if _in_a_row(out[k], out[k + 1], tokens):
            out[k], out[k + 1] = out[k]._replace(kind="year"), out[k + 1]._replace(kind="year")
    return _without_overlap(out)


def _in_a_row(left: Atom, right: Atom, tokens: Sequence[Token]) -> bool:
    """Neighbours in the head of a table: "2018 / 2019 / 2020", with spaces around the stroke."""
    if {left.kind, right.kind} - {"maybe", "year"} or right.first - left.last != 1:
        return False
    if abs(right.value - left.value) != 1:
        return False
    stroke = tokens[left.last]
    return stroke.text in "/|" and tokens[left.last - 1].end < stroke.start and stroke.end < tokens[right.first].start


def _without_overlap(atoms: list[Atom]) -> list[Atom]:
    kept: list[Atom] = []
    for atom in atoms:
        if not kept or atom.first >= kept[-1].last:
            kept.append(atom)
    return kept


def _could_be_year(tokens: Sequence[Token], words: Words, atom: Atom) -> bool:
    if atom.kind != "digits" or not _EARLIEST <= atom.value <= _LATEST or len(tokens[atom.first].text) != 4:
        return False
    i = atom.first
    if i > 0 and (tokens[i - 1].text in "№#" or (tokens[i - 1].end == tokens[i].start and _glued(tokens, i))):
        return False
    return not _decimal_follows(tokens, i) and (i + 1 >= len(tokens) or words.things.at(tokens, i + 1) is None)


def _glued(tokens: Sequence[Token], i: int) -> bool:
    sign = tokens[i - 1].text
    if sign in _BEFORE_NUMBER:
        return True
    return sign in ".,:/" and i > 1 and tokens[i - 2].text.isdecimal() and tokens[i - 2].end == tokens[i - 1].start


def _decimal_follows(tokens: Sequence[Token], i: int) -> bool:
    piece = tokens[i : i + 3]
    return len(piece) == 3 and piece[1].text in ",.:" and piece[2].text.isdecimal() and _together(piece)


def _as_year(text: str, tokens: Sequence[Token], words: Words, atom: Atom) -> Atom:
    last, said = _year_end(tokens, words, atom)
    if _is_decade(tokens, words, atom, last):
        return atom
    if not said:
        before = tokens[atom.first - 1] if atom.first else None
        said = before is not None and (before.low in words.year_before or _alone(tokens, atom))
        said = said or _after_hyphen(tokens, atom) or _opens_row(text, tokens, atom) or _ends_title(text, tokens, atom)
        said = said or (last < len(tokens) and tokens[last].low in words.year_verbs)
    return Atom("year" if said else "maybe", atom.first, last, atom.value)


def _ends_title(text: str, tokens: Sequence[Token], atom: Atom) -> bool:
    """A year at the end of a line without a stop: "Foreign trade of Georgia, 2023"."""
    end = tokens[atom.last - 1].end
    if not atom.first or text[end : end + 2].strip(" :")[:1] not in ("", "\n"):
        return False
    start = text.rfind("\n", 0, tokens[atom.first].start) + 1
    before = text[start : tokens[atom.first].start].rstrip()
    return len(before) > _SHORTEST_TITLE and before[-1] in ",:–—-" and not any(letter.isdecimal() for letter in before)


def _after_suffix(tokens: Sequence[Token], words: Words, i: int) -> int:
    """Where a number of digits ends with an ending joined to it: "2012-го", "2019's", "3-м"."""
    piece = tokens[i - 1 : i + 2]
    if len(piece) > 1 and piece[1].low in words.year_suffixes and piece[0].end == piece[1].start:
        return i + 1  # "3rd"
    joined = len(piece) == 3 and piece[1].text in _JOINTS and piece[2].low in words.year_suffixes and _together(piece)
    return i + 2 if joined else i


def _year_end(tokens: Sequence[Token], words: Words, atom: Atom) -> tuple[int, bool]:
    """Where a year ends with the word "year", and whether it has that or an ending."""
    i, said = atom.last, atom.last - atom.first > 1
    if i + 1 < len(tokens) and tokens[i].text in DASHES and tokens[i + 1].low in words.year_after:
        return i, True  # "2019 - the year"
    if i < len(tokens) and tokens[i].low in words.year_after:
        dot = i + 1 < len(tokens) and tokens[i + 1].text == "." and len(tokens[i].text) <= 2
        return i + 1 + dot, True
    return i, said


def _alone(tokens: Sequence[Token], atom: Atom) -> bool:
    pair = (tokens[atom.first - 1].text, tokens[atom.last].text if atom.last < len(tokens) else "")
    return pair[0] == "(" and pair[1] in (")", ":", ",")


def _is_decade(tokens: Sequence[Token], words: Words, atom: Atom, last: int) -> bool:
    """Whether it is the nineties and not 1990: "1990s", "1990-е"; not in a range of years."""
    if atom.value % 10 or (atom.first and tokens[atom.first - 1].text in DASHES):
        return False
    return any(token.low in words.decades for token in tokens[atom.first + 1 : max(last, atom.first + 3)])


def _after_hyphen(tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether a word is joined to the number: "mid-2025", "сезон-2024"."""
    piece = tokens[max(0, atom.first - 2) : atom.first + 1]
    return len(piece) == 3 and piece[1].text in DASHES and piece[0].text.isalpha() and _together(piece)


def _opens_row(text: str, tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether the number opens a row of a table or list: "2018 / 21.9 / 9.1", "2018 – 21.9", "2018 (January) – 2"."""
    i = atom.first
    opens = i == 0 or "\n" in text[tokens[i - 1].end : tokens[i].start] or tokens[i - 1].text in _BULLETS
    if not opens or atom.last >= len(tokens):
        return False
    following = tokens[atom.last]
    return following.text in "/|:;" or (following.text in _ROW_SIGNS and tokens[atom.last - 1].end < following.start)


def _vouched(atoms: list[Atom], tokens: Sequence[Token], k: int, step: int) -> bool:
    atom, beside = atoms[k], atoms[k + step]
    if beside.kind in ("to", "and") and 0 <= k + 2 * step < len(atoms):
        middle, beside = beside, atoms[k + 2 * step]
        near = abs(middle.first - atom.first) <= 3 and abs(beside.first - middle.first) <= 3
        return near and beside.kind == "year"
    gap = tokens[min(atom.last, beside.last) : max(atom.first, beside.first)]
    return beside.kind == "year" and len(gap) == 1 and gap[0].text == ","
