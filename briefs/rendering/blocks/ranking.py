"""A ranking in words."""

from __future__ import annotations

from briefs.model.brief import Brief
from briefs.model.lists import Ranking
from briefs.reconciling.numbers import Number, Stated
from briefs.rendering.blocks.shares import percent
from briefs.rendering.blocks.source_lines import sourced
from briefs.rendering.speech import Speech


def ranking(block: Ranking, brief: Brief, speech: Speech) -> list[str]:
    """Places with their shares, whose data, what is left out."""
    lines = [speech.text("Group: {bloc}", bloc=speech.party(block.among))] if block.among else []
    lines += [speech.text("The smallest first")] if block.least else []
    for row in block.rows:
        said = f"{row.place}. {speech.party(row.party)}: {speech.marked(row.number)}"
        lines.append(f"{said} ({_share(row.share, speech)})" if row.share else said)
    lines += [f"{speech.party(code)}: {speech.text('not known')}" for code in block.unknown]
    lines.append(sourced(block.side, block.sources, brief.subject, speech))
    lines.append(speech.text("Only countries with a known figure are ranked."))
    return lines


def _share(share: Number, speech: Speech) -> str:
    said = f"{percent(share, speech)}"
    return said if isinstance(share, Stated) else f"{said}, {speech.calculated}"
