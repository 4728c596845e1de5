"""Parties of trade named in a text: countries, blocs, regions, capitals, and words that point to them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.languages import Pack
from extract.parties.context import is_dateline, settle
from extract.parties.kinds import OWNERS
from extract.parties.match import Match, matches
from extract.parties.names import PLACE
from extract.parties.roles import roles
from extract.parties.table import PartyTable, party_table
from extract.tokens import Token

ENDS = frozenset(".!?\n")
BEFORE, BEHIND = 12, 4  # letters between a country and its region, and the other way round


@dataclass(slots=True)  # not frozen, as a token is not
class PartyMention:
    """A party named, or pointed to, in ``text[start:end]``.

    ``code``: ISO 3166-1 alpha-2, ISO 3166-2 for a region, a bloc's code, WORLD, NONCIS, NONEAEU, OTHER; "" for what
    only points to parties named elsewhere (group, self, neighbour). ``kind`` is one of KINDS, ``case`` one of CASES:
    the role that the form and its preposition give ("to": into, dative; "pair": one of two joined or between; "aside":
    only passed through or compared with).
    ``rule`` says how it was found: the table, then what made the case.
    """

    start: int
    end: int
    code: str
    kind: str
    case: str
    rule: str

    def __hash__(self) -> int:
        return self.start  # the same of equal ones, and at hand

    def named(self, code: str) -> PartyMention:
        """The same with another code."""
        return PartyMention(self.start, self.end, code, self.kind, self.case, self.rule)

    def cased(self, case: str) -> PartyMention:
        """The same in another case."""
        return PartyMention(self.start, self.end, self.code, self.kind, case, self.rule)


def find_parties(text: str, tokens: Sequence[Token], pack: Pack) -> list[PartyMention]:
    """All mentions of parties from left to right, without overlap; ``tokens`` are those of ``text``."""
    table = party_table(pack)
    found = settle(list(matches(tokens, table)), tokens, table)
    return _without_owners(list(_mentions(found, text, tokens, table)), text)


def _without_owners(found: list[PartyMention], text: str) -> list[PartyMention]:
    """Without a country that only says whose a region is: "Russia's vast Omsk region", "the Omsk region of Russia"."""
    if not any("-" in party.code for party in found):
        return found
    owners = {
        country.start
        for pair in itertools.pairwise(found)
        for region, country in (pair, pair[::-1])
        if region.code.startswith(f"{country.code}-") and _owns(country, region, text)
    }
    return [party for party in found if party.start not in owners] if owners else found


def _owns(country: PartyMention, region: PartyMention, text: str) -> bool:
    first, second = sorted((country, region), key=lambda party: party.start)
    between = text[first.end : second.start]
    if not ENDS.isdisjoint(between):
        return False
    if first is country:
        return len(between) <= BEFORE
    return country.case in OWNERS and len(between) <= BEHIND


def _mentions(found: list[Match], text: str, tokens: Sequence[Token], table: PartyTable) -> Iterator[PartyMention]:
    for match, (case, how) in zip(found, roles(found, tokens, table), strict=True):
        start, end = tokens[match.first].start, tokens[match.last - 1].end
        dated = match.entry.kind == "city" and is_dateline(match, text, tokens)
        if match.entry.rule == PLACE and not dated:
            continue
        how = "dateline" if dated else how
        rule = f"{match.entry.rule}.{how}" if how else match.entry.rule
        yield PartyMention(start, end, match.code, match.entry.kind, case, rule)
