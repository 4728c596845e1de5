"""Another's account in a sentence of its own: "By Chilean data it was 5 billion. Lima speaks of 6" tells of no goal."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.plans import alike
from extract.framing.scene import Scene


def settle_second_account(draft: Draft, told: Draft, context: Context) -> None:
    """What somebody else speaks of right behind a sum ``told`` by somebody's data came about as that did."""
    scene = draft.scene
    if told.scene is not context.before or told.status != "actual":
        return
    if not _only_named(scene) or not _is_counted(told.scene) or told.role != "level":
        return
    if not alike(draft.mention.value, told.mention.value):
        return
    if any(party.code for party in scene.parties if party.end <= draft.mention.start):
        draft.status = "actual"
        draft.say("status", "second account")


def _only_named(scene: Scene) -> bool:
    """Whether nothing but a word for naming a sum may speak of a plan, and no flow or time is told."""
    plain = all(cue.value == "named" for cue in scene.of("status"))
    return plain and not scene.of("flow") and not scene.periods


def _is_counted(scene: Scene) -> bool:
    """Whether a sentence says by whose data it tells."""
    return "report" in scene.links or bool(scene.of("evidence"))
