"""Forms of words: by a table of endings that replace letters, or by chains of endings that are added."""

from __future__ import annotations

import itertools
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


def chained(data: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """The endings of each table of a pack with their cases, all that its chains give included.

    A pack lists endings by case (``none``: the ending says nothing of the case); the last that does decides.
    """
    found = {name: by_ending(table) for name, table in data.get("suffixes", {}).items()}
    affixes = {name: by_ending(table) for name, table in data.get("affixes", {}).items()}
    for name, chains in data.get("chains", {}).items():
        table = found.setdefault(name, {})
        for chain in chains:
            for links in itertools.product(*(affixes[link].items() for link in chain)):
                gram = next((gram for _, gram in reversed(links) if gram), "")
                table.setdefault("".join(affix for affix, _ in links), gram)
    return found


def by_ending(table: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Endings with their cases, of a table of endings by case."""
    return {ending: "" if gram == "none" else gram for gram, ends in table.items() for ending in ends}
