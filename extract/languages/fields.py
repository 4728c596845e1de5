"""A table of a language pack as the fields of a class: the type of a field says how its words are read."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Annotated, Any, TypeVar, get_args, get_origin, get_type_hints

from extract.lexicon import Lexicon, phrase_set
from extract.tokens import fold

Words = TypeVar("Words")

# What a table lacks is None.
READERS: dict[object, Callable[[Any], object]] = {
    bool: bool,
    str: lambda word: word or "",
    tuple[str, ...]: lambda words: tuple(words or ()),
    frozenset[str]: lambda words: frozenset(map(fold, words or ())),
    Lexicon[None]: lambda words: phrase_set(words or ()),
    Lexicon[str]: lambda table: Lexicon(_by_phrase(table)),
    Lexicon[float]: lambda table: Lexicon((phrase, float(value)) for phrase, value in _by_phrase(table)),
    dict[str, str]: lambda table: dict(table or {}),
    dict[str, Lexicon[None]]: lambda table: {name: phrase_set(phrases) for name, phrases in (table or {}).items()},
}


def words_from(kind: type[Words], table: Mapping[str, Any], **made: Any) -> Words:
    """An object of a dataclass; fields that are ``made`` otherwise are given.

    A field stands under its own name, or where it is ``Annotated`` to: ``Annotated[frozenset[str], "year.before"]``.
    """
    hints = get_type_hints(kind, include_extras=True)
    for one in dataclasses.fields(kind):  # type: ignore[arg-type]
        if one.name not in made:
            of, path = hints[one.name], one.name
            if get_origin(of) is Annotated:
                of, path = get_args(of)
            made[one.name] = READERS[of](_found(table, path))
    return kind(**made)


def _found(table: Mapping[str, Any], path: str) -> Any:
    found: Any = table
    for name in path.split("."):
        found = found.get(name) if found is not None else None
    return found


def _by_phrase(table: Mapping[str, list[str]] | None) -> list[tuple[str, str]]:
    return [(phrase, name) for name, phrases in (table or {}).items() for phrase in phrases]
