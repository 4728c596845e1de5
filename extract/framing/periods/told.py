"""Of which periods a text tells, by which the day on which it was written is inferred."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from extract.framing.cues import find_cues, may_say
from extract.framing.cut import Cut
from extract.framing.periods.written import last_told, this_year
from extract.languages import Pack
from extract.numbers.kinds import MEASURED
from extract.numbers.mentions import Mention
from extract.page.sentences import Span
from extract.periods.mentions import PeriodMention
from extract.tokens import Token
from terms.figure import PLANNED

THOUSAND, ENDS = 1e3, frozenset(".!;)\n")
STAMP = 60  # letters of the longest line behind all amounts that tells when they were told: "Peru, 2024"


def periods_told(
    cut: Cut, pack: Pack, spans: Sequence[Span], numbers: Sequence[Mention], periods: Sequence[PeriodMention]
) -> list[PeriodMention]:
    """The periods of sentences with an amount and of the title; those of plans, or of others for want of them.

    A title's year of which the text tells the first months says no more than they do, and what is told at length behind
    all amounts, as who wrote it and where he worked before, says nothing.
    """
    amounts = [m.start for m in numbers if m.kind in MEASURED or _ends(cut.text, m)]
    starts = [mention.start for mention in periods]
    told: list[PeriodMention] = []
    planned: list[PeriodMention] = []
    other: list[PeriodMention] = []
    title: list[PeriodMention] = []
    for n, span in enumerate(spans):
        here = periods[bisect.bisect_left(starts, span.start) : bisect.bisect_left(starts, span.end)]
        if not here:
            continue
        plans = _plans(cut.within(span), pack)
        if _count(amounts, span):
            (planned if plans else told).extend(here)
        elif not plans and (n == 0 or _heads(cut.text, span, here)):
            title.extend(here)
        elif not plans and not (span.end - span.start > STAMP and amounts and amounts[-1] < span.start):
            other.extend(here)
    parts = [mention.period for mention in told if mention.period is not None]
    told += [m for m in title if m.period is not None and not any(map(m.period.contains, parts))]
    if any(this_year(told)):
        other = []  # "nine months of this year; 2010 was a good year": which year is this?
    return next((found for found in (told, _first(planned), other) if last_told(found) is not None), told)


def _ends(text: str, number: Mention) -> bool:
    """Whether a number with a scale ends its sentence, and so will be given the unit told before: "already 380 mln"."""
    return number.scale >= THOUSAND and not ENDS.isdisjoint(text[number.end - 1 : number.end + 1])


def _plans(within: list[Token], pack: Pack) -> bool:
    """Whether a sentence tells of a plan."""
    if not may_say(within, pack, "status", PLANNED):
        return False
    found = find_cues(within, [token.low for token in within], pack)
    return any(cue.value in PLANNED for cue in found.get("status", ()))


def _heads(text: str, span: Span, periods: Sequence[PeriodMention]) -> bool:
    """Whether a line tells little but its period: "Итоги первого полугодия 2024 года"."""
    line = text[span.start : span.end].strip()
    alone = text[span.end : span.end + 1]
    said = sum(mention.end - mention.start for mention in periods if mention.role == "period")
    return alone in ("", "\n") and line[-1:] not in ".!?" and 2 * said >= len(line)


def _first(planned: Sequence[PeriodMention]) -> list[PeriodMention]:
    """Of sentences that all tell plans the earliest period, which is what they start from."""
    return sorted((m for m in planned if m.period is not None), key=lambda m: m.period.last if m.period else 0)[:1]


def _count(offsets: Sequence[int], span: Span) -> int:
    return bisect.bisect_left(offsets, span.end) - bisect.bisect_left(offsets, span.start)
