"""Numbers that a text tells only to deny them: "denied that exports fell to $9 billion", "... деген хабар жалған"."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

from extract.framing.scene import Scene
from extract.languages import Pack
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention


def without_denied(scenes: list[Scene]) -> list[Scene]:
    """The sentences without the numbers that they deny: nobody stands behind these, so they are no figures."""
    for scene in scenes:
        if "denial" in scene.cues and scene.mentions:
            scene.take([mention for mention in scene.mentions if not _is_denied(scene, mention)])
        if len(scene.mentions) < 2 or _words(scene.pack).begin.isdisjoint(scene.vocabulary):
            continue
        wrong = [mention for mention in _of_one_kind(scene.mentions) if _is_set_right(scene, mention)]
        if wrong:
            scene.take([mention for mention in scene.mentions if mention not in wrong])
    return scenes


def _of_one_kind(mentions: Sequence[Mention]) -> list[Mention]:
    """The amounts that have another one of their kind beside them."""
    kinds = [mention.kind for mention in mentions]
    return [m for m in mentions if m.kind in AMOUNTS and kinds.count(m.kind) > 1]


def _is_set_right(scene: Scene, mention: Mention) -> bool:
    """Whether an amount is only said to be none beside the right one: "$260 million, not $300 million"."""
    none, before, after, _ = _words(scene.pack)
    ahead = {scene.word_before(mention.start), scene.before(mention.start, 2)}
    if not before.isdisjoint(ahead):
        return none.isdisjoint(ahead)  # but "if not $300 million"
    return bool(after) and scene.after(mention.end, 1) in after


class _Words(NamedTuple):
    """What stands before an amount and denies nothing, what denies it before and behind, and how these two begin."""

    none: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    begin: frozenset[str]


@functools.cache
def _words(pack: Pack) -> _Words:
    table = pack.table("frames").get("denied", {})
    none, before, after = (frozenset(table.get(place, ())) for place in ("none", "before_amount", "after"))
    return _Words(none, before, after, frozenset(phrase.split()[0] for phrase in before | after))


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
