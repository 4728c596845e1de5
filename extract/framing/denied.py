"""Numbers that a text tells only to deny them: "denied that exports fell to $9 billion", "... деген хабар жалған"."""

from __future__ import annotations

from extract.framing.scene import Scene
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention


def without_denied(scenes: list[Scene]) -> list[Scene]:
    """The sentences without the numbers that they deny: nobody stands behind these, so they are no figures."""
    for scene in scenes:
        if "denial" in scene.cues and scene.mentions:
            scene.take([mention for mention in scene.mentions if not _is_denied(scene, mention)])
        if len(scene.mentions) > 1:
            right = [mention for mention in scene.mentions if not _is_set_right(scene, mention)]
            if len(right) < len(scene.mentions):
                scene.take(right)
    return scenes


def _is_set_right(scene: Scene, mention: Mention) -> bool:
    """Whether an amount is only said to be none beside the right one: "$260 million, not $300 million"."""
    if mention.kind not in AMOUNTS or not any(m.kind == mention.kind for m in scene.mentions if m is not mention):
        return False
    table = scene.pack.table("frames").get("denied", {})
    ahead = {scene.before(mention.start, 1), scene.before(mention.start, 2)}
    if ahead & {*table.get("none", ())}:
        return False  # "if not $300 million"
    return bool(ahead & {*table.get("before_amount", ())}) or scene.after(mention.end, 1) in table.get("after", ())


def _is_denied(scene: Scene, mention: Mention) -> bool:
    """Whether a denial leads to a number, or follows the claim that states it."""
    for cue in scene.of("denial", "ahead", "behind"):
        if cue.end <= mention.start:
            if cue.value == "ahead" and not _says(scene, "turn", cue.end, mention.start):
                return True
        elif _claimed(scene, mention, cue.start) and not _says(scene, "turn", mention.end, cue.start):
            return True
    return False


def _claimed(scene: Scene, mention: Mention, end: int) -> bool:
    """Whether a word for a claim holds a number: before it, or behind it where clauses end in their verb.

    "Exports were $9 billion, and reports of a ban are false" denies no number.
    """
    start, end = (mention.end, end) if scene.pack.verb_last else (scene.start, mention.start)
    return _says(scene, "claim", start, end)


def _says(scene: Scene, value: str, start: int, end: int) -> bool:
    """Whether a stretch has a word that names a claim, or one behind which the truth is told ("in fact")."""
    return any(cue.value == value for cue in scene.of_between("denial", start, end))
