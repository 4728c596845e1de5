"""The words of periods of one language, read from its ``periods.toml`` into one lexicon."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from extract.known import MOST_BEHIND, Known
from extract.languages import Pack
from extract.lexicon import Lexicon, Phrase
from extract.tokens import Token, fold

Entry = tuple[str, Any]  # the kind of an atom and its value

# Tables whose keys are numbers: kind of the atom -> name of the table.
_NUMBERED = {"month": "months", "num": "numbers", "ord": "ordinals", "rel": "relative", "cur": "current",
             "vs": "compared", "back": "months_back", "season": "seasons", "year": "named_years",
             "this-month": "months_from_today", "this-quarter": "quarters_from_today", "elided": "elided",
             "one": "year_pronouns", "era": "eras"}
# Tables with one list under ``words``.
_PLAIN = (
    "first", "same", "same_period", "ytd", "season_to_date", "ago", "earlier", "later", "ahead", "past", "after",
    "to", "and", "between", "split", "fiscal", "now", "shield", "ytd_of", "year_to", "same_quarter", "month_sign",
    "quarter_to", "decade_end", "first_days", "same_date", "whole_season", "horizon",
)
DASHES = frozenset("-–—‑−‒―")
_ROLES = ("base", "deadline", "until", "since", "date", "period", "towards", "over")


class Begun(NamedTuple):
    """What may begin at a word: phrases of pieces of periods, best first, and of markers of their roles.

    ``sign``: whether it is a number or a dash; ``thirds``: how the third words of the pieces begin where all have three
    or more; ``behind``: what may begin with each word behind it where that has a say.
    """

    pieces: tuple[Phrase[Entry], ...]
    roles: tuple[Phrase[str], ...]
    sign: bool
    thirds: tuple[str, ...]
    behind: Known[Begun | None] | None


@dataclass(frozen=True)
class Words:
    """What ``periods.toml`` says: an atom lexicon, markers of roles before and after, and small sets of words."""

    atoms: Lexicon[Entry]
    begun: Known[Begun | None]
    before: Lexicon[str]
    after: Lexicon[str]
    endings: tuple[tuple[str, str], ...]
    index_endings: tuple[str, ...]
    year_before: frozenset[str]
    year_after: frozenset[str]
    year_suffixes: frozenset[str]
    year_verbs: frozenset[str]
    year_articles: frozenset[str]
    year_counted: str
    things: Lexicon[str]
    fill: frozenset[str]
    not_after: Lexicon[str]
    not_before: frozenset[str]
    doubtful: tuple[str, ...]
    sure: frozenset[str]
    month_before: frozenset[str]
    capital_months: bool
    year_first: bool
    season_start: int
    season_end: frozenset[str]
    season_begin: frozenset[str]
    part_of: frozenset[str]
    percent: Lexicon[str]
    one_month: frozenset[str]
    decades: frozenset[str]
    range_end: frozenset[str]
    range_until: frozenset[str]
    range_edge: frozenset[str]
    span_fill: frozenset[str]
    joints: frozenset[str]
    as_of: Lexicon[str]
    as_of_after: Lexicon[str]
    end_of: Lexicon[str]
    start_of: Lexicon[str]
    finance: tuple[str, ...]
    marketing: tuple[str, ...]
    solar: tuple[str, ...]
    within: frozenset[str]
    articles: frozenset[str]
    than_that: frozenset[str]
    as_of_endings: tuple[str, ...]
    when: frozenset[str]
    ordinal_before: frozenset[str]
    range_start: frozenset[str]
    years_plural: frozenset[str]
    years_within: bool
    lately: frozenset[str]
    told: tuple[str, ...]
    event: frozenset[str]

    def begun_in(self, tokens: Sequence[Token]) -> list[tuple[int, Begun]]:
        """The tokens at which something may begin, with the one behind each, and what that is."""
        lows = [token.low for token in tokens]
        lows.append("")
        found: list[tuple[int, Begun]] = []
        for i, begun in enumerate(map(self.begun.__getitem__, lows)):
            if begun is not None and begun.behind is not None:
                begun = begun.behind[lows[i + 1]]
            if begun is not None:
                found.append((i, begun))
        return found


@functools.cache
def words_of(pack: Pack) -> Words:
    """The words of a pack; what the pack does not have is empty."""
    table = pack.table("periods")
    year = table.get("year", {})
    roles = table.get("roles", {})
    months = table.get("month_words", {})
    atoms = Lexicon(_entries(table))
    before = Lexicon((phrase, role) for role in _ROLES for phrase in roles.get(role, {}).get("before", ()))
    return Words(
        atoms=atoms,
        begun=Known(lambda low: _begun_by(low, atoms, before)),
        before=before,
        after=Lexicon((phrase, role) for role in _ROLES for phrase in roles.get(role, {}).get("after", ())),
        endings=tuple((fold(e), role) for role in _ROLES for e in roles.get(role, {}).get("endings", ())),
        index_endings=tuple(table.get("index_endings", ())),
        year_before=_set(year.get("before")),
        year_after=_set(year.get("after")),
        year_suffixes=_set(year.get("suffixes")),
        year_verbs=_set(year.get("verbs")),
        year_articles=_set(year.get("articles")),
        year_counted=str(year.get("counted", "")),
        things=Lexicon((phrase, "thing") for phrase in year.get("things", ())),
        fill=_set(table.get("fill")),
        not_after=Lexicon((phrase, "no") for phrase in table.get("not_after", ())),
        not_before=_set(table.get("not_before")),
        doubtful=tuple(map(fold, months.get("doubtful", ()))),
        sure=_set(months.get("sure")),
        month_before=_set(months.get("before")),
        capital_months=bool(months.get("capital", False)),
        year_first=bool(year.get("first", False)),
        season_start=int(table.get("season_start", 7)),
        part_of=_set(table.get("part_of")),
        season_end=_set(table.get("season_end")),
        season_begin=_set(table.get("season_begin")),
        percent=Lexicon((phrase, "%") for phrase in ("%", *table.get("percent", ()))),
        one_month=_set(table.get("one_month")),
        decades=_set(year.get("decades")),
        range_end=_set(table.get("range_end")),
        range_until=_set(table.get("range_until")),
        range_edge=_set(table.get("range_edge")),
        span_fill=_set(table.get("span_fill")),
        joints=_set(table.get("and", {}).get("words")),
        as_of=Lexicon((phrase, "day") for phrase in table.get("as_of", {}).get("before", ())),
        as_of_after=Lexicon((phrase, "day") for phrase in table.get("as_of", {}).get("after", ())),
        end_of=Lexicon((phrase, "month") for phrase in table.get("as_of", {}).get("end", ())),
        start_of=Lexicon((phrase, "month") for phrase in table.get("as_of", {}).get("start", ())),
        years_plural=_set(year.get("plural")),
        finance=tuple(table.get("finance", {}).get("stems", ())),
        solar=tuple(table.get("solar", {}).get("stems", ())),
        marketing=tuple(table.get("marketing", {}).get("stems", ())),
        within=_set(table.get("within")),
        articles=_set(table.get("articles")),
        than_that=_set(table.get("than_that")),
        as_of_endings=tuple(table.get("as_of", {}).get("endings", ())),
        when=_set(table.get("when", {}).get("words")),
        ordinal_before=_set(table.get("ordinal_before")),
        range_start=_set(table.get("range_start")),
        years_within=bool(table.get("years_within", False)),
        lately=_set(table.get("lately")),
        event=_set(year.get("event")),
        told=tuple(table.get("past_endings", ())),
    )


def _begun_by(low: str, atoms: Lexicon[Entry], before: Lexicon[str]) -> Begun | None:
    """What may begin at a folded word."""
    pieces, roles = atoms.phrases(low), before.phrases(low)
    if all(len(words) == 1 for phrases in (pieces, roles) for words, _ in phrases):
        return _begun(pieces, roles, low)
    behind = Known(
        lambda following: _begun(atoms.fitting_once(low, following), before.fitting_once(low, following), low),
        MOST_BEHIND,
    )
    return _begun(pieces, roles, low, behind)


def _begun(
    pieces: tuple[Phrase[Entry], ...], roles: tuple[Phrase[str], ...], low: str,
    behind: Known[Begun | None] | None = None,
) -> Begun | None:
    sign = low.isdecimal() or low in DASHES
    long = all(len(words) > 2 for words, _ in pieces)
    thirds = tuple({words[2].removesuffix("*") for words, _ in pieces}) if long else ()
    return Begun(pieces, roles, sign, thirds, behind) if pieces or roles or sign else None


def _entries(table: dict[str, Any]) -> Iterator[tuple[str, Entry]]:
    for kind, name in _NUMBERED.items():
        for number, phrases in table.get(name, {}).items():
            yield from ((phrase, (kind, int(number))) for phrase in phrases)
    for unit, phrases in table.get("units", {}).items():
        yield from ((phrase, ("unit", unit)) for phrase in phrases)
    for kind, name in (("part", "parts"), ("quarter-year", "summers")):
        for span, phrases in table.get(name, {}).items():
            first, _, last = span.partition("-")
            yield from ((phrase, (kind, (int(first), int(last)))) for phrase in phrases)
    for kind in _PLAIN:
        yield from ((phrase, (kind, None)) for phrase in table.get(kind, {}).get("words", ()))


def _set(words: list[str] | None) -> frozenset[str]:
    return frozenset(map(fold, words or ()))
