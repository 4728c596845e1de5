"""Balances: what sets two flows apart, an amount right before its word, a part of the one before; and their sign."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import SIGNS
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention


def take_gap(draft: Draft, sign: int) -> None:
    """An amount by which one flow exceeds the other is the balance; such a percentage is no figure."""
    if draft.mention.kind == "money":
        draft.flow, draft.sign, draft.role, draft.abs = "balance", sign, "level", None
        draft.say("flow", "export against import")


def adjoining_balance(scene: Scene, mention: Mention) -> Cue | None:
    """The balance that an amount is of right before it: "a $3 billion trade deficit", "$3 billion in the red"."""
    for cue in scene.of("flow"):
        if cue.value in SIGNS and scene.words(mention.end, cue.start) == 0:
            return cue
    return None


def part_of_balance(draft: Draft, context: Context) -> bool:
    """A part of the balance before it is a balance: "a surplus of $4 billion, of which $2 billion with the CIS"."""
    before, scene = context.previous, draft.scene
    if before is None or before.scene is not scene or before.flow != "balance" or draft.role != "level":
        return False
    start, end = before.mention.end, draft.mention.start
    said = any(c.value == "including" for c in scene.of_between("link", start, end))
    if not said or scene.of_between("flow", start, end):
        return False
    draft.flow, draft.sign = "balance", before.sign
    draft.say("flow", "part of a balance")
    return True


def beside_turnover(draft: Draft, context: Context) -> bool:
    """Whether a percentage only measures the balance before it by the turnover: "$2 billion, 40% of the turnover"."""
    before, scene = context.previous, draft.scene
    if before is None or before.scene is not scene or before.flow != "balance":
        return False
    cues = scene.of("flow")
    parts = any(before.mention.end <= c.start < draft.mention.start and c.value != "turnover" for c in cues)
    whole = draft.of_cue or next((c for c in cues if before.mention.end <= c.start), None)
    return whole is not None and whole.value == "turnover" and not parts


def balance_sign(draft: Draft) -> int:
    """-1 where a word of loss stands nearest to the number, else 1."""
    scene = draft.scene
    said = [c for c in scene.of("link", "positive", "negative") if not _within_a_balance(scene, c)]
    positive, plus = scene.nearest([c for c in said if c.value == "positive"], draft.mention, 2.5)
    negative, minus = scene.nearest([c for c in said if c.value == "negative"], draft.mention, 2.5)
    if negative is None and positive is None:
        return 1
    return -1 if minus <= plus else 1


def said_sign(scene: Scene) -> int:
    """-1 where a sentence without numbers calls its balance negative: "The balance remained negative. It came to 5"."""
    said = {c.value for c in scene.of("link", "positive", "negative") if not _within_a_balance(scene, c)}
    return -1 if said == {"negative"} else 1


def _within_a_balance(scene: Scene, word: Cue) -> bool:
    """Whether a minus only names the balance: "exports minus imports"."""
    return any(c.start < word.start and word.end < c.end for c in scene.of("flow", "balance"))
