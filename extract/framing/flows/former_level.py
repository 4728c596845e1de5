"""Which of two levels before "the former" and "the latter" are: "Exports were 5, imports 3. The former rose by 2%"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.scene import Scene, last_before
from extract.tokens import DASHES

WORDS = ("former", "latter")
RULE = "the former or the latter"
TWO = 2


def of_former_level(draft: Draft, context: Context) -> bool:
    """Give a number the flow and the parties of the first or the second of two levels of the sentence before."""
    word = _word(draft)
    if word is None:
        return False
    levels = [d for d in context.levels if d.scene is context.before]
    if len(levels) != TWO or levels[0].frame == levels[1].frame or levels[0].mention.kind != levels[1].mention.kind:
        return False
    meant = levels[word.group == "latter"]
    draft.flow, draft.sign, draft.product = meant.flow, meant.sign, meant.product
    draft.reporter, draft.partner = meant.reporter, meant.partner
    draft.say("flow", RULE, draft.scene.text[word.start : word.end])
    return True


def _word(draft: Draft) -> Cue | None:
    """The last word before a number that says which of two it is, where both are said and no flow is."""
    scene = draft.scene
    if "flow" in scene.cues or not all(group in scene.cues for group in WORDS):
        return None
    words = [c for group in WORDS for c in scene.of(group, "nominative") if _stands_alone(scene, c)]
    return last_before(sorted(words, key=lambda word: word.start), draft.mention.start)


def _stands_alone(scene: Scene, word: Cue) -> bool:
    """Whether a verb, a dash or a number follows: not "the first quarter"."""
    end = word.end
    if scene.after(end, 1) in DASHES or any(scene.words(end, m.start) == 0 for m in scene.mentions):
        return True
    return any(scene.words(end, c.start) == 0 for g in ("change", "reach", "status") for c in scene.of(g))
