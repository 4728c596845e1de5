"""The words of heads and rows: ``tables.toml`` of a language pack."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

from extract.languages import Pack
from extract.tokens import Lexicon, Token

TABLE = "tables"


class Word(NamedTuple):
    """A word of a label in tokens ``first`` to ``last`` (not included): its group (``role``) and value (``share``)."""

    first: int
    last: int
    group: str
    value: str


@functools.cache
def _lexicons(pack: Pack) -> tuple[tuple[str, Lexicon[str]], ...]:
    table = pack.table(TABLE)
    return tuple(
        (group, Lexicon((phrase, value) for value, phrases in values.items() for phrase in phrases))
        for group, values in table.items()
        if isinstance(values, dict)
    )


def find_words(tokens: Sequence[Token], pack: Pack) -> list[Word]:
    """The words of tables in a label, group by group."""
    return [Word(f.first, f.last, group, f.payload) for group, words in _lexicons(pack) for f in words.find(tokens)]


def bracket_words(tokens: Sequence[Token], pack: Pack) -> list[int]:
    """Where words that tell of numbers in brackets begin: "in brackets", "в скобках"."""
    words = dict(_lexicons(pack)).get("bracket")
    return [found.first for found in words.find(tokens)] if words is not None else []
