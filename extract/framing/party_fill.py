"""What a sentence leaves open: from the text before, then from what the document is about."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.draft import Context, Draft
from extract.framing.party_pick import worldwide
from extract.framing.who import BLOCS, NOBODY, SPEAKERS
from extract.parties import PartyMention
from terms.figure import WORLD


def fill(draft: Draft, before: Draft | None, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """What the sentence leaves open comes from the text before, then from the document's topic."""
    scene = draft.scene
    total = worldwide(draft, cue)
    pair = (context.reporter, context.partner)
    same = before is not None and before.scene is scene
    if (
        "partner" in draft.explicit
        and not same
        and draft.partner not in pair
        and pair[0] not in (context.home, context.other, (context.home or "").partition("-")[0])
    ):
        pair = (context.home, context.other)
    running = [pair[draft.partner == pair[0]] if None not in pair else pair[0], context.home, context.other]
    speaker = next((p for p in named if p.kind == "self" and p.code != draft.partner), None)
    if draft.reporter is None and speaker is not None:
        draft.reporter = speaker.code
    if draft.reporter is None:
        draft.reporter = next((c for c in running if c and c not in (draft.partner, WORLD)), None)
    if draft.partner is not None:
        return
    opposite = context.home if draft.reporter == context.other else context.other
    told = (
        "reporter" not in draft.explicit
        and context.other not in (None, WORLD)
        and context.partner in (context.home, context.other)
    )
    if total is not None and total.value == "total" and (told or opposite in context.seen):
        total = None
    there, _ = scene.nearest(scene.of("link", "opposite"), draft.mention, 2.0)
    if there is not None and context.partner not in (None, draft.reporter):
        draft.partner = context.partner
        return
    we = any(p.rule in SPEAKERS and p.code == draft.reporter for p in named)
    alone = not we and "reporter" in draft.explicit and opposite not in context.seen and draft.flow not in ("balance",)
    strayed = (
        opposite not in context.seen
        and bool(context.seen - {context.home, context.other, None, WORLD})
        and "flow" in draft.explicit
        and draft.flow != "turnover"
        and not named
    )
    alone = alone or strayed
    goods = context.other is None and not named and {"product", "flow"} <= draft.explicit
    foreign = "reporter" in draft.explicit and draft.reporter not in (context.reporter, context.home, context.other)
    if total is not None and draft.reporter in BLOCS and context.partner in NOBODY:
        draft.partner = context.partner
    elif total is not None or (foreign and context.other is None) or (alone and context.other is not None) or goods:
        draft.partner = WORLD
    elif draft.reporter == context.reporter:
        draft.partner = context.partner or context.other or WORLD
    elif context.other not in (None, WORLD) and draft.reporter in (context.home, context.other):
        draft.partner = context.home if draft.reporter == context.other else context.other
    elif foreign:
        draft.partner = context.home or WORLD
    else:
        draft.partner = WORLD if context.partner in (None, draft.reporter) else context.partner
