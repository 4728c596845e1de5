"""The words of periods of one language, read from its ``periods.toml`` into one lexicon."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from extract.known import Known, behind
from extract.languages import Pack
from extract.languages.fields import words_from
from extract.lexicon import Lexicon, Phrase, fitting
from extract.tokens import Token, fold

Entry = tuple[str, Any]  # the kind of an atom and its value

# Tables whose keys are numbers: kind of the atom -> name of the table.
_NUMBERED = {"month": "months", "num": "numbers", "ord": "ordinals", "rel": "relative", "cur": "current",
             "vs": "compared", "vs-month": "compared_months", "back": "months_back",
             "season": "seasons", "year": "named_years",
             "this-month": "months_from_today", "this-quarter": "quarters_from_today", "elided": "elided",
             "one": "year_pronouns", "era": "eras"}
# Tables with one list under ``words``.
_PLAIN = (
    "first", "same", "same_period", "ytd", "season_to_date", "ago", "earlier", "later", "ahead", "past", "after",
    "to", "and", "between", "split", "fiscal", "now", "shield", "ytd_of", "year_to", "same_quarter",
    "quarter_to", "decade_end", "first_days", "same_date", "whole_season", "horizon", "by_now",
)
DASHES = frozenset("-–—‑−‒―")
_SEASON_START = 7  # the month in which a season begins where the table says none
_ROLES = ("base", "deadline", "until", "since", "date", "period", "towards", "over")


@dataclass(slots=True)
class Begun:
    """What may begin at a word: phrases of pieces of periods, best first, and of markers of their roles.

    ``sign``: whether it is a number or a dash; ``thirds``: how the third words of the pieces begin where all have three
    or more; ``behind``: what tells what may begin with a word behind it, where that has a say; else only what begins
    with the word ``alone``.
    """

    pieces: tuple[Phrase[Entry], ...]
    roles: tuple[Phrase[str], ...]
    sign: bool
    thirds: tuple[str, ...]
    behind: Callable[[str], Begun | None] | None = None
    alone: Begun | None = None


@dataclass(frozen=True)
class Words:
    """What ``periods.toml`` says: an atom lexicon, markers of roles before and after, and small sets of words."""

    atoms: Lexicon[Entry]
    begun: Known[Begun | None]
    before: Lexicon[str]
    after: Lexicon[str]
    endings: tuple[tuple[str, str], ...]
    told_behind: bool  # whether words or endings behind a period tell its role
    percent: Lexicon[None]
    doubtful: tuple[str, ...]
    season_start: int
    index_endings: tuple[str, ...]
    year_before: Annotated[frozenset[str], "year.before"]
    year_before_things: Annotated[frozenset[str], "year.before_things"]
    year_after: Annotated[frozenset[str], "year.after"]
    unit_signs: frozenset[str]  # of a month, a quarter, a half, joined to their number
    year_suffixes: Annotated[frozenset[str], "year.suffixes"]
    year_verbs: Annotated[frozenset[str], "year.verbs"]
    year_heading: Annotated[Lexicon[None], "year.heading"]  # behind a year that heads a review: "2021 in figures"
    year_articles: Annotated[frozenset[str], "year.articles"]
    year_counted: Annotated[str, "year.counted"]
    year_first: Annotated[bool, "year.first"]
    years_plural: Annotated[frozenset[str], "year.plural"]
    decades: Annotated[frozenset[str], "year.decades"]
    event: Annotated[frozenset[str], "year.event"]
    things: Annotated[Lexicon[None], "year.things"]
    fill: frozenset[str]
    not_after: Lexicon[None]
    not_before: frozenset[str]
    sure: Annotated[frozenset[str], "month_words.sure"]
    month_before: Annotated[frozenset[str], "month_words.before"]
    capital_months: Annotated[bool, "month_words.capital"]
    genitive_months: Annotated[tuple[str, ...], "month_words.genitive"]  # before the number of a day: "наурыздың 12-сі"
    day_endings: Annotated[frozenset[str], "month_words.day_endings"]  # behind it
    season_end: frozenset[str]
    season_begin: frozenset[str]
    season_on: frozenset[str]  # before the day on which a season is said to have begun
    part_of: frozenset[str]
    one_month: frozenset[str]
    range_end: frozenset[str]
    range_until: frozenset[str]
    range_edge: frozenset[str]
    range_start: frozenset[str]
    range_pairs: frozenset[tuple[str, ...]]
    span_fill: frozenset[str]
    joints: Annotated[frozenset[str], "and.words"]
    spanning: Annotated[frozenset[str], "between.words"]
    as_of: Annotated[Lexicon[None], "as_of.before"]
    as_of_after: Annotated[Lexicon[None], "as_of.after"]
    as_of_endings: Annotated[tuple[str, ...], "as_of.endings"]
    end_of: Annotated[Lexicon[None], "as_of.end"]
    start_of: Annotated[Lexicon[None], "as_of.start"]
    finance: Annotated[tuple[str, ...], "finance.stems"]
    marketing: Annotated[tuple[str, ...], "marketing.stems"]
    solar: Annotated[tuple[str, ...], "solar.stems"]
    solar_year: Annotated[tuple[str, ...], "solar.year"]
    given: Annotated[frozenset[str], "given.before"]
    given_to: Annotated[frozenset[str], "given.after"]
    when: Annotated[frozenset[str], "when.words"]
    within: frozenset[str]
    articles: frozenset[str]
    than_that: frozenset[str]
    ordinal_before: frozenset[str]
    years_within: bool
    lately: frozenset[str]
    told: Annotated[tuple[str, ...], "past_endings"]

    def begun_in(self, tokens: Sequence[Token]) -> list[tuple[int, Begun]]:
        """The tokens at which something may begin, with the one behind each, and what that is."""
        lows = [token.low for token in tokens]
        lows.append("")
        found: list[tuple[int, Begun]] = []
        for i, begun in enumerate(map(self.begun.__getitem__, lows)):
            if begun is not None and begun.behind is not None:
                begun = begun.behind(lows[i + 1]) or begun.alone
            if begun is not None:
                found.append((i, begun))
        return found


@functools.cache
def words_of(pack: Pack) -> Words:
    """The words of a pack; what the pack does not have is empty."""
    table = pack.table("periods")
    roles = [(role, table.get("roles", {}).get(role, {})) for role in _ROLES]
    atoms = Lexicon(_entries(table))
    before = Lexicon((phrase, role) for role, words in roles for phrase in words.get("before", ()))
    return words_from(
        Words, table,
        atoms=atoms,
        begun=Known(lambda low: _begun_by(low, atoms, before)),
        before=before,
        after=Lexicon((phrase, role) for role, words in roles for phrase in words.get("after", ())),
        endings=tuple((fold(ending), role) for role, words in roles for ending in words.get("endings", ())),
        told_behind="index_endings" in table or any("after" in words or "endings" in words for _, words in roles),
        unit_signs=frozenset(itertools.chain.from_iterable(table.get("unit_signs", {}).values())),
        range_pairs=frozenset(tuple(pair) for pair in table.get("range_pairs", ())),
        percent=Lexicon((phrase, None) for phrase in ("%", *table.get("percent", ()))),
        doubtful=tuple(map(fold, table.get("month_words", {}).get("doubtful", ()))),
        season_start=table.get("season_start", _SEASON_START),
    )


def _begun_by(low: str, atoms: Lexicon[Entry], before: Lexicon[str]) -> Begun | None:
    """What may begin at a folded word."""
    pieces, roles = atoms.phrases(low), before.phrases(low)
    seconds = {words[1] for phrases in (pieces, roles) for words, _ in phrases if len(words) > 1}
    begun = _begun(pieces, roles, low)
    if begun is not None and seconds:
        begun.alone = _begun(atoms.phrases(low, alone=True), before.phrases(low, alone=True), low)
        begun.behind = behind(seconds, lambda word: _begun(fitting(pieces, word), fitting(roles, word), low))
    return begun


def _begun(pieces: tuple[Phrase[Entry], ...], roles: tuple[Phrase[str], ...], low: str) -> Begun | None:
    sign = low.isdecimal() or low in DASHES
    long = all(len(words) > 2 for words, _ in pieces)
    thirds = tuple({words[2].removesuffix("*") for words, _ in pieces}) if long else ()
    return Begun(pieces, roles, sign, thirds) if pieces or roles or sign else None


def _entries(table: dict[str, Any]) -> Iterator[tuple[str, Entry]]:
    for kind, name in _NUMBERED.items():
        for number, phrases in table.get(name, {}).items():
            yield from ((phrase, (kind, int(number))) for phrase in phrases)
    for unit, phrases in table.get("units", {}).items():
        yield from ((phrase, ("unit", unit)) for phrase in phrases)
    for unit, phrases in table.get("unit_signs", {}).items():
        yield from ((phrase, ("unit_sign", unit)) for phrase in phrases)
    for kind, name in (("part", "parts"), ("quarter-year", "summers")):
        for span, phrases in table.get(name, {}).items():
            first, _, last = span.partition("-")
            yield from ((phrase, (kind, (int(first), int(last)))) for phrase in phrases)
    for kind in _PLAIN:
        yield from ((phrase, (kind, None)) for phrase in table.get(kind, {}).get("words", ()))

