"""Money received is what goods brought: "received $5 million for it", "соя сатып, 5 млн доллар алды"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.scene import Scene, last_before
from extract.numbers.mentions import Mention


def with_proceeds(scene: Scene) -> list[Cue]:
    """The flow words of a sentence, a verb of receiving made a word of export where money is what is received."""
    verbs = scene.pack.words("receiving")
    cues = [_both_ways(scene, cue) for cue in scene.of("flow")]
    if not any(_receives(scene, cue, verbs) for cue in cues):
        return cues
    return [Cue(c.start, c.end, c.group, "export") if _is_paid(scene, c, verbs) else c for c in cues]


def _both_ways(scene: Scene, cue: Cue) -> Cue:
    """A verb that says "to sell" or "to trade" is the latter with a partner: "одақпен 36 млрд доллар саудаладық"."""
    if cue.value != "sell" or not scene.text[cue.start : cue.end].lower().startswith(scene.pack.words("trading")):
        return cue
    partner = any(p.case == "with" and p.end <= cue.start for p in scene.parties)
    return Cue(cue.start, cue.end, cue.group, "turnover") if partner else cue


def _receives(scene: Scene, cue: Cue, verbs: tuple[str, ...]) -> bool:
    return cue.value in ("buy", "import") and scene.text[cue.start : cue.end].lower().startswith(verbs)


def _is_paid(scene: Scene, cue: Cue, verbs: tuple[str, ...]) -> bool:
    if not (scene.pack.verb_last and _receives(scene, cue, verbs)):
        return False
    before = last_before(scene.mentions, cue.start)
    return before is not None and _is_money(before) and scene.text[before.end : cue.start] == " "


def _is_money(mention: Mention) -> bool:
    return mention.kind == "money"
