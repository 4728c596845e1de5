"""What the layers find in a text as one language reads it, and which of it stands in a sentence."""

from __future__ import annotations

import sys
from bisect import bisect_left
from dataclasses import dataclass
from typing import Generic, TypeVar

from extract.framing.cut import Cut
from extract.framing.scene import Spanned
from extract.languages import Pack
from extract.numbers.mentions import Mention
from extract.page.heading import DocumentInfo
from extract.page.sentences import Span
from extract.parties.mentions import PartyMention, find_parties
from extract.periods.mentions import PeriodMention, Periods
from extract.periods.states import books_of
from extract.products import ProductMention, find_products

MONTHS = ("month", "months")
OWN = ("self.we", "self.ours")

Thing = TypeVar("Thing", bound=Spanned)


class Layer(Generic[Thing]):
    """Spans of one kind in the order of the text."""

    def __init__(self, things: list[Thing]) -> None:
        self._things, self._starts = things, [*[thing.start for thing in things], sys.maxsize]

    def within(self, span: Span) -> list[Thing]:
        """Those of a sentence."""
        starts, end = self._starts, span.end
        first = bisect_left(starts, span.start)
        if starts[first] >= end:
            return []
        found = self._things[first : bisect_left(starts, end, first)]
        return found[:-1] if found[-1].end > end else found

    def reach_over(self, span: Span) -> bool:
        """Whether one of them reaches over an edge of a cell, as if it and its neighbour were one sentence."""
        edges = ((edge, bisect_left(self._starts, edge)) for edge in (span.start, span.end))
        return any(n > 0 and self._things[n - 1].end > edge for edge, n in edges)


@dataclass(slots=True)
class Layers:
    """All spans of a text; ``codes`` are those of its parties, ``conjunctions`` the words of the language."""

    pack: Pack
    mentions: Layer[Mention]
    periods: Layer[PeriodMention]
    parties: Layer[PartyMention]
    products: Layer[ProductMention]
    codes: frozenset[str]
    conjunctions: frozenset[str]


def layers_of(
    cut: Cut, pack: Pack, info: DocumentInfo, numbers: list[Mention], periods: Periods
) -> Layers:
    """Everything that the language of a pack finds in a text; its numbers and periods are at hand."""
    parties = find_parties(cut.text, cut.tokens, pack)
    codes = frozenset(party.code for party in parties)
    native = pack.table("frames").get("home")  # the land of those who say "our country"
    named = (native if native and party.rule in OWN else party.code for party in parties)
    found = periods.told(info.written, books_of(named))
    return Layers(
        pack, Layer(numbers), Layer(told(found, info)), Layer(parties),
        Layer(find_products(cut.tokens, pack, parties)), codes, frozenset(pack.table("frames").get("conjunctions", ())),
    )


def told(periods: list[PeriodMention], info: DocumentInfo) -> list[PeriodMention]:
    """The periods that a text tells of: not the month of its own issue."""
    return [p for p in periods if p.rule not in MONTHS or Span(p.start, p.end) != info.dateline]
