"""Behind a list of partners, or parts of a sum told one after another, a text goes on about the whole."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.parties.halves import CROWD
from terms.figure import WORLD

PARTS = 2  # partners who have parts of a sum
LARGE = 0.5  # of that sum, as which no part is large


def after_a_list(draft: Draft, context: Context) -> None:
    """Behind a sentence on several partners the text goes on about none of them, but about what it is about."""
    if len(context.partners) >= CROWD:
        told = {code for code in context.partners if code not in (None, WORLD, context.home)}
        if len(told) >= CROWD:
            context.reporter, context.partner = context.home, context.other
    if context.total is not None and _back_at_the_whole(draft, context, context.total):
        context.reporter, context.partner = context.total.reporter, WORLD
    if _outgrows(draft, _level_told(context)):
        context.reporter, context.partner = context.home, context.other
    context.partners = ()


def _level_told(context: Context) -> Draft | None:
    """The last number told, the level of its sentence if it is but a share: "5 million went to Chile, 37% of all"."""
    told = context.told
    if told is None or told.role != "share":
        return told
    return next((d for d in reversed(context.levels) if d.scene is told.scene), None)


def _outgrows(draft: Draft, told: Draft | None) -> bool:
    """Whether a number of some goods is larger than all the trade told last, of which it is therefore no part."""
    if told is None or told.role != "level" or told.product is not None or draft.product is None:
        return False
    alike = (draft.flow, draft.unit, draft.period) == (told.flow, told.unit, told.period)
    larger = alike and (draft.mention.value or 0.0) > (told.mention.value or 0.0) > 0
    return larger and draft.role == "level" and not any(p.code for p in draft.scene.parties)


def _back_at_the_whole(draft: Draft, context: Context, total: Draft) -> bool:
    """Whether a number follows parts of a sum of trade with all, of one partner after another, as one of all again.

    It does behind a sentence of such parts, or as a sum as large as that one: "In all 9. To Peru 3. To Chile 2.
    Imports came to 8".
    """
    if _are_parts([d for d in context.levels if d.scene is context.before and d is not total], total):
        return True
    value, whole = draft.mention.value or 0.0, total.mention.value or 0.0
    if draft.unit != total.unit or value < whole * LARGE or any(p.code for p in draft.scene.parties):
        return False
    levels = context.levels
    return _are_parts(levels[levels.index(total) + 1 :] if total in levels else levels, total)


def _are_parts(levels: list[Draft], total: Draft) -> bool:
    """Whether levels are all like a sum of trade with all but for their partners."""
    alike = all((d.flow, d.reporter, d.period) == (total.flow, total.reporter, total.period) for d in levels)
    return len({d.partner for d in levels} - {None, WORLD}) >= PARTS and alike
