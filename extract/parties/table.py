"""The names of parties in one language, compiled from its tables and the table of countries.

Of a pack: ``inflection`` (endings), ``parties`` (names), ``regions``, ``party_context`` (the words around them).
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated

from extract.inflection import by_ending, chained
from extract.known import Known
from extract.languages import Pack
from extract.languages.fields import words_from
from extract.lexicon import Lexicon
from extract.parties.entry import Entry
from extract.parties.names import entries, merged, pointers
from extract.parties.typos import Misspelt, misspelt
from extract.tokens import FOLDED

FLAG_A = "\U0001f1e6"
JOINTS = frozenset("-‐‑–—/↔⇄\ufe0f")  # signs between two names side by side
TABLES = ("inflection", "party_context", "parties")


@dataclass(frozen=True)
class PartyTable:
    """All that finding parties needs in one language; a field is of its tables, under its own name or where it says.

    Heads are nouns such as "countries" beside a name that carry its case; governors are prepositions, ``complex``
    ones of several words, followers postpositions, with the role that they give; ``off`` words make a name something
    else, some of them only with a capital; ``apposed`` are words for one whose name follows between commas; ``lands``
    are words for a single land, which a part of the world before them only describes; ``dealers`` are who deals with
    a land, where its bare name stands before them; ``small`` are words that only their letters tell from an
    abbreviation: "us". By the endings of ``dative`` an adjective and its noun are whom something goes to; behind
    stems of ``bought`` a name in whatever case is where one buys.
    """

    lexicon: Lexicon[Entry]
    misspelt: Misspelt
    small: Lexicon[Entry]
    suffixes: Mapping[str, Mapping[str, str]]
    uncapital: tuple[str, ...]
    heads_before: Lexicon[frozenset[str]]
    heads_after: Lexicon[str]
    heads_dative: Lexicon[str]
    heads_off: Lexicon[bool]
    tails_off: Lexicon[bool]
    governors: Mapping[str, Mapping[str, str]]
    complex: Lexicon[Mapping[str, str]]
    followers: Lexicon[str]
    roles: dict[str, str]
    market_roles: dict[str, str]
    headless: dict[str, str]
    adjective_heads: Annotated[bool, "heads.adjectives"]
    apposed: Annotated[frozenset[str], "grammar.apposed"]
    transparent: Annotated[Lexicon[None], "grammar.transparent"]
    connectors: Annotated[Lexicon[None], "grammar.connectors"]
    case_on: Annotated[str, "grammar.case_on"]
    possessive: Annotated[bool, "grammar.possessive"]
    markets: Annotated[Lexicon[None], "grammar.markets"]
    dealers: Annotated[Lexicon[None], "grammar.dealers"]
    articles: Annotated[frozenset[str], "grammar.articles"]
    bought: Annotated[tuple[str, ...], "grammar.bought"]
    dative_adjectives: Annotated[tuple[str, ...], "dative.adjectives"]
    dative_nouns: Annotated[tuple[str, ...], "dative.nouns"]
    dative_never: Annotated[frozenset[str], "dative.never"]
    no_dative: Annotated[frozenset[str], "dative.before"]
    persons: Annotated[frozenset[str], "off.persons"]
    titles: Annotated[frozenset[str], "off.titles"]
    people: Annotated[tuple[str, ...], "off.people"]
    of_state: Annotated[tuple[str, ...], "off.of_state"]
    lands: Annotated[frozenset[str], "off.lands"]

    @functools.cached_property
    def told(self) -> Known[str]:
        """Whether a word as written may be a name "alone", begin one ("more") or neither ("")."""
        return Known(lambda text: "alone" if self._alone(text) else _begins(text, self.lexicon, self.uncapital))

    @functools.cached_property
    def before(self) -> Known[frozenset[str]]:
        """What a folded word before a name may be: the end of a head or of what makes it something else ("off"), or
        what a preposition may stand before ("transparent"), or the end of a complex preposition."""
        return _kinds((
            ("head", self.heads_before.ends), ("off", self.heads_off.ends), ("transparent", self.transparent.begins),
            ("complex", self.complex.ends),
        ))

    @functools.cached_property
    def behind(self) -> Known[frozenset[str]]:
        """What a folded word behind a name may begin: a head, what makes it something else ("off"), a follower."""
        return _kinds((
            ("head", self.heads_after.begins), ("head", self.heads_dative.begins), ("off", self.tails_off.begins),
            ("follower", self.followers.begins),
        ))

    def _alone(self, text: str) -> bool:
        """Whether a word is a flag, one told by its letters or a misspelt name."""
        return text[0] >= FLAG_A or self.small.begins(FOLDED[text]) or self.misspelt.find(text) is not None


@functools.cache
def party_table(pack: Pack) -> PartyTable:
    """The compiled table of a language; compiled once."""
    data = {key: value for name in TABLES for key, value in pack.table(name).items()}
    heads, off, suffixes = data.get("heads", {}), data.get("off", {}), chained(data)
    phrases = list(merged(entries(pack.code, data, pack.table("regions")), suffixes))
    return words_from(
        PartyTable, data,
        lexicon=Lexicon(phrases),
        misspelt=misspelt(data.get("misspelt", {}), phrases, suffixes.get("names", {})),
        small=Lexicon(pointers({"pointers": data.get("small", {})}, [])),
        suffixes=suffixes,
        uncapital=tuple(by_ending(data.get("affixes", {}).get("adjective", {}))),
        heads_before=Lexicon(_head_forms(heads.get("before", {}))),
        heads_after=_stems(heads.get("after", [])),
        heads_dative=_stems(heads.get("dative", [])),
        heads_off=_capitals(off.get("before", [])),
        tails_off=_capitals(off.get("after", [])),
        governors=data.get("prepositions", {}),
        complex=Lexicon(data.get("complex_prepositions", {}).items()),
        followers=Lexicon(data.get("followers", {}).items()),
    )


def _begins(text: str, lexicon: Lexicon[Entry], uncapital: tuple[str, ...]) -> str:
    """Whether a word with these capitals may be a name "alone", as "казахстанский" is without them, or begin one."""
    low = FOLDED[text]
    fitting = [
        len(words) for words, entry in lexicon.phrases(low)
        if entry.written_so(text) or (entry.stem and (len(words) > 1 or low.startswith(uncapital, entry.stem)))
    ]
    return "alone" if 1 in fitting else "more" if fitting else ""


def _kinds(tests: Iterable[tuple[str, Callable[[str], bool]]]) -> Known[frozenset[str]]:
    """What a folded word may be, by the name of each test that it passes."""
    return Known(lambda low: frozenset(kind for kind, passes in tests if passes(low)))


def _capitals(phrases: Iterable[str]) -> Lexicon[bool]:
    """Phrases, with whether one is written with a capital: "Kazakhstan Today" is a newspaper, not "Kazakhstan today".
    """
    return Lexicon((phrase, phrase[0].isupper()) for phrase in phrases)


def _stems(phrases: Iterable[str]) -> Lexicon[str]:
    return Lexicon((f"{phrase}*", phrase) for phrase in phrases)


def _head_forms(heads: Mapping[str, list[str]]) -> Iterator[tuple[str, frozenset[str]]]:
    grams: dict[str, set[str]] = {}
    for gram, phrases in heads.items():
        for phrase in phrases:
            grams.setdefault(phrase, set()).add(gram)
    return ((phrase, frozenset(found)) for phrase, found in grams.items())
