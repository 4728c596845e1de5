"""Flows that a sentence sets side by side: told in order with their numbers, or one against another."""

from __future__ import annotations

import itertools

from extract.framing.cues import Cue, flow_words
from extract.framing.flows.kinds import BOTH, DEALT
from extract.framing.scene import Scene, once
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import Mention

RATIO_BEHIND = 3  # words between the second flow and the multiple of the first
COVER_BEHIND = 6  # words between the second flow and "covers", which may end the sentence
IT = 1  # words between a multiple and the flow that it is of
PAIR = 2
SIDE_BY_SIDE = 3  # words between numbers that are told together


def side(cue: Cue) -> str:
    """The flow that a word of trade says, be it a noun or a verb: export for "exports" as for "sold"."""
    return DEALT.get(cue.value, cue.value)


@once
def respective(scene: Scene) -> dict[int, Cue]:
    """The flow of each number by its place, where as many flows come before: "exports and imports ... respectively"."""
    if "respectively" not in scene.links:
        return {}
    found: dict[int, Cue] = {}
    for run in number_runs(scene):
        said = [part for cue in scene.of("flow") if cue.end <= run[0].start for part in parts(scene, cue)]
        last = said[-len(run) :]
        values = {cue.value for cue in last}
        if len(run) > 1 and len(values) == len(run) and not values & set(DEALT):
            found.update({mention.start: cue for mention, cue in zip(run, last, strict=True)})
    return found


def respective_before(scene: Scene, before: Scene | None, mention: Mention) -> Cue | None:
    """The flow of a number whose sentence names none, and the one before two: "Exports and imports grew: to $5 and
    $3 billion respectively"."""
    if before is None or mention.kind not in AMOUNTS:
        return None
    if "respectively" not in scene.links and not _again(scene, before):
        return None
    said = [part for cue in before.of("flow") for part in parts(before, cue)][-2:]
    if {side(cue) for cue in said} != BOTH:
        return None
    pairs = (run for run in number_runs(scene) if len(run) == len(said) and mention in run)
    return next((said[run.index(mention)] for run in pairs), None)


def _again(scene: Scene, before: Scene) -> bool:
    """Whether "they" takes up two amounts of the sentence before by two others: "In 2022 they had been 5 and 3"."""
    if len(scene.numbers) != PAIR or "pronoun" not in scene.links or any(p.code for p in scene.parties):
        return False
    return len(before.numbers) == PAIR and scene.numbers[0].kind == before.numbers[0].kind


def number_runs(scene: Scene) -> list[list[Mention]]:
    """Numbers of one kind that stand side by side."""
    runs: list[list[Mention]] = []
    for mention in scene.mentions:
        last = runs[-1][-1] if runs else None
        if last is not None and last.kind == mention.kind and _side_by_side(scene, last, mention):
            runs[-1].append(mention)
        elif mention.kind != "count":
            runs.append([mention])
    return runs


def _side_by_side(scene: Scene, one: Mention, other: Mention) -> bool:
    near = scene.index(other.start) - scene.index(one.end) <= SIDE_BY_SIDE
    return near and "(" not in scene.text[one.end : other.start]


def parts(scene: Scene, cue: Cue) -> list[Cue]:
    """"Exports and imports" as two words, any other as it is."""
    words = scene.tokens[scene.index(cue.start) : scene.index(cue.end)]
    known = (flow_words(scene.pack).at([word], 0) for word in (words[0], words[-1]))
    alone = [found.payload.value for found in known if found is not None]
    if cue.value != "turnover" or len(alone) < 2 or set(alone) != BOTH:
        return [cue]
    return [Cue(words[n].start, words[n].end, cue.group, value) for n, value in zip((0, -1), alone, strict=True)]


def is_ratio(scene: Scene, mention: Mention) -> bool:
    """What sets export against import is no change or share: "imports exceed exports 2.2 times", "cover 42% of"."""
    if mention.kind in PORTIONS:
        return _covers(scene, mention)
    if mention.kind != "times":
        return False
    cues = scene.of("flow")
    for one, other in itertools.pairwise(cues):
        sides = {side(one), side(other)}
        if sides != BOTH:
            continue
        inside = [m for m in scene.mentions if one.end <= m.start < other.start and m.kind != "count"]
        behind = not inside and 0 <= scene.index(mention.start) - scene.index(other.end) <= RATIO_BEHIND
        between = bool(scene.of_between("ratio", one.end, other.start))
        if (between and mention in inside[:1]) or (behind and (between or _compared(scene, mention))):
            return True
        if (between and _times_it(scene, mention, other)) or _set_behind(scene, mention, other):
            return True
    return False


def _times_it(scene: Scene, mention: Mention, other: Cue) -> bool:
    """Whether a multiple is of the flow right behind it: "imports of $9 billion, more than twice the exports"."""
    if not 0 <= scene.words(mention.end, other.start) <= IT:
        return False
    between = scene.between(mention, other).split()
    return {",", ";", *scene.conjunctions, *scene.pack.words("joint")}.isdisjoint(between)


def _set_behind(scene: Scene, mention: Mention, other: Cue) -> bool:
    """Whether a multiple follows the flow that it is set against: "импорт 9 млрд доллар, экспорттан екі есе көп"."""
    if not scene.pack.ablative or scene.words(other.end, mention.start) != 0:
        return False
    said = scene.text[other.start : other.end].lower().endswith(scene.pack.ablative)
    return said and bool(scene.of_between("ratio", mention.end, scene.end))


def _covers(scene: Scene, mention: Mention) -> bool:
    """Whether a percentage is that of imports that exports pay for: "exports covered 42% of imports (50% in 2022)"."""
    words = scene.of("ratio", "cover")
    for one, other in itertools.pairwise(scene.of("flow") if words else []):
        if {one.value, other.value} != BOTH or mention.start < one.end:
            continue
        if not any(one.start <= c.start and scene.words(other.end, c.start) <= COVER_BEHIND for c in words):
            continue
        behind = 0 <= scene.words(other.end, mention.start) <= RATIO_BEHIND or scene.bracketed(mention.start)
        if mention.end <= other.start or behind:
            return True
    return False


def _compared(scene: Scene, mention: Mention) -> bool:
    """Whether "more" or "less" follows at once, and nothing rises or falls."""
    after = next((c for c in scene.of("ratio") if 0 <= scene.index(c.start) - scene.index(mention.end) <= 1), None)
    return after is not None
