"""Years said without their word, where a year was said before: "в прошлом — 4", "в 24-м", "in the previous one"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.periods.atoms import Atom
from extract.periods.in_digits import EARLIEST, LATEST
from extract.periods.words import DASHES, Words
from extract.tokens import Token, together

_SIGNS = DASHES | frozenset(".,;:()")
_IN_MIND = 30  # tokens for which a year is in mind
_CENTURY, _SHORT_YEARS = 2000, 50
_APOSTROPHES = frozenset("'’/")  # of a year without its century
_TIED_FROM, _TIES = 10, DASHES | _APOSTROPHES | {"", "."}
_BEHIND_CODED = "|,;)"
_MONEY = frozenset("$€£¥₸₽")
_TIMES = ("season", "year", "rel", "cur", "maybe", "month", "unit", "part")
_PAIR = 2  # words of a preposition and an adjective
PARTS: dict[str, tuple[tuple[int, int], ...]] = {
    "quarter": ((1, 3), (4, 6), (7, 9), (10, 12)),
    "half": ((1, 6), (7, 12)),
    "half-year": ((1, 6), (7, 12)),
}


def elided(tokens: Sequence[Token], words: Words, atoms: Sequence[Atom]) -> list[Atom]:
    """The atoms with such years; an adjective that is none of them is left out."""
    out: list[Atom] = []
    for n, atom in enumerate(atoms):
        kind, said = atom.kind, atom
        if kind == "digits":
            if atom.value < 100 and len(tokens[atom.first].text) == 2:
                said = _two_digits(tokens, words, atom, out)
        elif kind in ("ord", "first"):
            said = _of_quarter(tokens, words, n, atoms, out)
        elif kind in ("one", "elided"):
            year = (_pronoun if kind == "one" else _adjective)(tokens, words, atom, out)
            if year is None:
                continue
            said = year
        out.append(said)
    return out


def _pronoun(tokens: Sequence[Token], words: Words, atom: Atom, before: Sequence[Atom]) -> Atom | None:
    """A pronoun, as in "the previous one", where a year is in mind; "this one" is that of writing."""
    if (words.told or not atom.value) and not _ends_phrase(tokens, words, atom.last):
        return None
    return replace(atom, kind="cur" if atom.value else "rel") if _in_mind(tokens, atom, before) else None


def _adjective(tokens: Sequence[Token], words: Words, atom: Atom, before: Sequence[Atom]) -> Atom | None:
    """An adjective without its noun, where a year is in mind or a month stands right before: "в прошлом — 4"."""
    named = [token.text for token in tokens[atom.last : atom.last + 2]]
    if len(named) > 1 and named[0] == "," and named[1].isdecimal():
        return None  # "нынешнего, 2024 года"
    long = atom.last - atom.first > _PAIR  # "в этом прогнозируется"
    if not (_ends_phrase(tokens, words, atom.last) or (long and _ends_phrase(tokens, words, atom.last - 1))):
        return None
    said = next((earlier for earlier in reversed(before) if earlier.kind in _TIMES), None)
    if said is not None and said.kind == "season" and atom.first - said.last <= _IN_MIND:
        return replace(atom, kind="season")  # "в прошлом сезоне 9 млн тонн, в нынешнем — 8"
    beside = bool(before) and before[-1].kind in ("month", "unit", "part") and before[-1].last == atom.first
    return replace(atom, kind="rel") if beside or _in_mind(tokens, atom, before) else None


def _two_digits(tokens: Sequence[Token], words: Words, atom: Atom, before: Sequence[Atom]) -> Atom:
    """A year said in its last two digits: "в 18-м году", "in '18", and where a year is in mind "в 24-м"."""
    tied = _tied_to_part(tokens, atom, before)
    if tied is not None:
        return Atom("year", tied, atom.last, _CENTURY + atom.value)
    i, ending = atom.first, atom.last - atom.first > 1
    if not ending and (i < 2 or tokens[i - 1].text not in "'’"):
        return atom
    if ending and atom.value < _SHORT_YEARS and _named(tokens, words, atom):
        return Atom("year", i, atom.last + 1, _CENTURY + atom.value)
    if i > 1 and atom.value < _SHORT_YEARS and tokens[i - 1].text in "'’" and tokens[i - 1].end == tokens[i].start:
        said = tokens[i - 2].low in words.year_before and tokens[i - 2].end < tokens[i - 1].start
    else:
        said = ending and i > 0 and tokens[i - 1].low in words.year_before
        said = said and _ends_phrase(tokens, words, atom.last) and _in_mind(tokens, atom, before)
    return replace(atom, kind="year", value=_CENTURY + atom.value) if said else atom


def _tied_to_part(tokens: Sequence[Token], atom: Atom, before: Sequence[Atom]) -> int | None:
    """Where a year of two digits begins that is tied to its month or quarter: "Jan-23", "янв.23", "1Q23", "H1'23"."""
    if not _TIED_FROM <= atom.value < _SHORT_YEARS or not before or atom.first - before[-1].last > 1:
        return None
    part = next((earlier for earlier in reversed(before) if earlier.kind != "to"), None)
    if part is None or part.kind not in ("month", "part", "unit"):
        return None
    if part.kind == "unit" and part.value not in PARTS:
        return None
    sign = "".join(token.text for token in tokens[part.last : atom.first])
    coded = part.kind == "part" and any(token.text.isdecimal() for token in tokens[part.first : part.last])
    if not sign and coded and (atom.last >= len(tokens) or tokens[atom.last].text in _BEHIND_CODED):
        return atom.first  # "Q1 23"
    if sign not in _TIES or not together(tokens[part.last - 1 : atom.first + 1]):
        return None
    return part.last if sign in _APOSTROPHES else atom.first


def _named(tokens: Sequence[Token], words: Words, atom: Atom) -> bool:
    """Whether the word "year" follows, and is not counted: "в 18-м году"."""
    if atom.last == len(tokens) or tokens[atom.last].low not in words.year_after:
        return False
    return words.not_after.at(tokens, min(atom.last + 1, len(tokens) - 1)) is None


def _in_mind(tokens: Sequence[Token], atom: Atom, before: Sequence[Atom]) -> bool:
    """Whether a year was said shortly before; what opens a text goes on about one."""
    for earlier in reversed(before):
        if atom.first - earlier.first > _IN_MIND:
            return False
        if earlier.kind in ("year", "rel", "maybe") or _is_full(tokens, earlier):
            return True
    return not atom.first


def _of_quarter(
    tokens: Sequence[Token], words: Words, n: int, atoms: Sequence[Atom], before: Sequence[Atom]
) -> Atom:
    """An ordinal as one of the quarters or halves spoken of: "... in the second quarter after 6 in the first"."""
    atom, at = atoms[n], atoms[n].first - 1
    at -= at > 0 and tokens[at].low in words.articles
    if at <= 0 or tokens[at].low not in words.ordinal_before:
        return atom
    after = tokens[atom.last].text if atom.last < len(tokens) else "."
    joined = after.lower() in words.joints or after in _MONEY or after.isdecimal()  # "in the second $300 million"
    if not (joined or _ends_phrase(tokens, words, atom.last)):
        return atom
    following = atoms[n + 2] if n + 2 < len(atoms) else None
    if following is not None and following.kind in ("ord", "unit") and following.first - atom.last <= 2:
        return atom  # of a row
    parts, number = _parts_in_mind(atom, before), atom.value or 1
    return replace(atom, kind="part", value=parts[number - 1]) if number <= len(parts) else atom


def _parts_in_mind(atom: Atom, before: Sequence[Atom]) -> tuple[tuple[int, int], ...]:
    """The quarters or the halves, whichever were spoken of last, if that was shortly before."""
    for earlier in reversed(before):
        if atom.first - earlier.last > _IN_MIND:
            break
        if earlier.kind == "unit" and earlier.value in PARTS:
            return PARTS[earlier.value]
    return ()


def _is_full(tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether four digits may be a year."""
    return atom.kind == "digits" and len(tokens[atom.first].text) == 4 and EARLIEST <= atom.value <= LATEST


def _ends_phrase(tokens: Sequence[Token], words: Words, i: int) -> bool:
    """Whether no noun follows that could be meant: a sign, a verb of the past, the end."""
    if i >= len(tokens) or tokens[i].text in _SIGNS or tokens[i].low in words.year_verbs:
        return True
    return bool(words.told) and tokens[i].low.endswith(words.told)
