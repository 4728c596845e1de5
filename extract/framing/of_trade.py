"""Whether a text tells of trade between lands: what is bought, sold or delivered may be business at home as well."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from extract.framing.draft import Draft
from extract.framing.flows.carried import CARRIED, JOINT, WHOLE
from extract.framing.parties.named import NOBODY
from extract.framing.parties.the_two import says_two
from extract.framing.scene import Scene, once
from extract.parties.kinds import ECONOMIES

SAID = "flow."  # how the rule of a flow begins that a word of the sentence tells
TAKEN_OVER = (CARRIED, JOINT, WHOLE)
PAIR = 2


def tells_of_trade(drafts: Sequence[Draft], found: Sequence[Scene]) -> bool:
    """Whether any figure of a text is plainly of trade between lands; without one, none of them is.

    "Sales grew by 5%" goes on about exports in a text that tells of them, but alone speaks of a shop as well.
    """
    return any(_is_plain(draft) for draft in drafts) or _are_led_to(drafts, found)


def _is_plain(draft: Draft) -> bool:
    """Whether a word of foreign trade stands with a number, or one of dealing with two lands or a land's goods.

    In the list of a text on two lands each item is plain.
    """
    scene, rule = draft.scene, draft.why.get("flow", "").partition(": ")[0]
    if draft.partner not in (None, *NOBODY) and (scene.kind == "item" or "partner" in draft.explicit):
        return True
    if not rule.startswith(SAID):
        return rule not in TAKEN_OVER
    return _speaks_of_trade(scene) or _lands(scene) >= PAIR or bool(scene.products and _lands(scene))


def _are_led_to(drafts: Sequence[Draft], found: Sequence[Scene]) -> bool:
    """Whether a sentence right before a figure speaks of what lands buy or sell."""
    told = {id(draft.scene) for draft in drafts}
    return any(
        ("flow" in before.cues or "flow" in scene.cues) and _lands(before) + _speaks_of_trade(before) >= PAIR
        for before, scene in itertools.pairwise(found) if id(scene) in told
    )


@once
def _speaks_of_trade(scene: Scene) -> bool:
    """Whether a word of trade is one that speaks of that between lands wherever it stands."""
    stems, others = scene.pack.words("of_trade"), scene.pack.words("only_says")
    said = [word for cue in scene.of("flow") for word in scene.text[cue.start : cue.end].lower().split()]
    if any(word.startswith(stems) and not word.startswith(others) for word in said):
        return True
    abroad = scene.pack.words("abroad")
    return any(low.startswith(abroad) for low in scene.lows)


def _lands(scene: Scene) -> int:
    """How many lands a sentence names; "the two countries" are two."""
    named = {p.code for p in scene.parties if p.code and p.kind in ECONOMIES}
    return len(named) + PAIR * says_two(scene)
