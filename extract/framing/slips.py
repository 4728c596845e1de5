"""Words as they were meant where a scan misread their letters or tore them: "bIn", "supp1ies", "exp ort"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from extract.known import LONGEST_WORD
from extract.tokens import Piece, Token
from extract.vocabulary import NEXT, SHORTEST_HEAD, Vocabulary

# What a scan takes for what in words of each alphabet; a word that has none of these letters is neither.
SWAPS = {
    "latin": (("1", "l"), ("0", "o"), ("rn", "m"), ("vv", "w")),
    "other": (("0", "о"), ("3", "з")),
}
DIGITS = frozenset("013")  # which a scan takes letters for
SHORTEST = 4  # signs of a word with a digit that is put right
TORN, SHORTEST_END = 5, 2  # letters of a word that is put together, and of its end


def mended(piece: Piece, known: Vocabulary) -> Piece:
    """What stands between spaces with its words put right: those that are known once letters are swapped."""
    return tuple(_mended(piece, known))


def _mended(piece: Piece, known: Vocabulary) -> Iterator[tuple[int, int, str, str]]:
    for run in _runs(piece):
        word, low = "".join(entry[2] for entry in run), "".join(entry[3] for entry in run)
        meant = _meant(word, low, known)
        if meant is None:
            yield from run
        else:
            yield run[0][0], run[-1][1], _written(meant, word), meant


def _written(meant: str, word: str) -> str:
    """A folded word with the capitals of the one that stands for it; a small "l" for the first letter was a capital."""
    if word.isupper():
        return meant.upper()
    return meant if word[0].islower() and meant[0] == word[0] else meant[0].upper() + meant[1:]


def _runs(piece: Piece) -> Iterator[list[tuple[int, int, str, str]]]:
    """Words with the single digits that stand in them or at their end."""
    run: list[tuple[int, int, str, str]] = []
    for entry in piece:
        if run and not (_in_word(run[-1]) and _in_word(entry) and run[-1][1] == entry[0]):
            yield run
            run = []
        run.append(entry)
    if run:
        yield run


def _in_word(entry: tuple[int, int, str, str]) -> bool:
    return entry[3].isalpha() or entry[3] in DIGITS


def _meant(word: str, low: str, known: Vocabulary) -> str | None:
    """The known word that a word is by a slip; None of one that is known, or of none."""
    if len(low) > LONGEST_WORD or (low in known if low.isalpha() else len(low) < SHORTEST or low.isdecimal()):
        return None
    are_known = known.is_exact if low[-1].isdigit() else known.__contains__  # "exports1" has a footnote
    return next(filter(are_known, _swapped(word, low)), None)


def _swapped(word: str, low: str) -> Iterator[str]:
    """A folded word with letters that look alike swapped."""
    latin = any("a" <= sign <= "z" for sign in low)
    if latin and low.isalpha():
        if "I" in word[1:] and not word.isupper():
            yield low[0] + word[1:].replace("I", "l").lower()
        if word[0] == "l" and len(word) > 1:
            yield "i" + low[1:]
    for old, new in SWAPS["latin" if latin else "other"]:
        if old in low:
            swapped = low.replace(old, new)
            if swapped.isalpha():
                yield swapped


def put_together(tokens: list[Token], text: str, known: Vocabulary) -> list[Token]:
    """The tokens of a text with words that a space tears put together: "exp ort"."""
    lows = [token.low for token in tokens]
    heads = itertools.compress(range(len(lows) - 1), map(known.ends.__contains__, lows))
    begun = [n for n in heads if lows[n + 1][:NEXT] in known.ends[lows[n]]]
    torn = [n for n in begun if _goes_on(tokens[n], tokens[n + 1], text, known)]
    return list(_joined(tokens, torn, text, known)) if torn else tokens


def _joined(tokens: list[Token], torn: list[int], text: str, known: Vocabulary) -> Iterator[Token]:
    """The tokens, each of those that are torn with the ones behind it that go on with it."""
    at = 0
    for n in torn:
        if n < at:
            continue
        yield from tokens[at:n]
        first, at = tokens[n], n + 1
        while at < len(tokens) and _goes_on(first, tokens[at], text, known):
            second = tokens[at]
            first = Token(first.start, second.end, first.text + second.text, first.low + second.low)
            at += 1
        yield first
    yield from tokens[at:]


def _goes_on(first: Token, second: Token, text: str, known: Vocabulary) -> bool:
    """Whether a word is what is left of the one before, of which a space has parted it; one of them is no word."""
    apart = second.start != first.end + 1 or text[first.end] != " "
    if apart or len(second.low) < SHORTEST_END or not second.low.isalpha():
        return False
    alike = second.text.islower() or (second.text.isupper() and first.text.isupper())
    if alike and first.text[0].isupper() and known.is_a_name(first.low + second.low):
        return len(second.low) > SHORTEST_END
    if not alike or known.tells(first.low) or (first.low in known and second.low in known):
        return False
    if len(first.low) < SHORTEST_HEAD:
        return False
    return len(first.low + second.low) >= TORN and known.joins(first.low, second.low)
