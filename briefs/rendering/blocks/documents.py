"""The documents behind an answer: a numbered list, or the words behind each number."""

from __future__ import annotations

from briefs.model.brief import Brief
from briefs.model.lists import Source, Sources
from briefs.model.remarks import Quoted
from briefs.rendering.speech import Speech
from locales import formats


def sources(block: Sources, brief: Brief, speech: Speech) -> list[str]:
    """The numbered documents, then how many are older, and how many have no date or no outlet."""
    lines = [f"{n}. {_row(row, speech)}" for n, row in enumerate(block.rows, 1)]
    if block.earlier:
        left = speech.plural("{n} earlier document is not listed.", "{n} earlier documents are not listed.",
                             block.earlier)
        narrow = brief.question.period is not None
        lines.append(left if narrow else f"{left} {speech.text('Name a year to see fewer.')}")
    loose = []
    if block.undated:
        loose.append(speech.text("not dated: {n}", n=block.undated))
    if block.anonymous:
        loose.append(speech.text("outlet unknown: {n}", n=block.anonymous))
    if loose:
        lines.append(formats.capital(" · ".join(loose)))
    return lines or [speech.text("No source is known.")]


def _row(row: Source, speech: Speech) -> str:
    counts = []
    if row.figures:
        counts.append(speech.plural("{n} figure", "{n} figures", row.figures))
    if row.targets:
        counts.append(speech.plural("{n} target", "{n} targets", row.targets))
    if row.years:
        first, last = row.years
        counts.append(str(first) if first == last else f"{first}–{last}")
    return f"{speech.source(row.figure)}: {', '.join(counts)}"


def quoted(block: Quoted, brief: Brief, speech: Speech) -> list[str]:
    """Each number's words in its document, and its rank."""
    items = []
    for number in block.numbers:
        quote = formats.quoted(speech.quote(number.figure.quote), speech.language)
        source = formats.capital(speech.source(number.figure))
        items.append(f"{source}: {quote}\n{speech.evidence(number.figure)}")
    return [speech.details("\n".join(items))]
