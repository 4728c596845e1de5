"""In which of the known languages a text is: by its letters and its most frequent words, without a model."""

from __future__ import annotations

import functools
import re
from collections import Counter
from dataclasses import dataclass

from extract.languages import packs
from extract.tokens import fold

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 20_000  # characters; the beginning of a long text tells
_HINT, _FEW_WORDS = 0.12, 0.8  # the fewer words, the more the hint weighs
_WORD_WEIGHT, _ENDING_WEIGHT, _OWN_WEIGHT = 3.0, 1.0, 6.0


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
    words = Counter(fold(match[0]) for match in _WORD.finditer(text[:_ENOUGH]))
    known = _all_signs()
    fallback = hint if hint in {signs.code for signs in known} else _first(known)
    if not words:
        return fallback
    scores = {signs.code: _score(words, signs) for signs in known}
    scores[fallback] += _HINT + _FEW_WORDS / sum(words.values())
    return max(scores, key=lambda code: (scores[code], code == fallback))


def _first(known: tuple[_Signs, ...]) -> str:
    codes = [signs.code for signs in known]
    return "en" if "en" in codes else codes[0]


def _score(words: Counter[str], signs: _Signs) -> float:
    total = sum(words.values())
    letters = sum(len(word) * n for word, n in words.items())
    inside = sum(sum(sign in signs.alphabet for sign in word) * n for word, n in words.items())
    own = sum(sum(sign in signs.own for sign in word) * n for word, n in words.items())
    hits = sum(n for word, n in words.items() if word in signs.words)
    ends = sum(n for word, n in words.items() if len(word) > 4 and signs.endings and word.endswith(signs.endings))
    share = inside / letters + _OWN_WEIGHT * min(0.1, own / letters)
    return share + (_WORD_WEIGHT * hits + _ENDING_WEIGHT * ends) / total


@functools.cache
def _all_signs() -> tuple[_Signs, ...]:
    return tuple(
        _Signs(
            code, frozenset(fold(table.get("alphabet", ""))), frozenset(fold(table.get("own", ""))),
            frozenset(map(fold, table.get("words", ()))), tuple(map(fold, table.get("endings", ()))),
        )
        for code, table in ((code, pack.table("identify")) for code, pack in sorted(packs().items()))
    )
