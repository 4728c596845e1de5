"""Words that give a number its meaning, found once a sentence: flows, changes, plans, shares, what is no trade."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from extract.inflection import chained
from extract.languages import Pack
from extract.tokens import Known, Lexicon, Phrase, Token, goes_on, phrase_words

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


Begun: TypeAlias = tuple[str, tuple[Phrase[Said], ...]]  # a group and the phrases of it that may begin somewhere


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
    """The lexicons of a pack, and for words already met what phrases of which groups they may begin."""

    def __init__(self, pack: Pack) -> None:
        self._verbs, self._tenses = _endings(pack, "verbs"), _endings(pack, "tenses")
        self._lexicons = lexicons(pack)
        self.begun = Known(self._begun)
        self.fitting = Known(self._fitting)

    def _begun(self, low: str) -> tuple[bool, tuple[Begun, ...]]:
        """Whether phrases of several words begin with a folded word, and what it stands for alone."""
        found = [(group, phrases) for group, lexicon in self._lexicons if (phrases := lexicon.phrases(low))]
        return any(len(words) > 1 for _, phrases in found for words, _ in phrases), tuple(found)

    def _fitting(self, pair: tuple[str, str]) -> tuple[Begun, ...]:
        """The phrases that two folded words may begin."""
        found = ((group, lexicon.fitting(*pair)) for group, lexicon in self._lexicons)
        return tuple(entry for entry in found if entry[1])

    def value(self, said: Said, last: str) -> str:
        """What a verb says with the ending of the last word: "none" where that is of no verb.

        A tensed verb says by its ending whether a thing has come about ("сатты"), is meant ("сатпақ") or goes on.
        """
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
    table, free = _table(pack), dict[str, int]()
    begun, fitting = table.begun, table.fitting
    lows = [*(token.low for token in tokens), ""]
    for i, token in enumerate(tokens):
        several, found = begun[lows[i]]
        for group, phrases in fitting[lows[i], lows[i + 1]] if several else found:
            for words, said in phrases if i >= free.get(group, 0) else ():
                last = i + len(words)
                if last > i + 2 and not goes_on(words, tokens, i):
                    continue
                value = said.value if not said.stem else table.value(said, lows[last - 1])
                if value != "none" or not said.stem:
                    free[group] = last
                if value != "none":
                    yield Cue(token.start, tokens[last - 1].end, group, value)
                break
