"""Forms of names by a table of endings, for languages whose case endings replace letters of the word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

FIXED = "="


@dataclass(frozen=True, slots=True)
class Ending:
    """Words that end in ``last`` lose ``cut`` letters and take the ending of each case."""

    last: tuple[str, ...]
    cut: int
    forms: Mapping[str, str]


def endings(rows: Sequence[Mapping[str, Any]]) -> list[Ending]:
    """The endings of a pack's table; the first that fits a word holds."""
    return [Ending(tuple(row["last"]), row.get("cut", 0),
                   {key: form for key, form in row.items() if key not in ("last", "cut")}) for row in rows]


def decline(name: str, table: Sequence[Ending]) -> Iterator[tuple[str, str]]:
    """The forms of a name with their cases; a word marked ``=`` stays as it is.

    >>> table = endings([{"last": ["а"], "cut": 1, "gen": "ы"}])
    >>> list(decline("Литва =Новая", table))
    [('Литва Новая', 'nom'), ('Литвы Новая', 'gen')]
    """
    words = name.split()
    yield " ".join(word.removeprefix(FIXED) for word in words), "nom"
    fitting = [None if word.startswith(FIXED) else _fitting(word, table) for word in words]
    grams = {gram for ending in fitting if ending for gram in ending.forms}
    for gram in sorted(grams):
        yield " ".join(_form(word, ending, gram) for word, ending in zip(words, fitting, strict=True)), gram


def _fitting(word: str, table: Sequence[Ending]) -> Ending | None:
    if word.isupper():
        return None
    return next((ending for ending in table if word.endswith(ending.last)), None)


def _form(word: str, ending: Ending | None, gram: str) -> str:
    if ending is None or gram not in ending.forms:
        return word.removeprefix(FIXED)
    return word[: len(word) - ending.cut] + ending.forms[gram]
