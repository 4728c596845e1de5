"""Words that give a number its meaning, found once a sentence: flows, changes, plans, shares, what is no trade."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from extract.inflection import chained
from extract.known import Known
from extract.languages import Pack
from extract.tokens import Lexicon, Phrase, Token, goes_on, phrase_words

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
        "link", "back", "former", "latter", "possessor", "travel", "sector", "recollection",
    ),
    "periods": ("rate", "every_year", "planned_year"),
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


# The phrases that two folded words may begin: of two words at most; all, where the next begins as the last part says.
Fitting: TypeAlias = tuple[tuple[Begun, ...], tuple[Begun, ...], tuple[str, ...]]
NOTHING: Fitting = ((), (), ())


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

    def _begun(self, low: str) -> tuple[bool, tuple[Begun, ...]] | None:
        """Whether phrases of several words begin with a folded word, and what it stands for alone."""
        found = [(group, phrases) for group, lexicon in self._lexicons if (phrases := lexicon.phrases_once(low))]
        return (any(len(words) > 1 for _, phrases in found for words, _ in phrases), tuple(found)) if found else None

    def _fitting(self, pair: tuple[str, str]) -> Fitting:
        """What two folded words may begin: all the same nothing where they begin none, as most pairs do."""
        found = ((group, lexicon.fitting_once(*pair)) for group, lexicon in self._lexicons)
        every = tuple(entry for entry in found if entry[1])
        if not every:
            return NOTHING
        thirds = {words[2].removesuffix("*") for _, phrases in every for words, _ in phrases if len(words) > 2}
        if not thirds:
            return every, every, ()
        short = ((group, tuple(phrase for phrase in phrases if len(phrase[0]) < 3)) for group, phrases in every)
        return tuple(entry for entry in short if entry[1]), every, tuple(thirds)

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


def find_cues(tokens: Sequence[Token], pack: Pack) -> list[Cue]:
    """All cues of a sentence in order; the value ``none`` only keeps a longer phrase from being misread."""
    table, free, found = _table(pack), dict[str, int](), list[Cue]()
    fitting = table.fitting
    lows = [*[token.low for token in tokens], "", ""]
    for i, beginning in enumerate(map(table.begun.__getitem__, lows)):
        if beginning is None:
            continue
        several, groups = beginning
        if several:
            short, every, thirds = fitting[lows[i], lows[i + 1]]
            groups = every if thirds and lows[i + 2].startswith(thirds) else short
        for group, phrases in groups:
            if free.get(group, 0) > i:
                continue
            for words, said in phrases:
                last = i + len(words)
                if last > i + 2 and not goes_on(words, tokens, i):
                    continue
                value = said.value if not said.stem else table.value(said, lows[last - 1])
                if value != "none" or not said.stem:
                    free[group] = last
                if value != "none":
                    found.append(Cue(tokens[i].start, tokens[last - 1].end, group, value))
                break
    return found
