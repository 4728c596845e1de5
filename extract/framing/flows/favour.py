"""A balance told by whom it favours: "the difference was $5 billion in China's favour", "перевес в пользу Китая"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.flows.kinds import DIRECTED_WORDS
from extract.framing.scene import Scene, first_behind, last_before, once
from extract.numbers.mentions import Mention
from extract.parties.kinds import PLACES, PLACES_AND_CITIES
from extract.parties.mentions import PartyMention

BESIDE = 1  # words between "in favour of" and the land that is favoured
BEHIND = 2  # words between an amount and "in favour of" that follows it


@once
def favoured(scene: Scene) -> dict[int, PartyMention]:
    """For the offset of each amount that is a land's balance with another: that land."""
    words = scene.of("mirror", "favour")
    if not words or not (scene.of("mirror", "difference") or scene.of("ratio", "more") or scene.of("flow", "balance")):
        return {}
    kinds = PLACES if scene.of("flow", "balance") else PLACES_AND_CITIES  # a capital stands for its state
    found: dict[int, PartyMention] = {}
    for word in words:
        land = next((p for p in scene.parties if p.kind in kinds and p.code and _beside(scene, word, p)), None)
        amount = _amount(scene, word, land) if land is not None else None
        if land is not None and amount is not None:
            found[amount.start] = land
    return found


def _beside(scene: Scene, word: Cue, land: PartyMention) -> bool:
    """Whether a land stands right before or behind the word: "Қытай пайдасына", "in favour of China"."""
    return 0 <= scene.words_apart(word, land) <= BESIDE


def _amount(scene: Scene, word: Cue, land: PartyMention) -> Mention | None:
    """The amount right before the word, or the next one behind it in its clause."""
    money = [m for m in scene.mentions if m.kind == "money"]
    start = min(word.start, land.start)
    before = last_before(money, start)
    if before is not None and scene.words(before.end, start) <= BEHIND:
        return before
    behind = first_behind(money, word.end)
    if behind is None or ";" in scene.text[word.end : behind.start]:
        return None
    told = scene.of_between("flow", word.end, behind.start)
    return None if any(cue.value in DIRECTED_WORDS for cue in told) else behind
