"""Years said without their word, where a year was said before: "в прошлом — 4", "в 24-м", "in the previous one"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.periods.atoms import EARLIEST, LATEST, Atom
from extract.periods.words import DASHES, Words
from extract.tokens import Token

_SIGNS = DASHES | frozenset(".,;:()")
_IN_MIND = 30  # tokens for which a year is in mind
_CENTURY = 2000
_MONEY = frozenset("$€£¥₸₽")
_PAIR = 2  # words of a preposition and an adjective
PARTS = {
    "quarter": ((1, 3), (4, 6), (7, 9), (10, 12)),
    "half": ((1, 6), (7, 12)),
    "half-year": ((1, 6), (7, 12)),
}


def elided(tokens: Sequence[Token], words: Words, atoms: list[Atom]) -> list[Atom]:
    """The atoms with such years; an adjective that is none of them is left out."""
    out: list[Atom] = []
    since = -_IN_MIND  # where a year was last said
    quarters: Atom | None = None  # the word for a quarter or a half last said
    for n, atom in enumerate(atoms):
        said, spoken = atom, atom.first - since <= _IN_MIND
        if atom.kind == "one":
            if not spoken or (words.told and not _ends_phrase(tokens, words, atom.last)):
                continue
            if atom.value == 0 and not _ends_phrase(tokens, words, atom.last):
                continue
            said = atom._replace(kind="cur" if atom.value else "rel")  # "this one" is that of writing
        elif atom.kind == "elided":
            beside = bool(out) and out[-1].kind in ("month", "unit", "part") and out[-1].last == atom.first
            named = [token.text for token in tokens[atom.last : atom.last + 2]]
            named_too = len(named) > 1 and named[0] == "," and named[1].isdecimal()  # "нынешнего, 2024 года"
            long = atom.last - atom.first > _PAIR  # "в этом прогнозируется"
            ends = _ends_phrase(tokens, words, atom.last) or (long and _ends_phrase(tokens, words, atom.last - 1))
            if named_too or not (spoken or beside) or not ends:
                continue
            said = atom._replace(kind="rel")
        elif spoken and atom.kind == "digits" and len(tokens[atom.first].text) == 2 and atom.last - atom.first > 1:
            opened = atom.first > 0 and tokens[atom.first - 1].low in words.year_before
            clipped = opened and _ends_phrase(tokens, words, atom.last)
            said = atom._replace(kind="year", value=_CENTURY + atom.value) if clipped else atom
        quarters = _quarters(atom, quarters)
        if atom.kind in ("ord", "first") and quarters is not None:
            following = atoms[n + 2] if n + 2 < len(atoms) else None
            row = following is not None and following.kind in ("ord", "unit") and following.first - atom.last <= 2
            said = atom if row else _of_quarter(tokens, words, atom, quarters) or atom
        since = said.first if said.kind in ("year", "rel", "maybe") or _is_full(tokens, atom) else since
        out.append(said)
    return out


def _quarters(atom: Atom, last: Atom | None) -> Atom | None:
    return atom if atom.kind == "unit" and atom.value in PARTS else last


def _of_quarter(tokens: Sequence[Token], words: Words, atom: Atom, quarter: Atom) -> Atom | None:
    """An ordinal as one of the quarters or halves spoken of: "... in the second quarter after 6 in the first"."""
    at, number = atom.first - 1, atom.value or 1
    at -= at > 0 and tokens[at].low in words.articles
    if at <= 0 or tokens[at].low not in words.ordinal_before or number > len(PARTS[quarter.value]):
        return None
    after = tokens[atom.last].text if atom.last < len(tokens) else "."
    joined = after.lower() in words.joints or after in _MONEY or after.isdecimal()  # "in the second $300 million"
    if not 0 <= atom.first - quarter.last <= _IN_MIND or not (joined or _ends_phrase(tokens, words, atom.last)):
        return None
    return atom._replace(kind="part", value=PARTS[quarter.value][number - 1])


def _is_full(tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether four digits may be a year."""
    return atom.kind == "digits" and len(tokens[atom.first].text) == 4 and EARLIEST <= atom.value <= LATEST


def _ends_phrase(tokens: Sequence[Token], words: Words, i: int) -> bool:
    """Whether no noun follows that could be meant: a sign, a verb of the past, the end."""
    if i >= len(tokens) or tokens[i].text in _SIGNS or tokens[i].low in words.year_verbs:
        return True
    return bool(words.told) and tokens[i].low.endswith(words.told)
