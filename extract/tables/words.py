"""The words of heads and rows: ``tables.toml`` of a language pack."""

from __future__ import annotations

import functools
from collections.abc import Sequence, Set
from typing import NamedTuple

from extract.known import Known
from extract.languages import Pack
from extract.lexicon import Lexicon
from extract.tokens import Token

TABLE = "tables"


class Word(NamedTuple):
    """A word of a label in tokens ``first`` to ``last`` (not included): its group (``role``) and value (``share``)."""

    first: int
    last: int
    group: str
    value: str


@functools.cache
def _lexicons(pack: Pack) -> dict[str, Lexicon[str]]:
    return {
        group: Lexicon((phrase, value) for value, phrases in values.items() for phrase in phrases)
        for group, values in pack.table(TABLE).items()
        if isinstance(values, dict)
    }


@functools.cache
def _begun(pack: Pack) -> Known[tuple[str, ...]]:
    """The groups with a phrase that begins with a folded word."""
    return Known(lambda low: tuple(group for group, words in _lexicons(pack).items() if words.begins(low)))


@functools.cache
def _saying(pack: Pack, group: str, value: str) -> Lexicon[None]:
    """The phrases of a group that have a value."""
    return Lexicon((phrase, None) for phrase in pack.table(TABLE).get(group, {}).get(value, ()))


def find_value(tokens: Sequence[Token], lows: Sequence[str], pack: Pack, group: str, value: str) -> list[Word]:
    """The words of one group that have a value: "others", "the rest" of ``row``, ``other``; ``lows``: tokens folded."""
    if not _saying(pack, group, value).may_end_in(lows):
        return []
    return [word for word in find_group(tokens, pack, group) if word.value == value]


def may_say(vocabulary: Set[str], pack: Pack, group: str) -> bool:
    """Whether a text of such folded words may have a word of a group."""
    return group in _lexicons(pack) and _lexicons(pack)[group].may_begin(vocabulary)


def find_words(tokens: Sequence[Token], pack: Pack) -> list[Word]:
    """The words of tables in a label, group by group."""
    begun = _begun(pack)
    known = {group for token in tokens for group in begun[token.low]}
    return [
        Word(found.first, found.last, group, found.payload)
        for group, words in _lexicons(pack).items() if group in known for found in words.find(tokens)
    ]


def find_group(tokens: Sequence[Token], pack: Pack, group: str) -> list[Word]:
    """The words of one group: "in brackets", "в скобках" of ``bracket``."""
    words = _lexicons(pack).get(group)
    return [Word(found.first, found.last, group, found.payload) for found in words.find(tokens)] if words else []
