"""The names of parties in one language, compiled from its tables and the table of countries.

Of a pack: ``inflection`` (endings), ``parties`` (names), ``regions``, ``party_context`` (the words around them).
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from extract.inflection import by_ending, chained
from extract.known import Known
from extract.languages import Pack
from extract.lexicon import Lexicon
from extract.parties.entry import Entry
from extract.parties.names import entries, merged, pointers
from extract.parties.typos import Misspelt, misspelt
from extract.tokens import FOLDED, fold

FLAG_A = "\U0001f1e6"
TABLES = ("inflection", "party_context", "parties")


@dataclass(frozen=True, slots=True)
class PartyTable:
    """Everything that finding parties needs in one language.

    Heads are nouns such as "countries" beside a name that carry its case; governors are prepositions, followers
    postpositions, with the role that they give; ``off`` words make a name something else, some of them only with a
    capital; ``lands`` are words for a single land, which a part of the world before them only describes; ``small``
    are words that only their letters tell from an abbreviation: "us"; ``told`` says of a word as written whether it may
    be a name "alone", begin one ("more") or neither (""); ``before`` and ``behind`` say of a folded word beside a name
    what it may be: the end or beginning of a head or of what makes the name something else ("off"), a follower, what a
    preposition may stand before ("transparent").
    """

    lexicon: Lexicon[Entry]
    told: Known[str]
    before: Known[frozenset[str]]
    behind: Known[frozenset[str]]
    suffixes: Mapping[str, Mapping[str, str]]
    heads_before: Lexicon[frozenset[str]]
    heads_after: Lexicon[str]
    heads_dative: Lexicon[str]
    adjective_heads: bool
    governors: Mapping[str, Mapping[str, str]]
    roles: Mapping[str, str]
    followers: Lexicon[str]
    asides: Lexicon[bool]
    transparent: Lexicon[bool]
    connectors: Lexicon[bool]
    case_on: str
    possessive: bool
    uncapital: tuple[str, ...]
    heads_off: Lexicon[bool]
    tails_off: Lexicon[bool]
    persons: frozenset[str]
    titles: frozenset[str]
    people: tuple[str, ...]
    lands: frozenset[str]
    markets: Lexicon[bool]
    market_roles: Mapping[str, str]
    misspelt: Misspelt
    small: Lexicon[Entry]
    articles: frozenset[str]
    headless: Mapping[str, str]
    joints: frozenset[str] = field(default=frozenset("-‐‑–—/↔⇄\ufe0f"))


@functools.cache
def party_table(pack: Pack) -> PartyTable:
    """The compiled table of a language; compiled once."""
    data = {key: value for name in TABLES for key, value in pack.table(name).items()}
    suffixes = chained(data)
    heads = data.get("heads", {})
    grammar = data.get("grammar", {})
    off = data.get("off", {})
    phrases = list(merged(entries(pack.code, data, pack.table("regions")), suffixes))
    lexicon, wrong = Lexicon(phrases), misspelt(data.get("misspelt", {}), phrases, suffixes.get("names", {}))
    small = Lexicon(pointers({"pointers": data.get("small", {})}, []))
    uncapital = tuple(by_ending(data.get("affixes", {}).get("adjective", {})))
    heads_before, heads_off = Lexicon(_head_forms(heads.get("before", {}))), _capitals(off.get("before", []))
    heads_after, heads_dative = _stems(heads.get("after", [])), _stems(heads.get("dative", []))
    followers, tails_off = Lexicon(data.get("followers", {}).items()), _capitals(off.get("after", []))
    transparent = _flags(grammar.get("transparent", []))
    return PartyTable(
        lexicon=lexicon,
        told=Known(
            lambda text: "alone" if text[0] >= FLAG_A or small.begins(FOLDED[text]) or wrong.find(text) is not None
            else _begins(text, lexicon, uncapital)
        ),
        before=_kinds((
            ("head", heads_before.ends), ("off", heads_off.ends), ("transparent", transparent.begins),
        )),
        behind=_kinds((
            ("head", heads_after.begins), ("head", heads_dative.begins), ("off", tails_off.begins),
            ("follower", followers.begins),
        )),
        suffixes=suffixes,
        heads_before=heads_before,
        heads_after=heads_after,
        heads_dative=heads_dative,
        adjective_heads=bool(heads.get("adjectives")),
        governors=data.get("prepositions", {}),
        roles=data.get("roles", {}),
        followers=followers,
        asides=_flags(grammar.get("asides", [])),
        transparent=transparent,
        connectors=_flags(grammar.get("connectors", [])),
        case_on=grammar.get("case_on", "first"),
        possessive=bool(grammar.get("possessive")),
        uncapital=uncapital,
        heads_off=heads_off,
        tails_off=tails_off,
        persons=frozenset(fold(name) for name in off.get("persons", [])),
        titles=frozenset(fold(name) for name in off.get("titles", [])),
        people=tuple(off.get("people", ())),
        lands=frozenset(off.get("lands", ())),
        markets=_flags(grammar.get("markets", [])),
        market_roles=data.get("market_roles", {}),
        articles=frozenset(grammar.get("articles", [])),
        headless=data.get("headless", {}),
        misspelt=wrong,
        small=small,
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


def _flags(phrases: Iterable[str]) -> Lexicon[bool]:
    return Lexicon((phrase, True) for phrase in phrases)


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
