"""Which of two levels before "the former" and "the latter" are: "Exports were 5, imports 3. The former rose by 2%"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import ONE_WAY
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
    _take(draft, levels[word.group == "latter"], draft.scene.text[word.start : word.end])
    return True


def of_subject(draft: Draft, context: Context) -> bool:
    """Give what "it" was at another time the flow and parties of the sum that a part behind it hides.

    "In 2021 trade was 9, of which Peru's sales 5. In 2023 it fell to 4".
    """
    scene, told = draft.scene, context.told
    if told is None or told.scene is not context.before or "flow" in scene.cues or draft.role == "share":
        return False
    levels = [d for d in context.levels if d.scene is told.scene]
    if len(levels) < TWO or levels[0].frame == levels[-1].frame or not _is_it(draft):
        return False
    parts = told.scene.of_between("link", levels[0].mention.end, levels[-1].mention.start)
    one = len(levels) == TWO and levels[0].flow == "turnover" and levels[1].flow in ONE_WAY
    part = one or any(c.value == "including" for c in parts)
    if not part or levels[0].mention.kind != draft.mention.kind:
        return False
    _take(draft, levels[0])
    return True


def _is_it(draft: Draft) -> bool:
    """Whether a number is the first of its sentence, and "it" is said before it behind no more than a time."""
    scene, number = draft.scene, draft.mention
    if scene.numbers[0].start != number.start or scene.parties or not scene.periods:
        return False
    start = scene.periods[0].end if scene.words(scene.start, scene.periods[0].start) <= 1 else scene.start
    return any(0 <= scene.words(start, c.start) <= 1 for c in scene.of("link", "pronoun") if c.end <= number.start)


def _take(draft: Draft, meant: Draft, words: str = "it") -> None:
    draft.flow, draft.sign, draft.product = meant.flow, meant.sign, meant.product
    draft.reporter, draft.partner = meant.reporter, meant.partner
    draft.say("flow", RULE, words)


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
