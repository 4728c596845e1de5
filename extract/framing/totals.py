"""The sums told so far that later numbers may be parts of."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import LEVELS, Draft
from extract.numbers.kinds import AMOUNTS
from terms.figure import WORLD

PARTS = "export and import follow"


def note_part(draft: Draft, context: Context) -> None:
    """Keep which flows of the same parties and product were told one after another."""
    if draft.flow is None or (draft.role == "share" and draft.flow == "turnover"):
        return
    whole = draft.frame[1:]
    if draft.is_change and whole == context.whole:
        return  # "turnover was 5 million, up 3%. Exports came to 2"
    if draft.flow != "turnover" and whole == context.whole:
        context.parts = context.parts | {draft.flow}
    elif draft.role in LEVELS and ("flow" in draft.explicit or draft.why.get("flow") == PARTS):
        context.whole, context.parts = whole, frozenset((draft.flow,))
    else:
        context.parts = frozenset()


def note_pair(draft: Draft, context: Context) -> None:
    """Keep the largest turnover of two until a number of others is told."""
    last = context.between
    _note_most(draft, context)
    if last is not None and {draft.reporter, draft.partner} != {last.reporter, last.partner}:
        context.between = last = None
    if draft.flow != "turnover" or draft.role not in LEVELS or draft.mention.kind != "money":
        return
    larger = last is None or (draft.mention.value or 0.0) > (last.mention.value or 0.0)
    if larger and draft.reporter != draft.partner and WORLD not in (draft.reporter, draft.partner):
        context.between = draft


def _note_most(draft: Draft, context: Context) -> None:
    """Keep the largest sum that two were said to trade for."""
    if draft.mention.kind not in AMOUNTS or draft.status != "actual" or draft.role not in LEVELS:
        return
    if draft.partner == WORLD and draft.product is None and draft.mention.kind == "money":
        context.total = draft
    pair = (frozenset((draft.reporter, draft.partner)), draft.product)
    known = context.most.get(pair)
    if known is None or (draft.mention.value or 0.0) > (known.mention.value or 0.0):
        context.most[pair] = draft
