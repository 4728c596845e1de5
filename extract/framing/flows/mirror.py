"""How far two offices are apart on one flow: "a discrepancy of $3 billion" is no trade, nor is it a balance."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import BOTH, SIGNS
from extract.framing.flows.side_by_side import side
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention

BEFORE, BEHIND = 4, 1  # words from the word for what lies between to its number, and from a number to the word
LED = 12  # the same where "by" leads to the number: "the largest discrepancy is in imports of fish — by $9 million"
BROKEN = frozenset(",;:")


def tells_discrepancy(draft: Draft, context: Context) -> bool:
    """Whether a number is what lies between two accounts of one flow; between two flows it is the balance."""
    scene, mention = draft.scene, draft.mention
    if not scene.of("mirror") or mention.kind == "percent":
        return False
    words = {cue.value for cue in scene.of("mirror", "mismatch", "difference") if _adjoins(scene, cue, mention)}
    if "mismatch" in words:
        return True
    if not words or scene.of("mirror", "favour") or scene.of("flow", *SIGNS):
        return False
    told = _sides(scene) | (_sides(context.before) if context.before is not None else set())
    return not told >= BOTH


def _adjoins(scene: Scene, word: Cue, mention: Mention) -> bool:
    if word.start >= mention.end:
        return scene.words(mention.end, word.start) <= BEHIND
    gap, words = set(scene.text[word.end : mention.start]), scene.words(word.end, mention.start)
    if any(scene.words(c.end, mention.start) == 0 for c in scene.of("reach", "by")):
        return words <= LED and ";" not in gap
    return words <= BEFORE and not BROKEN & gap


def _sides(scene: Scene) -> set[str]:
    return {side(cue) for cue in scene.of("flow")}
