"""Which four digits are a year, and years said in short: told by the words around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.periods.atoms import Atom
from extract.periods.elided import elided
from extract.periods.in_digits import EARLIEST, LATEST
from extract.periods.words import DASHES, Words
from extract.periods.year_lines import ends_cell, ends_title, heads, heads_item, opens_row
from extract.tokens import Token, together

_BEFORE_NUMBER = frozenset("$€£¥₸₽№#+")
_ENDS = DASHES | frozenset(".,;:)")
_LONGEST = 30  # years of a span
_BRACKET = 9  # tokens of a bracket before the year that ends it
_EPITHET = 3  # tokens of the words that describe a year


def with_years(text: str, tokens: Sequence[Token], words: Words, atoms: Sequence[Atom]) -> list[Atom]:
    """Turn four digits into years where the words around say so; neighbours in a list or range vouch for each other."""
    out = elided(tokens, words, atoms)
    doubtful = []
    for k, atom in enumerate(out):
        if atom.kind == "digits" and EARLIEST <= atom.value <= LATEST and _could_be_year(text, tokens, words, atom):
            out[k] = _as_year(text, tokens, words, atom)
            if out[k].kind == "maybe":
                doubtful.append(k)
    if doubtful:
        _settle(out, doubtful, tokens)
    return _without_overlap(out)


def _settle(atoms: list[Atom], doubtful: Sequence[int], tokens: Sequence[Token]) -> None:
    """Tell which numbers are years by what stands beside them: years, the other end of a span, the next in a row."""
    for k in doubtful:
        if k > 0 and _vouched(atoms, tokens, k, -1):
            atoms[k] = replace(atoms[k], kind="year")
    for k in reversed(doubtful):
        if k + 1 < len(atoms) and atoms[k].kind == "maybe" and _vouched(atoms, tokens, k, 1):
            atoms[k] = replace(atoms[k], kind="year")
    for k in doubtful:
        if _span_in_brackets(atoms[k : k + 3], tokens):
            atoms[k], atoms[k + 2] = replace(atoms[k], kind="year"), replace(atoms[k + 2], kind="year")
    for k in sorted({n for d in doubtful for n in (d - 1, d) if 0 <= n < len(atoms) - 1}):
        if _in_a_row(atoms[k], atoms[k + 1], tokens):
            atoms[k], atoms[k + 1] = replace(atoms[k], kind="year"), replace(atoms[k + 1], kind="year")


def _in_a_row(left: Atom, right: Atom, tokens: Sequence[Token]) -> bool:
    """Neighbours in the head of a table: "2018 / 2019 / 2020", with spaces around the stroke."""
    if {left.kind, right.kind} - {"maybe", "year"} or right.first - left.last != 1:
        return False
    if abs(right.value - left.value) != 1:
        return False
    stroke = tokens[left.last]
    return stroke.text in "/|" and tokens[left.last - 1].end < stroke.start and stroke.end < tokens[right.first].start


def _span_in_brackets(atoms: Sequence[Atom], tokens: Sequence[Token]) -> bool:
    """Two numbers that make a span in brackets of its own: "three years (2021-2023)"."""
    if len(atoms) < 3:
        return False
    left, joint, right = atoms
    if (left.kind, joint.kind, right.kind) != ("maybe", "to", "maybe") or not 0 < right.value - left.value < _LONGEST:
        return False
    if not left.first or right.last >= len(tokens) or right.first - left.last != 1:
        return False
    return tokens[left.first - 1].text == "(" and tokens[right.last].text in "),:"


def _without_overlap(atoms: Sequence[Atom]) -> list[Atom]:
    kept: list[Atom] = []
    end = 0
    for atom in atoms:
        if atom.first < end and atom.kind == "ytd" and kept[-1].first < atom.first:
            kept[-1] = replace(kept[-1], last=atom.first)  # "2019 жылдың басынан бері"
            end = atom.first
        if atom.first >= end:
            kept.append(atom)
            end = atom.last
    return kept


def _could_be_year(text: str, tokens: Sequence[Token], words: Words, atom: Atom) -> bool:
    i = atom.first
    if i > 0 and (tokens[i - 1].text in "№#" or (tokens[i - 1].end == tokens[i].start and _glued(tokens, i))):
        return False
    if _decimal_follows(tokens, i):
        return False
    counted = i + 1 < len(tokens) and words.things.at(tokens, i + 1) is not None
    if i > 0 and tokens[i - 1].low in words.year_before_things and (i == 1 or tokens[i - 1].text[0].isupper()):
        return True
    return not counted or "\n" in text[tokens[i].end : tokens[i + 1].start]


def _glued(tokens: Sequence[Token], i: int) -> bool:
    sign = tokens[i - 1].text
    if sign in _BEFORE_NUMBER:
        return True
    return sign in ".,:/" and i > 1 and tokens[i - 2].text.isdecimal() and tokens[i - 2].end == tokens[i - 1].start


def _decimal_follows(tokens: Sequence[Token], i: int) -> bool:
    """Whether it is the whole part of a number; "March 2016,09:10" is a year before the time of day."""
    piece, clock = tokens[i : i + 3], tokens[i + 2 : i + 5]
    if piece[1:2] and piece[1].text == "," and len(clock) == 3 and clock[1].text == ":" and together(clock):
        return False
    return len(piece) == 3 and piece[1].text in ",.:" and piece[2].text.isdecimal() and together(piece)


def _as_year(text: str, tokens: Sequence[Token], words: Words, atom: Atom) -> Atom:
    last, said = _year_end(tokens, words, atom)
    if _is_decade(tokens, words, atom, last):
        return atom
    if not said:
        before = tokens[atom.first - 1] if atom.first else None
        said = before is not None and (before.low in words.year_before or _alone(tokens, atom))
        said = said or heads_item(tokens, atom) or _after_hyphen(tokens, atom)
        said = said or opens_row(text, tokens, atom) or ends_title(text, tokens, atom) or heads(text, tokens, atom)
        said = said or (last < len(tokens) and tokens[last].low in words.year_verbs)
        said = said or (last < len(tokens) and words.year_heading.at(tokens, last) is not None)
        said = said or _describes(tokens, words, atom, last)
        said = said or _after_epithet(tokens, words, atom) or ends_cell(text, tokens, atom)
        said = said or _apposed(tokens, words, atom)
    return Atom("year" if said else "maybe", atom.first, last, atom.value)


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
    """Whether it stands between signs: "(2021)", "it was: 2008, 88 million"."""
    pair = (tokens[atom.first - 1].text, tokens[atom.last].text if atom.last < len(tokens) else "")
    if pair[0] in ":;" and pair[1] == ",":
        return atom.last + 1 >= len(tokens) or tokens[atom.last].end < tokens[atom.last + 1].start
    if pair == (",", ")"):
        return _ends_bracket(tokens, atom)
    return pair[0] == "(" and (pair[1] in (")", ":", ",") or (pair[1] in DASHES and _apart(tokens, atom)))


def _ends_bracket(tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether a bracket with an amount ends in it: "($5 billion, 2022)"."""
    inside = [token.text for token in tokens[max(0, atom.first - _BRACKET) : atom.first]]
    opened = next((n for n in range(len(inside) - 1, -1, -1) if inside[n] == "("), None)
    return opened is not None and any(text.isdecimal() for text in inside[opened:])


def _apart(tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether the sign behind stands between spaces: "(2016 – 29 million)"."""
    i = atom.last
    return i + 1 < len(tokens) and tokens[i - 1].end < tokens[i].start and tokens[i].end < tokens[i + 1].start


def _is_decade(tokens: Sequence[Token], words: Words, atom: Atom, last: int) -> bool:
    """Whether it is the nineties and not 1990: "1990s", "1990-е"; not in a range of years."""
    if atom.value % 10 or (atom.first and tokens[atom.first - 1].text in DASHES):
        return False
    return any(token.low in words.decades for token in tokens[atom.first + 1 : max(last, atom.first + 3)])


def _after_epithet(tokens: Sequence[Token], words: Words, atom: Atom) -> bool:
    """Whether a word or two describe the year and it ends its phrase: "in quiet 2021 -", "в тихом 2018 —"."""
    after = tokens[atom.last].text if atom.last < len(tokens) else "."
    if after not in _ENDS:
        return False
    before = tokens[max(0, atom.first - 1 - _EPITHET) : atom.first]
    for n in range(len(before) - 2, -1, -1):
        if not (before[n + 1].text.isalpha() or before[n + 1].text == "-"):
            return False
        if before[n].low in words.year_before:
            return True
    return False


def _apposed(tokens: Sequence[Token], words: Words, atom: Atom) -> bool:
    """Whether it says which year is meant: "in the best year, 2008, it came to", "в лучшем году, 2008, было"."""
    i = atom.first
    after = tokens[atom.last].text if atom.last < len(tokens) else "."
    return i > 1 and tokens[i - 1].text == "," and tokens[i - 2].low in words.year_after and after in _ENDS


def _describes(tokens: Sequence[Token], words: Words, atom: Atom, last: int) -> bool:
    """Whether it stands between an article and a noun in the singular: "the 2021 volume"; not "the 2021 cars"."""
    if not atom.first or last >= len(tokens) or tokens[atom.first - 1].low not in words.year_articles:
        return False
    noun = tokens[last].text
    return noun.isalpha() and noun.islower() and not noun.endswith(words.year_counted)


def _after_hyphen(tokens: Sequence[Token], atom: Atom) -> bool:
    """Whether a word is joined to the number: "mid-2025", "сезон-2024"."""
    piece = tokens[max(0, atom.first - 2) : atom.first + 1]
    return len(piece) == 3 and piece[1].text in DASHES and piece[0].text.isalpha() and together(piece)


def _vouched(atoms: list[Atom], tokens: Sequence[Token], k: int, step: int) -> bool:
    atom, beside = atoms[k], atoms[k + step]
    if beside.kind in ("to", "and") and 0 <= k + 2 * step < len(atoms):
        middle, beside = beside, atoms[k + 2 * step]
        near = abs(middle.first - atom.first) <= 3 and abs(beside.first - middle.first) <= 3
        return near and beside.kind == "year"
    gap = tokens[min(atom.last, beside.last) : max(atom.first, beside.first)]
    return beside.kind == "year" and len(gap) == 1 and gap[0].text == ","
