"""Words that give a number its meaning, found once a sentence: flows, changes, plans, shares, what is no trade."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from extract.inflection import chained
from extract.languages import Pack
from extract.tokens import Known, Lexicon, Token, phrase_words

VERB = "~"
TENSED = {  # what verbs of dealing in goods, of raising sums and of how these go say by their endings
    "deal": {"meant": "target", "us": "either"},
    "raise": {"meant": "target", "us": "target"},
    "course": {"meant": "forecast", "us": "forecast"},
}
TABLES = {  # the groups of each table of a pack
    "frames": (
        "flow", "motion", "moved", "earned", "closing", "service", "change", "pace", "measure", "hedge", "extent",
        "reach", "base", "status", "revised", "share", "reject", "elsewhere", "ratio", "mirror", "worth", "product",
        "link", "back", "possessor", "travel", "sector", "recollection",
    ),
    "speech": ("said", "role", "evidence", "organ"),
    "leaders": ("leader", "body"),
}
GROUPS = tuple(group for groups in TABLES.values() for group in groups)


@dataclass(slots=True)
class Cue:
    """One such word or phrase: its group (``flow``) and what it says (``export``)."""

    start: int
    end: int
    group: str
    value: str


class Said(NamedTuple):
    """What a phrase of a table says; ``stem``: letters of its last word that an ending of a verb must follow."""

    value: str
    stem: int = 0


@functools.cache
def lexicons(pack: Pack) -> tuple[tuple[str, Lexicon[Said]], ...]:
    """A lexicon a group of the pack's tables; groups may overlap in the text, phrases of one group may not."""
    known = ((group, pack.table(name).get(group)) for name, groups in TABLES.items() for group in groups)
    return tuple(
        (group, Lexicon(_said(phrase, value) for value, phrases in table.items() for phrase in phrases))
        for group, table in known
        if table
    )


def _said(phrase: str, value: str) -> tuple[str, Said]:
    """A phrase as the lexicon matches it: ``сатып ал~`` is any form of the verb, ``сатып ал*`` any word so begun."""
    if not phrase.endswith(VERB):
        return phrase, Said(value)
    return f"{phrase[:-1]}*", Said(value, len(phrase_words(phrase[:-1])[-1]))


@functools.cache
def _endings(pack: Pack, chains: str) -> Mapping[str, str]:
    return chained(pack.table("inflection")).get(chains, {})


def flow_words(pack: Pack) -> Lexicon[Said]:
    """The words of trade."""
    return dict(lexicons(pack))["flow"]


class _Table:
    """The lexicons of a pack, and for each word already met those with a phrase that begins with it."""

    def __init__(self, pack: Pack) -> None:
        self._verbs, self._tenses = _endings(pack, "verbs"), _endings(pack, "tenses")
        self._lexicons = lexicons(pack)
        self.beginning = Known(self._beginning)

    def _beginning(self, low: str) -> tuple[tuple[str, Lexicon[Said], tuple[str, ...]], ...]:
        """The groups and lexicons with a phrase that begins with a folded word, and how its next words begin."""
        entries = ((group, lexicon, lexicon.seconds(low)) for group, lexicon in self._lexicons)
        return tuple(entry for entry in entries if entry[2])

    def value(self, said: Said, last: str) -> str:
        """What a phrase says with the ending of its last word: "none" where that is of no verb.

        A tensed verb says by its ending whether a thing has come about ("сатты"), is meant ("сатпақ") or goes on.
        """
        if not said.stem:
            return said.value
        ending = last[said.stem :]
        if said.value not in TENSED:
            return said.value if ending in self._verbs else "none"
        tense = self._tenses.get(ending, "none")
        return TENSED[said.value].get(tense, tense)


@functools.cache
def _table(pack: Pack) -> _Table:
    return _Table(pack)


def find_cues(tokens: Sequence[Token], pack: Pack) -> Iterator[Cue]:
    """All cues of a sentence in order; the value ``none`` only keeps a longer phrase from being misread."""
    table, free = _table(pack), dict.fromkeys(GROUPS, 0)
    beginning = table.beginning
    following = [*(token.low for token in tokens[1:]), ""]
    for i, token in enumerate(tokens):
        for group, lexicon, seconds in beginning[token.low]:
            found = lexicon.at(tokens, i) if following[i].startswith(seconds) and i >= free[group] else None
            if found is None:
                continue
            value = table.value(found.payload, tokens[found.last - 1].low)
            if value == "none" and found.payload.stem:
                continue
            free[group] = found.last
            if value != "none":
                yield Cue(token.start, tokens[found.last - 1].end, group, value)
