"""A year told twice, by its number and by how it lies to another: "in 2019, ten years later, it was 164 million"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from extract.periods.mentions import PeriodMention

HANGING = ("shift", "later")
NAMED = ("period", "date")
_LEADS = re.compile(r"\s*[,(–—]\s*(?:[^\W\d_]{1,8}\s)?")  # from the year to what describes it
_CLOSES = re.compile(r"(?:\s[^\W\d_]+){0,6}[,)–—]\s*(?![\s\d$€£¥₽])")  # nor is what follows an amount of its own


def described(mentions: list[PeriodMention], text: str) -> list[PeriodMention]:
    """Without those that only describe the year right before them, set off by signs on both sides."""
    if len(mentions) < 2:
        return mentions
    out: list[PeriodMention] = []
    for mention in mentions:
        if not (out and _describes(mention, out[-1], text)):
            out.append(mention)
    return out


def _describes(mention: PeriodMention, year: PeriodMention, text: str) -> bool:
    if mention.relative is None or mention.relative[0] not in HANGING or mention.role not in (*NAMED, "deadline"):
        return False
    if year.period is None or not year.period.is_year or year.relative is not None or year.role not in NAMED:
        return False
    led = _LEADS.fullmatch(text, year.end, mention.start) is not None
    return led and _CLOSES.match(text, mention.end) is not None
