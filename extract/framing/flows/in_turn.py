"""Numbers of another party in the order of the flows right before: "30% of exports, 20% of imports; Peru 5 and 4"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extract.framing.clauses import clause_end, clause_start
from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.flows.kinds import TRADE
from extract.framing.flows.side_by_side import number_runs
from extract.framing.parties.named import NOBODY
from extract.framing.scene import Scene, once
from extract.numbers.mentions import Mention
from extract.parties.kinds import AGENTS, PLACES
from extract.parties.mentions import PartyMention

PARTING = re.compile("[,;]")
RULE = "in the order told"


def take_in_turn(draft: Draft, drafts: Sequence[Draft], context: Context) -> None:
    """Give a number the flow of the one at its place in the row before, and whoever its clause names the same place.

    ``drafts``: those of the sentence so far. The clause names one party and no flow.
    """
    scene, mention = draft.scene, draft.mention
    if len(scene.mentions) < 2 or not scene.parties or draft.product is not None:
        return
    run = next((run for run in _rows(scene) if mention in run), ())
    if len(run) < 2:
        return
    start = clause_start(scene, run[0].start, PARTING)
    named = {p.code: p for p in scene.parties if start <= p.start < run[0].start and p.code and p.kind in PLACES}
    if len(named) != 1 or scene.of_between("flow", start, clause_end(scene, run[-1], ",;")):
        return
    row = _row_before(drafts, run, context)
    if not row:
        return
    like = row[run.index(mention)]
    draft.flow, draft.sign = like.flow, like.sign
    draft.say("flow", RULE)
    _take_parties(draft, like, next(iter(named.values())), context)


@once
def _rows(scene: Scene) -> list[list[Mention]]:
    """Numbers that stand side by side, those of each party apart."""
    return list(_parted(scene))


def _parted(scene: Scene) -> Iterator[list[Mention]]:
    parties = [p.start for p in scene.parties if p.code]
    for run in number_runs(scene):
        row: list[Mention] = []
        for mention in run:
            if row and any(row[-1].end <= start < mention.start for start in parties):
                yield row
                row = []
            row.append(mention)
        yield row


def _row_before(drafts: Sequence[Draft], run: Sequence[Mention], context: Context) -> Sequence[Draft]:
    """The numbers right before a row, as many as it has and each of another flow."""
    here = [d for d in drafts if d.mention.end <= run[0].start]
    told = here or [d for d in context.levels if d.scene is context.before]
    row = told[-len(run) :]
    flows = {d.flow for d in row}
    alike = all(d.mention.kind == run[0].kind for d in row)
    return row if alike and len(row) == len(flows) == len(run) and flows <= {*TRADE} else ()


def _take_parties(draft: Draft, like: Draft, party: PartyMention, context: Context) -> None:
    """Put a party where the number before has another: whose flow it is, or with whom the home trades."""
    partners = like.reporter == context.home and like.partner not in (None, *NOBODY)
    owner = draft.role != "share" and party.case in AGENTS and not partners
    if party.code in (like.reporter, like.partner):
        return
    draft.reporter = party.code if owner else like.reporter
    draft.partner = like.partner if owner else party.code
    draft.say("parties", RULE)
