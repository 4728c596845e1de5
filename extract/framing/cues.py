"""Words that give a number its meaning, found once a sentence: flows, changes, plans, shares, what is no trade."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.languages import Pack
from extract.tokens import Lexicon, Token

TABLE = "frames"
GROUPS = ("flow", "service", "change", "hedge", "extent", "reach", "base", "status", "share", "reject", "ratio", "product", "link", "back", "recollection")


class Cue(NamedTuple):
    """One such word or phrase: its group (``flow``) and what it says (``export``)."""

    start: int
    end: int
    group: str
    value: str


@functools.cache
def lexicons(pack: Pack) -> tuple[tuple[str, Lexicon[str]], ...]:
    """A lexicon a group of the pack's table; groups may overlap in the text, phrases of one group may not."""
    table = pack.table(TABLE)
    return tuple(
        (group, Lexicon((phrase, value) for value, phrases in table[group].items() for phrase in phrases))
        for group in GROUPS
        if table.get(group)
    )


def flow_words(pack: Pack) -> Lexicon[str]:
    """The words of trade."""
    return dict(lexicons(pack))["flow"]


def find_cues(tokens: Sequence[Token], pack: Pack) -> Iterator[Cue]:
    """All cues of a sentence, group by group; the value ``none`` only keeps a longer phrase from being misread."""
    for group, lexicon in lexicons(pack):
        for found in lexicon.find(tokens):
            if found.payload != "none":
                yield Cue(tokens[found.first].start, tokens[found.last - 1].end, group, found.payload)
