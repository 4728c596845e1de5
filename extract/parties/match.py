"""Where the phrases of a party table stand in a text, with the grammatical cases that their endings allow."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from extract.parties.entry import ADJECTIVE, ANY, NOMINATIVE, Entry
from extract.parties.table import FLAG_A, PartyTable
from extract.tokens import Token
from terms.countries import COUNTRIES

HYPHEN = frozenset("-‐‑–")
DATIVE = frozenset({"dat"})
APOSTROPHE = frozenset("'’ʼ‘")


@dataclass(slots=True)  # not frozen, as a token is not
class Match:
    """An entry found in tokens ``first`` to ``last`` (not included); ``code`` is the code chosen of the entry's."""

    first: int
    last: int
    entry: Entry
    grams: frozenset[str]
    code: str


def matches(tokens: Sequence[Token], table: PartyTable) -> Iterator[Match]:
    """All matches from left to right, without overlap."""
    free = 0
    told, lexicon = table.told, table.lexicon
    for i in itertools.compress(itertools.count(), map(told.__getitem__, [token.text for token in tokens])):
        if i < free:
            continue
        found = lexicon.at(tokens, i)
        if found is None:
            match = _unlisted(tokens, i, table) if told[tokens[i].text] == "alone" else None
        else:
            match = _checked(found.first, found.last, found.payload, tokens, table) or _small(tokens, i, table)
            match = match or _unlisted(tokens, i, table)
        if match is not None:
            match = _with_head_after(match, tokens, table)
            yield match
            free = match.last


def _small(tokens: Sequence[Token], i: int, table: PartyTable) -> Match | None:
    """A pronoun that only its letters tell from an abbreviation: "us"."""
    found = table.small.at(tokens, i) if tokens[i].text.islower() else None
    return Match(i, i + 1, found.payload, found.payload.grams, found.payload.codes[0]) if found else None


def _unlisted(tokens: Sequence[Token], i: int, table: PartyTable) -> Match | None:
    """A flag, or a name with a letter wrong."""
    text = tokens[i].text
    if text[0] < FLAG_A:
        entry = table.misspelt.find(text)
        return Match(i, i + 1, entry, entry.grams, entry.codes[0]) if entry else None
    code = "".join(map(_flag_letter, tokens[i : i + 2]))
    if len(code) == 2 and code in COUNTRIES:
        return Match(i, i + 2, Entry((code,), "country", "flag"), NOMINATIVE, code)
    return None


def _flag_letter(token: Token) -> str:
    """The letter that a regional indicator stands for; a flag is two of them."""
    letter = ord(token.text[0]) - ord(FLAG_A)
    return chr(ord("A") + letter) if 0 <= letter < 26 else ""


def _checked(first: int, last: int, entry: Entry, tokens: Sequence[Token], table: PartyTable) -> Match | None:
    """The match if letters and ending are those of the entry."""
    if not entry.written_so(tokens[first].text):
        derived = bool(entry.stem) and tokens[last - 1].low.startswith(table.uncapital, entry.stem)
        if not derived:
            return None
    suffixes = table.suffixes.get(entry.suffixes)
    grams = entry.grams
    if suffixes is not None and entry.stem:
        rest = tokens[last - 1].low[entry.stem :]
        if rest not in suffixes:
            return None
        grams = entry.grams if not suffixes[rest] else frozenset({suffixes[rest]})
        if not rest:
            grams = grams - ANY or NOMINATIVE
    if entry.rule == "prefix":
        return Match(first, last, entry, ADJECTIVE, entry.codes[0]) if _signed(tokens, last, HYPHEN) else None
    last, grams = _detached(last, grams, tokens, suffixes or table.suffixes.get("names", {}))
    return Match(first, last, entry, grams, entry.codes[0])


def _detached(last: int, grams: frozenset[str], tokens: Sequence[Token],
              suffixes: Mapping[str, str]) -> tuple[int, frozenset[str]]:
    """An ending written behind a hyphen or an apostrophe: ``АҚШ-тың``, ``Kazakhstan's``."""
    if last >= len(tokens) or tokens[last].start != tokens[last - 1].end:
        return last, grams
    sign = tokens[last].text
    follows = tokens[last + 1] if last + 1 < len(tokens) else None
    joined = follows is not None and follows.start == tokens[last].end
    if follows is not None and joined and (sign in HYPHEN or sign in APOSTROPHE):
        gram = suffixes.get(("'" if sign in APOSTROPHE else "") + follows.low, "") or suffixes.get(follows.low, "")
        if gram:
            return last + 2, frozenset({gram})
    if sign in APOSTROPHE and suffixes.get("'") and tokens[last - 1].low.endswith("s"):
        return last + 1, frozenset({suffixes["'"]})
    return last, grams


def _with_head_after(match: Match, tokens: Sequence[Token], table: PartyTable) -> Match:
    """The match widened by a noun behind it that carries the ending: ``ТМД елдеріне``, ``EU countries'``."""
    if match.last >= len(tokens) or "head" not in table.behind[tokens[match.last].low]:
        return match
    if match.grams == ADJECTIVE and not table.adjective_heads:
        return match
    plain = not match.grams - NOMINATIVE - ADJECTIVE - ANY
    heads = table.heads_after if plain else table.heads_dative if match.grams == DATIVE else None
    found = heads.at(tokens, match.last) if heads else None
    suffixes = table.suffixes.get("heads") or table.suffixes.get("names", {})
    if found is None:
        return match
    rest = tokens[found.last - 1].low[len(found.payload.split()[-1]) :]
    if rest not in suffixes:
        return match
    gram = suffixes[rest] or "nom"
    last, grams = _detached(found.last, frozenset({gram}), tokens, suffixes)
    return replace(match, last=last, grams=grams)


def _signed(tokens: Sequence[Token], i: int, signs: frozenset[str]) -> bool:
    return i < len(tokens) and tokens[i].text in signs and tokens[i].start == tokens[i - 1].end
