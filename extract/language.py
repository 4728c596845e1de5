"""In which of the known languages a text is: by its letters and its most frequent words, without a model."""

from __future__ import annotations

import functools
import re
from collections import Counter
from dataclasses import dataclass
from string import ascii_lowercase

from extract.languages import packs
from extract.tokens import FOLDED, fold

_WORD = re.compile(r"[^\W\d_]+")
_LATIN_LETTER = re.compile("[a-zA-Z]")
_MOST_KNOWN = 50_000
_FEATURES = 4  # of a word, for each language
_ENOUGH = 20_000  # characters; the beginning of a long text tells
_HINT, _FEW_WORDS = 0.12, 0.8  # the fewer words, the more the hint weighs
_WORD_WEIGHT, _ENDING_WEIGHT, _OWN_WEIGHT = 3.0, 1.0, 6.0
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
    words = Counter(FOLDED[word] for word in _WORD.findall(text[:_ENOUGH]))
    known = _all_signs()
    fallback = hint if hint in {signs.code for signs in known} else _first(known)
    if not words:
        return fallback
    scores = _scores(words)
    scores[fallback] += _HINT + _FEW_WORDS / sum(words.values())
    return max(scores, key=lambda code: (scores[code], code == fallback))


def by_letters(text: str) -> str | None:
    """The only language that has the letters of a text in its alphabet, if it has them all; each part is in it too."""
    if text.isascii() and _latin() is not None:
        return _latin() if _LATIN_LETTER.search(text) else None
    written = set(text.lower())
    touched = [signs for signs in _all_signs() if not written.isdisjoint(signs.alphabet)]
    if len(touched) != 1 or any(map(str.isalpha, written - touched[0].alphabet)):
        return None
    return touched[0].code


@functools.cache
def _latin() -> str | None:
    """The only language that has the letters from a to z, if it has them all."""
    found = [signs for signs in _all_signs() if not signs.alphabet.isdisjoint(ascii_lowercase)]
    return found[0].code if len(found) == 1 and found[0].alphabet.issuperset(ascii_lowercase) else None


def _first(known: tuple[_Signs, ...]) -> str:
    codes = [signs.code for signs in known]
    return "en" if "en" in codes else codes[0]


def _scores(words: Counter[str]) -> dict[str, float]:
    """How much the words speak for each language."""
    known = _all_signs()
    sums = [0.0] * (_FEATURES * len(known))
    for word, n in words.items():
        for k, value in _features(word):
            sums[k] += value * n
    total = sum(words.values())
    letters = sum(len(word) * n for word, n in words.items())
    scores = {}
    for first, signs in enumerate(known):
        inside, own, hits, ends = sums[first * _FEATURES : (first + 1) * _FEATURES]
        share = inside / letters + _OWN_WEIGHT * min(0.1, own / letters)
        share -= min(_MOST_AGAINST, _NO_OWN * letters) if signs.own and not own else 0.0
        scores[signs.code] = share + (_WORD_WEIGHT * hits + _ENDING_WEIGHT * ends) / total
    return scores


@functools.lru_cache(maxsize=_MOST_KNOWN)
def _features(word: str) -> tuple[tuple[int, int], ...]:
    """For each language in turn, those that are not 0 of: letters of its alphabet, of its own, its word, its ending."""
    found: list[int] = []
    for signs in _all_signs():
        found.append(sum(sign in signs.alphabet for sign in word))
        found.append(sum(sign in signs.own for sign in word))
        found.append(int(word in signs.words))
        found.append(int(len(word) > 4 and bool(signs.endings) and word.endswith(signs.endings)))
    return tuple((k, value) for k, value in enumerate(found) if value)


@functools.cache
def _all_signs() -> tuple[_Signs, ...]:
    return tuple(
        _Signs(
            code, frozenset(fold(table.get("alphabet", ""))), frozenset(fold(table.get("own", ""))),
            frozenset(map(fold, table.get("words", ()))), tuple(map(fold, table.get("endings", ()))),
        )
        for code, table in ((code, pack.table("identify")) for code, pack in sorted(packs().items()))
    )
