"""Words right before a number or a period that add nothing: "about $5 million", "over the course of 2019"."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Sequence

from extract.languages import Pack
from extract.lexicon import Lexicon, phrase_set
from extract.numbers.kinds import AMOUNTS_OR_PERCENT
from extract.numbers.mentions import Mention
from extract.periods.mentions import PeriodMention
from extract.tokens import Token

LONGEST = 4


def fillers(
    tokens: Sequence[Token], starts: Sequence[int], mentions: Sequence[Mention], periods: Sequence[PeriodMention],
    pack: Pack,
) -> set[int]:
    """The tokens of a sentence that only hedge a number or round off a period; ``starts``: where its tokens begin.

    Without them "in 2019 about $5 million" is as near as "in 2019 $5 million". One that opens the sentence stays:
    "Всего 5 млн".
    """
    number, period = _fillers(pack)
    found: set[int] = set()
    for mention in mentions:
        at = bisect_left(starts, mention.start) if mention.kind in AMOUNTS_OR_PERCENT else 0
        if at > 1 and number.ends(tokens[at - 1].low):
            found |= _before(tokens, at, number)
    for told in periods if period is not None else ():
        at = bisect_left(starts, told.start)
        if at > 1 and period is not None and period.ends(tokens[at - 1].low):
            found |= _before(tokens, at, period)
    return found


def _before(tokens: Sequence[Token], at: int, known: Lexicon[None]) -> set[int]:
    """The fillers before a token, one behind another: "a total of about"."""
    first = at
    found = known.before(tokens, at, LONGEST)
    while found is not None and found.first > 0:
        first = found.first
        found = known.before(tokens, first, LONGEST)
    return set(range(first, at))


@functools.cache
def _fillers(pack: Pack) -> tuple[Lexicon[None], Lexicon[None] | None]:
    """Those of numbers, and those of periods in a language that has some."""
    table = pack.table("frames").get("fillers", {})
    return phrase_set(table.get("number", ())), phrase_set(table["period"]) if table.get("period") else None
