"""Which function says which block of a brief."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from briefs.model import level as levels
from briefs.model import lists, remarks
from briefs.model import targets as goals
from briefs.model.brief import Block, Brief
from briefs.rendering.blocks import (
    beside,
    compared,
    documents,
    formula,
    level,
    nothing,
    ranking,
    series,
    shares,
    targets,
)
from briefs.rendering.speech import Speech

SAID: dict[type, Callable[[Any, Brief, Speech], list[str]]] = {
    levels.Level: level.level,
    remarks.Missing: nothing.missing,
    remarks.OtherUnit: nothing.other_unit,
    remarks.Unsaid: nothing.unsaid,
    remarks.OtherGoods: nothing.other_goods,
    remarks.Unknown: nothing.unknown,
    remarks.Nearest: nothing.nearest,
    remarks.Ask: nothing.ask,
    remarks.Recalled: nothing.recalled,
    remarks.Differ: beside.differ,
    remarks.Contradict: beside.contradict,
    remarks.More: beside.more,
    remarks.Agrees: beside.agrees,
    remarks.Preferred: beside.preferred,
    remarks.Gap: beside.gap,
    remarks.Doubt: beside.doubt,
    remarks.Excluded: beside.excluded,
    remarks.Revised: beside.revised,
    remarks.Relabel: beside.relabel,
    remarks.Changed: beside.changed,
    remarks.How: formula.how,
    remarks.Follows: formula.follows,
    remarks.Quoted: documents.quoted,
    lists.Sources: documents.sources,
    lists.Series: series.series,
    lists.Peak: series.peak,
    lists.Passed: series.passed,
    lists.Mean: series.mean,
    lists.Ranking: ranking.ranking,
    lists.Compared: compared.compared,
    lists.ShareOf: shares.share,
    lists.SharesOf: shares.several,
    lists.Grew: shares.grew,
    goals.Goal: targets.goal,
    goals.Outcome: targets.outcome,
    goals.OtherGoals: targets.others,
    goals.NoGoal: targets.none,
}
# The blocks that begin a paragraph.
PARAGRAPHS = frozenset({remarks.Recalled, remarks.Excluded, remarks.Gap, remarks.Revised, remarks.Relabel,
                        goals.Goal, goals.OtherGoals})


def said(block: Block, brief: Brief, speech: Speech) -> list[str]:
    """The lines of a block."""
    return SAID[type(block)](block, brief, speech)
