"""Words that give a number its meaning, found once a sentence: flows, changes, plans, shares, what is no trade."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from extract.inflection import chained
from extract.known import Known, behind
from extract.languages import Pack
from extract.lexicon import Lexicon, Phrase, fitting, goes_on, phrase_words
from extract.tokens import Token

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
        "denial", "condition", "unreal", "ranked", "overtaking", "users", "payment",
    ),
    "periods": ("rate", "every_year", "planned_year"),
    "speech": ("said", "role", "away", "evidence", "organ", "count", "line", "talk", "holder"),
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
# A group, the words of its cue, and what that says; ``none`` only keeps a longer phrase from being misread. This and
# the next are plain tuples, which are unpacked faster than named ones.
Sign: TypeAlias = tuple[str, int, str]
# What two folded words begin: signs of two words at most; all phrases, where the next begins as the last part says.
Fitting: TypeAlias = tuple[tuple[Sign, ...], tuple[Begun, ...], tuple[str, ...]]
NOTHING: Fitting = ((), (), ())
# What a folded word is a sign of alone, and what tells what it begins with a word behind it where that has a say.
Beginning: TypeAlias = tuple[tuple[Sign, ...], "Callable[[str], Fitting | None] | None"]


@functools.cache
def lexicons(pack: Pack) -> dict[str, Lexicon[Said]]:
    """A lexicon a group of the pack's tables; groups may overlap in the text, phrases of one group may not."""
    known = ((group, pack.table(name).get(group)) for name, groups in TABLES.items() for group in groups)
    return {
        group: Lexicon(_said(phrase, value) for value, phrases in table.items() for phrase in phrases)
        for group, table in known
        if table
    }


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
    return lexicons(pack)["flow"]


def may_say(tokens: Sequence[Token], pack: Pack, group: str, values: Collection[str]) -> bool:
    """Whether a cue of a group may have one of some values, without telling which; a verb may have any."""
    found = lexicons(pack)[group].find(tokens) if group in lexicons(pack) else ()
    return any(cue.payload.stem or cue.payload.value in values for cue in found)


class _Table:
    """The lexicons of a pack, and for words already met what phrases of which groups they may begin."""

    def __init__(self, pack: Pack) -> None:
        self._verbs, self._tenses = _endings(pack, "verbs"), _endings(pack, "tenses")
        self._lexicons = tuple(lexicons(pack).items())
        self.begun = Known(self._begun)

    def _begun(self, low: str) -> Beginning | None:
        """What a folded word is a sign of alone, and what it begins with the word behind it, if that has a say."""
        found = [(group, phrases) for group, lexicon in self._lexicons if (phrases := lexicon.phrases_once(low))]
        seconds = {words[1] for _, phrases in found for words, _ in phrases if len(words) > 1}
        after = behind(seconds, lambda following: self._fitting(found, (low, following))) if seconds else None
        return (self._signs(found, (low,)), after) if found else None

    def _fitting(self, begun: Iterable[Begun], pair: tuple[str, str]) -> Fitting:
        """Of what a folded word begins what it does with another: all the same nothing where that is none."""
        found = ((group, fitting(phrases, pair[1])) for group, phrases in begun)
        every = tuple(entry for entry in found if entry[1])
        if not every:
            return NOTHING
        thirds = tuple({words[2].removesuffix("*") for _, phrases in every for words, _ in phrases if len(words) > 2})
        return self._signs(every, pair), every if thirds else (), thirds

    def _signs(self, begun: Iterable[Begun], lows: Sequence[str]) -> tuple[Sign, ...]:
        """The first phrase of each group that has no more words than these, which it fits."""
        found = ((group, [phrase for phrase in phrases if len(phrase[0]) <= len(lows)]) for group, phrases in begun)
        told = ((group, short[0]) for group, short in found if short)
        signs = (self.sign(group, said, lows[: len(words)]) for group, (words, said) in told)
        return tuple(sign for sign in signs if sign is not None)

    def longer(self, begun: Iterable[Begun], tokens: Sequence[Token], i: int) -> Iterator[Sign]:
        """What goes on at a token behind its first two words, of each group the first phrase that does."""
        for group, phrases in begun:
            for words, said in phrases:
                if len(words) < 3 or goes_on(words, tokens, i):
                    sign = self.sign(group, said, [token.low for token in tokens[i : i + len(words)]])
                    if sign:
                        yield sign
                    break

    def sign(self, group: str, said: Said, lows: Sequence[str]) -> Sign | None:
        """What a phrase said in these words is a sign of; None where its last word is not the verb meant."""
        value = self.value(said, lows[-1]) if said.stem else said.value
        return None if value is None else (group, len(lows), value)

    def value(self, said: Said, last: str) -> str | None:
        """What a verb says with the ending of the last word; None where that is of no verb.

        A tensed verb says by its ending whether a thing has come about ("сатты"), is meant ("сатпақ") or goes on.
        """
        ending = last[said.stem :]
        if said.value not in TENSED:
            return said.value if ending in self._verbs else None
        tense = self._tenses.get(ending)
        return None if tense is None else TENSED[said.value].get(tense, tense)


@functools.cache
def _table(pack: Pack) -> _Table:
    return _Table(pack)


def find_cues(tokens: Sequence[Token], lows: Sequence[str], pack: Pack) -> dict[str, list[Cue]]:
    """The cues of a sentence by their group, each in order; ``lows``: its tokens folded."""
    table = _table(pack)
    free: dict[str, int] = {}
    found: dict[str, list[Cue]] = {}
    begun = list(map(table.begun.__getitem__, lows))
    lows = (*lows, "", "")
    for i, beginning in itertools.compress(enumerate(begun), begun):
        if beginning is None:
            continue
        signs, after = beginning
        both = after(lows[i + 1]) if after is not None else None
        if both is not None:
            signs, every, thirds = both
            if thirds and lows[i + 2].startswith(thirds):
                signs = tuple(table.longer(every, tokens, i))
        for group, words, value in signs:
            if free and free.get(group, 0) > i:
                continue
            last = i + words
            if words > 1:
                free[group] = last
            if value != "none":
                cue = Cue(tokens[i].start, tokens[last - 1].end, group, value)
                if group in found:
                    found[group].append(cue)
                else:
                    found[group] = [cue]
    return found
