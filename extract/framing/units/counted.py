"""What looks like an amount and only counts the months of a period: "11M 2022"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.numbers.mentions import Mention
from extract.periods.mentions import PeriodMention


def without_months(mentions: list[Mention], periods: Sequence[PeriodMention]) -> list[Mention]:
    """The numbers of a sentence but for "11M", were it eleven million, in "for 11M 2022"."""
    months = [p for p in periods if p.rule == "n-months"] if mentions and periods else []
    if not months:
        return mentions
    return [m for m in mentions if m.kind == "count" or not any(p.start <= m.start and m.end <= p.end for p in months)]
