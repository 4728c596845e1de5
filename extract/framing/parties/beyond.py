"""What is too much to be of two alone: "Peru's imports were $55 billion" where those from Chile were $2 billion."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.parties.pick import worldwide
from extract.framing.scene import Scene
from extract.numbers.mentions import AMOUNTS
from extract.parties.mentions import PartyMention
from terms.figure import WORLD
from terms.period import Period

MANY = 5  # times as much, at one rate a month, as was told of two
YEAR = 12  # months; what has no time is told of a year
NEAR = 12  # months between two times of which the trade of two is much alike
OPENS = 3  # words before "in all" that still opens a sentence


def beyond_two(draft: Draft, cue: Cue | None, near: list[PartyMention], context: Context) -> bool:
    """Whether a level of one party named alone is more than what the text told of its trade with the other one."""
    if draft.role != "level" or draft.status != "actual" or draft.mention.kind not in AMOUNTS:
        return False
    if _beside_parts(draft, context) and all(p.code == draft.reporter for p in near):
        return True
    told = context.most.get((frozenset((context.home, context.other)), draft.product))
    if told is None or draft.reporter not in (told.reporter, told.partner) or not _alike(told, draft):
        return False
    if any(p.kind == "group" or p.code not in ("", draft.reporter) for p in draft.scene.parties if p.kind != "city"):
        return False
    total = said_total(draft.scene, draft, cue)
    if "reporter" not in draft.explicit and not (total and told.flow == draft.flow):
        return False
    much = (draft.mention.value or 0.0) / max(told.mention.value or 1.0, 1.0)
    longer = _longer(told.period, draft.period)
    return longer is not None and much > longer * (1 if total else MANY)


def _beside_parts(draft: Draft, context: Context) -> bool:
    """Whether a number of another flow follows a total and its parts: "Sales 6, to Chile 4. Purchases came to 9"."""
    whole, told = context.total, context.told
    if whole is None or told is None or told.partner in (None, WORLD) or context.other is not None:
        return False
    same = whole.flow == told.flow != draft.flow and whole.reporter == told.reporter
    sums = draft.mention.kind == "money" and draft.flow in ("export", "import") and "flow" in draft.explicit
    return same and sums and whole.scene.paragraph == draft.scene.paragraph and draft.reporter == whole.reporter


def said_total(scene: Scene, draft: Draft, cue: Cue | None) -> bool:
    """Whether a word says that a number is of all: "total exports", "in all, Peru sold"."""
    opens = (c for c in scene.of("link", "total", "world") if scene.words(scene.start, c.start) <= OPENS)
    return worldwide(draft, cue) is not None or any(True for _ in opens)


def _alike(told: Draft, draft: Draft) -> bool:
    return draft.unit in (None, told.unit)


def _longer(told: Period | None, period: Period | None) -> float | None:
    """How many times as long one period is as the one told of; None where they lie too far apart to compare."""
    if told is None or period is None:
        return 1.0 if told is None else max(1.0, YEAR / told.months)
    if period.first - told.last > NEAR or told.first - period.last > NEAR:
        return None
    return max(1.0, period.months / told.months)
