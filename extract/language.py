"""In which of the known languages a text is: by its letters and its most frequent words, without a model."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from extract.known import Known
from extract.languages import packs
from extract.tokens import fold

_WORD = re.compile(r"[^\W\d_]+")
_LATIN_LETTER, _OTHER_LETTER = re.compile("[a-zA-Z]"), re.compile(r"[^\W\d_a-zA-Z]")
_FEATURES = 3  # of a word, for each language
_ENOUGH = 20_000  # characters; the beginning of a long text tells
_HINT, _FEW_WORDS = 0.12, 0.8  # the fewer words, the more the hint weighs
_WORD_WEIGHT, _ENDING_WEIGHT, _OWN_WEIGHT = 3, 1, 6.0
_NO_OWN, _MOST_AGAINST = 0.01, 0.5  # what each letter speaks against a language of whose own letters a text has none


@dataclass(frozen=True)
class _Signs:
    """``own`` letters no other language of this script has."""

    code: str
    alphabet: frozenset[str]
    own: frozenset[str]
    words: frozenset[str]
    endings: tuple[str, ...]


def identify(text: str, hint: str | None = None) -> str:
    """The language of a document or a sentence, as the code of a pack.

    ``hint`` (the document's or the chat's language) decides where the text itself tells little; without it, English.

    >>> identify("Товарооборот вырос"), identify("Тауар айналымы өсті"), identify("$5 million", "kk")
    ('ru', 'kk', 'en')
    >>> identify("604,1", "kk"), identify("")
    ('kk', 'en')
    """
    alone = by_letters(text[:_ENOUGH])
    if alone is not None:
        return alone
    known = _all_signs()
    fallback = hint if hint in known else _first(known)
    worth = _known_words()
    words = [worth[word] for word in _WORD.findall(text[:_ENOUGH])]
    if not words:
        return fallback
    scores = _scores(words)
    scores[fallback] += _HINT + _FEW_WORDS / len(words)
    return max(scores, key=lambda code: (scores[code], code == fallback))


def by_letters(text: str) -> str | None:
    """The only language that has the letters of a text in its alphabet, if it has them all; each part is in it too."""
    if _latin() is not None and (text.isascii() or not _OTHER_LETTER.search(text)):
        return _latin() if _LATIN_LETTER.search(text) else None
    if _shared().search(text):
        return None
    written = set(text.lower())
    touched = [signs for signs in _all_signs().values() if not written.isdisjoint(signs.alphabet)]
    if len(touched) != 1 or any(map(str.isalpha, written - touched[0].alphabet)):
        return None
    return touched[0].code


@functools.cache
def _latin() -> str | None:
    """The only language that has the letters from a to z, if it has them all."""
    found = [signs for signs in _all_signs().values() if not signs.alphabet.isdisjoint(ascii_lowercase)]
    return found[0].code if len(found) == 1 and found[0].alphabet.issuperset(ascii_lowercase) else None


@functools.cache
def _shared() -> re.Pattern[str]:
    """Any letter that two languages have, as all of Russian are: one is soon met."""
    alphabets = Counter(letter for signs in _all_signs().values() for letter in signs.alphabet)
    letters = "".join(letter for letter, languages in alphabets.items() if languages > 1)
    return re.compile(f"[{re.escape(letters + letters.upper())}]" if letters else r"(?!)")


def _first(known: Mapping[str, _Signs]) -> str:
    return "en" if "en" in known else next(iter(known))


def _scores(words: Sequence[tuple[int, ...]]) -> dict[str, float]:
    """How much the words speak for each language, given what each is worth."""
    letters, *sums = map(sum, zip(*words, strict=True))
    scores = {}
    for first, (code, signs) in enumerate(_all_signs().items()):
        inside, own, told = sums[first * _FEATURES : (first + 1) * _FEATURES]
        share = inside / letters + _OWN_WEIGHT * min(0.1, own / letters)
        share -= min(_MOST_AGAINST, _NO_OWN * letters) if signs.own and not own else 0.0
        scores[code] = share + told / len(words)
    return scores


def _worth(word: str) -> tuple[int, ...]:
    """A word's letters; then for each language how many are of its alphabet, how many its own, and how much the word
    and its ending speak for it.
    """
    low = fold(word)
    found = [len(low)]
    for signs in _all_signs().values():
        ends = len(low) > 4 and low.endswith(signs.endings)
        found.append(sum(sign in signs.alphabet for sign in low))
        found.append(sum(sign in signs.own for sign in low))
        found.append(_WORD_WEIGHT * (low in signs.words) + _ENDING_WEIGHT * ends)
    return tuple(found)


@functools.cache
def _known_words() -> Known[tuple[int, ...]]:
    return Known(_worth)


@functools.cache
def _all_signs() -> dict[str, _Signs]:
    """The signs of each language by its code."""
    return {
        code: _Signs(
            code, frozenset(fold(table.get("alphabet", ""))), frozenset(fold(table.get("own", ""))),
            frozenset(map(fold, table.get("words", ()))), tuple(map(fold, table.get("endings", ()))),
        )
        for code, table in ((code, pack.table("identify")) for code, pack in sorted(packs().items()))
    }
