"""What the words around a name make of it: a company or a person, or another country of the same abbreviation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.party_match import Match
from extract.party_table import PartyTable
from extract.tokens import Token

LOOK_BACK = 4


def settle(found: list[Match], text: str, tokens: Sequence[Token], table: PartyTable) -> list[Match]:
    """The matches that are parties, ambiguous abbreviations decided by what else the text names."""
    kept = [match for match in found if not _is_other(match, tokens, table)]
    sure = {match.code for match in kept if len(match.entry.codes) == 1 and not match.entry.needs}
    decided = (_decided(match, sure) for match in kept)
    return [match for match in decided if match is not None]


def _decided(match: Match, sure: set[str]) -> Match | None:
    codes = match.entry.codes
    if len(codes) == 1 and not match.entry.needs:
        return match
    named = [code for code in codes if code in sure]
    if not named and match.entry.needs:
        return None
    return replace(match, code=named[0] if named else codes[0])


def _is_other(match: Match, tokens: Sequence[Token], table: PartyTable) -> bool:
    """Whether the name belongs to a company, a newspaper, a language or a person."""
    if match.last < len(tokens) and table.tails_off.at(tokens, match.last) is not None:
        return True
    for back in range(1, min(LOOK_BACK, match.first) + 1):
        found = table.heads_off.at(tokens, match.first - back)
        if found is not None and found.last == match.first:
            return True
    return tokens[match.first].low in table.persons and _is_person(match, tokens, table)


def _is_person(match: Match, tokens: Sequence[Token], table: PartyTable) -> bool:
    """A capitalised word stands right before the name within the sentence, or right after it."""
    before = tokens[match.first - 1] if match.first else None
    after = tokens[match.last] if match.last < len(tokens) else None
    if before is not None and before.low in table.titles:
        return True
    if before is not None and before.text.istitle() and match.first > 1:
        return tokens[match.first - 2].text not in ".!?:;\"“«" and before.low not in table.governors
    return after is not None and after.text.istitle() and match.grams == match.entry.grams and before is None
