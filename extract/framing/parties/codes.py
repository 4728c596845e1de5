"""Codes for countries of a text before a word of trade: "KZ export $40 mln" under "Kazakhstan – Finland"."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence, Set

from extract.framing.cues import Cue
from extract.parties.mentions import PartyMention
from extract.tokens import Token

TRADE = ("turnover", "export", "import")
NONE = ("IT",)  # more often information technology than Italy


def with_codes(
    parties: list[PartyMention], tokens: Sequence[Token], cues: Iterable[Cue], named: Set[str]
) -> list[PartyMention]:
    """The parties of a sentence with the codes in it; ``named`` are the codes of those named in the whole text."""
    begins = {cue.start for cue in cues if cue.group == "flow" and cue.value in TRADE}
    if not begins or not named:
        return parties
    codes = named - {*NONE}
    found = [
        PartyMention(code.start, code.end, code.text, "country", "genitive", "code")
        for code, after in itertools.pairwise(tokens)
        if after.start in begins and not after.text.isupper() and code.text in codes
    ]
    free = [code for code in found if not any(p.start < code.end and code.start < p.end for p in parties)]
    return sorted([*parties, *free], key=lambda p: p.start) if free else parties
