"""Shares of what is paid in a currency, which are none of trade: "40% of the trade is settled in yuan"."""

from __future__ import annotations

from extract.framing.draft import Draft
from extract.numbers.kinds import PORTIONS


def decide_payments(draft: Draft) -> bool:
    """Reject a share that is only of payments, and say so; one in national currencies takes their name as its good."""
    scene = draft.scene
    said = scene.of("payment")
    if not said:
        return False
    shares = [m for m in scene.mentions if m.kind in PORTIONS]
    own = [cue for cue in said if min(shares, key=lambda m: scene.cost(cue, m)) is draft.mention]
    named = next((p for p in scene.products for cue in own if p.start <= cue.start < p.end), None)
    if named is not None:
        draft.product = named.name
        draft.explicit.add("product")
        draft.say("product", named.rule, scene.text[named.start : named.end])
    elif own:
        draft.rejected = True
        draft.say("flow", "paid in a currency", scene.text[own[0].start : own[0].end])
    return draft.rejected
