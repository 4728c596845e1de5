"""Export and import set against each other, with amounts of their own: "imports exceeded exports: $5 to $3 billion"."""

from __future__ import annotations

import itertools

from extract.framing.cues import Cue
from extract.framing.flows.kinds import BOTH
from extract.framing.flows.side_by_side import side
from extract.framing.scene import Scene, once
from extract.numbers.mentions import Mention

BEHIND = 5  # words between two flows and the word behind them that sets them against each other: a multiple
APART = 3  # words between two amounts set against each other


@once
def set_against(scene: Scene) -> dict[int, Cue]:
    """The flow of each such amount, by its offset: of two in their order, of one that of the subject."""
    ratios = scene.of("ratio", "more", "less")
    for one, other in itertools.pairwise(scene.of("flow") if ratios else ()):
        if {side(one), side(other)} != BOTH:
            continue
        amounts = [m for m in scene.mentions if m.kind == "money" and m.start >= one.end]
        if not amounts or amounts[0].start < other.end or scene.of_between("flow", other.end, amounts[0].start):
            continue
        if not any(_sets(scene, word, one, other) and word.end <= amounts[0].start for word in ratios):
            continue  # «импорты экспорттан 9 млрд долларға артық»: by how much
        if len(amounts) > 1 and _against(scene, amounts[0], amounts[1]):
            told = (other, one) if scene.pack.verb_last else (one, other)  # «6 млрд долларға қарсы 15 млрд доллар»
            return {amount.start: cue for amount, cue in zip(amounts, told, strict=False)}
        if any(c.value == "level" for c in _reaching(scene, other, amounts[0])):
            return {amounts[0].start: one}
    return {}


def _sets(scene: Scene, word: Cue, one: Cue, other: Cue) -> bool:
    """Whether a word such as "more than" stands between two flows, or in Kazakh right behind them."""
    if one.end <= word.start and word.end <= other.start:
        return True
    return scene.pack.verb_last and 0 <= scene.words(other.end, word.start) <= BEHIND


def _against(scene: Scene, one: Mention, other: Mention) -> bool:
    """Whether "against" stands between two amounts."""
    if not 0 < scene.words(one.end, other.start) <= APART:
        return False
    words = scene.pack.words("set_against")
    return bool(scene.of_between("base", one.end, other.start)) or bool({*words} & {*scene.between(one, other).split()})


def _reaching(scene: Scene, other: Cue, amount: Mention) -> list[Cue]:
    """The verbs of a level that lead to an amount behind two flows, or in Kazakh follow it."""
    if scene.pack.verb_last:
        return [c for c in scene.of("reach") if 0 <= scene.words(amount.end, c.start) <= 1]
    return scene.of_between("reach", other.end, amount.start)
