"""Small words and endings that a reader looks for by themselves: the tables ``small`` and ``ending`` of ``words``."""

from __future__ import annotations

import functools

from briefs.understanding.line.phrases import LANGUAGES, table
from briefs.understanding.line.spelling import ending, skeleton


@functools.cache
def small(value: str) -> frozenset[str]:
    """The words under a key in all languages, as skeletons."""
    return frozenset(word for word in _small(value) if not word.endswith("*"))


@functools.cache
def _stems(value: str) -> tuple[str, ...]:
    return tuple(word[:-1] for word in _small(value) if word.endswith("*"))


def _small(value: str) -> list[str]:
    return [" ".join(map(skeleton, word.split())) for language in LANGUAGES
            for word in table(language)["small"].get(value, ())]


def is_small(word: str, value: str) -> bool:
    """Whether a word (a skeleton) is one of those under a key, or begins as one that ends in ``*``.

    >>> is_small("тауарин", "goods"), is_small("китаи", "goods")
    (True, False)
    """
    return word in small(value) or word.startswith(_stems(value))


@functools.cache
def endings(value: str) -> tuple[str, ...]:
    """The ends of words under a key in all languages, as they are written."""
    return tuple(end for language in LANGUAGES for end in table(language)["ending"].get(value, ()))


@functools.cache
def low_endings(value: str) -> tuple[str, ...]:
    """The same as ends of skeletons."""
    return tuple(map(ending, endings(value)))
